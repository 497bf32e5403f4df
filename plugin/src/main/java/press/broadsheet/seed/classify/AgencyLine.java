package press.broadsheet.seed.classify;

import java.util.Optional;
import java.util.regex.Pattern;

/** A line of the head that names an agency, and sometimes a place and a day: “EFE | Lugo”. */
final class AgencyLine {

  private static final int MAX = 60;
  private static final Pattern BETWEEN =
      Pattern.compile("\\s*[|\\uFF5C]\\s*|\\s+[/·–—-]\\s+|\\s*,\\s+");

  private AgencyLine() {}

  /** Whether a line begins as one. */
  static boolean isOne(String line) {
    String[] parts = line.length() <= MAX ? BETWEEN.split(line.strip() + " ") : new String[0];
    return parts.length > 0 && Agency.isKnown(parts[0]);
  }

  /** Takes such a line; false if it is none. */
  static boolean take(Findings found, String line) {
    String text = line.strip();
    if (text.length() > MAX || text.indexOf('\n') >= 0 || found.meta.source.isPresent()) {
      return false;
    }
    String[] parts = BETWEEN.split(text);
    if (parts.length == 0 || parts.length > 3 || !Agency.isKnown(parts[0])) {
      return false;
    }
    String place = "";
    Optional<DateLine> date = Optional.empty();
    for (int i = 1; i < parts.length; i++) {
      Optional<DateLine> stated = DateLine.parse(parts[i]);
      if (stated.isPresent()) {
        date = stated;
      } else if (place.isEmpty() && Dateline.isPlace(parts[i])) {
        place = parts[i];
      } else {
        return false;
      }
    }
    found.agency(parts[0]);
    date.ifPresent(d -> found.date(line, d));
    found.meta.dateline = found.meta.dateline.isEmpty() ? place : found.meta.dateline;
    found.said(line);
    return true;
  }
}
