package press.broadsheet.seed.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import press.broadsheet.article.Byline;
import press.broadsheet.article.FrontMatter;
import press.broadsheet.article.ImageRef;
import press.broadsheet.seed.classify.BylineLine;
import press.broadsheet.seed.classify.WrittenDate;

/**
 * What a page says of its article outside of the text: meta elements, Open Graph, JSON-LD, {@code
 * time} elements.
 */
final class HtmlMetadata {

  private static final Pattern SITE_NAME = Pattern.compile("\\s+[|·•»–—-]\\s+");

  private final Document page;
  private final JsonLd json;

  private HtmlMetadata(Document page) {
    this.page = page;
    this.json = JsonLd.of(page);
  }

  /** Reads a page, before anything is removed from it. */
  static HtmlMetadata of(Document page) {
    return new HtmlMetadata(page);
  }

  /**
   * The fields.
   *
   * @param content the element that holds the article
   */
  FrontMatter fields(Element content) {
    FrontMatter.Builder meta = FrontMatter.builder();
    meta.title = title(content);
    meta.subtitle = first(meta("description"), meta("og:description"), json.text("description"));
    meta.authors.addAll(authors());
    meta.date =
        date(
            meta("article:published_time"),
            json.text("datePublished"),
            meta("date"),
            meta("dc.date"),
            meta("dcterms.created"),
            meta("pubdate"),
            meta("publish_date"),
            time(content));
    meta.updated =
        date(meta("article:modified_time"), json.text("dateModified"), meta("last-modified"));
    if (meta.updated.equals(meta.date)) {
      meta.updated = Optional.empty();
    }
    meta.section = first(meta("article:section"), json.text("articleSection"), meta("section"));
    meta.tags.addAll(tags());
    meta.language = language();
    meta.image = image();
    return meta.build();
  }

  private String title(Element content) {
    List<Element> headings = content.select("h1");
    String own = headings.size() == 1 ? headings.get(0).text().strip() : "";
    if (own.isEmpty() && !headings.isEmpty()) {
      own = headings.get(0).text().strip();
    }
    return first(own, meta("og:title"), json.text("headline"), meta("twitter:title"), shortTitle());
  }

  /** The page's title without the site's name: what is before or after the last bar or dash. */
  private String shortTitle() {
    String title = page.title().strip();
    String site = first(meta("og:site_name"), json.text("publisher"));
    String[] parts = SITE_NAME.split(title);
    if (parts.length < 2) {
      return title;
    }
    String rest = title;
    for (String part : parts) { // names of the site and the section come in few words
      String after = rest.substring(rest.indexOf(part) + part.length());
      String next = after.replaceFirst("^\\s+\\S\\s+", "");
      if (!part.equalsIgnoreCase(site) && (words(part) > 3 || words(next) <= 4)) {
        break;
      }
      rest = next;
    }
    String last = parts[parts.length - 1];
    boolean endsWithSite =
        rest.length() > last.length() && (last.equalsIgnoreCase(site) || words(last) <= 4);
    return endsWithSite
        ? rest.substring(0, rest.lastIndexOf(last)).replaceFirst("\\s+\\S\\s*$", "")
        : rest;
  }

  private static int words(String text) {
    return text.strip().split("\\s+").length;
  }

  private List<Byline> authors() {
    List<String> names = new ArrayList<>();
    page.select(
            "meta[name=author], meta[name=byl], meta[name=dc.creator], meta[name=parsely-author]")
        .forEach(m -> names.add(m.attr("content")));
    if (names.isEmpty()) {
      names.addAll(json.texts("author"));
    }
    if (names.isEmpty()) {
      page.select("meta[property=article:author]").stream()
          .map(m -> m.attr("content"))
          .filter(n -> !n.contains("/"))
          .forEach(names::add);
    }
    List<Byline> out = new ArrayList<>();
    for (String name : names) {
      BylineLine.names(name)
          .ifPresentOrElse(
              b -> b.authors().stream().filter(a -> !out.contains(a)).forEach(out::add),
              () -> {
                if (!name.isBlank() && out.stream().noneMatch(b -> b.name().equals(name.strip()))) {
                  out.add(Byline.of(name.strip()));
                }
              });
    }
    return out;
  }

  private List<String> tags() {
    List<String> out = new ArrayList<>();
    page.select("meta[property=article:tag]").forEach(m -> out.add(m.attr("content").strip()));
    if (out.isEmpty()) {
      out.addAll(json.texts("keywords"));
    }
    if (out.isEmpty()) {
      out.add(first(meta("keywords"), meta("news_keywords")));
    }
    if (out.size() == 1) {
      List<String> parts = List.of(out.get(0).split("\\s*[,;،、]\\s*"));
      out.clear();
      out.addAll(parts);
    }
    return out.stream().map(String::strip).filter(t -> !t.isEmpty()).distinct().toList();
  }

  private String language() {
    Element html = page.selectFirst("html[lang], body[lang], article[lang]");
    String tag = html == null ? "" : html.attr("lang");
    tag = first(tag, meta("content-language"), meta("og:locale"), json.text("inLanguage"));
    String dashed = tag.strip().replace('_', '-');
    return dashed.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}") ? dashed : "";
  }

  private Optional<ImageRef> image() {
    String src = first(meta("og:image"), meta("twitter:image"), json.text("image"));
    String alt = first(meta("og:image:alt"), meta("twitter:image:alt"));
    return src.isEmpty() ? Optional.empty() : Optional.of(new ImageRef(src, alt, "", ""));
  }

  private static String time(Element content) {
    Element time = content.selectFirst("time[datetime]");
    return time == null ? "" : time.attr("datetime");
  }

  private static Optional<press.broadsheet.article.ArticleDate> date(String... texts) {
    for (String text : texts) {
      var date = WrittenDate.parse(text.replaceFirst("\\[.*\\]$", ""));
      if (date.isPresent()) {
        return date;
      }
    }
    return Optional.empty();
  }

  /** The content of the first meta element of that name or property. */
  private String meta(String name) {
    for (String key : List.of("name", "property", "itemprop", "http-equiv")) {
      Element meta = page.selectFirst("meta[" + key + "=\"" + name + "\"][content]");
      if (meta != null && !meta.attr("content").isBlank()) {
        return meta.attr("content").replaceAll("\\s+", " ").strip();
      }
    }
    return "";
  }

  private static String first(String... texts) {
    for (String text : texts) {
      if (!text.isBlank()) {
        return text.strip();
      }
    }
    return "";
  }
}
