package press.broadsheet.seed.classify;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of facts with bars between them, as weblogs put it below the headline: “Jan 5, 2026 | by
 * ines okafor | 5 min read”. It holds a date, be it one that could mean two days, or a name after
 * “by”, and little else.
 *
 * @param byline who made the article, if the line says so
 * @param date what it says of dates
 * @param rest the other parts, such as the time it takes to read
 */
public record BarLine(Optional<BylineLine> byline, Optional<DateLine> date, List<String> rest) {

  private static final int MAX_CHARS = 160;
  private static final int MAX_REST = 40;
  private static final Pattern BARS =
      Pattern.compile("\\s+(?:[|·•–—/-]|//|--|\\|\\|)\\s+|\\s*[|\\uFF5C│]\\s*");
  private static final Pattern BY = Pattern.compile("(?i)^(?:written )?by:?\\s+(?=\\S)");
  private static final Pattern LOWER =
      Pattern.compile("\\p{Ll}[\\p{Ll}'’-]+(?: [\\p{Ll}'’-]+){1,3}");
  private static final Pattern READING =
      Pattern.compile(
          "(?iu)\\d{1,3}[\\s-]*min(?:ute[ns]?|utos|uti|\\.)?(?:[\\s-]+(?:read(?:ing time)?|lesezeit|de lecture"
              + "|de lectura|di lettura))?"
              + "|(?:reading time|lesezeit|lecture|temps de lecture|lectura|tiempo de lectura"
              + "|(?:tempo di )?lettura|время чтения|زمن القراءة|阅读时间|読了時間)\\s*[:\\uFF1A]?\\s*.{0,4}\\d{1,3}.{0,10}"
              + "|\\d{1,3}\\s*(?:мин(?:ут[аы]?|\\.)?(?: чтения)?|دقائق|分钟|分で読める)");
  private static final Pattern SECTION =
      Pattern.compile("[\\p{L}\\p{M}][\\p{L}\\p{M} &’'/-]{1,28}");

  /** Whether a text says how long the article takes to read. */
  public static boolean isReadingTime(String text) {
    return READING.matcher(text.strip()).matches();
  }

  /** Whether a part of such a line can be the name of a section, not that of a publication. */
  static boolean isSection(String text) {
    return SECTION.matcher(text).matches()
        && !Character.isLowerCase(text.codePointAt(0))
        && text.split("\\s+").length <= 3
        && !text.startsWith("The ")
        && !BylineLine.isTitle(text)
        && !EastAsianName.isScript(text.length() > 6 ? text : "");
  }

  public BarLine {
    rest = List.copyOf(rest);
  }

  /** Reads a line; empty if it is none. */
  public static Optional<BarLine> parse(String line) {
    if (DateLine.parse(line).isPresent() || line.indexOf('\n') >= 0) {
      return Optional.empty();
    }
    String[] parts = BARS.split(line.strip());
    if (parts.length < 2 || line.length() > MAX_CHARS) {
      return Optional.empty();
    }
    Optional<BylineLine> byline = Optional.empty();
    Optional<DateLine> date = Optional.empty();
    List<String> rest = new ArrayList<>();
    int unknown = 0;
    boolean isUnclear = false;
    for (String part : parts) {
      Optional<DateLine> stated = DateLine.parse(part);
      Optional<BylineLine> names = names(part);
      if (stated.isPresent() && (date.isEmpty() || date.get().lacks(stated.get()))) {
        date = Optional.of(date.map(d -> d.with(stated.get())).orElse(stated.get()));
      } else if (names.isPresent() && byline.isEmpty()) {
        byline = names;
      } else {
        rest.add(part);
        isUnclear |= DateLine.isUnclear(part);
        unknown += isReadingTime(part) || DateLine.isUnclear(part) ? 0 : 1;
      }
      if (part.length() > MAX_REST && stated.isEmpty() && names.isEmpty()) {
        return Optional.empty();
      }
    }
    boolean isOne = (byline.isPresent() || date.isPresent() || isUnclear) && unknown <= 2;
    return isOne ? Optional.of(new BarLine(byline, date, rest)) : Optional.empty();
  }

  /** After “by” a name may be in small letters. */
  private static Optional<BylineLine> names(String part) {
    Optional<BylineLine> byline = BylineLine.parse(part);
    Matcher by = BY.matcher(part);
    if (byline.isPresent() || !by.find()) {
      return byline;
    }
    String name = part.substring(by.end()).strip();
    return LOWER.matcher(name).matches()
        ? BylineLine.names(PersonName.recased(name.toUpperCase(Locale.ROOT)))
        : Optional.empty();
  }
}
