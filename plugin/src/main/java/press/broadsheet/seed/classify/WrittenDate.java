package press.broadsheet.seed.classify;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.broadsheet.article.ArticleDate;

/**
 * Reads dates as people write them: “12 March 2026”, “Mar. 12, 2026 6:30 a.m. EST”, “12. März 2026,
 * 6.30 Uhr”, “1er mars 2026”, “2026年3月12日”, “12.3.2026”, and all that front matter allows. What
 * could mean two days (“3/4/2026”) or lacks its year is not read: a date is never guessed.
 */
public final class WrittenDate {

  private static final String DAY = "(?<day>\\d{1,2})";
  private static final String YEAR = "(?<year>\\d{4})";
  private static final String MONTH = "(?<month>[\\p{L}\\p{M}]{2,12})\\.?";

  /** The days of the week; another word with a comma behind it is a place. */
  static final String DAYS =
      "(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?|mo|di|mi|do|fr|sa|so"
          + "|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend"
          + "|lun|mar|mer|jeu|ven|sam|dim|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche"
          + "|mié|jue|vie|sáb|dom|lunes|martes|miércoles|miercoles|jueves|viernes|s[áa]bado|domingo"
          + "|gio|(?:lun|mart|mercol|giov|vener)ed[ìi]|mart?edì|venerd[ìi]|sabato|domenica"
          + "|пн|вт|ср|чт|пт|сб|вс|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье"
          + "|(?:ال)?(?:إثنين|اثنين|ثلاثاء|أربعاء|اربعاء|خميس|جمعة|سبت|أحد|احد)"
          + "|(?:maan|dins|woens|donder|vrij|zater|zon)dag)";

  private static final String WEEKDAY =
      "(?:(?:" + DAYS + "\\.?[,،]|\\p{L}{2,9}\\.?)\\s+(?:(?:the|den|le|el|il)\\s+)?)?";
  private static final String TIME =
      "(?:(?:[,،T(\\uFF08]|\\s|\\bat\\b|\\bum\\b|\\bà\\b|\\ba las\\b|\\balle\\b|\\bore\\b|\\bom\\b|\\bв\\b"
          + "|\\bfrom\\b|\\bab\\b|\\bالساعة\\b|午前|上午|[|·–—-])*(?<pm>午後|下午)?\\s?"
          + "(?<hour>\\d{1,2})(?:\\s?[:.hH時时点]\\s?(?<minute>\\d{2})(?::(?<second>\\d{2}))?\\s?分?|(?<clock>[時时点]))?"
          + "\\s?(?<half>[ap]\\.?m\\.?|Uhr|uur|horas|heures|hs?|ч\\.?|Z)?"
          + "(?:\\s?\\(?(?<zone>[A-Z]{2,4}|МСК|мск|(?:UTC|GMT)?[+-]\\d{1,2}:?\\d{2})\\)?)?)?";

  private static final Pattern DAY_FIRST =
      form(
          WEEKDAY
              + DAY
              + "(?:st|nd|rd|th|er|\\.|º|ª)?\\s+(?:(?:de|of)\\s+)?"
              + MONTH
              + "(?:\\s?/\\s?\\p{L}{3,12})?" // “كانون الثاني/يناير”
              + "[,،]?\\s+(?:(?:de|del)\\s+)?"
              + YEAR
              + "(?:\\s?(?:года|год|г\\.?|م\\.?))?"
              + TIME);
  private static final Pattern MONTH_FIRST =
      form(WEEKDAY + MONTH + "\\s+" + DAY + "(?:st|nd|rd|th)?,?\\s+" + YEAR + TIME);
  private static final Pattern DOTTED =
      form(WEEKDAY + DAY + "\\.\\s?(?<month>\\d{1,2})\\.\\s?" + YEAR + TIME);
  private static final Pattern SLASHED =
      form(WEEKDAY + "(?<day>\\d{1,2})/(?<month>\\d{1,2})/" + YEAR + TIME);
  private static final Pattern HYPHENED =
      form(WEEKDAY + "(?<day>\\d{1,2})-(?<month>\\d{1,2})-" + YEAR + TIME);
  private static final Pattern YEAR_FIRST =
      form(YEAR + "(?<sign>[/.-])\\s?(?<month>\\d{1,2})\\k<sign>\\s?" + DAY + TIME);
  private static final Pattern EAST_ASIAN =
      form(
          YEAR
              + "\\s?[年년]\\s?(?<month>\\d{1,2})\\s?[月월]\\s?"
              + DAY
              + "\\s?[日일號号]?(?:\\s?[(\\uFF08]?(?:星期|周|週)?[一二三四五六日天月火水木金土](?:曜日?)?[)\\uFF09]?)?"
              + TIME);

