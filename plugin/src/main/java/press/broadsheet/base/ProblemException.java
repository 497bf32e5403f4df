package press.broadsheet.base;

import java.util.List;

/** Ends a command at once: its problems are such that going on would make no sense. */
public final class ProblemException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  /** For one problem. */
  public ProblemException(Problem problem) {
    this(List.of(problem));
  }

  /** For several; at least one. */
  public ProblemException(List<Problem> problems) {
    super(problems.get(0).toString());
    this.problems = List.copyOf(problems);
  }

  /** What is wrong, in order of place. */
  public List<Problem> problems() {
    return problems;
  }
}
