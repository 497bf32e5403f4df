package press.broadsheet.publish;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import press.broadsheet.base.OutputPath;
import press.broadsheet.base.ProblemException;

/**
 * Does the steps of a journal, from the first. What an interrupted run has done already is seen on
 * the disk, so that resuming is right whenever and however often it happens.
 */
final class JournalRun {

  private final Journal journal;
  private final SiteTree tree;
  private final Staging staging;
  private final OutputProblems problems;
  private final Map<String, Step.Move> movesByFolded = new HashMap<>();

  JournalRun(Journal journal, SiteTree tree, Staging staging, OutputProblems problems) {
    this.journal = journal;
    this.tree = tree;
    this.staging = staging;
    this.problems = problems;
    for (Step step : journal.steps()) {
      if (step instanceof Step.Move move) {
        movesByFolded.put(folded(move), move);
      }
    }
  }

  /**
   * Does every step; staging is known to be whole.
   *
   * @throws ProblemException if the disk refuses a step, naming the file; the journal stays valid
   */
  void run() {
    for (Step step : journal.steps()) {
      attempt(step, () -> perform(step));
    }
  }

  /**
   * Does the steps that an interrupted run has not done.
   *
   * @return the files whose new bytes are neither in staging nor in place, which only a power cut
   *     or another program can bring about: they must be made again
   * @throws ProblemException as {@link #run}
   */
  Set<String> resume() {
    Set<String> lost = new HashSet<>();
    for (Step step : journal.steps()) {
      attempt(
          step,
          () -> {
            if (!(step instanceof Step.Move move) || isStaged(move)) {
              perform(step);
            } else if (!tree.holds(move.path(), move.entry().size(), move.content())) {
              lost.add(move.path());
            }
          });
    }
    return lost;
  }

  private interface Action {
    void run() throws IOException;
  }

  private void attempt(Step step, Action action) {
    try {
      action.run();
    } catch (IOException e) {
      throw problems.cannotFinish(step.path(), e);
    }
  }

  private void perform(Step step) throws IOException {
    if (step instanceof Step.Move move) {
      tree.moveHere(staging.file(move.path()), move.path());
    } else if (step instanceof Step.Delete delete && !isReplaced(delete)) {
      tree.delete(delete.path());
    }
  }

  private boolean isStaged(Step.Move move) throws IOException {
    return staging.isWhole(move.path(), move.entry().size(), move.content());
  }

  /**
   * Whether the file has its successor already, whose name differs only in case: where case does
   * not count, deleting the one would delete the other.
   */
  private boolean isReplaced(Step.Delete delete) {
    Step.Move successor = movesByFolded.get(folded(delete));
    return successor != null && !staging.has(successor.path());
  }

  private static String folded(Step step) {
    return new OutputPath(step.path()).folded();
  }
}