  /** As embargoes put it: “00:01 GMT on Monday, 12 March 2026”. */
  private static final Pattern TIME_FIRST =
      Pattern.compile(
          "(?i)^(?<time>(?:at |um |à |a las |alle ore |alle |ore )?\\d{1,2}(?:\\s?[:.h]\\s?\\d{2})?"
              + "(?:\\s?(?:[ap]\\.?m\\.?|Uhr|h|horas))?(?:\\s?\\(?[A-Z]{2,4}\\)?)?),?\\s+"
              + "(?:on |am |le |el |del |il )?(?<date>\\p{L}.*\\d{4}|\\d.*\\d{4})$");

  /** “04-Mar-2026”, “4-MAR-26 15:12” */
  private static final Pattern DASHED =
      Pattern.compile("(\\d{1,2})-(\\p{L}{3,9})\\.?-(\\d{4}|[0-6]\\d)(?!\\d)(.*)");

  private static final Pattern ERA = Pattern.compile("令和\\s?(\\d{1,2}|元)年");
  private static final Pattern WRITTEN_DAY =
      Pattern.compile("^([〇零一二三四五六七八九]{4})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})[日号]");
  private static final Pattern TWO_DAYS =
      Pattern.compile("(?<day>\\d{1,2})/(?<month>\\d{1,2})/(?<year>\\d{4})(?<rest>.*)");

  private static final Map<String, String> ZONES =
      Map.ofEntries(
          Map.entry("UTC", "Z"),
          Map.entry("GMT", "Z"),
          Map.entry("EST", "-05:00"),
          Map.entry("EDT", "-04:00"),
          Map.entry("CST", "-06:00"),
          Map.entry("CDT", "-05:00"),
          Map.entry("MST", "-07:00"),
          Map.entry("MDT", "-06:00"),
          Map.entry("PST", "-08:00"),
          Map.entry("PDT", "-07:00"),
          Map.entry("BST", "+01:00"),
          Map.entry("CET", "+01:00"),
          Map.entry("CEST", "+02:00"),
          Map.entry("MEZ", "+01:00"),
          Map.entry("MESZ", "+02:00"),
          Map.entry("WIB", "+07:00"),
          Map.entry("МСК", "+03:00"),
          Map.entry("MSK", "+03:00"),
          Map.entry("HKT", "+08:00"),
          Map.entry("JST", "+09:00"));

  private WrittenDate() {}

  /** The date that the whole text writes; empty if it is anything else. */
  public static Optional<ArticleDate> parse(String text) {
    String clean =
        MonthNames.joined(eastern(digits(text.replaceAll("[\\s\\u00A0\\u202F]+", " ").strip())));
    if (clean.length() > 80 || clean.isEmpty()) {
      return Optional.empty();
    }
    Matcher dashed = DASHED.matcher(clean);
    if (dashed.matches()) {
      String year = dashed.group(3);
      return parse(
          dashed.group(1)
              + " "
              + dashed.group(2)
              + " "
              + (year.length() == 2 ? "20" + year : year)
              + dashed.group(4));
    }
    Optional<ArticleDate> iso = iso(clean);
    if (iso.isPresent()) {
      return iso;
    }
    for (Pattern form :
        new Pattern[] {DAY_FIRST, MONTH_FIRST, DOTTED, YEAR_FIRST, EAST_ASIAN, SLASHED, HYPHENED}) {
      Matcher m = form.matcher(clean);
      if (m.matches()) {
        return date(m, form == SLASHED || form == HYPHENED);
      }
    }
    Matcher timed = TIME_FIRST.matcher(clean);
    if (timed.matches()) {
      String time =
          timed.group("time").replaceFirst("(?i)^(?:at|um|à|a las|alle ore|alle|ore) ", "");
      return parse(timed.group("date") + ", " + time).filter(ArticleDate::timed);
    }
    return Optional.empty();
  }

  /** The date of a text such as “4/3/2026” in a language that always puts the day first. */
  static Optional<ArticleDate> dayFirst(String text) {
    Matcher m = TWO_DAYS.matcher(digits(text.strip()));
    return m.matches() && isAmbiguous(text)
        ? parse(m.group("day") + "." + m.group("month") + "." + m.group("year") + m.group("rest"))
        : Optional.empty();
  }

  /** Whether the whole text is a date that could mean two days, such as “3/4/2026”. */
  static boolean isAmbiguous(String text) {
    Matcher m = SLASHED.matcher(digits(text.strip()));
    if (!m.matches()) {
      return false;
    }
    int first = Integer.parseInt(m.group("day"));
    int second = Integer.parseInt(m.group("month"));
    return first != second && first >= 1 && first <= 12 && second >= 1 && second <= 12;
  }

