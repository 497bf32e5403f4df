package press.broadsheet.markdown;

import java.util.Optional;
import java.util.Set;
import press.broadsheet.markdown.Html.Element;

/** The words of a text without markup, one block a line. */
final class PlainText {

  private static final int EXCERPT = 300;
  private static final int SHORTEST_EXCERPT = 120;
  private static final Set<String> INLINE =
      Set.of(
          """
          a abbr b bdi bdo cite code del dfn em i img input ins kbd mark q rp rt ruby s samp
          small span strong sub sup time u var wbr
          """
              .split("\\s+"));

  /** What rendering added, or is a number and not a word. */
  private static final Set<String> SILENT =
      Set.of(Html.FOOTNOTE, "footnote-back-links", "note-title");

  private final StringBuilder out = new StringBuilder();
  private boolean gap;
  private boolean line;

  private PlainText() {}

  /** The words in an element. */
  static String of(Element root) {
    PlainText text = new PlainText();
    text.children(root);
    return text.out.toString();
  }

  /** The beginning of the first paragraph that is not part of a quotation, figure or table. */
  static String excerpt(Element root) {
    return firstParagraph(root).map(PlainText::of).map(PlainText::cut).orElse("");
  }

  private static Optional<Element> firstParagraph(Element parent) {
    for (Html child : parent.children()) {
      if (child instanceof Element element) {
        if (element.is("p") && !of(element).isEmpty()) {
          return Optional.of(element);
        }
        Optional<Element> inner =
            element.is("div") || element.name().isEmpty()
                ? firstParagraph(element)
                : Optional.empty();
        if (inner.isPresent()) {
          return inner;
        }
      }
    }
    return Optional.empty();
  }

  private static String cut(String paragraph) {
    if (paragraph.length() <= EXCERPT) {
      return paragraph;
    }
    for (int i = EXCERPT; i > SHORTEST_EXCERPT; i--) {
      boolean isEnd = ".!?…".indexOf(paragraph.charAt(i - 1)) >= 0 && paragraph.charAt(i) == ' ';
      boolean isQuotedEnd =
          "”»“’\"".indexOf(paragraph.charAt(i - 1)) >= 0
              && ".!?…".indexOf(paragraph.charAt(i - 2)) >= 0
              && paragraph.charAt(i) == ' ';
      if (isEnd || isQuotedEnd || "。！？".indexOf(paragraph.charAt(i - 1)) >= 0) {
        return paragraph.substring(0, i);
      }
    }
    int space = paragraph.lastIndexOf(' ', EXCERPT);
    int end = space > SHORTEST_EXCERPT ? space : EXCERPT;
    end -= Character.isLowSurrogate(paragraph.charAt(end)) ? 1 : 0;
    return paragraph.substring(0, end).replaceFirst("[\\s,;:–—-]+$", "") + "…";
  }

  private void children(Element parent) {
    for (Html child : parent.children()) {
      if (child instanceof Html.Text text) {
        characters(text.text());
      } else if (child instanceof Element element && !SILENT.contains(element.attribute("class"))) {
        boolean isBlock = !INLINE.contains(element.name());
        line |= isBlock;
        children(element);
        line |= isBlock;
      }
    }
  }

  private void characters(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c)) {
        gap = true;
        continue;
      }
      if (out.length() > 0 && (line || gap)) {
        out.append(line ? '\n' : ' ');
      }
      line = false;
      gap = false;
      out.append(c);
    }
  }
}
