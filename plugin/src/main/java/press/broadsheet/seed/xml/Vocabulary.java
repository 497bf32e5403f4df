package press.broadsheet.seed.xml;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * The names by which readers know the elements of feeds and exports, whatever prefix a file gives
 * to a namespace: {@code item}, {@code atom:entry}, {@code content:encoded}, {@code dc:creator},
 * {@code media:content}, {@code wp:post_id}.
 */
public final class Vocabulary {

  private static final String WORDPRESS = "http://wordpress.org/export/";
  private static final Set<String> PLAIN =
      Set.of(
          "http://purl.org/rss/1.0/",
          "http://my.netscape.com/rdf/simple/0.9/",
          "http://channel.netscape.com/rdf/simple/0.9/",
          "http://backend.userland.com/rss2",
          "http://purl.org/net/rss1.1#",
          "http://www.w3.org/1999/xhtml");
  private static final Set<String> USUAL =
      Set.of(
          "atom",
          "content",
          "dc",
          "dcterms",
          "excerpt",
          "feedburner",
          "itunes",
          "media",
          "rdf",
          "slash",
          "wfw",
          "wp");
  private static final Map<String, String> PREFIXES =
      Map.ofEntries(
          Map.entry("http://www.w3.org/2005/atom", "atom:"),
          Map.entry("http://purl.org/atom/ns#", "atom:"),
          Map.entry("http://www.w3.org/1999/02/22-rdf-syntax-ns#", "rdf:"),
          Map.entry("http://purl.org/rss/1.0/modules/content/", "content:"),
          Map.entry("http://purl.org/dc/elements/1.1/", "dc:"),
          Map.entry("http://purl.org/dc/terms/", "dcterms:"),
          Map.entry("http://search.yahoo.com/mrss/", "media:"),
          Map.entry("http://search.yahoo.com/mrss", "media:"),
          Map.entry("http://www.itunes.com/dtds/podcast-1.0.dtd", "itunes:"),
          Map.entry("http://rssnamespace.org/feedburner/ext/1.0", "feedburner:"));

  private Vocabulary() {}

  /** Gives an element and all that is in it the names that readers know. */
  static void rename(Element top) {
    for (Element element : top.getAllElements()) {
      String name = name(element);
      if (!name.equals(element.tagName())) {
        element.tagName(name);
      }
    }
  }

  private static String name(Element element) {
    String namespace = element.tag().namespace().toLowerCase(Locale.ROOT);
    String local = element.tag().localName();
    String own = element.tag().prefix();
    if (local.isEmpty() || USUAL.contains(own)) {
      return element.tagName(); // declared or not, everybody means the same by it
    }
    if (namespace.startsWith(WORDPRESS)) {
      return (namespace.contains("/excerpt") ? "excerpt:" : "wp:") + local;
    }
    if (PREFIXES.containsKey(namespace)) {
      return PREFIXES.get(namespace) + local;
    }
    return own.isEmpty() || PLAIN.contains(namespace) ? local : element.tagName();
  }
}
