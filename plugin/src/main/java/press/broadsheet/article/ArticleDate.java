package press.broadsheet.article;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as front matter states it: a plain day, or a day and a time, with or without an offset
 * from UTC. What is left open is filled from the site's time zone only when an instant is asked
 * for.
 *
 * @param local the day and time on the wall; midnight for a plain day
 * @param timed whether a time was stated
 * @param offset the stated offset from UTC
 */
public record ArticleDate(LocalDateTime local, boolean timed, Optional<ZoneOffset> offset) {

  /** No time zone moves a day of these years into one that has not four digits. */
  private static final int FIRST_YEAR = 1;

  private static final int LAST_YEAR = 9998;

  private static final Pattern FORM =
      Pattern.compile(
          "(\\d{4})-(\\d{1,2})-(\\d{1,2})"
              + "(?:(?:[Tt]|[ \\t]+)(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,](\\d{1,9}))?)?"
              + "(?:[ \\t]*(?:([Zz]|UTC|GMT)|([+-])(\\d{1,2})(?::?([0-5]\\d))?))?)?");

  /** A plain day. */
  public static ArticleDate of(LocalDate day) {
    return new ArticleDate(day.atStartOfDay(), false, Optional.empty());
  }

  /**
   * Reads RFC 3339 and its looser relatives in front matter: {@code 2026-01-05}, {@code
   * 2026-01-05T06:30:00+01:00}, {@code 2026-01-05 06:30}, {@code 2015-12-08 10:00:00 -5}.
   *
   * @return empty if the text has another form or names a day or time that does not exist
   */
  public static Optional<ArticleDate> parse(String text) {
    Matcher m = FORM.matcher(text.strip());
    if (!m.matches()) {
      return Optional.empty();
    }
    try {
      LocalDate day = LocalDate.of(number(m, 1), number(m, 2), number(m, 3));
      if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
        return Optional.empty();
      }
      if (m.group(4) == null) {
        return Optional.of(of(day));
      }
      int second = m.group(6) == null ? 0 : number(m, 6);
      LocalDateTime local = day.atTime(number(m, 4), number(m, 5), second);
      return Optional.of(new ArticleDate(local, true, offset(m)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The instant it means in a site with this time zone. */
  public Instant at(ZoneId zone) {
    return offset.map(o -> local.toInstant(o)).orElseGet(() -> local.atZone(zone).toInstant());
  }

  /** As front matter writes it, in a form that {@link #parse} reads back. */
  @Override
  public String toString() {
    if (!timed) {
      return local.toLocalDate().toString();
    }
    String time =
        String.format(
            java.util.Locale.ROOT,
            "%02d:%02d:%02d",
            local.getHour(),
            local.getMinute(),
            local.getSecond());
    return local.toLocalDate() + "T" + time + offset.map(ZoneOffset::toString).orElse("");
  }

  private static Optional<ZoneOffset> offset(Matcher m) {
    if (m.group(8) != null) {
      return Optional.of(ZoneOffset.UTC);
    }
    if (m.group(9) == null) {
      return Optional.empty();
    }
    int minutes = number(m, 10) * 60 + (m.group(11) == null ? 0 : number(m, 11));
    return Optional.of(ZoneOffset.ofTotalSeconds((m.group(9).equals("-") ? -60 : 60) * minutes));
  }

  private static int number(Matcher m, int group) {
    return Integer.parseInt(m.group(group));
  }
}
