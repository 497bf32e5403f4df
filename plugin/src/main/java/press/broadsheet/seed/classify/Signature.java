package press.broadsheet.seed.classify;

import java.util.Optional;

/** A name on a line of its own, with no word such as “by” before it. */
final class Signature {

  private static final int LEAST_TEXT = 100;
  private static final int LEAST_EASTERN_TEXT = 40;

  private Signature() {}

  /** Takes a name that stands between the headline and a date, or right above the text. */
  static boolean takeAbove(Findings found, Manuscript text) {
    String line = text.plain(0);
    if (!found.meta.authors.isEmpty() || line.contains("\n") || !PersonName.isName(line)) {
      return false;
    }
    boolean isDated =
        HeadFields.isDated(text.plain(1))
            && BarLine.parse(text.plain(1)).filter(b -> b.byline().isPresent()).isEmpty();
    boolean isWhole = line.contains(" ") || EastAsianName.isScript(line);
    boolean isOne =
        isDated && isWhole
            || isAboveText(text) && (PersonName.isDesk(line) || isPlainName(text, line));
    if (isOne) {
      take(found, line);
    }
    return isOne;
  }

  /** Takes a name that closes the text. */
  static boolean takeBelow(Findings found, Manuscript text) {
    String line = text.plain(text.size() - 1).replaceFirst("^[—–-]\\s?", "").strip();
    if (!found.meta.authors.isEmpty() || text.size() < 3 || line.contains("\n")) {
      return false;
    }
    String before = text.plain(text.size() - 2);
    boolean isAfterText =
        before.length() > LEAST_EASTERN_TEXT && before.matches("(?s).*\\p{Punct}$|.*[。」』…”»]$");
    boolean isOne =
        isAfterText
            && (PersonName.isDesk(line) && PersonName.isName(line)
                || PersonName.isPlainly(line) && !text.mentions(line, text.size() - 1));
    if (isOne) {
      take(found, line);
    }
    return isOne;
  }

  private static void take(Findings found, String line) {
    Optional<BylineLine> names = BylineLine.names(line);
    names.ifPresent(b -> found.byline(line, b));
    found.assume("authors");
  }

  private static boolean isAboveText(Manuscript text) {
    String below = text.plain(1);
    return below.contains("\n")
        || below.matches("(?:\\d{1,2}|[IVX]{1,4})[.)]\\s.{2,60}")
        || below.length() >= (EastAsianName.isScript(below) ? LEAST_EASTERN_TEXT : LEAST_TEXT);
  }

  /** A name that the text speaks of is its subject, unless it says at the end who wrote it. */
  private static boolean isPlainName(Manuscript text, String line) {
    if (!PersonName.isPlainly(line)) {
      return false;
    }
    int last = text.size() - 1;
    return !text.mentions(line, 0) || text.plain(last).startsWith(line);
  }
}
