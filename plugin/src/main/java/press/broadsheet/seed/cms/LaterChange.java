package press.broadsheet.seed.cms;

import java.time.Duration;
import java.util.Optional;
import press.broadsheet.article.ArticleDate;

/** When an article was changed, if that is a change readers would notice. */
public final class LaterChange {

  /** Systems touch what they have just published, and editors mend a comma at once. */
  private static final Duration AT_ONCE = Duration.ofMinutes(5);

  private LaterChange() {}

  /** The date of the change; empty if it is no later than what was published, or hardly. */
  public static Optional<ArticleDate> of(
      Optional<ArticleDate> published, Optional<ArticleDate> changed) {
    if (published.isEmpty() || changed.isEmpty()) {
      return changed;
    }
    Duration after = Duration.between(published.get().local(), changed.get().local());
    boolean isSameZone = published.get().offset().equals(changed.get().offset());
    boolean isSame = published.equals(changed);
    return isSame || isSameZone && !after.isNegative() && after.compareTo(AT_ONCE) < 0
        ? Optional.empty()
        : changed;
  }
}
