package press.broadsheet.picture;

import java.nio.charset.StandardCharsets;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import press.broadsheet.base.Location;
import press.broadsheet.base.Problem;
import press.broadsheet.base.ProblemException;

/**
 * Remakes an SVG from strangers of what draws and nothing else: no script, no HTML, no event
 * handlers, no links, no animation, nothing loaded from elsewhere, no declarations or entities. The
 * same picture gives the same bytes.
 */
public final class SvgCleaner {

  private static final int MAX_BYTES = 8 << 20;
  private static final int MAX_DEPTH = 200;

  private final StringBuilder out = new StringBuilder();

  private SvgCleaner() {}

  /**
   * The clean picture.
   *
   * @param svg in UTF-8
   * @return a whole SVG file in UTF-8
   * @throws ProblemException (BS0802, naming no file) if it is no SVG, has more than 8 MiB, is
   *     nested more than 200 levels deep, or would draw itself more than a million times
   */
  public static byte[] clean(byte[] svg) {
    return clean(svg, Location.of(""));
  }

  /**
   * The clean picture.
   *
   * @param svg in UTF-8
   * @param at the file it is from
   * @return a whole SVG file in UTF-8
   * @throws ProblemException (BS0802) if it is no SVG, has more than 8 MiB, is nested more than 200
   *     levels deep, or would draw itself more than a million times
   */
  public static byte[] clean(byte[] svg, Location at) {
    SvgCleaner cleaner = new SvgCleaner();
    cleaner.element(root(svg, at), 0);
    return cleaner.out.append('\n').toString().getBytes(StandardCharsets.UTF_8);
  }

  private static ProblemException unusable(Location at, String what) {
    return new ProblemException(
        Problem.error(
            "BS0802",
            at,
            "This drawing cannot be published: it " + what + ".",
            "Export it again as plain SVG in UTF-8, or as PNG."));
  }

  private static Element root(byte[] svg, Location at) {
    if (svg.length > MAX_BYTES) {
      throw unusable(at, "has more than 8 MiB");
    }
    if (SvgHeader.read(new Bytes(svg)).isEmpty()) {
      throw unusable(at, "is no SVG");
    }
    String text = new String(svg, StandardCharsets.UTF_8);
    Parser parser = Parser.xmlParser().setMaxDepth(2 * MAX_DEPTH);
    for (Element element : parser.parseInput(text, "").children()) {
      if (SafeSvg.localName(element.tagName()).equals("svg")) {
        checkDepth(element, at);
        checkWeight(element, at);
        return element;
      }
    }
    throw unusable(at, "is no SVG");
  }

  private static void checkDepth(Element root, Location at) {
    int[] deepest = {0};
    root.traverse((node, depth) -> deepest[0] = Math.max(deepest[0], depth));
    if (deepest[0] > MAX_DEPTH) {
      throw unusable(at, "is nested more than 200 levels deep");
    }
  }

  private static void checkWeight(Element root, Location at) {
    try {
      SvgWeight.check(root);
    } catch (SvgWeight.TooHeavy e) {
      throw unusable(at, "would draw itself more than a million times");
    }
  }

  private void element(Element element, int depth) {
    String name = SafeSvg.elementName(element);
    if (name.isEmpty()) {
      return;
    }
    out.append('<').append(name);
    if (depth == 0) {
      out.append(" xmlns=\"http://www.w3.org/2000/svg\"");
    }
    SafeSvg.attributes(element).forEach(this::attribute);
    if (element.childNodeSize() == 0) {
      out.append("/>");
      return;
    }
    out.append('>');
    for (Node child : element.childNodes()) {
      if (child instanceof Element inner) {
        element(inner, depth + 1);
      } else if (child instanceof TextNode text) {
        escape(text.getWholeText());
      }
    }
    out.append("</").append(name).append('>');
  }

  private void attribute(String name, String value) {
    out.append(' ').append(name).append("=\"");
    escape(value);
    out.append('"');
  }

  private void escape(String text) {
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                default -> {
                  if (isXml(c)) {
                    out.appendCodePoint(c);
                  }
                }
              }
            });
  }

  /** What XML can hold (XML 1.0, “Char”), but for carriage returns. */
  private static boolean isXml(int c) {
    return c == '\t'
        || c == '\n'
        || c >= ' ' && c < 0xD800
        || c >= 0xE000 && c < 0xFFFE
        || c > 0xFFFF;
  }
}
