package press.broadsheet.markdown;

import java.util.List;

/**
 * The marks that stand in HTML where a reference is still to be resolved. A start tag's mark is
 * {@code <@7 a href title="…">}: the number of the reference, the element, the attribute that will
 * hold the address, other attributes. An end tag's is {@code <@/7 a>}. Neither can come from a
 * text, since {@link HtmlWriter} writes every {@code <} of a text as an entity.
 */
final class Markers {

  private static final String MARK = "<@";

  private Markers() {}

  /** Writes the mark of a start tag up to, and without, its other attributes and {@code >}. */
  static void start(StringBuilder out, int number, String element, String attribute) {
    out.append(MARK).append(number).append(' ').append(element).append(' ').append(attribute);
  }

  /** Writes the mark of an end tag. */
  static void end(StringBuilder out, int number, String element) {
    out.append(MARK).append('/').append(number).append(' ').append(element).append('>');
  }

  /** Puts tags in the places of marks. */
  static String resolve(String html, List<Resolved> resolved) {
    StringBuilder out = new StringBuilder(html.length() + 32 * resolved.size());
    int from = 0;
    for (int at = html.indexOf(MARK); at >= 0; at = html.indexOf(MARK, from)) {
      out.append(html, from, at);
      int end = html.indexOf('>', at);
      boolean closes = html.charAt(at + 2) == '/';
      int numberStart = at + (closes ? 3 : 2);
      int space = html.indexOf(' ', numberStart);
      Resolved answer = resolved.get(Integer.parseInt(html, numberStart, space, 10));
      if (!closes) {
        startTag(out, html.substring(space + 1, end), answer);
      } else if (!(answer instanceof Resolved.Dead)) {
        out.append("</").append(html, space + 1, end).append('>');
      }
      from = end + 1;
    }
    return out.append(html, from, html.length()).toString();
  }

  /** The mark's content is “element attribute others”. */
  private static void startTag(StringBuilder out, String content, Resolved answer) {
    int afterElement = content.indexOf(' ');
    String element = content.substring(0, afterElement);
    int space = content.indexOf(' ', afterElement + 1);
    int afterAttribute = space < 0 ? content.length() : space;
    String attribute = content.substring(afterElement + 1, afterAttribute);
    String others = content.substring(afterAttribute);
    if (answer instanceof Resolved.Dead) {
      if (element.equals("img")) {
        out.append(alternative(others));
      }
    } else if (answer instanceof Resolved.Picture picture) {
      address(out, element, attribute, picture.src());
      if (element.equals("img")) {
        out.append(" width=\"").append(picture.width());
        out.append("\" height=\"").append(picture.height()).append('"');
      }
      out.append(others).append('>');
    } else if (answer instanceof Resolved.Link link) {
      address(out, element, attribute, link.href());
      out.append(others).append('>');
    }
  }

  private static void address(StringBuilder out, String element, String attribute, String value) {
    out.append('<').append(element).append(' ').append(attribute).append("=\"");
    HtmlWriter.attribute(out, value);
    out.append('"');
  }

  private static String alternative(String others) {
    int start = others.indexOf(" alt=\"");
    return start < 0 ? "" : others.substring(start + 6, others.indexOf('"', start + 6));
  }
}
