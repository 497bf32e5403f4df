package press.broadsheet.seed.classify;

import java.util.Optional;

/**
 * The author’s name above the headline, as on poems, stories and manuscripts: “Anselm Krüger”, and
 * below it “THE REGISTER OF SNOW”. What stands between them says how to reach the author.
 */
final class NameAbove {

  private static final int MOST_FACTS = 5;
  private static final int LEAST_TEXT = 60;

  private NameAbove() {}

  /** Takes it with what belongs to it; false if the first line is anything else. */
  static boolean take(HeadFields fields, Findings found, Manuscript text) {
    String name = text.plain(0);
    if (found.hasWriters()
        || !found.meta.title.isEmpty()
        || text.size() < 4
        || !PersonName.isPlainly(name)
        || Rubrics.isOne(name)
        || Look.isCapitals(name) && !isToldBelow(text, name)) { // else such a line is a kicker
      return false;
    }
    int next = 1;
    while (next < Math.min(MOST_FACTS, text.size() - 2) && isFact(fields, text.plain(next))) {
      next++;
    }
    Optional<BylineLine> author =
        BylineLine.names(
            Look.isCapitals(name) ? text.plain(text.size() - 1).substring(0, name.length()) : name);
    if (author.isEmpty() || !isHeadline(text.plain(next)) || !isAuthor(fields, text, name, next)) {
      return false;
    }
    found.byline(name, author.get());
    found.assume("authors");
    text.removeFirst();
    for (int i = 1; i < next; i++) {
      if (!fields.take(text.plain(0))) {
        found.drop(text.plain(0), "address of the writer");
      }
      text.removeFirst();
    }
    return true;
  }

  private static boolean isHeadline(String line) {
    return HeadlineLook.isHeadline(line)
        && !line.matches("(?s).*[.,;。]$")
        && (!PersonName.isPlainly(line) || Look.isCapitals(line) || EastAsianName.isScript(line));
  }

  /** Facts between, capitals, a translator, verse or a note at the end show what the name is. */
  private static boolean isAuthor(HeadFields fields, Manuscript text, String name, int headline) {
    String below = text.plain(headline + 1);
    boolean isTold =
        AuthorNote.begins(text.plain(text.size() - 1), name) || isToldBelow(text, name);
    boolean isSaid = isSaid(text, name, isTold);
    boolean isSure =
        headline > 1
            || isTold
            || Look.isCapitals(text.plain(headline)) && !Look.isCapitals(name)
            || below.contains("\n")
            || fields.isOne(below)
            || BylineLine.parse(below).isPresent();
    return !isSaid
        && isSure
        && (below.contains("\n") || below.length() > LEAST_TEXT || fields.isOne(below));
  }

  /** Whether the last paragraph begins with that name, be it in small letters. */
  private static boolean isToldBelow(Manuscript text, String name) {
    String last = text.plain(text.size() - 1);
    return last.length() > 2 * name.length()
        && last.regionMatches(true, 0, name, 0, name.length())
        && !Character.isLetter(last.charAt(name.length()));
  }

  private static boolean isSaid(Manuscript text, String name, boolean isTold) {
    String family = name.substring(name.lastIndexOf(' ') + 1);
    int end = text.size() - (isTold ? 1 : 0);
    for (int i = 1; i < end; i++) {
      if (text.plain(i).contains(family)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFact(HeadFields fields, String line) {
    return HouseLine.reason(line).isPresent()
        || ManuscriptHead.isRights(line)
        || Letterhead.isAddress(line)
        || fields.isOne(line) && BylineLine.parse(line).isEmpty();
  }
}