  /** All digits as those of ASCII: “٢٠٢٦” is “2026”. */
  static String digits(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              if (Character.isDigit(c)) {
                out.append(Character.digit(c, 10));
              } else {
                out.appendCodePoint(c);
              }
            });
    return out.toString();
  }

  /** “二〇二六年三月四日” and “令和8年3月4日” as “2026年3月4日”. */
  private static String eastern(String text) {
    if (text.indexOf('年') < 0) {
      return text;
    }
    Matcher era = ERA.matcher(text);
    if (era.find()) {
      int year = era.group(1).equals("元") ? 1 : Integer.parseInt(era.group(1));
      return era.replaceFirst((2018 + year) + "年");
    }
    Matcher written = WRITTEN_DAY.matcher(text);
    if (!written.find()) {
      return text;
    }
    StringBuilder year = new StringBuilder();
    written.group(1).chars().forEach(c -> year.append("〇一二三四五六七八九".indexOf(c == '零' ? '〇' : c)));
    return year
        + "年"
        + small(written.group(2))
        + "月"
        + small(written.group(3))
        + "日"
        + text.substring(written.end());
  }

  /** A Chinese number below a hundred. */
  private static int small(String number) {
    int ten = number.indexOf('十');
    String digits = "〇一二三四五六七八九";
    if (ten < 0) {
      return digits.indexOf(number);
    }
    int tens = ten == 0 ? 1 : digits.indexOf(number.charAt(0));
    return 10 * tens + (ten + 1 < number.length() ? digits.indexOf(number.charAt(ten + 1)) : 0);
  }

  /** RFC 3339 as front matter has it; fractions of a second are allowed there and dropped. */
  private static Optional<ArticleDate> iso(String text) {
    try {
      return ArticleDate.parse(text);
    } catch (DateTimeException e) {
      return Optional.empty(); // an offset that no place on earth has
    }
  }

  private static Optional<ArticleDate> date(Matcher m, boolean isSlashed) {
    int day = Integer.parseInt(m.group("day"));
    Optional<Integer> month =
        Character.isDigit(m.group("month").charAt(0))
            ? Optional.of(Integer.valueOf(m.group("month")))
            : MonthNames.month(m.group("month"));
    if (month.isEmpty()) {
      return Optional.empty();
    }
    int monthOrDay = month.get();
    if (isSlashed && day != monthOrDay) {
      if (day <= 12 && monthOrDay <= 12) {
        return Optional.empty();
      }
      if (monthOrDay > 12) {
        int swap = day;
        day = monthOrDay;
        monthOrDay = swap;
      }
    }
    try {
      LocalDate date = LocalDate.of(Integer.parseInt(m.group("year")), monthOrDay, day);
      if (m.group("hour") == null) {
        return Optional.of(ArticleDate.of(date));
      }
      return time(m).map(t -> new ArticleDate(date.atTime(t), true, offset(m)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<LocalTime> time(Matcher m) {
    int hour = Integer.parseInt(m.group("hour"));
    String half = m.group("half") == null ? "" : m.group("half").toLowerCase(Locale.ROOT);
    if (m.group("minute") == null && half.isEmpty() && m.group("clock") == null) {
      return Optional.empty();
    }
    if ((half.startsWith("p") || m.group("pm") != null) && hour < 12) {
      hour += 12;
    } else if (half.startsWith("a") && hour == 12) {
      hour = 0;
    }
    int minute = m.group("minute") == null ? 0 : Integer.parseInt(m.group("minute"));
    int second = m.group("second") == null ? 0 : Integer.parseInt(m.group("second"));
    return Optional.of(LocalTime.of(hour, minute, second));
  }

  private static Optional<ZoneOffset> offset(Matcher m) {
    String zone = m.group("zone");
    if (zone != null && zone.matches("(?i)(?:UTC|GMT)[+-].*")) {
      zone = zone.substring(3);
    }
    if (zone == null) {
      return "Z".equals(m.group("half")) ? Optional.of(ZoneOffset.UTC) : Optional.empty();
    }
    String known = ZONES.getOrDefault(zone.toUpperCase(Locale.ROOT), zone);
    if (Character.isLetter(known.charAt(0)) && !known.equals("Z")) {
      return Optional.empty();
    }
    return Optional.of(ZoneOffset.of(known.replaceFirst("^([+-])(\\d)(?=:|\\d{2}$)", "$10$2")));
  }

  private static Pattern form(String regex) {
    return Pattern.compile(
        regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
  }
}
