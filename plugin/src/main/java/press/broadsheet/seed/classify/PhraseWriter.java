package press.broadsheet.seed.classify;

import java.util.List;
import press.broadsheet.markdown.MarkdownText;
import press.broadsheet.seed.Inline;
import press.broadsheet.seed.Phrase;

/** Writes running text as Markdown (CommonMark 0.31, section 6, and GFM strikethrough). */
public final class PhraseWriter {

  private PhraseWriter() {}

  /** The phrase as Markdown; a line's end within it is a backslash and a line feed. */
  static String write(Phrase phrase) {
    StringBuilder out = new StringBuilder();
    write(phrase.content(), ' ', ' ', out);
    return out.toString().strip();
  }

  /** Text for the title of a link or picture, in its quotes. */
  static String title(String plain) {
    String oneLine = plain.replaceAll("\\s+", " ").strip();
    return '"' + oneLine.replaceAll("[\\\\\"&]", "\\\\$0") + '"';
  }

  /** An address as the destination of a link or picture (CommonMark, section 6.3). */
  public static String destination(String address) {
    String plain = address.replaceAll("[\\x00-\\x1f]", "").strip();
    if (plain.isEmpty() || plain.matches("(?s).*[ ()<>\\\\*_\\[\\]`&].*") && !isBalanced(plain)) {
      return "<" + plain.replaceAll("[<>\\\\]", "\\\\$0") + ">";
    }
    return plain;
  }

  /** Nothing in it that Markdown could misread outside of angle brackets. */
  private static boolean isBalanced(String address) {
    return address.matches("[^ ()<>\\\\]*");
  }

  private static void write(List<Inline> content, char before, char after, StringBuilder out) {
    for (int i = 0; i < content.size(); i++) {
      char next = i + 1 < content.size() ? first(content.get(i + 1), after) : after;
      char last = out.length() == 0 ? before : out.charAt(out.length() - 1);
      write(content.get(i), last, next, out);
    }
  }

  private static void write(Inline piece, char before, char after, StringBuilder out) {
    if (piece instanceof Inline.Text t) {
      text(t.text(), out);
    } else if (piece instanceof Inline.Source s) {
      out.append(s.markdown());
    } else if (piece instanceof Inline.Code c) {
      code(c.text(), out);
    } else if (piece instanceof Inline.Break) {
      out.append("\\\n");
    } else if (piece instanceof Inline.Emphasis e) {
      marked(e.content(), "*", "em", before, after, out);
    } else if (piece instanceof Inline.Strong s) {
      marked(s.content(), "**", "strong", before, after, out);
    } else if (piece instanceof Inline.Struck s) {
      marked(s.content(), "~~", "del", before, after, out);
    } else if (piece instanceof Inline.Marked m) {
      out.append('<').append(m.element()).append('>');
      write(m.content(), '>', '<', out);
      out.append("</").append(m.element()).append('>');
    } else if (piece instanceof Inline.Link l) {
      if (before == '!') {
        out.insert(out.length() - 1, '\\'); // “![” would begin a picture
      }
      out.append('[');
      write(l.content(), '[', ']', out);
      out.append("](").append(destination(l.href())).append(')');
    } else if (piece instanceof Inline.NoteMark n) {
      out.append("[^").append(n.label()).append(']');
    } else if (piece instanceof Inline.Picture p) {
      picture(p.src(), p.alt(), "", out);
    }
  }

  /** Escapes the words; the spaces beside them, which part them from other pieces, stay. */
  private static void text(String text, StringBuilder out) {
    String words = text.strip();
    if (words.isEmpty()) {
      out.append(text.isEmpty() ? "" : " ");
      return;
    }
    int start = text.indexOf(words);
    out.append(start > 0 ? " " : "").append(MarkdownText.escape(words));
    out.append(start + words.length() < text.length() ? " " : "");
  }

  /** A picture, with its caption as title unless that is empty. */
  public static void picture(String src, String alt, String caption, StringBuilder out) {
    out.append("![").append(MarkdownText.escape(alt.replaceAll("\\s+", " ").strip()));
    out.append("](").append(destination(src));
    if (!caption.isBlank()) {
      out.append(' ').append(title(caption));
    }
    out.append(')');
  }

  /**
   * Stressed words. White space goes outside of the marks; where the marks would not be read as
   * marks (CommonMark 6.2, flanking), or would meet their like, the element stands instead.
   */
  private static void marked(
      List<Inline> content,
      String mark,
      String element,
      char before,
      char after,
      StringBuilder out) {
    String plain = new Phrase(content).plain();
    if (plain.isBlank() && content.stream().noneMatch(Inline.Picture.class::isInstance)) {
      out.append(plain);
      return;
    }
    StringBuilder inner = new StringBuilder();
    write(content, ' ', ' ', inner);
    String text = inner.toString();
    String core = text.strip();
    int lead = text.indexOf(core);
    char left = lead > 0 ? ' ' : before;
    char right = lead + core.length() < text.length() ? ' ' : after;
    boolean opens = !isPunctuation(core.charAt(0)) || !isWord(left);
    boolean closes = !isPunctuation(core.charAt(core.length() - 1)) || !isWord(right);
    boolean meets =
        left == mark.charAt(0) || right == mark.charAt(0) || core.indexOf(mark.charAt(0)) >= 0;
    out.append(text, 0, lead);
    if (opens && closes && !meets) {
      out.append(mark).append(core).append(mark);
    } else {
      out.append('<').append(element).append('>').append(core);
      out.append("</").append(element).append('>');
    }
    out.append(text, lead + core.length(), text.length());
  }

  private static void code(String text, StringBuilder out) {
    String oneLine = text.replaceAll("\\s*\\n\\s*", " ");
    if (oneLine.isBlank()) {
      out.append(oneLine);
      return;
    }
    String fence = "`";
    while (oneLine.contains(fence)) {
      fence += "`";
    }
    boolean pads = oneLine.startsWith("`") || oneLine.endsWith("`");
    out.append(fence).append(pads ? " " : "").append(oneLine);
    out.append(pads ? " " : "").append(fence);
  }

  private static char first(Inline piece, char otherwise) {
    if (piece instanceof Inline.Emphasis || piece instanceof Inline.Strong) {
      return '*';
    }
    if (piece instanceof Inline.Picture || piece instanceof Inline.Link) {
      return '[';
    }
    String plain = Phrase.plainOf(piece);
    return plain.isEmpty() ? otherwise : plain.charAt(0);
  }

  private static boolean isWord(char c) {
    return !Character.isWhitespace(c) && !isPunctuation(c);
  }

  private static boolean isPunctuation(char c) {
    return !Character.isLetterOrDigit(c) && !Character.isWhitespace(c) && !Character.isSurrogate(c);
  }
}
