package press.broadsheet.seed.classify;

import java.util.regex.Pattern;

/** How well a line suits to be the headline. */
final class HeadlineScore {

  private static final Pattern OPEN = Pattern.compile("[,;:،；：]$");

  private HeadlineScore() {}

  static double of(HeadContext head, int i) {
    HeadLine line = head.line(i);
    if (line.isHeading()) {
      return 8;
    }
    if (line.isFact() || line.width() > 240 || line.text().isEmpty()) {
      return HeadContext.NEVER;
    }
    int width = line.width();
    boolean isWide = EastAsianName.isScript(line.text());
    double score =
        width < 8
            ? -1.5
            : width < 20 ? isWide ? 0.5 : -0.3 : width <= 110 ? 1.5 : width <= 150 ? 0.5 : -1.5;
    score += line.words() == 1 && width < 16 && !isWide ? -1 : 0;
    boolean isFactNext =
        width <= 110
            && (head.isFactOrNames(i + 1)
                || head.isFactOrNames(i + 2) && head.line(i + 1).width() <= 250 && width <= 60);
    score += line.isClosed() ? isFactNext ? -1.5 : -4.5 : 0;
    score += line.isMoreThanOne() ? isFactNext ? -0.5 : -3 : 0;
    score += line.isClosed() && line.isMoreThanOne() && !isFactNext ? -4 : 0;
    score += head.isFactOrNames(i + 1) ? 1 : 0;
    score += OPEN.matcher(line.text()).find() ? -4 : 0;
    score += line.names().isPresent() ? NamesScore.isSure(line) ? -4 : -1.5 : 0;
    score += Rubrics.isOne(HeadlineLook.kickerWord(line.text())) ? -2.5 : 0;
    score += Letterhead.isName(line.text()) ? -2 : 0;
    score += line.isCapitals() ? 0.7 : 0;
    score += line.isSmall() ? -2.5 : 0;
    score += line.isWith() && line.names().isPresent() ? -3 : 0;
    score += line.isStressed() ? 1 : 0;
    score += line.below() > 0 ? 0.3 : 0;
    return score;
  }

  /** How well a line suits to be the second of a headline that is broken. */
  static double goesOn(HeadContext head, int i) {
    HeadLine line = head.line(i);
    boolean isOne =
        !head.marksHeadings()
            && !line.isFact()
            && line.names().isEmpty()
            && line.above() == 0
            && i > 0
            && (line.below() > 0 || i + 1 < head.lines().size() && head.line(i + 1).isFact())
            && !head.line(i - 1).isMoreThanOne()
            && HeadlineLook.goesOn(head.line(i - 1).text(), line.text());
    if (!isOne) {
      return HeadContext.NEVER;
    }
    HeadLine first = head.line(i - 1);
    boolean isSure =
        HeadlineLook.isOpen(first.text())
            || first.text().endsWith(",")
            || first.isCapitals() && line.isCapitals();
    return isSure ? 5 : line.isSmall() ? 3 : first.words() > 4 ? 4 : 1.5;
  }
}
