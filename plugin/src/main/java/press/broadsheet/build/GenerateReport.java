package press.broadsheet.build;

import java.util.List;
import press.broadsheet.base.Problem;
import press.broadsheet.publish.PublishReport;

/**
 * What a build did.
 *
 * @param articles on the site
 * @param pages of the site, feeds and sitemaps included
 * @param resumed whether a publication that had been interrupted was finished first
 * @param published what changed in the output folder
 * @param problems warnings, and with keep-going the errors of what was left out
 */
public record GenerateReport(
    int articles, int pages, boolean resumed, PublishReport published, List<Problem> problems) {

  public GenerateReport {
    problems = List.copyOf(problems);
  }

  /** The one line that sums it up. */
  public String summary() {
    String what = count(articles, "article") + ", " + count(pages, "page") + ": ";
    if (resumed) {
      what = "An interrupted publication was finished first. " + what;
    }
    if (published.changedNothing()) {
      return what
          + (resumed ? "nothing else has changed." : "nothing has changed since the last build.");
    }
    return what
        + count(published.written(), "file")
        + " written, "
        + published.unchanged()
        + " unchanged, "
        + published.deleted()
        + " deleted.";
  }

  private static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
