package press.broadsheet.seed.classify;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A byline and a date in one phrase: “Posted on April 21, 2026 by Ines Okafor”, “Von Lena Roth am
 * 3. März 2026”.
 */
final class DatedByline {

  private static final int MAX = 140;
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final Pattern DATE_FIRST =
      Pattern.compile(
          "^(?<date>.{6,70}?)[,\\s]+(?<by>(?:by|von|par|por|di|da|автор|بقلم)[:\\s]+\\S.*)$",
          FLAGS);
  private static final Pattern NAME_FIRST =
      Pattern.compile(
          "^(?<by>.{4,70}?),?\\s+(?<date>(?:on|am|vom|le|el|il|du|del|от|published|posted|updated|veröffentlicht|publié|publicado|pubblicato|опубликовано|at)\\s+.*\\d{4}.*)$",
          FLAGS);

  /** “令和8年3月4日（水）　佐々木蓮” */
  private static final Pattern EASTERN =
      Pattern.compile(
          "^(?<date>[^\\s\\u3000]*年[^\\s\\u3000]*日[^\\s\\u3000]*)[\\s\\u3000]+(?<name>(?:文|記者|记者|作者)?[\\s\\u3000:\\uFF1A=]*[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}々]{2,8})$");

  private DatedByline() {}

  /** Reads a line; empty if it is none. */
  static Optional<BylineLine> parse(String line) {
    String text = line.strip();
    if (text.length() > MAX || text.codePoints().noneMatch(Character::isDigit)) {
      return Optional.empty();
    }
    Matcher dated = DATE_FIRST.matcher(text);
    if (dated.matches()) {
      String by = dated.group("by").replaceFirst("(?i)^da ", "di ");
      Optional<DateLine> date = date(dated.group("date"));
      Optional<BylineLine> names =
          BylineLine.parse(Character.toUpperCase(by.charAt(0)) + by.substring(1));
      return date.isEmpty() ? Optional.empty() : names.map(n -> with(n, date));
    }
    Matcher eastern = EASTERN.matcher(text);
    if (eastern.matches()) {
      Optional<DateLine> date = date(eastern.group("date"));
      Optional<BylineLine> names = BylineLine.names(eastern.group("name"));
      return date.isEmpty() ? Optional.empty() : names.map(n -> with(n, date));
    }
    Matcher named = NAME_FIRST.matcher(text);
    if (named.matches()) {
      Optional<DateLine> date = date(named.group("date"));
      Optional<BylineLine> names =
          BylineLine.parse(named.group("by")).or(() -> BareByline.parse(named.group("by")));
      return date.isEmpty() ? Optional.empty() : names.map(n -> with(n, date));
    }
    return Optional.empty();
  }

  private static Optional<DateLine> date(String text) {
    String clean = text.replaceFirst("[,;|–—-]\\s*$", "").strip();
    return DateLine.parse(clean)
        .or(
            () ->
                DateLine.parse(
                    clean.replaceFirst("(?iu)^(?:on|am|le|el|il|du|del|от|at)\\s+", "")));
  }

  private static BylineLine with(BylineLine names, Optional<DateLine> date) {
    return new BylineLine(names.authors(), names.place(), date, List.copyOf(names.rest()));
  }
}
