package press.broadsheet.seed.classify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.broadsheet.article.Byline;
import press.broadsheet.seed.Block;

/** A name on a line of its own, with no word such as “by” before it. */
final class Signature {

  private static final int LEAST_TEXT = 100;
  private static final int LEAST_EASTERN_TEXT = 40;
  private static final int LEAST_BRACKETED = 8;
  private static final int MAX_LINE = 70;
  private static final int MOST_LINES = 4;
  private static final int LEAST_BLOCKS = 4;
  private static final int LEAST_SENTENCE = 50;
  private static final Pattern AND_PLACE =
      Pattern.compile("([^,–—|/]{4,40}?)(?:\\s*,|\\s+[–—|/])\\s*[^.!?]{2,60}\\.?");

  private Signature() {}

  /**
   * Takes a name that stands between the headline and a date, or right above the text.
   *
   * @param isSetApart whether it stands right below the headline, with a blank line after it
   */
  static boolean takeAbove(Findings found, Manuscript text, boolean isSetApart) {
    String line = text.plain(0);
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
            || isPlainName(text, line) && (next > 1 || isSetApart || isTold(text, line))
            || isPlainName(text, line)
                && BylineLine.isTitleBelow(text.plain(1))
                && (isAboveText(text, 2) || isDated(text, 2));
    Optional<BylineLine> names = isOne ? BylineLine.names(line) : Optional.empty();
    names.ifPresent(b -> take(found, line, b));
    return isOne;
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

  /** Whether the end of the text says who that is. */
  private static boolean isTold(Manuscript text, String name) {
    String last = text.plain(text.size() - 1);
    return !AuthorNote.about(last, List.of(new Byline(name, ""))).isEmpty();
  }

  /** Whether a line can be one without the word, seen alone. */
  static boolean mayBe(String line) {
    return BareByline.parse(line).isPresent();
  }

  /** Whether a line is one that says also when, or what the person is or did. */
  static boolean isSure(String line) {
    return BareByline.parse(line)
        .filter(
            b ->
                b.date().isPresent()
                    || !b.rest().isEmpty()
                    || b.authors().stream().anyMatch(a -> !a.role().isEmpty()))
        .isPresent();
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
    if (found.hasWriters() || text.size() < 3) {
      return false;
    }
    int first = runBelow(text);
    List<String> lines = new ArrayList<>();
    for (int i = first; i <= last; i++) {
      lines.addAll(text.lines(i));
    }
    String closing = lines.size() > 1 && Closing.isOne(lines.get(0)) ? lines.remove(0) : "";
    String whole = bare(lines.get(0));
    String line = withoutPlace(whole, text, last);
    boolean areShort =
        lines.size() <= MOST_LINES
            && lines.stream()
                .skip(1)
                .allMatch(l -> l.length() <= MAX_LINE && !l.matches(".*[.!?]$"));
    String before = text.plain(first - 1);
    boolean isPlain = whole.equals(lines.get(0));
    int least = isPlain && text.size() < LEAST_BLOCKS ? LEAST_EASTERN_TEXT : LEAST_BRACKETED;
    boolean isAfterText =
        !closing.isEmpty()
            || before.contains("\n")
            || before.length() > least && before.matches("(?s).*\\p{Punct}$|.*[。」』…”»“？！]$")
            || Closing.isOne(before);
    boolean isOne =
        areShort
            && isAfterText
            && (PersonName.isDesk(line) && PersonName.isName(line)
                || PersonName.isPlainly(line) && !isSaidBefore(text, line, first));
    Optional<BylineLine> names = isOne ? BylineLine.names(line) : Optional.empty();
    names.ifPresent(
        b -> {
          take(found, line, b);
          if (!whole.equals(line)) {
            found.drop(whole.substring(line.length()), "part of the signature");
          }
          lines.stream().skip(1).forEach(l -> found.drop(l, "part of the signature"));
          while (text.size() > first) {
            text.removeLast();
          }
          closing(found, text, closing, before);
        });
    return names.isPresent();
  }

  /** In a letter to somebody the closing words are text. */
  private static void closing(Findings found, Manuscript text, String closing, String before) {
    boolean isLetter = Closing.isLetter(text);
    if (!closing.isEmpty() && isLetter) {
      text.add(Block.Paragraph.of(closing, 0));
    } else if (!closing.isEmpty()) {
      found.drop(closing, "closing words of a letter");
    } else if (Closing.isOne(before) && !isLetter) {
      found.drop(before, "closing words of a letter");
      text.removeLast();
    }
  }

  /** Where the short lines begin that stand right below each other at the end. */
  private static int runBelow(Manuscript text) {
    int first = text.size() - 1;
    while (first > 1
        && text.size() - first < MOST_LINES
        && text.isOnNextLine(first)
        && text.plain(first - 1).length() <= MAX_LINE
        && text.lines(first - 1).size() == 1
        && !text.plain(first - 1).matches(".*[.!?:]$")) {
      first--;
    }
    return first;
  }

  private static boolean isSaidBefore(Manuscript text, String name, int end) {
    for (int i = 0; i < end; i++) {
      if (text.plain(i).contains(name)) {
        return true;
      }
    }
    return false;
  }

  /** “Lena Roth” of “Lena Roth, Ankerstadt”. */
  private static String withoutPlace(String line, Manuscript text, int last) {
    Matcher m = AND_PLACE.matcher(line);
    return m.matches() && PersonName.isPlainly(m.group(1)) && !text.mentions(m.group(1), last)
        ? m.group(1)
        : line;
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
        || below.length() >= LEAST_SENTENCE && below.matches("(?s).*[.!?…][\"'”’»)]*$")
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
