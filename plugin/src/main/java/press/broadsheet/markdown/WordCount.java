package press.broadsheet.markdown;

import java.lang.Character.UnicodeScript;
import java.util.Set;

/**
 * Counts words. Scripts that write no space between words are estimated: two characters a word in
 * Chinese and Japanese, five in Thai and its neighbours.
 */
final class WordCount {

  private static final Set<UnicodeScript> TWO_A_WORD =
      Set.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA);
  private static final Set<UnicodeScript> FIVE_A_WORD =
      Set.of(UnicodeScript.THAI, UnicodeScript.LAO, UnicodeScript.KHMER, UnicodeScript.MYANMAR);

  private WordCount() {}

  /** The number of words in plain text. */
  static int of(String text) {
    int words = 0;
    int ofTwo = 0;
    int ofFive = 0;
    boolean inWord = false;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (c < 0x80 ? isAsciiWord(c) : Character.isLetterOrDigit(c)) {
        UnicodeScript script = c < 0x300 ? UnicodeScript.LATIN : UnicodeScript.of(c);
        boolean spaceless = TWO_A_WORD.contains(script) || FIVE_A_WORD.contains(script);
        ofTwo += TWO_A_WORD.contains(script) ? 1 : 0;
        ofFive += FIVE_A_WORD.contains(script) ? 1 : 0;
        words += inWord || spaceless ? 0 : 1;
        inWord = !spaceless;
      } else if (c != '\'' && c != '’' && c != '-' && c != 0xAD && !isMark(c)) {
        inWord = false;
      }
    }
    return words + (ofTwo + 1) / 2 + (ofFive + 4) / 5;
  }

  private static boolean isAsciiWord(int c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }
}
