package press.broadsheet.seed.markdown;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where Markdown has code: fenced blocks (CommonMark 4.5) and code spans (6.1). */
final class CodeRanges {

  private static final Pattern FENCE =
      Pattern.compile("^[ \\t]{0,12}(?:>[ ]?)?(`{3,}|~{3,})([^\\n]*)$");
  private static final Pattern TICKS = Pattern.compile("`+|\\n[ \\t]*\\n");

  private CodeRanges() {}

  /** The offsets that lie in code. */
  static BitSet of(String text) {
    BitSet code = new BitSet(text.length());
    int from = 0;
    int open = -1;
    int proseStart = 0;
    String mark = "";
    while (from < text.length()) {
      int end = text.indexOf('\n', from);
      end = end < 0 ? text.length() : end;
      Matcher m = FENCE.matcher(text.substring(from, end));
      if (m.matches() && (open < 0 || closes(mark, m))) {
        if (open < 0 && !m.group(2).contains("`")) {
          spans(text, proseStart, from, code);
          open = from;
          mark = m.group(1);
        } else if (open >= 0) {
          code.set(open, end);
          open = -1;
          proseStart = end;
        }
      }
      from = end + 1;
    }
    if (open >= 0) {
      code.set(open, text.length());
    } else {
      spans(text, proseStart, text.length(), code);
    }
    return code;
  }

  private static boolean closes(String mark, Matcher m) {
    return m.group(1).charAt(0) == mark.charAt(0)
        && m.group(1).length() >= mark.length()
        && m.group(2).isBlank();
  }

  /** Pairs of equal runs of backticks, within one paragraph. */
  private static void spans(String text, int from, int to, BitSet code) {
    java.util.Map<Integer, Integer> openings = new java.util.HashMap<>();
    Matcher m = TICKS.matcher(text).region(from, to);
    int codeEnd = from;
    while (m.find()) {
      if (m.group().charAt(0) != '`') {
        openings.clear();
        continue;
      }
      int length = m.group().length();
      Integer open = openings.get(length);
      if (open != null && open >= codeEnd) {
        code.set(open, m.end());
        codeEnd = m.end();
        openings.clear();
      } else {
        openings.put(length, m.start());
      }
    }
  }
}
