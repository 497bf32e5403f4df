package press.broadsheet.seed.wordpress;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.List;
import java.util.Set;
import press.broadsheet.seed.Draft;

/**
 * The text of a post as HTML: what the block editor wrote without its comments, what stands outside
 * of blocks with paragraphs as the classic editor has them.
 */
final class BlockMarkup {

  private static final int MAX_NESTING = 3;
  private static final int MAX_USES = 100;
  private static final int MAX_CHARS = 16 << 20;

  /** Blocks without text of their own that show what else there is on the site. */
  private static final Set<String> LISTS =
      Set.of(
          "latest-posts",
          "latest-comments",
          "archives",
          "categories",
          "calendar",
          "tag-cloud",
          "rss",
          "search",
          "navigation",
          "page-list",
          "query",
          "template-part",
          "pattern",
          "social-link",
          "loginout",
          "avatar",
          "spacer",
          "separator",
          "more",
          "nextpage",
          "footnotes",
          "table-of-contents",
          "comments",
          "read-more",
          "site-logo",
          "site-title",
          "site-tagline",
          "home-link",
          "shortcode",
          "missing",
          "freeform",
          "html",
          "paragraph",
          "heading",
          "list",
          "list-item",
          "group",
          "columns",
          "column",
          "image",
          "gallery");

  private final Export export;
  private final Untranslated untranslated;
  private final List<Draft.Dropped> dropped;
  private final StringBuilder out = new StringBuilder();
  private int uses;

  BlockMarkup(Export export, Untranslated untranslated, List<Draft.Dropped> dropped) {
    this.export = export;
    this.untranslated = untranslated;
    this.dropped = dropped;
  }

  /**
   * The HTML of a text whose shortcodes are replaced.
   *
   * @param line of the seed on which the text begins
   */
  String html(String text, int line) {
    write(text, line, 0);
    return out.toString();
  }

  private void write(String text, int firstLine, int nesting) {
    int depth = 0;
    int classic = 0; // depth at which a block with text of the classic editor was opened
    int from = 0;
    int line = firstLine;
    int counted = 0;
    for (int i = text.indexOf("<!--"); i >= 0; i = text.indexOf("<!--", from)) {
      int end = text.indexOf("-->", i + 4);
      if (end < 0) {
        break;
      }
      String comment = text.substring(i + 4, end).strip();
      line += lines(text, counted, i);
      counted = i;
      words(text.substring(from, i), depth == 0 || classic == depth);
      from = end + 3;
      if (comment.startsWith("wp:")) {
        String name = comment.substring(3).split("[\\s{/]", 2)[0] + slashed(comment);
        if (comment.endsWith("/")) {
          dynamic(name, comment, line, nesting);
        } else {
          depth++;
          classic = name.equals("freeform") ? depth : classic;
        }
      } else if (comment.startsWith("/wp:")) {
        classic = classic == depth ? 0 : classic;
        depth = Math.max(0, depth - 1);
      } else if (comment.startsWith("more ")) {
        dropped.add(new Draft.Dropped(comment.substring(5).strip(), "words of a link to the rest"));
      }
    }
    words(text.substring(from), depth == 0 || classic == depth);
  }

  /** Blocks of plugins have their plugin's name before a slash. */
  private static String slashed(String comment) {
    int slash = comment.indexOf('/');
    int end = comment.indexOf(' ');
    return slash > 0 && end > slash ? comment.substring(slash, end) : "";
  }

  private void words(String html, boolean isClassic) {
    if (out.length() + html.length() <= MAX_CHARS) {
      out.append(isClassic ? AutoParagraphs.mark(html) : html);
    }
  }

  /** A block without HTML, which WordPress fills when it shows the post. */
  private void dynamic(String name, String comment, int line, int nesting) {
    JsonObject attributes = attributes(comment);
    String ref = text(attributes, "ref");
    String again = name.equals("block") ? export.block(ref) : "";
    if (!again.isEmpty() && nesting < MAX_NESTING && uses++ < MAX_USES) {
      write(again, line, nesting + 1);
      return;
    }
    String bare = name.replaceFirst("^core/", "");
    if (LISTS.contains(bare) || bare.startsWith("post-") || bare.startsWith("query-")) {
      return;
    }
    dropped.add(
        new Draft.Dropped(
            name + (attributes.size() == 0 ? "" : " " + attributes),
            "block of WordPress that only its plugin can show"));
    untranslated.add("The block “" + name + "”", line);
  }

  private static JsonObject attributes(String comment) {
    int open = comment.indexOf('{');
    int close = comment.lastIndexOf('}');
    if (open < 0 || close < open) {
      return new JsonObject();
    }
    try {
      JsonElement json = JsonParser.parseString(comment.substring(open, close + 1));
      return json instanceof JsonObject object ? object : new JsonObject();
    } catch (JsonParseException | StackOverflowError e) {
      return new JsonObject();
    }
  }

  private static String text(JsonObject object, String key) {
    JsonElement value = object.get(key);
    return value != null && value.isJsonPrimitive() ? value.getAsString() : "";
  }

  private static int lines(String text, int from, int to) {
    int count = 0;
    for (int i = from; i < to; i++) {
      count += text.charAt(i) == '\n' ? 1 : 0;
    }
    return count;
  }
}
