package press.broadsheet.seed.classify;

import java.util.List;
import java.util.Optional;
import press.broadsheet.article.Byline;

/** A name on a line of its own, with no word such as “by” before it. */
final class Signature {

  private static final int LEAST_TEXT = 100;
  private static final int LEAST_EASTERN_TEXT = 40;
  private static final int MOST_LINES = 4;
  private static final int LEAST_SENTENCE = 50;

  private Signature() {}

  /**
   * Takes a name that stands between the headline and a date, or right above the text.
   *
   * @param isSetApart whether it stands right below the headline, with a blank line after it
   */
  static boolean takeAbove(Findings found, Manuscript text, boolean isSetApart) {
    String line = EastAsianName.withoutSign(text.plain(0));
    if (found.hasWriters() || line.contains("\n")) {
      return false;
    }
    Optional<BylineLine> bare = BareByline.parse(line);
    if (bare.filter(b -> isBeyondDoubt(b, text)).isPresent()) {
      take(found, line, bare.get());
      return true;
    }
    if (!PersonName.isName(line)) {
      return false;
    }
    boolean isWhole = line.contains(" ") || EastAsianName.isScript(line);
    int next = nextThing(text);
    boolean isOne =
        isDated(text, next) && (isWhole || PersonName.isDesk(line))
            || isAboveText(text, next) && (PersonName.isDesk(line) || isPlainName(text, line))
            || isPlainName(text, line)
                && (next > 1
                    || isSetApart
                    || isTold(text, line)
                    || BylineLine.parse(text.plain(1)).filter(BylineLine::onlyHelps).isPresent())
            || isPlainName(text, line)
                && BylineLine.isTitleBelow(text.plain(1))
                && (isAboveText(text, 2) || isDated(text, 2));
    Optional<BylineLine> names = isOne ? BylineLine.names(line) : Optional.empty();
    names.ifPresent(b -> take(found, line, b));
    return isOne;
  }

  /** The people whom a line names. */
  static Optional<BylineLine> names(String line) {
    String bare = EastAsianName.withoutSign(line);
    return BareByline.parse(bare).or(() -> BylineLine.names(bare));
  }

  /** Where something else begins than ways to reach the writer and what the house adds. */
  private static int nextThing(Manuscript text) {
    int next = 1;
    while (next < Math.min(MOST_LINES, text.size() - 1)
        && HouseLine.reason(text.plain(next)).isPresent()) {
      next++;
    }
    return next;
  }

  /** The last paragraph, without a heading such as “About the author”. */
  private static String note(Manuscript text) {
    String last = text.plain(text.size() - 1);
    int line = last.indexOf('\n');
    String below =
        line > 0 && AuthorNote.isHeading(last.substring(0, line)) ? last.substring(line + 1) : last;
    return AuthorNote.afterHeading(below).orElse(below);
  }

  /** Whether the end of the text says who that is. */
  static boolean isToldBelow(Manuscript text, String name) {
    return AuthorNote.begins(note(text), name) || note(text).startsWith(name);
  }

  private static boolean isTold(Manuscript text, String name) {
    String bare = note(text);
    return AuthorNote.begins(bare, name)
        || AuthorNote.about(bare, List.of(new Byline(name, ""))).isPresent();
  }

  /** Whether a line can be one without the word, seen alone. */
  static boolean mayBe(String line) {
    return BareByline.parse(line).isPresent();
  }

  /** Whether a line is one that says also when, or what the person is or did. */
  static boolean isSure(String line) {
    return BareByline.parse(line).filter(Signature::saysMore).isPresent();
  }

  /** Whether a line of names says also when, or what the people are or did. */
  static boolean saysMore(BylineLine names) {
    return names.date().isPresent()
        || !names.rest().isEmpty()
        || names.authors().stream().anyMatch(a -> !a.role().isEmpty());
  }

  /** Names with a date, a place, what they are or did, or several of them, above text or date. */
  private static boolean isBeyondDoubt(BylineLine names, Manuscript text) {
    boolean saysMore =
        names.date().isPresent()
            || !names.rest().isEmpty()
            || names.authors().stream().anyMatch(a -> !a.role().isEmpty());
    boolean isUnheard =
        names.authors().stream().noneMatch(a -> isHeard(text, a.name()))
            && (!names.place().isEmpty() || names.authors().size() > 1);
    return saysMore
        || isUnheard
            && (isAboveText(text, 1)
                || isDated(text, 1)
                || BylineLine.parse(text.plain(1)).isPresent());
  }

  /** Whether the text speaks of somebody, other than to say at its end who that is. */
  private static boolean isHeard(Manuscript text, String name) {
    for (int i = 1; i < text.size(); i++) {
      boolean isNote =
          i >= text.size() - MOST_LINES
              && text.lines(i).stream().noneMatch(l -> l.indexOf(name) > 2);
      if (text.plain(i).contains(name) && !isNote) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDated(Manuscript text, int index) {
    String line = text.plain(index);
    return HeadFields.isDated(line)
        && BarLine.parse(line).filter(b -> b.byline().isPresent()).isEmpty();
  }

  private static void take(Findings found, String line, BylineLine names) {
    found.byline(line, names);
    found.assume("authors");
  }

  private static boolean isAboveText(Manuscript text, int index) {
    String below = text.plain(index);
    return below.contains("\n")
        || below.matches("(?:\\d{1,2}|[IVX]{1,4})[.)]\\s.{2,60}")
        || below.length() >= LEAST_SENTENCE && below.matches("(?s).*[.!?…][\"'”’»)]*$")
        || below.length() >= (EastAsianName.isScript(below) ? LEAST_EASTERN_TEXT : LEAST_TEXT);
  }

  /** A name that the text speaks of is its subject, unless it says at the end who wrote it. */
  private static boolean isPlainName(Manuscript text, String line) {
    if (!PersonName.isPlainly(line)) {
      return false;
    }
    return !text.mentions(line, 0) || note(text).startsWith(line);
  }
}
