package press.broadsheet.seed.wordpress;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import press.broadsheet.article.ArticleDate;
import press.broadsheet.article.FrontMatter;
import press.broadsheet.article.Status;
import press.broadsheet.base.Location;
import press.broadsheet.base.Problem;
import press.broadsheet.base.Problems;

/**
 * Who may see a post. What not everybody could read on the old site nobody can on the new one until
 * an editor says so; how many these are is told.
 */
final class Audience {

  private final Map<String, Integer> counts = new TreeMap<>();
  private int firstLine;

  /** Sets status and embargo. */
  void read(Item item, Optional<ArticleDate> date, FrontMatter.Builder meta) {
    String status = item.status();
    if (!item.password().isEmpty()) {
      hidden(item, "with a password", meta);
    } else if (status.equals("future")) {
      meta.publishAt = date;
      meta.status = date.isPresent() ? Status.PUBLISHED : Status.DRAFT;
    } else if (status.equals("draft") || status.equals("pending")) {
      meta.status = Status.DRAFT;
    } else if (status.equals("private")) {
      hidden(item, "private", meta);
    } else if (!status.equals("publish") && !status.isEmpty()) {
      hidden(item, "with the status “" + status + "”", meta);
    }
  }

  private void hidden(Item item, String how, FrontMatter.Builder meta) {
    meta.status = Status.DRAFT;
    firstLine = firstLine == 0 ? item.line() : firstLine;
    counts.merge(how, 1, Integer::sum);
  }

  void report(String seed, Problems problems) {
    if (!counts.isEmpty()) {
      String all =
          String.join(
              ", ", counts.entrySet().stream().map(e -> e.getValue() + " " + e.getKey()).toList());
      problems.add(
          Problem.warning(
              "BS0249",
              new Location(seed, firstLine, 0, ""),
              "Not everybody could read some posts in WordPress ("
                  + all
                  + "); they are drafts here.",
              "Remove “status: draft” from those that everybody may read."));
    }
  }
}
