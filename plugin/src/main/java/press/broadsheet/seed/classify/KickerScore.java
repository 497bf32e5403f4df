package press.broadsheet.seed.classify;

import java.util.Arrays;
import java.util.regex.Pattern;

/** How well a line suits to be the kicker: a word or two above the headline. */
final class KickerScore {

  private static final int MOST_WORDS = 6;
  private static final Pattern CLOSED = Pattern.compile("[.!?。]$");

  private KickerScore() {}

  static double of(HeadContext head, int i) {
    HeadLine line = head.line(i);
    if (line.isFact() || line.width() > 60) {
      return HeadContext.NEVER;
    }
    String word = HeadlineLook.kickerWord(line.text());
    boolean isKnown = Rubrics.isOne(word) || HeadlineLook.isPartOrBracketed(line.text());
    boolean isLed = hasRubric(word);
    boolean isAboveSmall =
        i + 1 < head.lines().size()
            && !head.line(i + 1).isFact()
            && !head.line(i + 1).isCapitals()
            && !head.line(i + 1).isClosed()
            && head.line(i + 1).width() > line.width();
    double score = isKnown ? 3.5 : isLed ? 2.5 : line.isCapitals() ? isAboveSmall ? 1.5 : 0.5 : -2;
    score += line.isCapitals() && Dateline.DASH.matcher(line.text()).find() ? 1 : 0;
    score += Letterhead.isName(line.text()) ? 2 : 0;
    score += isColumn(head, i) ? 3 : 0;
    score += line.width() <= 30 ? 0.5 : line.width() > 40 ? isLed ? -1 : -2.5 : 0;
    score += line.words() <= 3 ? 0.5 : isLed ? 0 : -0.5 * (line.words() - 3);
    score += CLOSED.matcher(line.text()).find() ? -1.5 : 0;
    score += line.names().isPresent() && !isKnown && !line.isCapitals() ? -2 : 0;
    score += line.isSmall() ? -1 : 0;
    return score;
  }

  /** The name of a column, with its writer below. */
  private static boolean isColumn(HeadContext head, int i) {
    HeadLine line = head.line(i);
    if (!head.isFactOrNames(i + 1)) {
      return false;
    }
    return ColumnName.isLikely(line.text())
        || ColumnName.isNamedIn(line.text(), head.line(i + 1).text())
        || head.text().plain(head.text().size() - 1).contains(line.text());
  }

  /** “Handball (Nationale 2)”, “REVIEW: THEATRE” */
  private static boolean hasRubric(String word) {
    String[] parts = word.split("\\s*[:/|(),–—-]\\s*");
    String[] words = word.split("[\\s,]+");
    if (words.length == 0) {
      return false;
    }
    return Arrays.stream(parts).anyMatch(p -> !p.isBlank() && Rubrics.isOne(p))
        || words.length <= MOST_WORDS
            && (word.indexOf(',') > 0 && Arrays.stream(words).anyMatch(Rubrics::isOne)
                || Rubrics.isOne(words[0])
                || Rubrics.isOne(words[words.length - 1])
                || words.length > 2 && words[0].length() < 4 && Rubrics.isOne(words[1]))
        || HeadlineLook.endsWithIssue(word);
  }
}
