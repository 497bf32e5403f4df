package press.broadsheet.seed.wordpress;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;

/**
 * Makes paragraphs of what people type into WordPress's classic editor, as WordPress itself does
 * when it shows a post: a blank line ends a paragraph, the end of a line is one.
 */
final class AutoParagraphs {

  private static final int MAX_DEPTH = 200;
  private static final Set<String> BLOCKS =
      Set.of(
          "table",
          "thead",
          "tfoot",
          "caption",
          "col",
          "colgroup",
          "tbody",
          "tr",
          "td",
          "th",
          "div",
          "dl",
          "dd",
          "dt",
          "ul",
          "ol",
          "li",
          "pre",
          "form",
          "map",
          "area",
          "blockquote",
          "address",
          "style",
          "p",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "hr",
          "fieldset",
          "legend",
          "section",
          "article",
          "aside",
          "hgroup",
          "header",
          "footer",
          "nav",
          "figure",
          "figcaption",
          "details",
          "menu",
          "summary",
          "script",
          "center",
          "main",
          "textarea",
          "iframe",
          "video",
          "audio",
          "object",
          "select",
          "option",
          "svg",
          "button");

  /** Within these, line ends are what they are. */
  private static final Set<String> VERBATIM = Set.of("pre", "style", "script", "textarea", "svg");

  /** Within these, white space parts elements and is no text. */
  private static final Set<String> FRAMES =
      Set.of(
          "table",
          "thead",
          "tbody",
          "tfoot",
          "tr",
          "ul",
          "ol",
          "dl",
          "colgroup",
          "select",
          "video",
          "audio",
          "object",
          "figure",
          "menu");

  /** Within these, running text is paragraphs. */
  private static final Set<String> FLOWS =
      Set.of(
          "",
          "div",
          "blockquote",
          "section",
          "article",
          "aside",
          "center",
          "main",
          "details",
          "header",
          "footer",
          "form",
          "fieldset");

  private static final Set<String> VOID = Set.of("hr", "col", "area");

  private final String text;
  private final StringBuilder out;
  private final Deque<String> open = new ArrayDeque<>();

  private AutoParagraphs(String text) {
    this.text = text;
    this.out = new StringBuilder(text.length() + text.length() / 8);
  }

  /** The text with its paragraphs and line breaks marked. */
  static String mark(String text) {
    AutoParagraphs it = new AutoParagraphs(text);
    it.run();
    return it.out.toString();
  }

  private void run() {
    int from = 0;
    int i = text.indexOf('<');
    while (i >= 0) {
      int end = tagEnd(i);
      String name = name(i);
      if (end < 0 || !BLOCKS.contains(name)) {
        i = text.indexOf('<', i + 1);
        continue;
      }
      words(text.substring(from, i));
      if (text.charAt(i + 1) == '/') {
        close(name);
        out.append(text, i, end);
      } else {
        out.append(text, i, end);
        from = end;
        if (VERBATIM.contains(name)) {
          end = verbatimEnd(name, end);
          out.append(text, from, end);
        } else if (!VOID.contains(name) && text.charAt(end - 2) != '/' && open.size() < MAX_DEPTH) {
          open.push(name);
        }
      }
      from = end;
      i = text.indexOf('<', end);
    }
    words(text.substring(from));
  }

  private void close(String name) {
    if (open.contains(name)) {
      while (!open.pop().equals(name)) {
        // what was left open within it ends with it
      }
    }
  }

  /** Running text between two tags that make blocks. */
  private void words(String run) {
    String words = run.strip();
    String inside = open.isEmpty() ? "" : String.valueOf(open.peek());
    if (words.isEmpty() || FRAMES.contains(inside)) {
      out.append(run);
      return;
    }
    String lead = run.substring(0, run.indexOf(words));
    String[] paragraphs = words.split("\\n[ \\t\\u00A0]*\\n\\s*");
    boolean flows = FLOWS.contains(inside);
    out.append(lead);
    for (int i = 0; i < paragraphs.length; i++) {
      String lines = paragraphs[i].strip().replaceAll("(?:<br\\s*/?>)?[ \\t]*\\n", "<br>\n");
      if (flows) {
        out.append("<p>").append(lines).append("</p>\n\n");
      } else {
        out.append(i == 0 ? "" : "<br><br>\n\n").append(lines);
      }
    }
    out.append('\n');
  }

  /** The name of the element whose tag begins here, in lower case; empty if none does. */
  private String name(int at) {
    int i = at + 1;
    if (i < text.length() && text.charAt(i) == '/') {
      i++;
    }
    int start = i;
    while (i < text.length() && i < start + 12 && isNamePart(text.charAt(i))) {
      i++;
    }
    return text.substring(start, i).toLowerCase(Locale.ROOT);
  }

  private static boolean isNamePart(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
  }

  /** Just after the tag that begins here, or -1 if it does not end. */
  private int tagEnd(int at) {
    char quote = 0;
    int stop = Math.min(text.length(), at + 20_000);
    for (int i = at + 1; i < stop; i++) {
      char c = text.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '>') {
        return i + 1;
      }
    }
    return -1;
  }

  private int verbatimEnd(String name, int from) {
    String end = "</" + name;
    for (int i = text.indexOf('<', from); i >= 0; i = text.indexOf('<', i + 1)) {
      if (text.regionMatches(true, i, end, 0, end.length())) {
        int close = text.indexOf('>', i);
        return close < 0 ? text.length() : close + 1;
      }
    }
    return text.length();
  }
}
