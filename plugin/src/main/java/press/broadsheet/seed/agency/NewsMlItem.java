package press.broadsheet.seed.agency;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import press.broadsheet.article.Status;
import press.broadsheet.seed.html.HtmlBlocks;
import press.broadsheet.seed.text.TextLayout;
import press.broadsheet.seed.xml.XmlElement;

/** Reads a news item of NewsML-G2. */
final class NewsMlItem {

  private final XmlElement news;
  private final AgencyItem item = new AgencyItem();
  private boolean isEmbargoedWithoutDate;

  private NewsMlItem(XmlElement news) {
    this.news = news;
  }

  /**
   * A text.
   *
   * @param isHeld whether it is embargoed until further notice
   */
  record Read(AgencyItem item, boolean isHeld) {}

  /** What an item says; without blocks if it has no text. */
  static Read of(XmlElement news) {
    NewsMlItem reading = new NewsMlItem(news);
    reading.read();
    return new Read(reading.item, reading.isEmbargoedWithoutDate);
  }

  /** The kind of an item: {@code text}, {@code picture}, {@code composite}. */
  static String kind(XmlElement news) {
    return news.descend("itemMeta", "itemClass").map(c -> coded(c)).orElse("text");
  }

  /** The picture that an item is; empty if it has none. */
  static Optional<AgencyPicture> picture(XmlElement news) {
    List<XmlElement> remote = new ArrayList<>();
    for (XmlElement set : news.children("contentSet")) {
      set.children("remoteContent").stream()
          .filter(r -> !r.attribute("href").isBlank())
          .filter(r -> r.attribute("contenttype").matches("(?:image/.*)?"))
          .forEach(remote::add);
    }
    if (remote.isEmpty()) {
      return Optional.empty();
    }
    remote.sort(Comparator.comparingInt(NewsMlItem::width).reversed());
    XmlElement meta = news.child("contentMeta").orElse(news);
    String caption = "";
    String alt = "";
    for (XmlElement d : meta.children("description")) {
      String role = AgencyWords.code(d.attribute("role"));
      if (role.contains("alt")) {
        alt = AgencyMarkup.text(d);
      } else if (caption.isEmpty() || role.equals("caption")) {
        caption = AgencyMarkup.text(d);
      }
    }
    for (XmlElement a : meta.children("altText")) {
      alt = AgencyMarkup.text(a);
    }
    String credit = first(meta, "creditline");
    credit = credit.isEmpty() ? first(meta, "by") : credit;
    credit = credit.isEmpty() ? name(meta, "creator") : credit;
    List<String> words = new ArrayList<>();
    meta.children("headline").forEach(h -> words.add(AgencyMarkup.text(h)));
    return Optional.of(
        new AgencyPicture(
            news.attribute("guid"),
            remote.stream().map(r -> r.attribute("href").strip()).toList(),
            alt,
            caption,
            credit.replaceFirst("(?i)^(?:by|photo(?:graph)?(?: by)?)\\s*:?\\s+", ""),
            words));
  }

  private void read() {
    item.id = news.attribute("guid");
    String version = news.attribute("version");
    item.version = version.matches("\\d{1,9}") ? Integer.parseInt(version) : 0;
    item.language = AgencyWords.language(news.attribute("lang"));
    news.child("itemMeta").ifPresent(this::itemMeta);
    news.child("contentMeta").ifPresent(this::contentMeta);
    for (XmlElement rights : news.children("rightsInfo")) {
      item.sources.add(name(rights, "copyrightHolder"));
      rights.children("copyrightNotice").forEach(n -> item.drop(AgencyMarkup.text(n), "copyright"));
      rights.children("usageTerms").forEach(n -> item.drop(AgencyMarkup.text(n), "terms of use"));
    }
    news.children("contentSet").forEach(this::content);
  }

  private void itemMeta(XmlElement meta) {
    item.sources.add(0, name(meta, "provider"));
    item.created = date(meta, "firstCreated");
    item.changed = date(meta, "versionCreated");
    for (XmlElement embargo : meta.children("embargoed")) {
      item.release = AgencyDate.of(AgencyMarkup.text(embargo));
      isEmbargoedWithoutDate = item.release.isEmpty();
    }
    String status = meta.child("pubStatus").map(s -> coded(s)).orElse("usable");
    item.status =
        status.matches("cancell?ed")
            ? Status.WITHDRAWN
            : status.equals("withheld") || isEmbargoedWithoutDate ? Status.DRAFT : Status.PUBLISHED;
    meta.children("edNote").forEach(n -> item.drop(AgencyMarkup.text(n), "note to editors"));
    meta.children("title").forEach(n -> item.drop(AgencyMarkup.text(n), "title of the file"));
    for (XmlElement link : meta.children("link")) {
      item.pictureIds.add(link.attribute("residref"));
      item.pictureIds.add(link.attribute("href"));
    }
  }

