package press.broadsheet.seed.wordpress;

import java.util.Map;
import java.util.TreeMap;
import press.broadsheet.base.Location;
import press.broadsheet.base.Problem;
import press.broadsheet.base.Problems;

/** What of an export's texts has no equivalent, each kind with its number and first line. */
final class Untranslated {

  private record Uses(int count, int line) {}

  private final Map<String, Uses> kinds = new TreeMap<>();

  /**
   * Notes one.
   *
   * @param kind as people know it: {@code [contact-form]}
   */
  void add(String kind, int line) {
    kinds.merge(kind, new Uses(1, line), (a, b) -> new Uses(a.count() + 1, a.line()));
  }

  /** Warns of each kind once. */
  void report(String seed, Problems problems) {
    kinds.forEach(
        (kind, uses) ->
            problems.add(
                Problem.warning(
                    "BS0247",
                    new Location(seed, uses.line(), 0, ""),
                    kind
                        + " of a plugin of WordPress has no equivalent here. It was left out"
                        + (uses.count() > 1 ? " (" + uses.count() + " times, first here)" : "")
                        + "; text between its tags stays, and the report has the rest.",
                    "Put in Markdown what it showed, in the articles whose report names it.")));
  }
}
