package press.broadsheet.seed.feed;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.List;
import org.jsoup.nodes.Entities;

/** The text of a post that Ghost has not rendered yet, from its editor's own form (Lexical). */
final class LexicalText {

  private static final List<String> INLINE =
      List.of("strong", "em", "s", "u", "code", "sub", "sup");
  private static final int MAX_DEPTH = 60;

  private LexicalText() {}

  /** As HTML; empty if it is not in that form. */
  static String html(String lexical) {
    if (lexical.isEmpty()) {
      return "";
    }
    try {
      StringBuilder out = new StringBuilder();
      if (JsonParser.parseString(lexical) instanceof JsonObject whole
          && whole.get("root") instanceof JsonObject root) {
        children(root, out, 0);
      }
      return out.toString();
    } catch (JsonParseException | StackOverflowError e) {
      return "";
    }
  }

  private static void children(JsonObject parent, StringBuilder out, int depth) {
    if (parent.get("children") instanceof JsonArray children && depth < MAX_DEPTH) {
      for (JsonElement child : children) {
        if (child instanceof JsonObject node) {
          node(node, out, depth + 1);
        }
      }
    }
  }

  private static void node(JsonObject node, StringBuilder out, int depth) {
    String type = JsonSeed.text(node, "type").replaceFirst("^extended-", "");
    switch (type) {
      case "text", "extended-text" -> words(node, out);
      case "linebreak" -> out.append("<br>");
      case "paragraph" -> within("p", node, out, depth);
      case "heading" -> within(tag(node, "h2"), node, out, depth);
      case "list" -> within(tag(node, "ul"), node, out, depth);
      case "listitem" -> within("li", node, out, depth);
      case "quote", "aside" -> within("blockquote", node, out, depth);
      case "link" -> {
        out.append("<a href=\"").append(escaped(node, "url")).append("\">");
        children(node, out, depth);
        out.append("</a>");
      }
      case "horizontalrule" -> out.append("<hr>");
      case "html" -> out.append(JsonSeed.text(node, "html"));
      case "codeblock" ->
          out.append("<pre><code class=\"language-")
              .append(escaped(node, "language"))
              .append("\">")
              .append(escaped(node, "code"))
              .append("</code></pre>");
      case "image" -> {
        out.append("<figure><img src=\"").append(escaped(node, "src"));
        out.append("\" alt=\"").append(escaped(node, "alt")).append("\"><figcaption>");
        out.append(JsonSeed.text(node, "caption")).append("</figcaption></figure>");
      }
      case "embed", "bookmark" ->
          out.append("<p><a href=\"")
              .append(escaped(node, "url"))
              .append("\">")
              .append(escaped(node, "url"))
              .append("</a></p>");
      case "callout" ->
          out.append("<blockquote>")
              .append(JsonSeed.text(node, "calloutText"))
              .append("</blockquote>");
      default -> children(node, out, depth);
    }
  }

  private static String tag(JsonObject node, String otherwise) {
    String tag = JsonSeed.text(node, "tag");
    return tag.matches("h[1-6]|ul|ol") ? tag : otherwise;
  }

  private static void within(String tag, JsonObject node, StringBuilder out, int depth) {
    out.append('<').append(tag).append('>');
    children(node, out, depth);
    out.append("</").append(tag).append(">\n");
  }

  /** The format is a set of bits: bold, italic, struck, underlined, code, below, above the line. */
  private static void words(JsonObject node, StringBuilder out) {
    String bits = JsonSeed.text(node, "format");
    int format = bits.matches("\\d{1,4}") ? Integer.parseInt(bits) : 0;
    List<Integer> order = List.of(1, 2, 4, 8, 16, 32, 64);
    for (int i = 0; i < INLINE.size(); i++) {
      out.append((format & order.get(i)) != 0 ? "<" + INLINE.get(i) + ">" : "");
    }
    JsonElement text = node.get("text");
    out.append(text != null && text.isJsonPrimitive() ? Entities.escape(text.getAsString()) : "");
    for (int i = INLINE.size() - 1; i >= 0; i--) {
      out.append((format & order.get(i)) != 0 ? "</" + INLINE.get(i) + ">" : "");
    }
  }

  private static String escaped(JsonObject node, String member) {
    return Entities.escape(JsonSeed.text(node, member));
  }
}
