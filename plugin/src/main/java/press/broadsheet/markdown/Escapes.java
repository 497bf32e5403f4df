package press.broadsheet.markdown;

/** What a backslash may stand before (CommonMark, “Backslash escapes”). */
final class Escapes {

  private static final String PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

  private Escapes() {}

  /** Whether this is ASCII punctuation. */
  static boolean isPunctuation(int c) {
    return PUNCTUATION.indexOf(c) >= 0;
  }
}
