package press.broadsheet.seed.html;

import java.util.Locale;

/** The words of a text without all that typography adds. */
final class Words {

  private Words() {}

  /** The letters and digits alone, in lower case, parted by single spaces. */
  static String of(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ").strip();
  }

  /** The text on one line. */
  static String oneLine(String text) {
    return text.replaceAll("[\\s\\u00a0]+", " ").strip();
  }
}
