package press.broadsheet.seed.feed;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.broadsheet.article.ArticleDate;
import press.broadsheet.seed.classify.WrittenDate;

/** Dates as feeds have them: RFC 822 with two digits for the year too, RFC 3339, and near both. */
final class FeedDate {

  private static final Pattern SHORT_YEAR =
      Pattern.compile("(?i)^((?:\\p{L}{3,9},?\\s+)?\\d{1,2}\\s+\\p{L}{3,9}\\s+)(\\d\\d)(\\s.*)?$");

  private FeedDate() {}

  /** The first of these that is a date. */
  static Optional<ArticleDate> first(String... texts) {
    for (String text : texts) {
      Optional<ArticleDate> date = of(text.strip());
      if (date.isPresent()) {
        return date;
      }
    }
    return Optional.empty();
  }

  private static Optional<ArticleDate> of(String text) {
    Matcher m = SHORT_YEAR.matcher(text.length() > 80 ? "" : text);
    if (!m.matches()) {
      return WrittenDate.parse(text.replaceFirst("\\s+(?:UT|Z)$", " GMT"));
    }
    String century = Integer.parseInt(m.group(2)) < 70 ? "20" : "19";
    String rest = m.group(3) == null ? "" : m.group(3);
    return WrittenDate.parse(m.group(1) + century + m.group(2) + rest);
  }
}
