package press.broadsheet.seed.mail;

import java.util.ArrayList;
import java.util.List;
import press.broadsheet.seed.classify.Greeting;
import press.broadsheet.seed.classify.SignOff;

/**
 * A run of lines between two gaps.
 *
 * @param from its first line
 * @param to the line after its last
 */
record Paragraphs(int from, int to) {

  /** Those from one line to another, exclusive; a greeting above more text is one of its own. */
  static List<Paragraphs> of(List<String> lines, int from, int to) {
    List<Paragraphs> out = new ArrayList<>();
    int start = -1;
    for (int i = from; i <= to; i++) {
      boolean isGap = i == to || lines.get(i).isEmpty();
      boolean parts = !isGap && (isAlone(lines.get(i)) || i > from && isAlone(lines.get(i - 1)));
      if (start >= 0 && (isGap || parts)) {
        out.add(new Paragraphs(start, i));
        start = -1;
      }
      if (start < 0 && !isGap) {
        start = i;
      }
    }
    return out;
  }

  /** Its lines as one. */
  String text(List<String> lines) {
    return String.join(" ", lines.subList(from, to));
  }

  private static boolean isAlone(String line) {
    return Greeting.isAlone(line) || SignOff.isOne(line) || LetterWords.isSeparator(line);
  }
}
