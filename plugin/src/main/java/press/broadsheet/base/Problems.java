package press.broadsheet.base;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Collects problems from any thread, so that a build fails once and names them all. Thread-safe.
 */
public final class Problems {

  private final ConcurrentLinkedQueue<Problem> collected = new ConcurrentLinkedQueue<>();

  /** Adds one. */
  public void add(Problem problem) {
    collected.add(problem);
  }

  /** Adds several. */
  public void addAll(Collection<Problem> problems) {
    collected.addAll(problems);
  }

  /** All of them in the order of their places, each once. */
  public List<Problem> all() {
    return collected.stream().sorted().distinct().toList();
  }

  /** The errors among them. */
  public List<Problem> errors() {
    return all().stream().filter(Problem::isError).toList();
  }

  /** The warnings among them. */
  public List<Problem> warnings() {
    return all().stream().filter(p -> !p.isError()).toList();
  }

  /** Whether there is an error. */
  public boolean hasErrors() {
    return collected.stream().anyMatch(Problem::isError);
  }
}