  private void contentMeta(XmlElement meta) {
    item.urgency = first(meta, "urgency");
    if (item.created.isEmpty()) {
      item.created = date(meta, "contentCreated").filter(d -> item.changed.isEmpty());
    }
    for (XmlElement headline : meta.children("headline")) {
      headline(headline);
    }
    meta.children("slugline").forEach(s -> item.drop(AgencyMarkup.text(s), "slugline"));
    item.dateline = first(meta, "dateline");
    meta.children("by").forEach(b -> item.bylines.add(AgencyMarkup.text(b)));
    if (item.bylines.isEmpty()) {
      item.bylines.addAll(names(meta, "creator"));
    }
    item.sources.add(first(meta, "creditline"));
    item.sources.add(name(meta, "infoSource"));
    meta.children("genre").forEach(g -> item.genres.addAll(names(g)));
    meta.children("keyword").forEach(k -> AgencyWords.addTags(item.tags, AgencyMarkup.text(k)));
    meta.children("subject").forEach(this::subject);
    for (XmlElement language : meta.children("language")) {
      item.language = AgencyWords.language(language.attribute("tag"), item.language);
    }
    for (XmlElement description : meta.children("description")) {
      if (item.summary.isEmpty()) {
        item.summary = AgencyMarkup.text(description);
      } else {
        item.drop(AgencyMarkup.text(description), "a second summary");
      }
    }
    for (XmlElement icon : meta.children("icon")) {
      item.pictureIds.add(icon.attribute("residref"));
      item.pictureIds.add(icon.attribute("href"));
    }
  }

  private void headline(XmlElement headline) {
    String text = AgencyMarkup.text(headline);
    boolean isDek = headline.attribute("role").matches("(?i).*(?:sub|dek|deck|second|strap).*");
    if (isDek) {
      item.deks.add(text);
    } else if (item.headline.isEmpty()) {
      item.headline = text;
    } else if (!item.headline.equals(text)) {
      item.drop(text, "a second headline");
    }
  }

  private void subject(XmlElement subject) {
    List<String> names = names(subject);
    String scheme = subject.attribute("type") + " " + subject.attribute("qcode");
    for (String name : names.subList(0, Math.min(1, names.size()))) {
      if (scheme.matches(
          "(?i).*\\b(?:department|section|desk|service|category|anpa\\w*|cat)\\b.*")) {
        item.section = item.section.isEmpty() ? name : item.section;
      } else {
        AgencyWords.addTags(item.tags, name);
      }
    }
  }

  private void content(XmlElement set) {
    for (XmlElement part : set.children()) {
      if (!item.blocks.isEmpty() && !part.is("remoteContent")) {
        continue; // the same text in another form
      }
      if (part.is("inlineXML")) {
        xml(part);
      } else if (part.is("inlineData")) {
        data(part);
      }
    }
  }

  private void xml(XmlElement part) {
    Optional<XmlElement> nitf = part.child("nitf");
    if (nitf.isPresent()) {
      AgencyItem inner = NitfItem.of(nitf.get());
      item.blocks.addAll(inner.blocks);
      item.headline = item.headline.isEmpty() ? inner.headline : item.headline;
      item.deks.addAll(inner.deks);
      item.bylines.addAll(item.bylines.isEmpty() ? inner.bylines : List.of());
      item.dateline = item.dateline.isEmpty() ? inner.dateline : item.dateline;
      item.summary = item.summary.isEmpty() ? inner.summary : item.summary;
      item.section = item.section.isEmpty() ? inner.section : item.section;
      inner.tags.forEach(t -> AgencyWords.addTags(item.tags, t));
      item.sources.addAll(inner.sources);
      inner.dropped.forEach(d -> item.drop(d.text(), d.why()));
      item.created = item.created.or(() -> inner.created);
      return;
    }
    XmlElement body = part.find("body").orElse(part);
    item.blocks.addAll(AgencyMarkup.blocks(body, item));
  }

  private void data(XmlElement part) {
    String type = part.attribute("contenttype");
    String text = part.text();
    if (type.contains("html")) {
      item.blocks.addAll(HtmlBlocks.of(Jsoup.parse(text).body()));
    } else if (type.isEmpty() || type.startsWith("text/")) {
      item.blocks.addAll(TextLayout.blocks(text.strip(), 1));
    }
  }

  private static String coded(XmlElement element) {
    String qcode = element.attribute("qcode");
    return AgencyWords.code(qcode.isEmpty() ? element.attribute("uri") : qcode);
  }

  private static Optional<press.broadsheet.article.ArticleDate> date(XmlElement in, String name) {
    return in.child(name).map(AgencyMarkup::text).flatMap(AgencyDate::of);
  }

  private static String first(XmlElement in, String name) {
    return in.child(name).map(AgencyMarkup::text).orElse("");
  }

  private static List<String> names(XmlElement in, String element) {
    return in.children(element).stream().flatMap(e -> names(e).stream().limit(1)).toList();
  }

  private static List<String> names(XmlElement element) {
    List<String> names =
        element.children("name").stream()
            .map(AgencyMarkup::text)
            .filter(n -> !n.isEmpty())
            .toList();
    String literal = element.attribute("literal").strip();
    return !names.isEmpty() || literal.isEmpty() ? names : List.of(literal);
  }

  /** The name of an element, which is an element in it or an attribute. */
  private static String name(XmlElement in, String element) {
    List<String> names = names(in, element);
    return names.isEmpty() ? "" : names.get(0);
  }

  private static int width(XmlElement remote) {
    String width = remote.attribute("width");
    boolean isBest = AgencyWords.code(remote.attribute("rendition")).contains("high");
    return width.matches("\\d{1,8}") ? Integer.parseInt(width) : isBest ? 1 : 0;
  }
}
