package press.broadsheet.seed.agency;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import press.broadsheet.seed.Block;
import press.broadsheet.seed.html.HtmlBlocks;
import press.broadsheet.seed.xml.XmlElement;
import press.broadsheet.seed.xml.XmlNode;

/** Makes blocks of the text of an item: NITF or XHTML, by way of the HTML that both resemble. */
final class AgencyMarkup {

  private static final Set<String> ATTRIBUTES =
      Set.of("href", "src", "alt", "start", "class", "id", "datetime", "itemprop");

  /** NITF's own elements, in HTML's words; of others the name stays. */
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("body.content", "div"),
          Map.entry("block", "div"),
          Map.entry("hl1", "h2"),
          Map.entry("hl2", "h2"),
          Map.entry("bq", "blockquote"),
          Map.entry("credit", "p"),
          Map.entry("fn", "p"),
          Map.entry("datasource", "p"),
          Map.entry("nitf-table", "div"),
          Map.entry("person", "span"),
          Map.entry("org", "span"),
          Map.entry("location", "span"),
          Map.entry("city", "span"),
          Map.entry("state", "span"),
          Map.entry("region", "span"),
          Map.entry("country", "span"),
          Map.entry("sublocation", "span"),
          Map.entry("chron", "span"),
          Map.entry("copyrite", "span"),
          Map.entry("event", "span"),
          Map.entry("function", "span"),
          Map.entry("money", "span"),
          Map.entry("num", "span"),
          Map.entry("frac", "span"),
          Map.entry("lang", "span"),
          Map.entry("pronounce", "span"),
          Map.entry("postaddr", "p"),
          Map.entry("virtloc", "span"),
          Map.entry("object.title", "cite"),
          Map.entry("alt-code", "span"),
          Map.entry("name.given", "span"),
          Map.entry("name.family", "span"));

  private final AgencyItem item;

  private AgencyMarkup(AgencyItem item) {
    this.item = item;
  }

  /**
   * The blocks in an element.
   *
   * @param item takes the words that are no text
   */
  static List<Block> blocks(XmlElement element, AgencyItem item) {
    Element body = new Element("body");
    new AgencyMarkup(item).children(element, body);
    return new ArrayList<>(HtmlBlocks.of(body));
  }

  private void children(XmlElement from, Element to) {
    for (XmlNode node : from.content()) {
      if (node instanceof XmlNode.Text text) {
        to.appendChild(new TextNode(text.text()));
      } else if (node instanceof XmlElement element) {
        element(element, to);
      }
    }
  }

  private void element(XmlElement element, Element to) {
    switch (element.name()) {
      case "head", "script", "style", "nitf-table-metadata" -> {}
      case "note" -> item.drop(text(element), "note to editors");
      case "media" -> media(element, to);
      case "q" -> quotation(element, to);
      case "lang", "pronounce" -> children(element, to);
      default -> {
        Element made = new Element(NAMES.getOrDefault(element.name(), element.name()));
        element
            .attributes()
            .forEach(
                (name, value) -> {
                  if (ATTRIBUTES.contains(name)) {
                    made.attr(name, value);
                  }
                });
        children(element, made);
        to.appendChild(made);
      }
    }
  }

  /** Quotation marks are set unless the text has its own. */
  private void quotation(XmlElement element, Element to) {
    String inside = element.text().strip();
    String before = to.wholeText().stripTrailing();
    boolean isMarked = inside.matches("(?s)[\"“”„«»‘'].*") || before.matches("(?s).*[\"“„«‘']$");
    Element made = new Element(isMarked ? "span" : "q");
    children(element, made);
    to.appendChild(made);
  }

  /** A picture becomes a figure; anything else that plays is a link. */
  private void media(XmlElement media, Element to) {
    XmlElement best = new XmlElement("", "none", Map.of(), List.of(), 0);
    int widest = -1;
    for (XmlElement reference : media.children("media-reference")) {
      String width = reference.attribute("width").replaceAll("\\D", "");
      int size = width.isEmpty() || width.length() > 8 ? 0 : Integer.parseInt(width);
      if (size > widest && !reference.attribute("source").isBlank()) {
        best = reference;
        widest = size;
      }
    }
    String source = best.attribute("source").strip();
    String alt = best.attribute("alternate-text").strip();
    for (XmlElement data : media.children("media-metadata")) {
      if (alt.isEmpty() && data.attribute("name").matches("(?i)alt(?:ernate)?-?(?:text)?")) {
        alt = data.attribute("value").strip();
      }
    }
    List<String> captions = new ArrayList<>();
    for (XmlElement caption : media.children("media-caption")) {
      captions.add(text(caption));
    }
    String caption = String.join(" ", captions).strip();
    String credit = media.child("media-producer").map(AgencyMarkup::text).orElse("");
    boolean isPicture =
        media.attribute("media-type").equalsIgnoreCase("image")
            || best.attribute("mime-type").startsWith("image/");
    if (source.isEmpty()) {
      item.drop((caption + " " + credit).strip(), "caption of a picture that is not there");
    } else if (isPicture) {
      Element figure = to.appendElement("figure");
      figure.appendElement("img").attr("src", source).attr("alt", alt);
      Element below =
          figure.appendElement("figcaption").text(caption.isEmpty() ? "" : caption + " ");
      if (!credit.isEmpty()) {
        below.appendElement("small").text(credit);
      }
    } else {
      String words = caption.isEmpty() ? (alt.isEmpty() ? source : alt) : caption;
      to.appendElement("p").appendElement("a").attr("href", source).text(words);
      item.drop(credit, "credit of a recording");
    }
  }

  /** The words of an element on one line. */
  static String text(XmlElement element) {
    StringBuilder out = new StringBuilder();
    text(element, out);
    return out.toString().replaceAll("[\\s\\u00A0]+", " ").strip();
  }

  private static void text(XmlElement element, StringBuilder out) {
    for (XmlNode node : element.content()) {
      if (node instanceof XmlNode.Text t) {
        out.append(t.text());
      } else if (node instanceof XmlElement e) {
        boolean isBlock = e.name().matches("p|hl\\d|block|br|li|byttl|person|td|th|div");
        out.append(isBlock ? " " : "");
        text(e, out);
        out.append(isBlock ? " " : "");
      }
    }
  }
}
