package press.broadsheet.seed.classify;

import press.broadsheet.seed.Block;

/** The dek: the line or two below a headline that say more. */
final class Dek {

  private Dek() {}

  /** Takes a line that is told to be one; a second line is joined to the first. */
  static void take(Findings found, Block.Paragraph line) {
    String words = Look.oneLine(line.text().plain()).replaceFirst("^[—–]{1,2}\\s*", "");
    String first = found.meta.subtitle;
    if (first.isEmpty()) {
      found.meta.subtitle = words;
    } else if (!Look.sameWords(first, words)) {
      boolean isOpen = Character.isLowerCase(words.codePointAt(0)) || !first.matches(".*\\p{L}$");
      found.meta.subtitle = first + (isOpen ? " " : ". ") + words;
    }
  }
}
