package press.broadsheet.publish;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import press.broadsheet.base.OutputPath;
import press.broadsheet.base.ProblemException;
import press.broadsheet.base.SourceText;

/**
 * Does the steps of a journal, from the first. What an interrupted run has done already is seen on
 * the disk and counts as done, so that running a journal again is always right.
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
   * Does every step.
   *
   * @return the files whose new bytes are neither in staging nor in place, which only a power cut or
   *     another program can bring about: they must be made again
   * @throws ProblemException if the disk refuses a step, naming the file; the journal stays valid
   */
  Set<String> run() {
    Set<String> lost = new HashSet<>();
    for (Step step : journal.steps()) {
      try {
        if (step instanceof Step.Move move && !move(move)) {
          lost.add(move.path());
        } else if (step instanceof Step.Delete delete && !isReplaced(delete)) {
          tree.delete(delete.path());
        }
      } catch (IOException e) {
        ProblemException failure =
            new ProblemException(problems.cannotFinish(step.path(), SourceText.reason(e)));
        failure.initCause(e);
        throw failure;
      }
    }
    return lost;
  }

  private boolean move(Step.Move move) throws IOException {
    long size = move.entry().size();
    if (staging.isWhole(move.path(), size, move.content())) {
      tree.moveHere(staging.file(move.path()), move.path());
      return true;
    }
    return tree.holds(move.path(), size, move.content());
  }

  /**
   * Whether the file has its successor already, whose name differs only in case: where case does not
   * count, deleting the one would delete the other.
   */
  private boolean isReplaced(Step.Delete delete) {
    Step.Move successor = movesByFolded.get(folded(delete));
    return successor != null && !staging.has(successor.path());
  }

  private static String folded(Step step) {
    return new OutputPath(step.path()).folded();
  }
}
