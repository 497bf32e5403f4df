package press.broadsheet.seed.classify;

import java.util.regex.Pattern;
import press.broadsheet.article.ArticleType;

/** How well a line suits to be the dek: the line or two that say more than the headline. */
final class DekScore {

  /** A point of a list, or a day that does not exist. */
  static final Pattern NUMBERED =
      Pattern.compile("\\d{1,2}[.)]\\s.{2,80}|\\d{1,2}\\.? \\p{L}+ \\d{4}");

  /** No line above a text is wider. */
  static final int MAX_WIDTH = 400;

  private DekScore() {}

  static double of(HeadContext head, int i) {
    HeadLine line = head.line(i);
    if (line.hasLink()) {
      return HeadContext.NEVER; // a dek is plain words
    }
    if (!head.found().meta.subtitle.isEmpty()) {
      return Look.sameWords(head.found().meta.subtitle, line.text()) ? 6 : HeadContext.NEVER;
    }
    if (line.isFact()
        || line.isHeading()
        || line.width() > MAX_WIDTH
        || !head.found().meta.title.isEmpty() && line.text().startsWith(head.found().meta.title)) {
      return HeadContext.NEVER;
    }
    int width = line.width();
    double score = width < 20 ? -1.5 : width < 40 ? 0 : width <= 200 ? 1 : width <= 300 ? -0.5 : -2;
    boolean isFactNext = head.isFactOrNames(i + 1);
    boolean isSentence = line.isSentence() && width > 40;
    boolean isFarShorter =
        width <= 220
            && head.median() > 2 * line.text().length()
            && head.text().plain(i + 1).length() * 10 > line.text().length() * 22;
    score += isFactNext ? 1.5 : 0;
    score +=
        !isSentence ? 1 : isFactNext ? 0 : line.isStressed() ? -0.5 : isTooShort(line) ? -4 : -2.5;
    score += isFarShorter ? isSentence ? 1.5 : 0.7 : 0;
    score += line.above() == 0 && line.below() > 0 && width <= 200 ? 1 : 0;
    score += line.isSmall() ? -1 : 0;
    score += line.isStressed() ? 1.5 : head.marksHeadings() && !isFactNext ? -4 : 0;
    score += line.names().isPresent() ? -3 : 0;
    score += Rubrics.isOne(line.text()) ? -3 : 0;
    score += line.text().matches(".*[,;:،；：]$") ? -4 : 0;
    score += head.median() < line.text().length() ? -1 : 0;
    score += HeadlineLook.isOpen(line.text()) ? -5 : 0;
    score += NUMBERED.matcher(line.text()).matches() ? -6 : 0;
    score += head.isNoParagraph(i + 1) ? -2 : 0;
    score += WorkDetails.areIn(line.text()) ? -5 : 0;
    score += head.found().meta.type == ArticleType.PRESS_RELEASE && line.isClosed() ? -1 : 0;
    return score;
  }

  /** One short statement is rather how a text begins. */
  private static boolean isTooShort(HeadLine line) {
    return line.width() < 100 && !line.isMoreThanOne() && !(line.above() == 0 && line.below() > 0);
  }

  /** How well it stands right after a line of that role. */
  static double after(HeadRole before, HeadContext head, int i) {
    boolean isSameParagraph = head.line(i).above() == 0;
    return switch (before) {
      case HEADLINE, HEADLINE_GOES_ON ->
          (isSameParagraph ? 1 : i == 0 ? 0 : 0.5) + besideHeadline(head, i);
      case DEK -> isSameParagraph ? -1 : -6;
      default -> isBelowKind(head, i) || isAboveQuestion(head, i) ? 0 : underFacts(head.line(i));
    };
  }

  /** A dek says more than the headline, and not in its manner. */
  private static double besideHeadline(HeadContext head, int i) {
    HeadLine line = head.line(i);
    int above = i == 0 ? head.found().meta.title.length() : head.line(i - 1).text().length();
    return (line.text().length() < above ? -0.7 : 0)
        + (HeadlineLook.isTitleCase(line.text()) ? -1 : 0);
  }

  /** What introduces an interview in a sentence or two. */
  private static boolean isAboveQuestion(HeadContext head, int i) {
    HeadLine line = head.line(i);
    return line.isMoreThanOne()
        && line.width() <= 130
        && i + 1 < head.lines().size()
        && head.line(i + 1).text().matches("(?s).*[?？؟][\"”»]?");
  }

  /** “Critique”, between headline and dek */
  private static boolean isBelowKind(HeadContext head, int i) {
    return i > 0 && TypeWords.of(head.line(i - 1).text()).isPresent();
  }

  private static double underFacts(HeadLine line) {
    return line.isStressed() && !line.text().endsWith("?")
        ? -1
        : line.isSentence() ? -2.5 : line.width() < 40 ? -5 : -1.5;
  }
}
