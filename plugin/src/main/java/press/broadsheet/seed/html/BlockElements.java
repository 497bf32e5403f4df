package press.broadsheet.seed.html;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import press.broadsheet.seed.Inline;
import press.broadsheet.seed.Phrase;

/** Tells the elements that make blocks from those that stand within a line. */
final class BlockElements {

  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "center",
          "dd",
          "details",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hgroup",
          "hr",
          "li",
          "main",
          "ol",
          "p",
          "pre",
          "section",
          "summary",
          "table",
          "tbody",
          "tr",
          "td",
          "ul",
          "iframe",
          "video",
          "audio",
          "time",
          "caption");

  /** Elements which a line does not hold. */
  static final String WITHIN =
      "p, div, ul, ol, h1, h2, h3, h4, blockquote, figure, table, pre, iframe";

  private BlockElements() {}

  /** Whether an element makes blocks: one that does, or one around such. */
  static boolean isOne(Element element) {
    String name = element.normalName();
    if (name.equals("time")) {
      return element.parent() != null
          && !element.parent().normalName().matches("p|li|td|span|em|i|small")
          && element.siblingNodes().stream()
              .noneMatch(n -> n instanceof TextNode t && !t.isBlank());
    }
    return BLOCKS.contains(name)
        || element.hasAttr(HtmlNotes.NOTE)
        || Embeds.isOne(element)
        || !name.matches("br|img|code|sup|sub")
            && element.childrenSize() > 0
            && element.selectFirst(WITHIN) != null;
  }

  /** A box that shows another page is a link to it. */
  static Optional<Phrase> bookmark(Element element) {
    Element link =
        element.className().contains("bookmark") ? element.selectFirst("a[href^=http]") : null;
    Element title = link == null ? null : link.selectFirst("[class*=title]");
    return link == null || title == null
        ? Optional.empty()
        : Optional.of(
            new Phrase(
                List.of(
                    new Inline.Link(
                        List.of(new Inline.Text(Words.oneLine(title.text()))),
                        link.attr("href")))));
  }
}
