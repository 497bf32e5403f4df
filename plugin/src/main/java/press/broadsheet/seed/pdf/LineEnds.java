package press.broadsheet.seed.pdf;

import java.lang.Character.UnicodeScript;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How two lines of a paragraph join. A typesetter hyphenates, so that a hyphen at a line's end
 * vanishes, unless the text has the word with its hyphen elsewhere, or both halves are words of
 * their own.
 */
final class LineEnds {

  private static final Pattern FIRST = Pattern.compile("(?<![\\p{L}-])(\\p{L}{2,})[-‐]$");
  private static final Pattern SECOND = Pattern.compile("^(\\p{Ll}+)");
  private static final Pattern WORD = Pattern.compile("\\p{L}+(?:-\\p{L}+)*");

  private final Set<String> words = new HashSet<>();

  private LineEnds() {}

  static LineEnds of(List<PageLine> lines) {
    LineEnds ends = new LineEnds();
    for (PageLine line : lines) {
      Matcher m = WORD.matcher(line.text());
      while (m.find()) {
        ends.words.add(m.group().toLowerCase(Locale.ROOT));
      }
    }
    return ends;
  }

  /** The last word of a line, without a hyphen that only the line's end put there. */
  String end(String word, String next) {
    if (word.endsWith("\u00ad")) {
      return word.substring(0, word.length() - 1);
    }
    Matcher first = FIRST.matcher(word);
    Matcher second = SECOND.matcher(next);
    if (!first.find() || !second.find()) {
      return word;
    }
    String start = first.group(1).toLowerCase(Locale.ROOT);
    String rest = second.group(1);
    boolean isCompound =
        !words.contains(start + rest)
            && (words.contains(start + "-" + rest)
                || start.length() > 3
                    && rest.length() > 3
                    && words.contains(start)
                    && isElsewhere(rest));
    return isCompound ? word : word.substring(0, word.length() - 1);
  }

  /** The second half stands at the start of its own line, and so is always known. */
  private boolean isElsewhere(String rest) {
    return words.contains(rest + "s") || words.contains(rest + "ed");
  }

  /** Whether white space stands between a line that ends in a word and the next one. */
  boolean isParted(String word, String next) {
    int last = word.codePointBefore(word.length());
    int first = next.codePointAt(0);
    boolean isHyphen = word.matches("(?s).*\\p{L}[-‐]$") && Character.isLowerCase(first);
    return !isHyphen && last != '—' && !(isWide(last) && isWide(first));
  }

  private static boolean isWide(int c) {
    UnicodeScript script = UnicodeScript.of(c);
    return script == UnicodeScript.HAN
        || script == UnicodeScript.HIRAGANA
        || script == UnicodeScript.KATAKANA
        || c >= 0x3000 && c <= 0x303F
        || c >= 0xFF00 && c <= 0xFF60;
  }
}
