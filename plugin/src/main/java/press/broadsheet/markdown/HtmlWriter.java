package press.broadsheet.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Serialises a tree as HTML whose meaning no parser can read differently: every {@code <}, {@code
 * >}, {@code &} and {@code "} of a text is escaped, in attributes too, and no character is left
 * that HTML forbids.
 */
final class HtmlWriter {

  private final StringBuilder out = new StringBuilder();
  private final List<Reference> references = new ArrayList<>();

  /** Writes what is in an element. The tree must not be deeper than the stack can bear. */
  void children(Html.Element parent) {
    for (Html child : parent.children()) {
      if (child instanceof Html.Text text) {
        text(out, text.text());
      } else if (child instanceof Html.Element element) {
        element(element);
      }
    }
  }

  /** What has been written. */
  String html() {
    return out.toString();
  }

  /** The references in what has been written, in its order. */
  List<Reference> references() {
    return references;
  }

  private void element(Html.Element element) {
    if (element.name().isEmpty()) {
      children(element);
      return;
    }
    int number = -1;
    if (element.pointer().isPresent()) {
      Html.Element.Pointer pointer = element.pointer().get();
      number = references.size();
      references.add(pointer.reference());
      Markers.start(out, number, element.name(), pointer.attribute());
    } else {
      out.append('<').append(element.name());
    }
    attributes(element.attributes());
    out.append('>');
    if (Html.VOID.contains(element.name())) {
      return;
    }
    if (element.is("pre") && element.text().startsWith("\n")) {
      out.append('\n'); // parsers drop the first one
    }
    children(element);
    if (number >= 0) {
      Markers.end(out, number, element.name());
    } else {
      out.append("</").append(element.name()).append('>');
    }
  }

  private void attributes(Map<String, String> attributes) {
    attributes.forEach(
        (key, value) -> {
          out.append(' ').append(key);
          if (!value.isEmpty() || !BOOLEAN.contains(key)) {
            out.append("=\"");
            attribute(out, value);
            out.append('"');
          }
        });
  }

  private static final List<String> BOOLEAN =
      List.of("checked", "controls", "disabled", "loop", "muted", "open", "reversed");

  /** Escapes characters between tags. */
  static void text(StringBuilder out, String text) {
    escape(out, text, "\"");
  }

  /** Escapes the value of an attribute, for double quotation marks around it. */
  static void attribute(StringBuilder out, String value) {
    escape(out, value, "&quot;");
  }

  private static void escape(StringBuilder out, String text, String quote) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '&' -> out.append("&amp;");
        case '"' -> out.append(quote);
        default -> {
          if (c >= ' ' && c < 0x7F || c >= 0xA0 && isAllowed(c) || c == '\n' || c == '\t') {
            out.append(c);
          }
        }
      }
    }
  }

  /** HTML forbids noncharacters; SourceText has none, but a numeric entity may have made one. */
  private static boolean isAllowed(char c) {
    return (c & 0xFFFE) != 0xFFFE && !(c >= 0xFDD0 && c <= 0xFDEF);
  }
}
