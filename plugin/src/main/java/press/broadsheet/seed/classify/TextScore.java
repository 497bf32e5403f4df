package press.broadsheet.seed.classify;

import java.util.regex.Pattern;

/** How well the text begins at a line. */
final class TextScore {

  private static final Pattern ADDRESSES = Pattern.compile(".*[,،\\uFF0C:\\uFF1A]$");

  /** So many lines below the first of the text are looked at. */
  static final int REACH = 3;

  private TextScore() {}

  static double of(HeadContext head, int i) {
    HeadLine line = head.line(i);
    double score = line.isText() ? 4 : isShortAboveText(head, i) ? 3 : paragraph(line);
    score += line.isFact() ? -2.5 : 0;
    boolean hasFactsBelow = false;
    for (int next = i + 1; next < Math.min(i + 1 + REACH, head.lines().size()); next++) {
      hasFactsBelow |= HeadContext.isSaidFact(head.line(next));
    }
    return score + (hasFactsBelow ? -2 : 0);
  }

  private static double paragraph(HeadLine line) {
    int width = line.width();
    boolean isCut = line.isMoreThanOne() && HeadlineLook.isOpen(line.text());
    if (width > 90 || isCut) {
      return line.isSentence() || isCut ? 4 : width > 160 ? 3 : 1.5;
    }
    return line.isSentence() && width > 40 ? width > 60 ? 4 : line.isMoreThanOne() ? 2 : 3 : -1;
  }

  /**
   * Whom a letter addresses or verse is dedicated to, the number of a point, “A reader writes:”.
   */
  private static boolean isShortAboveText(HeadContext head, int i) {
    HeadLine line = head.line(i);
    boolean isAboveVerseOrList =
        i + 1 < head.lines().size()
            && (head.line(i + 1).text().indexOf('\n') > 0 || head.isNoParagraph(i + 1));
    return line.width() < 90
        && (isAboveVerseOrList
            || ADDRESSES.matcher(line.text()).matches()
            || DekScore.NUMBERED.matcher(line.text()).matches());
  }
}
