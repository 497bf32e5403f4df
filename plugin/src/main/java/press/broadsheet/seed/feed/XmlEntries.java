package press.broadsheet.seed.feed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import press.broadsheet.article.Source;
import press.broadsheet.seed.cms.LanguageTag;
import press.broadsheet.seed.cms.PlainWords;
import press.broadsheet.seed.xml.LooseXml;

/** Reads the records of RSS and Atom: what the feed says of itself, and its entries. */
final class XmlEntries {

  private static final Pattern MAIL_NAME =
      Pattern.compile("(?i)[^\\s()@]+@[^\\s()]+\\s*\\((.+)\\)|(.+?)\\s*<[^\\s<>@]+@[^\\s<>]+>");
  private static final Pattern MAIL = Pattern.compile("[^\\s()<>@]+@[^\\s()<>@]+");
  private static final Pattern ESCAPED =
      Pattern.compile(
          "(?i)&lt;/?(?:p|div|br|a|img|h\\d|ul|ol|li|em|strong|b|i|blockquote|figure)\\b");
  private static final List<String> MEDIA_ELEMENTS =
      List.of("media:content", "media:thumbnail", "enclosure");

  private static final Pattern TRACKING =
      Pattern.compile(
          "(?i)(?<=[?&;])(?:utm_\\w+|at_\\w+|fbclid|gclid|mc_[ce]id|cmp|cmpid|ocid|ns_\\w+|ref|referrer|source(?==rss)|src|xtor|ftag|partner|smid|feed)=[^&#]*(?:&(?:amp;)?)?");

  private XmlEntries() {}

  static boolean isEntry(Element record) {
    return record.tagName().equals("item") || record.tagName().equals("atom:entry");
  }

  /** Takes what a record that is no entry says of the feed. */
  static void head(Element record, FeedSite site) {
    switch (record.tagName()) {
      case "channel" -> record.children().forEach(c -> head(c, site));
      case "link", "url" -> site.home(record.wholeText().strip());
      case "atom:link" -> {
        if (LooseXml.attribute(record, "rel").matches("|alternate|self")) {
          site.home(LooseXml.attribute(record, "href").strip());
        }
      }
      case "atom:id" -> site.home(record.wholeText().strip());
      case "language", "dc:language" -> site.language = LanguageTag.of(record.wholeText());
      case "atom:author" -> {
        site.authors.add(LooseXml.text(record, "atom:name"));
        site.contact(LooseXml.text(record, "atom:name"), "uri", LooseXml.text(record, "atom:uri"));
      }
      default -> {} // title, description and what readers of feeds do with it
    }
    if (site.language.isEmpty()) {
      site.language = LanguageTag.of(around(record, "xml:lang"));
    }
    String base = around(record, "xml:base");
    site.base = base.isEmpty() ? site.base : base;
  }

  /** Reads an entry. */
  static Entry entry(Element item, FeedSite site) {
    Optional<Element> body =
        first(item, "content:encoded", "atom:content", "body", "fullcontent")
            .or(() -> first(item, "description", "atom:summary", "itunes:summary"));
    String link = link(item);
    String guid = LooseXml.text(item, "guid");
    String id =
        first(guid, LooseXml.text(item, "atom:id"), LooseXml.attribute(item, "rdf:about"), link);
    boolean isPermanent =
        guid.matches("(?i)https?://\\S+")
            && !LooseXml.child(item, "guid")
                .map(g -> g.attr("isPermaLink"))
                .orElse("")
                .equals("false");
    boolean isElsewhere = isPermanent && !link.isEmpty() && !site.isOwn(link) && site.isOwn(guid);
    String own = link.isEmpty() && isPermanent || isElsewhere ? guid : link;
    String content = body.map(XmlEntries::content).orElse("");
    boolean isHtml = body.isPresent() && isHtml(body.get(), content);
    return new Entry(
        id,
        PlainWords.of(words(item, "title", "atom:title", "media:title", "dc:title")),
        own,
        isElsewhere ? link : "",
        authors(item, site),
        FeedDate.first(
            LooseXml.text(item, "pubDate"),
            LooseXml.text(item, "atom:published"),
            LooseXml.text(item, "atom:issued"),
            LooseXml.text(item, "dc:date"),
            LooseXml.text(item, "dcterms:issued"),
            LooseXml.text(item, "dcterms:created"),
            LooseXml.text(item, "atom:created")),
        FeedDate.first(
            LooseXml.text(item, "atom:updated"),
            LooseXml.text(item, "atom:modified"),
            LooseXml.text(item, "dcterms:modified")),
        categories(item),
        keywords(item),
        summary(item, body),
        content,
        isHtml,
        body.map(LooseXml::line).orElse(LooseXml.line(item)),
        base(item, body, own),
        LanguageTag.of(
            first(
                body.map(b -> LooseXml.attribute(b, "xml:lang")).orElse(""),
                LooseXml.attribute(item, "xml:lang"),
                LooseXml.text(item, "dc:language"))),
        source(item, own, site),
        media(item));
  }

