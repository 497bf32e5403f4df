package press.broadsheet.picture;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * Remakes an SVG from strangers of what draws and nothing else: no script, no HTML, no event
 * handlers, no style sheets, no animation, nothing loaded from elsewhere, no declarations or
 * entities. The same picture gives the same bytes.
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
   * @throws IllegalArgumentException if it is not an SVG, is nested more than 200 levels deep, or
   *     has more than 8 MiB
   */
  public static byte[] clean(byte[] svg) {
    if (svg.length > MAX_BYTES) {
      throw new IllegalArgumentException("an SVG of more than 8 MiB");
    }
    Optional<PictureInfo> info = SvgHeader.read(new Bytes(svg));
    if (info.isEmpty()) {
      throw new IllegalArgumentException("not an SVG");
    }
    String text = new String(svg, StandardCharsets.UTF_8);
    Parser parser = Parser.xmlParser().setMaxDepth(MAX_DEPTH + 2);
    Element root = null;
    for (Element element : parser.parseInput(text, "").children()) {
      if (root == null && SafeSvg.localName(element.tagName()).equals("svg")) {
        root = element;
      }
    }
    if (root == null) {
      throw new IllegalArgumentException("not an SVG");
    }
    SvgCleaner cleaner = new SvgCleaner();
    cleaner.element(root, 0);
    return cleaner.out.append('\n').toString().getBytes(StandardCharsets.UTF_8);
  }

  private void element(Element element, int depth) {
    if (depth > MAX_DEPTH) {
      throw new IllegalArgumentException("an SVG nested more than 200 levels deep");
    }
    String name = SafeSvg.localName(element.tagName());
    if (!SafeSvg.isElement(name)) {
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
      } else if (child instanceof TextNode text
          && !(child instanceof CDataNode && name.equals("svg"))) {
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
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      switch (c) {
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '&' -> out.append("&amp;");
        case '"' -> out.append("&quot;");
        default -> {
          boolean isXml =
              c == '\t'
                  || c == '\n'
                  || c >= ' ' && c < 0xD800
                  || c >= 0xE000 && c < 0xFFFE
                  || c > 0xFFFF;
          if (isXml) {
            out.appendCodePoint(c);
          }
        }
      }
    }
  }
}
