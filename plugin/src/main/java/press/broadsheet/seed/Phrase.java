package press.broadsheet.seed;

import java.util.ArrayList;
import java.util.List;

/**
 * Running text: what stands in a paragraph, a heading, a caption or a table cell.
 *
 * @param content its pieces in order
 */
public record Phrase(List<Inline> content) {

  static final Phrase EMPTY = new Phrase(List.of());

  public Phrase {
    content = List.copyOf(content);
  }

  /** Unmarked words. */
  public static Phrase of(String text) {
    return text.isEmpty() ? EMPTY : new Phrase(List.of(new Inline.Text(text)));
  }

  /** The words alone; a line's end within the paragraph is a line feed. */
  public String plain() {
    StringBuilder out = new StringBuilder();
    content.forEach(i -> plain(i, out));
    return out.toString();
  }

  public boolean isBlank() {
    return plain().isBlank() && content.stream().noneMatch(Inline.Picture.class::isInstance);
  }

  /** Whether every word is stressed in the same way, as in a line set in bold or italics. */
  public boolean isStressed() {
    List<Inline> words =
        content.stream().filter(i -> !(i instanceof Inline.Text t && t.text().isBlank())).toList();
    return words.size() == 1
        && (words.get(0) instanceof Inline.Strong
            || words.get(0) instanceof Inline.Emphasis
            || words.get(0) instanceof Inline.Source s
                && s.markdown().strip().matches("(?s)(\\*{1,3}|_{1,3})[^*_]+\\1"));
  }

  /** Whether any of its words lead elsewhere. */
  public boolean hasLink() {
    return hasLink(content);
  }

  private static boolean hasLink(List<Inline> content) {
    return content.stream()
        .anyMatch(
            i ->
                i instanceof Inline.Link
                    || i instanceof Inline.Source s
                        && s.markdown().matches("(?s).*(?:\\]\\(|\\]\\[|<http|<a ).*")
                    || i instanceof Inline.Emphasis e && hasLink(e.content())
                    || i instanceof Inline.Strong t && hasLink(t.content()));
  }

  /**
   * The phrase without its first characters.
   *
   * @param chars how many of {@link #plain()}
   */
  public Phrase from(int chars) {
    List<Inline> out = new ArrayList<>();
    int left = chars;
    for (Inline piece : content) {
      int length = plainOf(piece).length();
      if (left <= 0) {
        out.add(piece);
      } else if (length > left) {
        cut(piece, left, out);
      }
      left -= length;
    }
    return new Phrase(out);
  }

  /** Whether {@link #from} can cut there. */
  public boolean canCut(int chars) {
    int left = chars;
    for (Inline piece : content) {
      int length = plainOf(piece).length();
      if (length > left) {
        return !(piece instanceof Inline.Source s) || s.from(left).isPresent();
      }
      left -= length;
    }
    return false;
  }

  public static String plainOf(Inline piece) {
    StringBuilder out = new StringBuilder();
    plain(piece, out);
    return out.toString();
  }

  private static void cut(Inline piece, int chars, List<Inline> out) {
    if (piece instanceof Inline.Text t) {
      out.add(new Inline.Text(t.text().substring(chars)));
    } else if (piece instanceof Inline.Source s) {
      out.add(s.from(chars).orElse(s));
    } else if (piece instanceof Inline.Emphasis e) {
      out.add(new Inline.Emphasis(new Phrase(e.content()).from(chars).content()));
    } else if (piece instanceof Inline.Strong s) {
      out.add(new Inline.Strong(new Phrase(s.content()).from(chars).content()));
    } else if (piece instanceof Inline.Link l) {
      out.add(new Inline.Link(new Phrase(l.content()).from(chars).content(), l.href()));
    } else {
      out.add(piece);
    }
  }

  private static void plain(Inline piece, StringBuilder out) {
    if (piece instanceof Inline.Text t) {
      out.append(t.text());
    } else if (piece instanceof Inline.Source s) {
      out.append(s.plain());
    } else if (piece instanceof Inline.Code c) {
      out.append(c.text());
    } else if (piece instanceof Inline.Break) {
      out.append('\n');
    } else if (piece instanceof Inline.Emphasis e) {
      e.content().forEach(i -> plain(i, out));
    } else if (piece instanceof Inline.Strong s) {
      s.content().forEach(i -> plain(i, out));
    } else if (piece instanceof Inline.Struck s) {
      s.content().forEach(i -> plain(i, out));
    } else if (piece instanceof Inline.Marked m) {
      m.content().forEach(i -> plain(i, out));
    } else if (piece instanceof Inline.Link l) {
      l.content().forEach(i -> plain(i, out));
    }
  }
}
