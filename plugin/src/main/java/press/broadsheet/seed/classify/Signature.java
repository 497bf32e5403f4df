package press.broadsheet.seed.classify;

import java.util.List;
import java.util.Optional;

/** A name on a line of its own, with no word such as “by” before it. */
final class Signature {

  private static final int LEAST_TEXT = 100;
  private static final int LEAST_EASTERN_TEXT = 40;
  private static final int LEAST_BRACKETED = 8;
  private static final int MAX_LINE = 70;
  private static final int MOST_LINES = 4;

  private Signature() {}

  /** Takes a name that stands between the headline and a date, or right above the text. */
  static boolean takeAbove(Findings found, Manuscript text) {
    String line = text.plain(0);
    if (!found.meta.authors.isEmpty() || line.contains("\n")) {
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
    boolean isOne =
        isDated(text, 1) && (isWhole || PersonName.isDesk(line))
            || isAboveText(text, 1) && (PersonName.isDesk(line) || isPlainName(text, line))
            || isPlainName(text, line)
                && BylineLine.isTitleBelow(text.plain(1))
                && (isAboveText(text, 2) || isDated(text, 2));
    Optional<BylineLine> names = isOne ? BylineLine.names(line) : Optional.empty();
    names.ifPresent(b -> take(found, line, b));
    return isOne;
  }

  /** Whether a line can be one without the word, seen alone. */
  static boolean mayBe(String line) {
    return BareByline.parse(line).isPresent();
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

  /** Takes a name that closes the text, with the lines below it that say what and where. */
  static boolean takeBelow(Findings found, Manuscript text) {
    int last = text.size() - 1;
    if (!found.meta.authors.isEmpty() || text.size() < 3) {
      return false;
    }
    List<String> lines = text.lines(last);
    String line = bare(lines.get(0));
    boolean areShort =
        lines.size() <= MOST_LINES
            && lines.stream()
                .skip(1)
                .allMatch(l -> l.length() <= MAX_LINE && !l.matches(".*[.!?]$"));
    String before = text.plain(last - 1);
    int least = line.equals(lines.get(0)) ? LEAST_EASTERN_TEXT : LEAST_BRACKETED;
    boolean isAfterText =
        before.length() > least && before.matches("(?s).*\\p{Punct}$|.*[。」』…”»]$")
            || before.length() <= MAX_LINE && before.endsWith(",");
    boolean isOne =
        areShort
            && isAfterText
            && (PersonName.isDesk(line) && PersonName.isName(line)
                || PersonName.isPlainly(line) && !text.mentions(line, last));
    Optional<BylineLine> names = isOne ? BylineLine.names(line) : Optional.empty();
    names.ifPresent(
        b -> {
          take(found, lines.get(0), b);
          lines.stream().skip(1).forEach(l -> found.drop(l, "part of the signature"));
        });
    return names.isPresent();
  }

  /** Without the dash before it or the brackets around it. */
  static String bare(String line) {
    return line.replaceFirst("^[—–-]+\\s?", "")
        .replaceFirst(
            "^[(\\[\\uFF08](?:文|記者|记者)?[=\\uFF1D\\s:\\uFF1A]*(.{2,40})[)\\]\\uFF09]$", "$1")
        .strip();
  }

  private static void take(Findings found, String line, BylineLine names) {
    found.byline(line, names);
    found.assume("authors");
  }

  private static boolean isAboveText(Manuscript text, int index) {
    String below = text.plain(index);
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
