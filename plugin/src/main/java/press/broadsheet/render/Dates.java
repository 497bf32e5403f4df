package press.broadsheet.render;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import press.broadsheet.render.view.TimeView;

/**
 * Dates for readers and for machines, in one zone. Patterns and month names are the theme's, since
 * those of Java differ from one version to the next.
 */
final class Dates {

  private static final DateTimeFormatter RFC_3339 =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);
  private static final DateTimeFormatter RFC_822 =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss xx", Locale.ENGLISH);

  private final Messages messages;
  private final ZoneId zone;

  Dates(Messages messages, ZoneId zone) {
    this.messages = messages;
    this.zone = zone;
  }

  /** For readers; without the time of day if none was stated. */
  TimeView view(Instant instant, boolean timed) {
    ZonedDateTime at = instant.atZone(zone);
    return new TimeView(
        timed ? rfc3339(instant) : at.toLocalDate().toString(),
        day(at.toLocalDate()),
        timed ? time(at) : "");
  }

  /** RFC 3339, with the zone's offset. */
  String rfc3339(Instant instant) {
    return RFC_3339.format(instant.atZone(zone));
  }

  /** RFC 822 with four digits for the year, as RSS asks for. */
  String rfc822(Instant instant) {
    return RFC_822.format(instant.atZone(zone));
  }

  /** “January 2026”. */
  String month(int year, int month) {
    return messages.say("month-year", "month", monthName(month), "year", year);
  }

  /** “January”. */
  String monthName(int month) {
    return messages.say("month-" + month);
  }

  private String day(LocalDate day) {
    String inDate = "month-in-date-" + day.getMonthValue();
    String month =
        messages.words().containsKey(inDate)
            ? messages.say(inDate)
            : monthName(day.getMonthValue());
    return messages.say(
        "date",
        "day",
        day.getDayOfMonth(),
        "month",
        month,
        "year",
        day.getYear(),
        "month-number",
        day.getMonthValue());
  }

  private String time(ZonedDateTime at) {
    int hour = at.getHour();
    return messages.say(
        "time",
        "hour24",
        two(hour),
        "hour12",
        hour % 12 == 0 ? 12 : hour % 12,
        "minute",
        two(at.getMinute()),
        "ampm",
        messages.say(hour < 12 ? "am" : "pm"));
  }

  private static String two(int number) {
    return (number < 10 ? "0" : "") + number;
  }
}
