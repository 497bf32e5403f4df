package press.broadsheet.seed.agency;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import press.broadsheet.article.Status;
import press.broadsheet.seed.html.HtmlBlocks;
import press.broadsheet.seed.text.TextLayout;

/** Reads an item of ninjs. */
final class NinjsItem {

  private static final List<String> SIZES =
      List.of("original", "highres", "baseimage", "large", "main", "web", "viewimage", "preview");

  private final NinjsObject news;
  private final AgencyItem item = new AgencyItem();
  private final List<String> others = new ArrayList<>();
  private boolean isHeld;

  private NinjsItem(NinjsObject news) {
    this.news = news;
  }

  /**
   * A text.
   *
   * @param isHeld whether it is embargoed until further notice
   * @param others headlines of what goes with it and is neither picture nor text of it
   */
  record Read(AgencyItem item, boolean isHeld, List<String> others) {
    Read {
      others = List.copyOf(others);
    }
  }

  /** What an item says; without blocks if it has no text. */
  static Read of(NinjsObject news) {
    NinjsItem reading = new NinjsItem(news);
    reading.fields();
    String type = news.text("type");
    if (!type.matches("picture|graphic|video|audio")) {
      reading.body();
    }
    reading.associations();
    return new Read(reading.item, reading.isHeld, reading.others);
  }

  private void fields() {
    item.id = news.text("uri");
    item.language = AgencyWords.language(news.text("language"));
    item.urgency = news.text("urgency");
    headlines();
    item.summary = words(news, "descriptions", "description");
    item.created = AgencyDate.of(news.text("firstcreated"));
    item.changed = AgencyDate.of(news.text("versioncreated"));
    if (item.created.isEmpty() && item.changed.isEmpty()) {
      item.created = AgencyDate.of(news.text("contentcreated"));
    }
    item.expires = AgencyDate.of(news.text("expires"));
    String embargo = news.text("embargoed", "embargodate", "embargoedate");
    item.release = AgencyDate.of(embargo);
    isHeld = item.release.isEmpty() && !embargo.isEmpty() && !embargo.equals("false");
    String status = news.text("pubstatus").toLowerCase(Locale.ROOT);
    item.status =
        status.matches("cancell?ed")
            ? Status.WITHDRAWN
            : status.equals("withheld") || isHeld ? Status.DRAFT : Status.PUBLISHED;
    bylines();
    item.dateline = news.text("dateline");
    if (item.dateline.isEmpty()) {
      item.dateline = news.text("located");
    }
    news.list("infosources", "infosource").stream()
        .filter(s -> s.text("role", "rel").matches("(?i).*(?:provider|origin).*"))
        .forEach(s -> item.sources.add(s.text("name")));
    item.sources.add(news.text("copyrightholder"));
    news.object("rightsinfo").ifPresent(r -> item.sources.add(r.text("copyrightholder")));
    news.list("infosources", "infosource").forEach(s -> item.sources.add(s.text("name")));
    item.sources.add(news.text("creditline", "source", "provider"));
    news.list("subjects", "subject").forEach(this::subject);
    news.list("keywords", "keyword").forEach(k -> AgencyWords.addTags(item.tags, k.text("name")));
    AgencyWords.addTags(item.tags, news.text("keywords"));
    news.list("genres", "genre").forEach(g -> item.genres.add(g.text("name", "code")));
    notes();
  }

  private void notes() {
    item.drop(news.text("slugline"), "slugline");
    item.drop(news.text("ednote"), "note to editors");
    item.drop(news.text("copyrightnotice"), "copyright");
    item.drop(news.text("usageterms"), "terms of use");
    String title = news.text("title");
    if (item.headline.isEmpty()) {
      item.headline = title;
    } else if (!title.equals(item.headline)) {
      item.drop(title, "title of the file");
    }
  }

  private void headlines() {
    item.headline = news.text("headline");
    for (NinjsObject headline : news.list("headlines")) {
      String text = headline.text("value", "name");
      if (headline.text("role").matches("(?i).*(?:sub|dek|deck|second|strap).*")) {
        item.deks.add(text);
      } else if (item.headline.isEmpty()) {
        item.headline = text;
      } else if (!item.headline.equals(text)) {
        item.drop(text, "a second headline");
      }
    }
    String dek = news.text("subheadline", "headlineextended");
    if (!dek.isEmpty()) {
      item.deks.add(dek);
    }
  }

  private void bylines() {
    String line = news.text("byline", "by");
    if (!line.isEmpty()) {
      item.bylines.add(line);
      return;
    }
    for (NinjsObject author : news.list("authors")) {
      item.bylines.add(author.text("name"));
    }
    for (NinjsObject person : news.list("people", "person")) {
      if (person.text("role", "rel").matches("(?i).*(?:author|writer|creator|byline).*")) {
        item.bylines.add(person.text("name"));
      }
    }
  }

