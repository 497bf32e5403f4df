package press.broadsheet.seed.classify;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import press.broadsheet.article.Byline;

/**
 * A line that says who made an article: “By Ines Okafor”, “Author: Ines Okafor”, “Von Lena Roth und
 * Jan Beck”, “By Ines Okafor in Geneva | Photographs by Tom Reyes”. A sentence that happens to
 * begin with “By” is none.
 *
 * @param authors in the order named, with roles
 * @param place where they report from, if the line says so; else empty
 * @param date what the line says of dates
 * @param rest words of the line that are none of these, such as a title (“Arts Editor”)
 */
public record BylineLine(
    List<Byline> authors, String place, Optional<DateLine> date, List<String> rest) {

  private static final int MAX_CHARS = 240;
  private static final int MAX_TITLE = 50;

  public BylineLine {
    authors = List.copyOf(authors);
    rest = List.copyOf(rest);
  }

  /** Reads a line; empty if it is not a byline. */
  public static Optional<BylineLine> parse(String line) {
    String text = line.strip();
    if (text.length() > MAX_CHARS || text.isEmpty()) {
      return Optional.empty();
    }
    if (BylineWords.ROLE.matcher(text).matches()) {
      return new BylineParts().read(text, true);
    }
    Matcher label = BylineWords.LABEL.matcher(text);
    if (label.find()) {
      return new BylineParts().read(text.substring(label.end()), true);
    }
    Matcher eastern = BylineWords.EAST_ASIAN_LABEL.matcher(text);
    if (eastern.find()) {
      return new BylineParts().read(text.substring(eastern.end()), true);
    }
    Matcher word = BylineWords.WORD.matcher(text);
    return word.find()
        ? new BylineParts().read(text.substring(word.end()), false)
        : Optional.empty();
  }

  /** Reads what follows “by”, as a field of that name holds it; empty if these are no names. */
  public static Optional<BylineLine> names(String text) {
    return parse(text).or(() -> new BylineParts().read(text, true));
  }

  /** Whether a line of its own says what an author is, such as “Staff Writer”. */
  static boolean isTitle(String line) {
    return !line.isBlank()
        && line.length() <= MAX_TITLE
        && !Character.isLowerCase(line.codePointAt(0))
        && !line.matches(".*[.!?:]$")
        && line.split("\\s+").length <= 5
        && BylineWords.TITLE.matcher(line).matches();
  }

  /** Whether a line is a byline that names nobody, such as “From our correspondent”. */
  static boolean namesNobody(String line) {
    return line.length() <= 2 * MAX_TITLE
        && BylineWords.NAMES_NOBODY.matcher(line.strip()).matches();
  }
}
