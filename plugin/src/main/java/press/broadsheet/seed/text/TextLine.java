package press.broadsheet.seed.text;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;

/**
 * One line of plain text.
 *
 * @param text without white space at its ends
 * @param indent columns of white space before it; a tab counts eight
 * @param number in the seed, from 1
 * @param missing columns of it that went to the line before, with the half of a word
 */
record TextLine(String text, int indent, int number, int missing) {

  TextLine(String text, int indent, int number) {
    this(text, indent, number, 0);
  }

  /** The lines of a text in runs that have no blank line within them. */
  static List<List<TextLine>> groups(String text, int firstLine) {
    List<List<TextLine>> groups = new ArrayList<>();
    List<TextLine> group = new ArrayList<>();
    int number = firstLine;
    for (String raw : text.split("\n", -1)) {
      String content =
          raw.replaceAll("^[\\s\\u00A0\\u3000\\uFEFF]+|[\\s\\u00A0\\u3000\\uFEFF]+$", "");
      if (!content.isEmpty()) {
        group.add(new TextLine(content, indent(raw), number));
      } else if (!group.isEmpty()) {
        groups.add(List.copyOf(group));
        group.clear();
      }
      number++;
    }
    if (!group.isEmpty()) {
      groups.add(List.copyOf(group));
    }
    return groups;
  }

  /** The column in which it ended as typed. */
  int end() {
    return indent + missing + width();
  }

  /** Columns that the line takes; an East Asian character takes two. */
  int width() {
    return text.codePoints().map(c -> isWide(c) ? 2 : 1).sum();
  }

  /** Columns that the first word takes, which is what a line before it had no room for. */
  int firstWordWidth() {
    int width = 0;
    for (int c : text.codePoints().toArray()) {
      if (Character.isWhitespace(c)) {
        return width;
      }
      width += isWide(c) ? 2 : 1;
      if (isWide(c)) {
        return width;
      }
    }
    return width;
  }

  /** Joins two lines of one paragraph: with a space, unless the script or a hyphen wants none. */
  static String join(String first, String second) {
    int last = first.codePointBefore(first.length());
    int next = second.codePointAt(0);
    boolean isHyphenated =
        first.matches("(?s).*\\p{L}-$")
                && Character.isLowerCase(next)
                && !second.matches("(?s)(?:und|oder|bis|sowie|and|or|to|et|ou)\\s.*")
            || first.matches("(?s).*\\S—$");
    return first + (isHyphenated || isWide(last) && isWide(next) ? "" : " ") + second;
  }

  private static int indent(String raw) {
    int columns = 0;
    for (int i = 0; i < raw.length() && Character.isWhitespace(raw.charAt(i)); i++) {
      columns += raw.charAt(i) == '\t' ? 8 - columns % 8 : raw.charAt(i) == '\u3000' ? 2 : 1;
    }
    return columns;
  }

  private static boolean isWide(int c) {
    if (c < 0x2E80) {
      return false; // looking up a script takes long
    }
    UnicodeScript script = UnicodeScript.of(c);
    return script == UnicodeScript.HAN
        || script == UnicodeScript.HIRAGANA
        || script == UnicodeScript.KATAKANA
        || c >= 0x3000 && c <= 0x303F
        || c >= 0xFF00 && c <= 0xFF60
        || c == 'ー';
  }
}