  private void subject(NinjsObject subject) {
    String scheme = subject.text("scheme", "rel") + " " + subject.text("code", "uri");
    String name = subject.text("name");
    if (scheme.matches("(?i).*\\b(?:department|section|desk|service|category|anpa\\w*)\\b.*")) {
      item.section = item.section.isEmpty() ? name : item.section;
    } else {
      AgencyWords.addTags(item.tags, name);
    }
  }

  private void body() {
    String html = news.text("bodyhtml", "bodyxhtml");
    String text = news.text("bodytext");
    for (NinjsObject body : news.list("bodies")) {
      String type = body.text("contenttype") + " " + body.text("role");
      if (type.contains("html")) {
        html = html.isEmpty() ? body.text("value") : html;
      } else {
        text = text.isEmpty() ? body.text("value") : text;
      }
    }
    for (String name : news.namesFrom("body_")) {
      String value = news.text(name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", ""));
      boolean isMarkup = value.matches("(?s)\\s*<[a-zA-Z].*");
      html = html.isEmpty() && isMarkup ? value : html;
      text = text.isEmpty() && !isMarkup ? value : text;
    }
    if (!html.isBlank()) {
      Document page = Jsoup.parse(html);
      page.select("script, style, iframe, head").remove();
      item.blocks.addAll(HtmlBlocks.of(page.body()));
    } else if (!text.isBlank()) {
      item.blocks.addAll(TextLayout.blocks(text.replace("\r\n", "\n"), 1));
    }
  }

  private void associations() {
    List<NinjsObject> all = new ArrayList<>(news.list("associations"));
    all.sort(Comparator.comparing(a -> isFeatured(a) ? 0 : 1));
    for (NinjsObject other : all) {
      Optional<AgencyPicture> picture =
          other.text("type").matches("text|composite|video|audio")
              ? Optional.empty()
              : picture(other);
      if (picture.isPresent()) {
        item.pictures.add(picture.get());
      } else {
        String headline =
            other.list("headlines").stream().findFirst().map(h -> h.text("value")).orElse("");
        others.add(headline.isEmpty() ? other.text("headline", "title", "uri") : headline);
      }
    }
  }

  private static boolean isFeatured(NinjsObject association) {
    return association
        .text("key", "name", "role")
        .matches("(?i).*(?:feature|main|lead|hero|mainpic).*");
  }

  private static Optional<AgencyPicture> picture(NinjsObject other) {
    List<NinjsObject> sizes = new ArrayList<>(other.list("renditions"));
    sizes.removeIf(
        r ->
            r.text("href").isEmpty()
                || r.text("mimetype", "contenttype").matches("(?i)(?:video|audio|text)/.*"));
    sizes.sort(
        Comparator.comparingInt(NinjsItem::width)
            .reversed()
            .thenComparing(r -> rank(r.text("key", "name"))));
    List<String> addresses = new ArrayList<>();
    sizes.forEach(r -> addresses.add(r.text("href")));
    if (addresses.isEmpty() && !other.text("href").isEmpty()) {
      addresses.add(other.text("href"));
    }
    if (addresses.isEmpty()) {
      return Optional.empty();
    }
    String alt = other.text("alttext", "bodytext");
    for (NinjsObject body : other.list("bodies", "descriptions")) {
      if (alt.isEmpty() && body.text("role").matches("(?i).*alt.*")) {
        alt = body.text("value");
      }
    }
    String credit = other.text("byline", "by", "creditline");
    if (credit.isEmpty()) {
      credit = other.text("copyrightholder");
    }
    return Optional.of(
        new AgencyPicture(
            other.text("uri"),
            addresses,
            plain(alt),
            words(other, "descriptions", "description"),
            credit.replaceFirst("(?i)^(?:by|photo(?:graph)?(?: by)?)\\s*:?\\s+", ""),
            other.text("headline").isEmpty() ? List.of() : List.of(other.text("headline"))));
  }

  /** The text of a field that has several forms: plain, marked up, or a list of both. */
  private static String words(NinjsObject from, String list, String field) {
    String plain = from.text(field + "text", field);
    String html = from.text(field + "html", field + "xhtml");
    for (NinjsObject value : from.list(list)) {
      String text = value.text("value", "name");
      if (value.text("role").matches("(?i).*alt.*")) {
        continue;
      }
      if (value.text("contenttype").contains("html")) {
        html = html.isEmpty() ? text : html;
      } else {
        plain = plain.isEmpty() ? text : plain;
      }
    }
    return plain(plain.isEmpty() ? html : plain);
  }

  private static String plain(String text) {
    String words = text.indexOf('<') >= 0 ? Jsoup.parse(text).text() : text;
    return words.replaceAll("\\s+", " ").strip();
  }

  private static int width(NinjsObject rendition) {
    String width = rendition.text("width");
    return width.matches("\\d{1,8}") ? Integer.parseInt(width) : 0;
  }

  private static int rank(String name) {
    int rank = SIZES.indexOf(name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", ""));
    return rank < 0 ? SIZES.size() : rank;
  }
}
