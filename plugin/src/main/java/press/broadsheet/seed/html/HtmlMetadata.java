package press.broadsheet.seed.html;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import press.broadsheet.article.ArticleDate;
import press.broadsheet.article.FrontMatter;

/** What a page says of its article outside of the text. */
final class HtmlMetadata {

  private final Document page;
  private final JsonLd json;
  private final PageFields fields;
  private final PageDates dates;
  private final PageTitle title;

  private HtmlMetadata(Document page) {
    this.page = page;
    this.json = JsonLd.of(page);
    this.fields = PageFields.of(page);
    this.dates = PageDates.of(page);
    String name =
        first(fields.meta("og:site_name"), json.text("publisher"), fields.meta("application-name"));
    this.title = new PageTitle(page.title(), name);
  }

  /** Reads a page, before anything is removed from it. */
  static HtmlMetadata of(Document page) {
    return new HtmlMetadata(page);
  }

  /** The fields but for the headline, which is in the text as a rule. */
  FrontMatter.Builder fields() {
    FrontMatter.Builder meta = FrontMatter.builder();
    if (isWordProcessor()) {
      return meta; // even its language is that of the program
    }
    meta.language = language();
    meta.authors.addAll(PageAuthors.of(page, fields, json, title.houses()));
    meta.date =
        dates.first(
            fields.meta("article:published_time", "article:published"),
            json.text("datePublished"),
            fields.meta(
                "citation_publication_date", "citation_date", "parsely-pub-date", "sailthru.date"),
            fields.propertyText("datePublished"),
            fields.meta(
                "date",
                "dc.date",
                "dc.date.issued",
                "dcterms.created",
                "dcterms.date",
                "dcterms.issued"),
            fields.meta(
                "pubdate",
                "publish_date",
                "publish-date",
                "originalpublicationdate",
                "datepublished"),
            fields.propertyText("dateCreated"),
            time());
    meta.date = meta.date.or(dates::published);
    meta.updated =
        dates.first(
            fields.meta("article:modified_time", "og:updated_time"),
            json.text("dateModified"),
            fields.propertyText("dateModified"),
            fields.meta("last-modified", "dcterms.modified", "dc.date.modified"));
    if (meta.updated.isPresent()
        && meta.date.isPresent()
        && isSame(meta.updated.get(), meta.date.get())) {
      meta.updated = Optional.empty();
    }
    meta.section = new PageSection(page, fields, json, headline(), title.site()).name();
    meta.tags.addAll(new PageTags(page, fields, json).all());
    meta.image = new PageImage(fields, json).read();
    new PageAddress(fields).into(meta);
    return meta;
  }

  /** What the page is called, without the site's name; empty if nothing says. */
  String headline() {
    return first(
        title.without(fields.meta("og:title")),
        json.text("headline"),
        fields.propertyText("headline"),
        fields.meta("citation_title", "parsely-title", "dc.title"),
        title.without(fields.meta("twitter:title")),
        isWordProcessor() ? "" : title.article());
  }

  /** The name of the site; empty if nothing says. */
  String site() {
    return title.site();
  }

  /** The names that stand in the title of the page between that of the article and the site's. */
  Set<String> titleParts() {
    return title.between();
  }

  /** The properties of a file, where a word processor puts what it likes. */
  FrontMatter properties() {
    FrontMatter.Builder meta = FrontMatter.builder();
    if (isWordProcessor()) {
      meta.title = Words.oneLine(page.title());
      meta.authors.addAll(PageAuthors.of(page, fields, json, title.houses()));
      meta.date = dates.first(fields.meta("created").replaceFirst(";.*$", ""), fields.meta("date"));
    }
    return meta.build();
  }

  /** A few sentences for search engines; shown on the page or not. */
  String description() {
    String description = fields.propertyText("description");
    return first(
        fields.meta("description"),
        fields.meta("og:description"),
        json.text("description"),
        fields.propertyText("description"),
        fields.meta("twitter:description", "dc.description"));
  }

  /** A second headline that fields name. */
  String subtitle() {
    return first(json.text("alternativeHeadline"), fields.propertyText("alternativeHeadline"));
  }

  /** What fields say of the authors, by name. */
  Map<String, String> bios() {
    return PageAuthors.bios(json);
  }

  private boolean isWordProcessor() {
    String generator = fields.meta("generator", "progid");
    return generator.matches("(?i).*(?:microsoft word|word\\.document|libreoffice|openoffice).*");
  }

  private String time() {
    Element time = page.selectFirst("article time[datetime], main time[datetime]");
    Element any =
        time == null ? page.selectFirst("time[pubdate], time[itemprop=datePublished]") : time;
    List<Element> all = page.select("time[datetime]");
    return any != null ? any.attr("datetime") : all.size() == 1 ? all.get(0).attr("datetime") : "";
  }

  /** What the page states as keywords, if the text speaks of them. */
  List<String> keywords(String text) {
    return new PageTags(page, fields, json).keywords(text, headline());
  }

  private String language() {
    Element html = page.selectFirst("html[lang], body[lang], article[lang]");
    String tag = html == null ? "" : html.attr("lang");
    tag =
        first(
            tag,
            fields.meta("content-language"),
            fields.meta("og:locale"),
            json.text("inLanguage"),
            fields.meta("dc.language"));
    String[] parts = tag.strip().replace('_', '-').split("-");
    StringBuilder out = new StringBuilder(parts[0].toLowerCase(Locale.ROOT));
    for (int i = 1; i < parts.length; i++) {
      out.append('-').append(parts[i].length() == 2 ? parts[i].toUpperCase(Locale.ROOT) : parts[i]);
    }
    return out.toString().matches("[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}") ? out.toString() : "";
  }

  private static boolean isSame(ArticleDate a, ArticleDate b) {
    return a.equals(b)
        || a.offset().isPresent()
            && b.offset().isPresent()
            && a.local()
                .minusSeconds(a.offset().get().getTotalSeconds())
                .equals(b.local().minusSeconds(b.offset().get().getTotalSeconds()));
  }

  static String first(String... texts) {
    for (String text : texts) {
      if (!text.isBlank()) {
        return Words.oneLine(text);
      }
    }
    return "";
  }
}
