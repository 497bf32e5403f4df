package press.broadsheet.seed.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The fields that a page states in elements: meta elements of any vocabulary (HTML, Open Graph,
 * Dublin Core, Highwire’s {@code citation_…}, Parse.ly, sailthru), microdata and RDFa.
 */
final class PageFields {

  private static final int MAX = 5000;

  private final Document page;
  private final Map<String, List<String>> metas = new LinkedHashMap<>();
  private final Map<String, List<Element>> properties = new LinkedHashMap<>();

  private PageFields(Document page) {
    this.page = page;
  }

  static PageFields of(Document page) {
    PageFields fields = new PageFields(page);
    int left = MAX;
    for (Element meta : page.select("meta[content]")) {
      String value = Words.oneLine(meta.attr("content"));
      if (value.isEmpty() || left-- == 0) {
        continue;
      }
      for (String key : List.of("name", "property", "itemprop", "http-equiv")) {
        String name = meta.attr(key).toLowerCase(Locale.ROOT).strip();
        if (!name.isEmpty()) {
          fields.metas.computeIfAbsent(name, n -> new ArrayList<>()).add(value);
        }
      }
    }
    for (Element e : page.select("[itemprop], [property]")) {
      if (e.closest("[itemtype$=Comment], [itemtype$=UserComments], .comment, #comments, nav")
              == null
          && left-- > 0) {
        for (String name : (e.attr("itemprop") + " " + e.attr("property")).strip().split("\\s+")) {
          String bare =
              name.replaceFirst("^(?:schema|dc|dcterms|sioc|https?://schema\\.org/):?", "");
          fields.properties.computeIfAbsent(bare, n -> new ArrayList<>()).add(e);
        }
      }
    }
    return fields;
  }

  /** The first of these meta elements that says something. */
  String meta(String... names) {
    for (String name : names) {
      List<String> values = metas.getOrDefault(name, List.of());
      if (!values.isEmpty()) {
        return values.get(0);
      }
    }
    return "";
  }

  /** All that the meta elements of that name say. */
  List<String> metas(String name) {
    return metas.getOrDefault(name, List.of());
  }

  /** The elements with that property in microdata or RDFa, in the order of the page. */
  List<Element> property(String name) {
    return properties.getOrDefault(name, List.of());
  }

  /** What the first element with that property says. */
  String propertyText(String name) {
    for (Element e : property(name)) {
      String text = e.attr("itemprop").contains("articleBody") ? "" : value(e);
      if (!text.isEmpty()) {
        return text;
      }
    }
    return "";
  }

  /** The value of a property: in an attribute, or the words. */
  static String value(Element e) {
    for (String attribute : List.of("content", "datetime", "title")) {
      boolean isFor = !attribute.equals("title") || e.normalName().equals("abbr");
      if (isFor && !e.attr(attribute).isBlank()) {
        return Words.oneLine(e.attr(attribute));
      }
    }
    return Words.oneLine(e.text());
  }

  /** The address that a link element names. */
  String link(String rel) {
    Element link = page.selectFirst("link[rel=" + rel + "][href]");
    return link == null ? "" : link.attr("href").strip();
  }
}
