package press.broadsheet.seed.wordpress;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;
import press.broadsheet.article.ArticleDate;
import press.broadsheet.seed.classify.WrittenDate;
import press.broadsheet.seed.cms.LaterChange;

/**
 * The dates of a post with the offset of its site from UTC, which shows in the difference between
 * the two clocks of an export.
 *
 * @param published empty for drafts that have none
 * @param updated empty if it is no later
 */
record PostDates(Optional<ArticleDate> published, Optional<ArticleDate> updated) {

  private static final int QUARTER = 15 * 60;
  private static final int FARTHEST = 14 * 60 * 60;

  static PostDates of(Item.Dates dates) {
    Optional<ArticleDate> published =
        date(dates.local(), dates.gmt()).or(() -> WrittenDate.parse(dates.publication()));
    Optional<ArticleDate> updated =
        LaterChange.of(published, date(dates.modified(), dates.modifiedGmt()))
            .filter(u -> published.isEmpty() || u.local().isAfter(published.get().local()));
    return new PostDates(published, updated);
  }

  private static Optional<ArticleDate> date(String local, String gmt) {
    Optional<ArticleDate> here = ArticleDate.parse(local);
    Optional<ArticleDate> there = ArticleDate.parse(gmt);
    if (here.isEmpty()) {
      return there.map(g -> new ArticleDate(g.local(), true, Optional.of(ZoneOffset.UTC)));
    }
    long seconds =
        there.map(g -> Duration.between(g.local(), here.get().local()).getSeconds()).orElse(1L);
    boolean isOffset = seconds % QUARTER == 0 && Math.abs(seconds) <= FARTHEST;
    return Optional.of(
        new ArticleDate(
            here.get().local(),
            true,
            isOffset ? Optional.of(ZoneOffset.ofTotalSeconds((int) seconds)) : Optional.empty()));
  }
}
