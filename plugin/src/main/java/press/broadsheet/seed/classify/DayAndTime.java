package press.broadsheet.seed.classify;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.broadsheet.article.ArticleDate;

/**
 * A day and the time of it that stand somewhere in a line, in any order: “00:01 GMT, Tuesday 10
 * March 2026”, “mardi 10 mars 2026 à 6 h”, “2026年3月10日（火）午前5時”.
 *
 * @param date what they say
 * @param rest the words of the line that are neither
 */
record DayAndTime(ArticleDate date, String rest) {

  private static final int FLAGS =
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

  private static final Pattern DATE =
      Pattern.compile(
          "\\d{1,2}(?:st|nd|rd|th|er|\\.|º)? (?:(?:de|of) )?[\\p{L}\\p{M}]{3,12}\\.?,? (?:(?:de|del) )?\\d{4}(?: (?:года|г\\.))?"
              + "|[\\p{L}\\p{M}]{3,12}\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}"
              + "|\\d{4}-\\d{1,2}-\\d{1,2}|\\d{1,2}\\. ?\\d{1,2}\\. ?\\d{4}|\\d{1,2}/\\d{1,2}/\\d{4}"
              + "|(?:\\d{4}|令和\\d{1,2})年\\d{1,2}月\\d{1,2}日(?: ?[(\\uFF08].{1,3}[)\\uFF09])?",
          FLAGS);

  private static final String ZONE =
      "(?:(?:GMT|UTC|BST|CET|CEST|MEZ|MESZ|EST|EDT|CST|CDT|MST|MDT|PST|PDT|JST|HKT|MSK|МСК)(?: ?[+-]\\d{1,2}(?::?\\d{2})?)?|Z)(?!\\p{L})";
  private static final Pattern ZONES = Pattern.compile("[(\\[]?" + ZONE + "[)\\]]?", FLAGS);

  private static final Pattern TIME =
      Pattern.compile(
          "(?<![\\d.])(?:(?<hour>\\d{1,2})(?: ?[:.h] ?(?<minute>\\d{2})(?!\\d))(?: ?(?<half>[ap]\\.? ?m(?!\\p{L})\\.?|صباح\\p{L}*|مساء\\p{L}*))?(?: ?(?:uhr|hrs?|hours|h|horas|heures|ч)(?!\\p{L})\\.?)?"
              + "|(?<four>[0-2]\\d[0-5]\\d)(?= ?(?:hrs?|hours?|h|uhr|"
              + ZONE
              + ")(?!\\p{L}))(?: ?(?:hrs?|hours?|h|uhr)(?!\\p{L}))?"
              + "|(?<full>\\d{1,2}) ?(?:(?<fullHalf>[ap]\\.? ?m(?!\\p{L})\\.?|صباح\\p{L}*|مساء\\p{L}*)|(?:uhr|hrs?|hours?|h|horas?|heures?|часов|ч|o[’']clock)(?!\\p{L})\\.?)"
              + "|(?:alle ore|alle|ore|a las|las|الساعة|um|at|à) (?<bare>\\d{1,2})(?![\\d./:-]| ?[h:.] ?\\d)(?: ?(?:uhr|hrs?|hours?|h|horas?|heures?|ч)(?!\\p{L}))?"
              + "|(?<pm>午前|午後|上午|下午|凌晨|早上|晚上|晚)? ?(?<clock>\\d{1,2}|零)[時时点點](?:(?<clockHalf>半)|(?<clockMinute>\\d{1,2})分)?"
              + "|(?<noon>(?:12 )?noon|mittags?|midi|mediod[ií]a|mezzogiorno|полдень|正午|中午)|(?<midnight>midnight|mitternacht|minuit|medianoche|mezzanotte|полночь|منتصف الليل))",
          FLAGS);

  /** Finds them in a line; empty if it states no day that exists. */
  static Optional<DayAndTime> in(String line) {
    String text = WrittenDate.digits(line).replaceAll("[\\s\\u00A0\\u202F]+", " ");
    Matcher day = DATE.matcher(text);
    while (day.find()) {
      String written = day.group();
      Optional<ArticleDate> date = WrittenDate.parse(written);
      if (date.isPresent()) {
        return Optional.of(timed(written, date.get(), cut(text, day)));
      }
      day.region(day.start() + 1, text.length());
    }
    return Optional.empty();
  }

  private static DayAndTime timed(String written, ArticleDate day, String line) {
    Optional<ZoneId> place = PlaceTime.in(line);
    String text = PlaceTime.without(line);
    Matcher time = TIME.matcher(text);
    if (!time.find()) {
      return new DayAndTime(day, text);
    }
    String clock = clock(time);
    text = cut(text, time);
    Matcher zone = ZONES.matcher(text);
    String offset = "";
    if (zone.find()) {
      offset =
          " " + zone.group().replaceAll("[()\\[\\]]", "").replaceAll("(?<=\\p{L}) (?=[+-])", "");
      text = cut(text, zone);
    }
    String bare = written.replaceFirst(" ?[(\\uFF08].{1,3}[)\\uFF09]$", "");
    Optional<ArticleDate> whole =
        WrittenDate.parse(bare + (written.indexOf('年') < 0 ? ", " : " ") + clock + offset);
    return new DayAndTime(whole.map(d -> PlaceTime.at(d, place)).orElse(day), text);
  }

  private static String clock(Matcher m) {
    if (m.group("noon") != null || m.group("midnight") != null) {
      return m.group("noon") != null ? "12:00" : "00:00";
    }
    if (m.group("four") != null) {
      return m.group("four").substring(0, 2) + ":" + m.group("four").substring(2);
    }
    String hour = first(m, "hour", "full", "bare", "clock");
    String minute =
        m.group("clockHalf") != null
            ? "30"
            : first(m, "minute", "clockMinute").isEmpty()
                ? "00"
                : first(m, "minute", "clockMinute");
    String half = first(m, "half", "fullHalf", "pm").toLowerCase(Locale.ROOT);
    int h = hour.equals("零") ? 0 : Integer.parseInt(hour);
    boolean isLate = half.matches("p.*|مساء.*|午後|下午|晚.*");
    boolean isEarly = half.matches("a.*|صباح.*|午前|上午|凌晨");
    h = isLate && h < 12 ? h + 12 : isEarly && h == 12 ? 0 : h;
    return String.format(Locale.ROOT, "%02d:%02d", h, Integer.parseInt(minute));
  }

  private static String first(Matcher m, String... groups) {
    for (String group : groups) {
      if (m.group(group) != null) {
        return m.group(group);
      }
    }
    return "";
  }

  private static String cut(String text, Matcher m) {
    return text.substring(0, m.start()) + " " + text.substring(m.end());
  }
}
