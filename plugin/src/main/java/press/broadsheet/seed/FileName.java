package press.broadsheet.seed;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.broadsheet.article.ArticleDate;

/**
 * What the name of a seed says: “2015-3-17-bridge-reopens” holds a date and a slug.
 *
 * @param date if it begins with one
 * @param rest what follows the date, or all of it
 */
public record FileName(Optional<ArticleDate> date, String rest) {

  private static final Pattern DATED =
      Pattern.compile("^(\\d{4})[-_.]?(\\d{1,2})[-_.]?(\\d{1,2})(?:[-_ .]+(.*))?$");

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
