package press.broadsheet.seed.classify;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import press.broadsheet.article.ArticleType;

/** How well a line above the text suits each role, and how well roles follow one another. */
final class HeadScores {

  /** An article seldom begins without a headline. */
  static final double NO_HEADLINE = -4;

  /** An article that is nothing but its head is none. */
  static final double NO_TEXT = -6;

  /** Names seldom stand above the headline. */
  static final double NAMES_ABOVE = -2;

  private static final double NEVER = -1e6;

  /** A point of a list, or a day that does not exist. */
  private static final Pattern NUMBERED =
      Pattern.compile("\\d{1,2}[.)]\\s.{2,80}|\\d{1,2}\\.? \\p{L}+ \\d{4}");

  private static final Pattern ISSUE =
      Pattern.compile("(?iu)(?:n[°º]|nr\\.|no\\.|№|issue|ausgabe)\\s?\\d{1,4}$");
  private static final int MOST_WORDS = 6;
  private static final Pattern ADDRESSES = Pattern.compile(".*[,،\\uFF0C:\\uFF1A]$");

  private static final Pattern DASH = Pattern.compile("\\s+[—–-]\\s+");

  private final Findings found;
  private final Manuscript text;
  private final List<HeadLine> lines;
  private final boolean marksHeadings;
  private final boolean hasTitle;
  private final int median;

  HeadScores(
      Findings found,
      Manuscript text,
      List<HeadLine> lines,
      boolean marksHeadings,
      boolean hasTitle) {
    this.found = found;
    this.text = text;
    this.lines = lines;
    this.marksHeadings = marksHeadings;
    this.hasTitle = hasTitle;
    this.median = Look.medianLength(text.blocks().subList(1, text.size()));
  }

  /** The score of a line for a role. */
  double of(HeadRole role, int i) {
    HeadLine line = lines.get(i);
    if (line.isText() && role != HeadRole.TEXT) {
      return NEVER;
    }
    return switch (role) {
      case KICKER -> kicker(line, i);
      case HEADLINE -> headline(line, i);
      case HEADLINE_GOES_ON -> goesOn(line, i);
      case DEK -> dek(line, i);
      case NAMES -> names(line, i);
      case FACT -> fact(line, i);
      case TEXT -> 0; // its first line counts, see step
    };
  }

  /** The score of one role right after another. */
  double step(HeadRole before, HeadRole role, boolean isBelowHeadline, int i) {
    boolean isSameParagraph = lines.get(i).above() == 0;
    return switch (role) {
      case TEXT ->
          before == HeadRole.TEXT ? 0 : beginsText(i) + (isBelowHeadline ? 0 : NO_HEADLINE);
      case KICKER -> before == HeadRole.KICKER ? -1.5 : 0;
      case HEADLINE ->
          before == HeadRole.NAMES
              ? -0.5
              : before == HeadRole.KICKER && lines.get(i).width() > lines.get(i - 1).width()
                  ? 0.5
                  : 0;
      case DEK ->
          switch (before) {
            case HEADLINE, HEADLINE_GOES_ON ->
                (isSameParagraph ? 1 : i == 0 ? 0 : 0.5) + besideHeadline(i);
            case DEK -> isSameParagraph ? -1 : -6;
            default -> isBelowKind(i) ? 0 : underFacts(lines.get(i));
          };
      case NAMES ->
          !isBelowHeadline
              ? before == HeadRole.KICKER ? NAMES_ABOVE / 4 : NAMES_ABOVE
              : before == HeadRole.HEADLINE || before == HeadRole.DEK || before == HeadRole.FACT
                  ? 0.5
                  : 0;
      default -> 0;
    };
  }

  /** A dek says more than the headline, and not in its manner. */
  private double besideHeadline(int i) {
    HeadLine line = lines.get(i);
    int above = i == 0 ? found.meta.title.length() : lines.get(i - 1).text().length();
    return (line.text().length() < above ? -0.7 : 0)
        + (HeadlineLook.isTitleCase(line.text()) ? -1 : 0);
  }

  /** “Critique”, between headline and dek */
  private boolean isBelowKind(int i) {
    return i > 0 && TypeWords.of(lines.get(i - 1).text()).isPresent();
  }

  private static double underFacts(HeadLine line) {
    return line.isStressed() && !line.text().endsWith("?")
        ? -1
        : line.isSentence() ? -2.5 : line.width() < 40 ? -5 : -1.5;
  }

