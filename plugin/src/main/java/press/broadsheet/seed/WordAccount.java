package press.broadsheet.seed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An account of words: what is somewhere is added, what came in is taken out, and what is not in
 * the account then has been lost. A word is a run of letters and digits, in any case; in scripts
 * without spaces each letter is one. Not safe for use by several threads.
 */
public final class WordAccount {

  /** Below U+0E00, where most texts are, no script has to be looked up: that takes long. */
  private static final Pattern WORD =
      Pattern.compile(
          "[\\x{0E00}-\\x{10FFFF}&&[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}]]"
              + "|[\\p{L}\\p{M}\\p{N}&&[\\x00-\\x{0DFF}[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}]]]+");

  private final Map<String, Integer> left = new HashMap<>();

  /** Adds the words of a text that has its place. */
  public void add(String text) {
    Matcher m = WORD.matcher(text);
    while (m.find()) {
      left.merge(m.group().toLowerCase(Locale.ROOT), 1, Integer::sum);
    }
  }

  /** Whether each word of a text is in the account; the account stays as it is. */
  public boolean holds(String text) {
    return WORD.matcher(text)
        .results()
        .allMatch(word -> left.containsKey(word.group().toLowerCase(Locale.ROOT)));
  }

  /**
   * Takes the words of a text out of the account.
   *
   * @return those that are not in it, as the text writes them, parted by spaces; else empty
   */
  public String take(String text) {
    List<String> missing = new ArrayList<>();
    Matcher m = WORD.matcher(text);
    while (m.find()) {
      String word = m.group().toLowerCase(Locale.ROOT);
      Integer count = left.get(word);
      if (count == null) {
        missing.add(m.group());
      } else if (count == 1) {
        left.remove(word);
      } else {
        left.put(word, count - 1);
      }
    }
    return String.join(" ", missing);
  }
}
