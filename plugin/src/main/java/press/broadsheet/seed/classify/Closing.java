package press.broadsheet.seed.classify;

/** The words with which a letter closes, above the name: “Yours faithfully,”. */
final class Closing {

  private static final int MAX = 70;

  private Closing() {}

  /** Whether a text begins as a letter to somebody, so that its closing words belong to it. */
  static boolean isLetter(Manuscript text) {
    return Greeting.begins(text.plain(0));
  }

  /** Whether a line is such words and nothing else. */
  static boolean areWords(String line) {
    return line.length() <= MAX && line.indexOf('\n') < 0 && SignOff.isOne(line);
  }

  /** Whether a line above a name is one: such words, or a short line that ends in a comma. */
  static boolean isOne(String line) {
    String text = line.strip();
    return !text.isEmpty()
        && (areWords(text) || text.length() <= MAX && text.matches(".*\\p{L}[,\\uFF0C]"));
  }
}
