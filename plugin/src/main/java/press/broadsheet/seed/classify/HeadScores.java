package press.broadsheet.seed.classify;

/**
 * How well the lines above a text suit each role, and how well roles follow one another. A score is
 * a sum of evidence in halves of points: three or more is all but sure, none is neutral.
 */
final class HeadScores {

  /** An article seldom begins without a headline. */
  static final double NO_HEADLINE = -4;

  /** An article that is nothing but its head is none. */
  static final double NO_TEXT = -6;

  /** Names seldom stand above the headline. */
  static final double NAMES_ABOVE = -2;

  private final HeadContext head;

  /** Of each line for each role, and as the first of the text; many sequences ask for the same. */
  private final double[][] ofRole;

  private final double[] ofText;

  HeadScores(HeadContext head) {
    this.head = head;
    this.ofRole = new double[head.lines().size()][HeadRole.values().length];
    this.ofText = new double[head.lines().size()];
    for (int i = 0; i < ofRole.length; i++) {
      ofText[i] = TextScore.of(head, i);
      for (HeadRole role : HeadRole.values()) {
        ofRole[i][role.ordinal()] = score(role, i);
      }
    }
  }

  /** The score of a line for a role; that of the text counts where it begins, see there. */
  double of(HeadRole role, int i) {
    return ofRole[i][role.ordinal()];
  }

  private double score(HeadRole role, int i) {
    if (head.line(i).isText() && role != HeadRole.TEXT) {
      return HeadContext.NEVER;
    }
    return switch (role) {
      case KICKER -> KickerScore.of(head, i);
      case HEADLINE -> HeadlineScore.of(head, i);
      case HEADLINE_GOES_ON -> HeadlineScore.goesOn(head, i);
      case DEK -> DekScore.of(head, i);
      case NAMES -> NamesScore.of(head, i);
      case FACT -> NamesScore.fact(head, i);
      case TEXT -> 0;
    };
  }

  /** The score of one role right after another. */
  double step(HeadRole before, HeadRole role, boolean isBelowHeadline, int i) {
    return switch (role) {
      case TEXT -> before == HeadRole.TEXT ? 0 : ofText[i] + (isBelowHeadline ? 0 : NO_HEADLINE);
      case KICKER -> before == HeadRole.KICKER ? -1.5 : 0;
      case HEADLINE -> headlineAfter(before, i);
      case DEK -> DekScore.after(before, head, i);
      case NAMES -> namesAfter(before, isBelowHeadline);
      default -> 0;
    };
  }

  /** The score of a role as the first. */
  double start(HeadRole role) {
    if (head.hasTitle()) {
      return step(HeadRole.HEADLINE, role, true, 0);
    }
    return switch (role) {
      case NAMES -> NAMES_ABOVE;
      case TEXT -> ofText[0] + NO_HEADLINE;
      default -> 0;
    };
  }

  private double headlineAfter(HeadRole before, int i) {
    boolean isLonger = before == HeadRole.KICKER && head.line(i).width() > head.line(i - 1).width();
    return before == HeadRole.NAMES ? -0.5 : isLonger ? 0.5 : 0;
  }

  private static double namesAfter(HeadRole before, boolean isBelowHeadline) {
    if (!isBelowHeadline) {
      return before == HeadRole.KICKER ? NAMES_ABOVE / 4 : NAMES_ABOVE;
    }
    return switch (before) {
      case HEADLINE, DEK, FACT -> 0.5;
      default -> 0;
    };
  }
}
