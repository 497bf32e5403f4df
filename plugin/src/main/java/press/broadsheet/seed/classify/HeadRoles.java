package press.broadsheet.seed.classify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What the lines above the text are, decided for all of them at once: each line is scored for each
 * role that it can play, and the sequence of roles with the highest sum wins (Viterbi’s algorithm).
 * So a line that could be a headline as well as a kicker is told by what stands around it.
 */
final class HeadRoles {

  private static final int MOST_LINES = 14;

  /** Of each role there are so many states. */
  private static final int BITS = 4;

  private static final HeadRole[] ROLES = HeadRole.values();

  private final int size;
  private final HeadScores scores;
  private final boolean hasTitle;

  /** Whether there is nothing below these lines. */
  private final boolean isWhole;

  private HeadRoles(HeadContext head) {
    this.size = head.lines().size();
    this.scores = new HeadScores(head);
    this.hasTitle = head.hasTitle();
    this.isWhole = size == head.text().size();
  }

  /**
   * The roles of the first lines, one for each, up to the first line of the text.
   *
   * @param hasTitle whether the headline is known and stands above these lines
   */
  static List<HeadRole> of(
      Findings found, Manuscript text, HeadFields fields, boolean marksHeadings, boolean hasTitle) {
    List<HeadLine> lines = new ArrayList<>();
    boolean mayRepeatDek = !found.meta.subtitle.isEmpty();
    int most = Math.min(MOST_LINES, text.size());
    for (int i = 0; i < most; i++) {
      HeadLine line = HeadLine.of(text, i, fields);
      lines.add(line);
      if (line.isText() || !mayRepeatDek && line.isTooLong()) {
        most = Math.min(most, i + 1 + TextScore.REACH); // below the text’s first line all is text
      }
    }
    int median = Look.medianLength(text.blocks().subList(1, text.size()));
    return new HeadRoles(new HeadContext(found, text, lines, marksHeadings, hasTitle, median))
        .best();
  }

  /** A state is a role, and whether the headline and the dek have been seen by then. */
  private List<HeadRole> best() {
    int states = ROLES.length * BITS;
    double[] sum = new double[states];
    int[][] from = new int[size][states];
    Arrays.fill(sum, HeadContext.NEVER);
    for (int i = 0; i < size; i++) {
      double[] next = new double[states];
      Arrays.fill(next, HeadContext.NEVER);
      for (int to = 0; to < states; to++) {
        HeadRole role = ROLES[to / BITS];
        double emission = scores.of(role, i);
        if (emission <= HeadContext.NEVER) {
          continue;
        }
        if (i == 0) {
          boolean isStart = isStart(role) && isSeen(role) == hasHeadline(to);
          next[to] =
              isStart && hasDek(to) == (role == HeadRole.DEK)
                  ? emission + scores.start(role)
                  : HeadContext.NEVER;
          continue;
        }
        for (int was = 0; was < states; was++) {
          if (sum[was] <= HeadContext.NEVER || !follows(was, to)) {
            continue;
          }
          double total =
              sum[was] + emission + scores.step(ROLES[was / BITS], role, hasHeadline(was), i);
          if (total > next[to]) {
            next[to] = total;
            from[i][to] = was;
          }
        }
      }
      sum = next;
    }
    for (int state = 0; isWhole && state < states; state++) {
      sum[state] += ROLES[state / BITS] == HeadRole.TEXT ? 0 : HeadScores.NO_TEXT;
    }
    return back(sum, from);
  }

  private boolean isStart(HeadRole role) {
    return switch (role) {
      case KICKER, HEADLINE -> !hasTitle;
      case DEK -> hasTitle;
      case HEADLINE_GOES_ON -> false;
      default -> true;
    };
  }

  private boolean isSeen(HeadRole role) {
    return hasTitle || role == HeadRole.HEADLINE;
  }

  private static boolean hasHeadline(int state) {
    return state % 2 == 1;
  }

  private static boolean hasDek(int state) {
    return state / 2 % 2 == 1;
  }

  /** Whether one state can stand after another. */
  private boolean follows(int was, int to) {
    HeadRole before = ROLES[was / BITS];
    HeadRole role = ROLES[to / BITS];
    boolean wasSeen = hasHeadline(was);
    boolean isSeen = hasHeadline(to);
    boolean isSameDek = hasDek(was) ? hasDek(to) : hasDek(to) == (role == HeadRole.DEK);
    boolean isSecondDek = role == HeadRole.DEK && hasDek(was) && before != HeadRole.DEK;
    if (!isSameDek || isSecondDek) {
      return false;
    }
    if (before == HeadRole.TEXT) {
      return role == HeadRole.TEXT && isSeen == wasSeen;
    }
    return switch (role) {
      case KICKER -> !wasSeen && !isSeen;
      case HEADLINE -> !wasSeen && isSeen && !hasTitle;
      case HEADLINE_GOES_ON -> before == HeadRole.HEADLINE && isSeen;
      case DEK -> wasSeen && isSeen;
      case NAMES, FACT -> wasSeen == isSeen;
      case TEXT -> wasSeen == isSeen && before != HeadRole.KICKER;
    };
  }

  private List<HeadRole> back(double[] sum, int[][] from) {
    int state = 0;
    for (int i = 1; i < sum.length; i++) {
      state = sum[i] > sum[state] ? i : state;
    }
    HeadRole[] out = new HeadRole[size];
    for (int i = size - 1; i >= 0; i--) {
      out[i] = ROLES[state / BITS];
      state = from[i][state];
    }
    return List.of(out);
  }
}