  /** The address of an entry, without what only counts who came from the feed. */
  private static String link(Element item) {
    String link = stated(item);
    if (link.indexOf('?') < 0) {
      return link;
    }
    return TRACKING.matcher(link).replaceAll("").replaceFirst("[?&;]+(#.*)?$", "$1");
  }

  private static String stated(Element item) {
    String direct = first(LooseXml.text(item, "feedburner:origLink"), LooseXml.text(item, "link"));
    if (!direct.isEmpty()) {
      return direct;
    }
    for (Element link : item.children()) {
      if (link.tagName().equals("atom:link")
          && LooseXml.attribute(link, "rel").matches("|alternate")) {
        return LooseXml.attribute(link, "href").strip();
      }
    }
    return LooseXml.attribute(item, "rdf:about").strip();
  }

  private static List<String> authors(Element item, FeedSite site) {
    Set<String> names = new LinkedHashSet<>();
    for (String element : List.of("dc:creator", "atom:author", "author", "itunes:author")) {
      if (names.isEmpty()) {
        for (Element author : item.children()) {
          if (author.tagName().equals(element)) {
            String name = first(LooseXml.text(author, "atom:name"), LooseXml.text(author, "name"));
            names.add(name(name.isEmpty() ? author.wholeText() : name));
            site.contact(name(name), "uri", LooseXml.text(author, "atom:uri"));
            site.contact(name(author.wholeText()), "email", mail(author.wholeText()));
          }
        }
      }
      names.remove("");
    }
    return names.isEmpty() ? site.authors : List.copyOf(names);
  }

  /** “desk@example.com (Ines Okafor)” is how RSS states an author; an address alone is no name. */
  private static String name(String text) {
    String plain = PlainWords.of(text);
    Matcher m = MAIL_NAME.matcher(plain);
    String named = m.matches() ? first(m.group(1), m.group(2)) : plain;
    return named.matches("\\S+@\\S+") ? "" : named.strip();
  }

  /** The address in the same; one that nobody reads is none. */
  private static String mail(String text) {
    Matcher m = MAIL.matcher(text);
    return m.find() && !m.group().matches("(?i)no-?reply@.*") ? m.group() : "";
  }

  private static List<String> categories(Element item) {
    List<String> out = new ArrayList<>();
    for (Element e : item.children()) {
      String word =
          switch (e.tagName()) {
            case "category" -> PlainWords.of(e.wholeText());
            case "dc:subject" -> PlainWords.of(e.wholeText());
            case "atom:category" ->
                PlainWords.of(first(LooseXml.attribute(e, "label"), LooseXml.attribute(e, "term")));
            default -> "";
          };
      boolean isMachine = word.startsWith("http://schemas.google.com/");
      if (!word.isEmpty() && !isMachine && !out.contains(word)) {
        out.add(word);
      }
    }
    return out;
  }

  private static List<String> keywords(Element item) {
    String words =
        first(LooseXml.text(item, "media:keywords"), LooseXml.text(item, "itunes:keywords"));
    return words.isEmpty() ? List.of() : List.of(words.strip().split("\\s*,\\s*"));
  }

  /** What stands beside the text; the same once more is none. */
  private static String summary(Element item, Optional<Element> body) {
    for (String name :
        List.of("atom:summary", "description", "itunes:summary", "itunes:subtitle")) {
      Optional<Element> found = LooseXml.child(item, name);
      if (found.isPresent() && body.isPresent() && found.get() != body.get()) {
        return LooseXml.markup(found.get()).strip();
      }
    }
    return "";
  }

