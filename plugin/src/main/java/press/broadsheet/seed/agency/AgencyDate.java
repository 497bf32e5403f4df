package press.broadsheet.seed.agency;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.broadsheet.article.ArticleDate;
import press.broadsheet.seed.classify.WrittenDate;

/** Reads dates as agencies write them: “2026-03-23T14:12:00-04:00”, “20260323T141200-0400”. */
final class AgencyDate {

  private static final Pattern COMPACT =
      Pattern.compile(
          "(\\d{4})(\\d{2})(\\d{2})(?:T?(\\d{2}):?(\\d{2}):?(\\d{2})?(?:[.,]\\d+)?(Z|[+-]\\d{2}:?\\d{2})?)?");

  private AgencyDate() {}

  /** The date; empty if there is none or it cannot be read. */
  static Optional<ArticleDate> of(String text) {
    String clean = text.strip();
    Matcher m = COMPACT.matcher(clean);
    if (!m.matches()) {
      return WrittenDate.parse(clean);
    }
    String day = m.group(1) + "-" + m.group(2) + "-" + m.group(3);
    if (m.group(4) == null) {
      return ArticleDate.parse(day);
    }
    String seconds = m.group(6) == null ? "00" : m.group(6);
    String zone = m.group(7) == null ? "" : m.group(7);
    return WrittenDate.parse(day + "T" + m.group(4) + ":" + m.group(5) + ":" + seconds + zone);
  }
}
