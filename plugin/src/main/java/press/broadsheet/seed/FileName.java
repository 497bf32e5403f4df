package press.broadsheet.seed;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.broadsheet.article.ArticleDate;

/**
 * What the name of a seed says: “2015-3-17-bridge-reopens” holds a date and a slug, and so does
 * “bridge-reopens-2015-03-17”.
 *
 * @param date if it begins or ends with one
 * @param rest what is beside the date, or all of it
 */
public record FileName(Optional<ArticleDate> date, String rest) {

  private static final Pattern DATED =
      Pattern.compile("^(\\d{4})[-_.]?(\\d{1,2})[-_.]?(\\d{1,2})(?:[-_ .]+(.*))?$");

  /** With its parts set off, a date may also stand at the end: “interview-2026-03-04”. */
  private static final Pattern DATED_LAST =
      Pattern.compile(
          "^(?<rest>.*\\D)[-_ .]?(?<year>(?:19|20)\\d{2})([-_.]?)(?<month>\\d{2})\\3(?<day>\\d{2})$");

  /** Reads the name of a file without its folder and ending. */
  public static FileName of(String stem) {
    Matcher m = DATED.matcher(stem);
    if (m.matches()) {
      try {
        LocalDate date =
            LocalDate.of(
                Integer.parseInt(m.group(1)),
                Integer.parseInt(m.group(2)),
                Integer.parseInt(m.group(3)));
        if (date.getYear() >= 1600 && date.getYear() < 2200) {
          String rest = m.group(4) == null ? "" : m.group(4);
          return new FileName(Optional.of(ArticleDate.of(date)), rest);
        }
      } catch (DateTimeException e) {
        return new FileName(Optional.empty(), stem); // digits that are no day
      }
    }
    Matcher last = DATED_LAST.matcher(stem);
    if (last.matches()) {
      try {
        LocalDate date =
            LocalDate.of(
                Integer.parseInt(last.group("year")),
                Integer.parseInt(last.group("month")),
                Integer.parseInt(last.group("day")));
        String rest = last.group("rest").replaceFirst("[-_ .]+$", "");
        return new FileName(Optional.of(ArticleDate.of(date)), rest);
      } catch (DateTimeException e) {
        return new FileName(Optional.empty(), stem); // digits that are no day
      }
    }
    return new FileName(Optional.empty(), stem);
  }

  /** The rest as words, with a capital: “bridge-reopens” gives “Bridge reopens”. */
  public String words() {
    String spaced = rest.replaceAll("[-_\\s]+", " ").strip();
    return spaced.isEmpty()
        ? ""
        : Character.toString(Character.toTitleCase(spaced.codePointAt(0)))
            + spaced.substring(Character.charCount(spaced.codePointAt(0)));
  }
}