  private double kicker(HeadLine line, int i) {
    if (line.isFact() || line.width() > 60) {
      return NEVER;
    }
    String word = HeadlineLook.kickerWord(line.text());
    boolean isKnown = Rubrics.isOne(word) || HeadlineLook.isPartOrBracketed(line.text());
    boolean isLed = hasRubric(word);
    boolean isAboveSmall =
        i + 1 < lines.size()
            && !lines.get(i + 1).isFact()
            && !lines.get(i + 1).isCapitals()
            && !lines.get(i + 1).isClosed()
            && lines.get(i + 1).width() > line.width();
    double score = isKnown ? 3.5 : isLed ? 2.5 : line.isCapitals() ? isAboveSmall ? 1.5 : 0.5 : -2;
    score += line.isCapitals() && DASH.matcher(line.text()).find() ? 1 : 0;
    score += Letterhead.isName(line.text()) ? 2 : 0;
    score += isColumn(line, i) ? 3 : 0;
    score += line.width() <= 30 ? 0.5 : line.width() > 40 ? isLed ? -1 : -2.5 : 0;
    score += line.words() <= 3 ? 0.5 : isLed ? 0 : -0.5 * (line.words() - 3);
    score += line.text().matches(".*[.!?。]$") ? -1.5 : 0;
    score += line.names().isPresent() && !isKnown && !line.isCapitals() ? -2 : 0;
    score += line.isSmall() ? -1 : 0;
    return score;
  }

  /** The name of a column, with its writer below. */
  private boolean isColumn(HeadLine line, int i) {
    if (!isFactOrNames(i + 1)) {
      return false;
    }
    return ColumnName.isLikely(line.text())
        || ColumnName.isNamedIn(line.text(), lines.get(i + 1).text())
        || text.plain(text.size() - 1).contains(line.text());
  }

  /** “Handball (Nationale 2)”, “REVIEW: THEATRE” */
  private static boolean hasRubric(String word) {
    String[] parts = word.split("\\s*[:/|(),–—-]\\s*");
    String[] words = word.split("\\s+");
    return Arrays.stream(parts).anyMatch(p -> !p.isBlank() && Rubrics.isOne(p))
        || words.length <= MOST_WORDS
            && (Rubrics.isOne(words[0])
                || Rubrics.isOne(words[words.length - 1])
                || words.length > 2 && words[0].length() < 4 && Rubrics.isOne(words[1]))
        || ISSUE.matcher(word).find();
  }