  private static String content(Element body) {
    String text = LooseXml.markup(body);
    boolean isEscapedTwice = !PlainWords.isHtml(text) && ESCAPED.matcher(text).find();
    return isEscapedTwice ? Parser.unescapeEntities(text, false) : text;
  }

  private static boolean isHtml(Element body, String content) {
    String type = body.attr("type").toLowerCase(Locale.ROOT);
    boolean isStated = type.contains("html") || body.childrenSize() > 0;
    return isStated
        || !(type.equals("text") || type.equals("text/plain"))
            && (PlainWords.isHtml(content) || content.matches("(?s).*&#?\\w{2,8};.*"));
  }

  private static Optional<Source> source(Element item, String link, FeedSite site) {
    Optional<Element> source = LooseXml.child(item, "source");
    if (source.isPresent() && !source.get().wholeText().isBlank()) {
      String url = site.isOwn(link) ? LooseXml.attribute(source.get(), "url") : link;
      return Optional.of(new Source(PlainWords.of(source.get().wholeText()), url, false));
    }
    return LooseXml.child(item, "atom:source")
        .map(s -> PlainWords.of(words(s, "atom:title")))
        .filter(title -> !title.isEmpty())
        .map(title -> new Source(title, link, false));
  }

  private static List<FeedMedia> media(Element item) {
    List<FeedMedia> out = new ArrayList<>();
    List<Integer> widths = new ArrayList<>();
    for (Element e : item.getAllElements()) {
      String name = e.tagName();
      String url = first(LooseXml.attribute(e, "url"), LooseXml.attribute(e, "href")).strip();
      boolean isLink = name.equals("atom:link") && LooseXml.attribute(e, "rel").equals("enclosure");
      boolean isImage = name.equals("itunes:image");
      if (url.isEmpty() || !(MEDIA_ELEMENTS.contains(name) || isLink || isImage)) {
        continue;
      }
      boolean isThumbnail = name.equals("media:thumbnail") || isImage;
      String type =
          first(
                  LooseXml.attribute(e, "type"),
                  LooseXml.attribute(e, "medium"),
                  isThumbnail ? "image" : "")
              .strip();
      FeedMedia media =
          new FeedMedia(
              url,
              type,
              PlainWords.of(first(words(e, "media:title"), LooseXml.attribute(e, "title"))),
              PlainWords.of(words(e, "media:description")),
              PlainWords.of(words(e, "media:credit")),
              isThumbnail);
      widths.add(
          LooseXml.attribute(e, "width").matches("\\d{1,6}")
              ? Integer.parseInt(LooseXml.attribute(e, "width"))
              : 0);
      out.add(media);
    }
    return largest(out, widths);
  }

  /** Of one file in several widths the widest. */
  private static List<FeedMedia> largest(List<FeedMedia> all, List<Integer> widths) {
    Map<String, Integer> best = new LinkedHashMap<>();
    for (int i = 0; i < all.size(); i++) {
      int next = i;
      String file = all.get(i).url().replaceFirst("[?#].*$", "");
      best.merge(file, i, (old, n) -> widths.get(next) > widths.get(old) ? n : old);
    }
    return best.values().stream().map(all::get).toList();
  }

  private static String base(Element item, Optional<Element> body, String link) {
    String own =
        first(
            body.map(b -> LooseXml.attribute(b, "xml:base")).orElse(""),
            LooseXml.attribute(item, "xml:base"));
    return first(own, around(item, "xml:base"), link);
  }

  /** An attribute of the element or of one around it. */
  private static String around(Element element, String attribute) {
    for (Element at = element; at != null; at = at.parent()) {
      if (at.hasAttr(attribute)) {
        return LooseXml.attribute(at, attribute);
      }
    }
    return "";
  }

  private static String words(Element parent, String... names) {
    return first(parent, names).map(LooseXml::markup).orElse("");
  }

  private static Optional<Element> first(Element parent, String... names) {
    for (String name : names) {
      Optional<Element> found =
          LooseXml.child(parent, name)
              .filter(e -> e.childrenSize() > 0 || !e.wholeText().isBlank());
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  static String first(String... texts) {
    for (String text : texts) {
      if (text != null && !text.isBlank()) {
        return text;
      }
    }
    return "";
  }
}