  private double headline(HeadLine line, int i) {
    if (line.isHeading()) {
      return 8;
    }
    if (line.isFact() || line.width() > 240 || line.text().isEmpty()) {
      return NEVER;
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
            && (isFactOrNames(i + 1)
                || isFactOrNames(i + 2) && lines.get(i + 1).width() <= 250 && width <= 60);
    score += line.isClosed() ? isFactNext ? -1.5 : -4.5 : 0;
    score += line.isMoreThanOne() ? isFactNext ? -0.5 : -3 : 0;
    score += line.isClosed() && line.isMoreThanOne() && !isFactNext ? -4 : 0;
    score += isFactOrNames(i + 1) ? 1 : 0;
    score += line.text().matches(".*[,;،；]$") ? -4 : line.text().matches(".*[:：]$") ? -4 : 0;
    score += line.names().isPresent() ? isSure(line) ? -4 : -1.5 : 0;
    score += Rubrics.isOne(HeadlineLook.kickerWord(line.text())) ? -2.5 : 0;
    score += Letterhead.isName(line.text()) ? -2 : 0;
    score += line.isCapitals() ? 0.7 : 0;
    score += line.isSmall() ? -2.5 : 0;
    score += line.isWith() && line.names().isPresent() ? -3 : 0;
    score += line.isStressed() ? 1 : 0;
    score += line.below() > 0 ? 0.3 : 0;
    return score;
  }

  private double goesOn(HeadLine line, int i) {
    boolean isOne =
        !marksHeadings
            && !line.isFact()
            && line.names().isEmpty()
            && line.above() == 0
            && i > 0
            && (line.below() > 0 || i + 1 < lines.size() && lines.get(i + 1).isFact())
            && !lines.get(i - 1).isMoreThanOne()
            && HeadlineLook.goesOn(lines.get(i - 1).text(), line.text());
    if (!isOne) {
      return NEVER;
    }
    HeadLine first = lines.get(i - 1);
    boolean isSure =
        HeadlineLook.isOpen(first.text())
            || first.text().endsWith(",")
            || first.isCapitals() && line.isCapitals();
    return isSure ? 5 : line.isSmall() ? 3 : first.words() > 4 ? 4 : 1.5;
  }

  private double dek(HeadLine line, int i) {
    if (!found.meta.subtitle.isEmpty()) {
      return Look.sameWords(found.meta.subtitle, line.text()) ? 6 : NEVER;
    }
    if (line.isFact()
        || line.isHeading()
        || line.width() > 400
        || !found.meta.title.isEmpty() && line.text().startsWith(found.meta.title)) {
      return NEVER;
    }
    int width = line.width();
    double score = width < 20 ? -1.5 : width < 40 ? 0 : width <= 200 ? 1 : width <= 300 ? -0.5 : -2;
    boolean isFactNext = isFactOrNames(i + 1);
    boolean isSentence = line.isSentence() && width > 40;
    boolean isFarShorter =
        width <= 220
            && median > 2 * line.text().length()
            && text.plain(i + 1).length() * 10 > line.text().length() * 22;
    score += isFactNext ? 1.5 : 0;
    score +=
        !isSentence ? 1 : isFactNext ? 0 : line.isStressed() ? -0.5 : isTooShort(line) ? -4 : -2.5;
    score += isFarShorter ? isSentence ? 1.5 : 0.7 : 0;
    score += line.above() == 0 && line.below() > 0 && width <= 200 ? 1 : 0;
    score += line.isSmall() ? -1 : 0;
    score += line.isStressed() ? 1.5 : marksHeadings && !isFactNext ? -4 : 0;
    score += line.names().isPresent() ? -3 : 0;
    score += Rubrics.isOne(line.text()) ? -3 : 0;
    score += line.text().matches(".*[,;:،；：]$") ? -4 : 0;
    score += median < line.text().length() ? -1 : 0;
    score += HeadlineLook.isOpen(line.text()) ? -5 : 0;
    score += NUMBERED.matcher(line.text()).matches() ? -6 : 0;
    score += i + 1 < lines.size() && isNoParagraph(lines.get(i + 1)) ? -2 : 0;
    score += WorkDetails.areIn(line.text()) ? -5 : 0;
    score += found.meta.type == ArticleType.PRESS_RELEASE && line.isClosed() ? -1 : 0;
    return score;
  }

  /** One short statement is rather how a text begins. */
  private static boolean isTooShort(HeadLine line) {
    return line.width() < 100 && !line.isMoreThanOne() && !(line.above() == 0 && line.below() > 0);
  }

  private boolean isFactOrNames(int i) {
    return i < lines.size() && (isSaidFact(lines.get(i)) || lines.get(i).names().isPresent());
  }

  /** A fact in words; pictures and rules stand anywhere. */
  private static boolean isSaidFact(HeadLine line) {
    return line.isFact() && !line.text().isEmpty() && !Look.isRule(line.text());
  }

  private double names(HeadLine line, int i) {
    boolean mayBe = line.names().isPresent() || PersonName.isName(line.text()) && !line.isHeading();
    if (!mayBe || line.isFact()) {
      return NEVER;
    }
    double score = line.names().isPresent() ? isSure(line) || line.isWith() ? 3 : 1 : -1;
    score += found.hasWriters() || isSigned(i) ? -4 : 0;
    score += line.text().matches(".*[,،，]$") ? -4 : 0;
    score += Rubrics.isOne(line.text()) ? -4 : 0;
    String name = line.names().map(n -> n.authors().get(0).name()).orElse(line.text());
    score += isTold(name) ? 3 : text.mentions(name, i) ? -2 : 0.5;
    score += isFactOrNames(i + 1) || i > 0 && lines.get(i - 1).isFact() ? 0.7 : 0;
    score += i + 1 < lines.size() && lines.get(i + 1).width() > 150 ? 0.7 : 0;
    return score;
  }

  /** Whether a line above it says who wrote the text. */
  private boolean isSigned(int i) {
    return lines.subList(0, i).stream().anyMatch(HeadLine::isByline);
  }

  /** Whether the end of the text says who that is. */
  private boolean isTold(String name) {
    return Signature.isToldBelow(text, name);
  }

  private static boolean isSure(HeadLine line) {
    return line.names().filter(Signature::saysMore).isPresent();
  }

  private double fact(HeadLine line, int i) {
    if (line.isFact()) {
      return isSaidFact(line) ? 1 : 0;
    }
    boolean isBelowFact =
        i > 0 && (lines.get(i - 1).isFact() || lines.get(i - 1).names().isPresent());
    if (isBelowFact && BylineLine.isTitleBelow(line.text())) {
      return 2;
    }
    if ((i > 0 || hasTitle) && TypeWords.of(line.text()).isPresent()) {
      return 3;
    }
    boolean isPlace =
        i > 0
            && line.width() <= 40
            && (line.names().isEmpty() || isSigned(i) || lines.get(i - 1).names().isPresent())
            && Arrays.stream(DASH.split(line.text())).allMatch(Dateline::isPlace)
            && i + 1 < lines.size()
            && DateLine.parse(lines.get(i + 1).text()).isPresent();
    return isPlace ? 1.5 : NEVER;
  }

  /** A list, a fence of code. */
  private static boolean isNoParagraph(HeadLine line) {
    return line.isText() && line.text().isEmpty();
  }

  /** How well the text begins at a line. */
  double beginsText(int i) {
    HeadLine line = lines.get(i);
    double score = line.isText() ? 4 : isShortAboveText(line, i) ? 3 : paragraph(line);
    score += line.isFact() ? -2.5 : 0;
    boolean hasFactsBelow = false;
    for (int next = i + 1; next < Math.min(i + 4, lines.size()); next++) {
      hasFactsBelow |= isSaidFact(lines.get(next));
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
  private boolean isShortAboveText(HeadLine line, int i) {
    boolean isAboveVerseOrList =
        i + 1 < lines.size()
            && (lines.get(i + 1).text().indexOf('\n') > 0 || isNoParagraph(lines.get(i + 1)));
    return line.width() < 90
        && (isAboveVerseOrList
            || ADDRESSES.matcher(line.text()).matches()
            || NUMBERED.matcher(line.text()).matches());
  }
}
