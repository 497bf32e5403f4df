package press.broadsheet.seed.classify;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.broadsheet.seed.Block;

/** Finds the headline, with the kicker above it. */
final class Headline {

  private static final Pattern CORNERED = Pattern.compile("^[【\\[［](.{1,10})[】\\]］]\\s*(\\S.+)$");

  private final Findings found;
  private final Manuscript text;
  private final HeadFields fields;
  private final boolean marksHeadings;
  private int line;

  Headline(Findings found, Manuscript text, HeadFields fields, boolean marksHeadings) {
    this.found = found;
    this.text = text;
    this.fields = fields;
    this.marksHeadings = marksHeadings;
  }

  /** Takes it; false if the text has none of its own. */
  boolean take() {
    if (!marksHeadings && text.size() > 2 && text.block(0) instanceof Block.Heading h) {
      String word = h.text().plain();
      if (Rubrics.isOne(HeadlineLook.kickerWord(word))) {
        kicker(word); // underlined in plain text
        text.removeFirst();
      }
    }
    if (text.block(0) instanceof Block.Heading h) {
      return heading(h);
    }
    if (text.size() < 2 || marksHeadings && !text.isStressed(0)) {
      return false;
    }
    String first = text.plain(0);
    if (!found.meta.title.isEmpty()) {
      boolean isRepeated = Look.sameWords(found.meta.title, first);
      if (isRepeated) {
        text.removeFirst();
      }
      return isRepeated;
    }
    if (ColumnName.take(fields, text, this)) {
      first = text.plain(0);
    } else if (text.size() > 2
        && (HeadlineLook.isKicker(first, text.plain(1)) && !isAboveSentence()
            || isAboveHeadlineAndDek())) {
      kicker(first);
      text.removeFirst();
      first = text.plain(0);
    }
    if (!HeadlineLook.isHeadline(first)) {
      return false;
    }
    boolean isBroken = isBroken();
    line = text.block(isBroken ? 1 : 0).line();
    title(Look.oneLine(isBroken ? first + joint(first) + text.plain(1) : first));
    text.removeFirst();
    if (isBroken) {
      text.removeFirst();
    }
    return true;
  }

  /** The line on which the headline stands; 0 if it was not taken from a plain line. */
  int line() {
    return line;
  }

  /** A word or two, a headline, and a dek, above the byline. */
  private boolean isAboveHeadlineAndDek() {
    String first = text.plain(0);
    String second = text.plain(1);
    String third = text.plain(2);
    boolean isWide = EastAsianName.isScript(first);
    return first.split("\\s+").length <= 3
        && first.length() <= (isWide ? 8 : 30)
        && !first.matches(".*\\p{Punct}$")
        && !PersonName.isPlainly(first)
        && second.length() > first.length()
        && second.length() <= 120
        && !second.matches(".*[.。]$")
        && !isFact(1)
        && third.length() > first.length()
        && third.length() <= 250
        && !isFact(2)
        && isFact(3);
  }

  /** A line in capitals above the first sentence of the text is its headline. */
  private boolean isAboveSentence() {
    return text.plain(1).matches("(?s).*[.。]$")
        && !text.isOnNextLine(1)
        && !isFact(2)
        && !Rubrics.isOne(HeadlineLook.kickerWord(text.plain(0)));
  }

  /** A byline with or without its word, a date, or anything else that is no headline and no dek. */
  private boolean isFact(int index) {
    String line = text.plain(index);
    return fields.isOne(line) || Signature.mayBe(line);
  }

  private boolean heading(Block.Heading h) {
    String words = Look.oneLine(h.text().plain());
    boolean isTitle = found.meta.title.isEmpty() || Look.sameWords(found.meta.title, words);
    if (isTitle) {
      title(found.meta.title.isEmpty() ? words : found.meta.title);
      text.removeFirst();
    }
    return isTitle;
  }

  private void title(String line) {
    String words = line;
    Matcher cornered = CORNERED.matcher(line);
    if (cornered.matches() && TypeWords.of(cornered.group(1)).isPresent()) {
      kicker(cornered.group(1)); // “【访谈】茶馆里的说书人”
      words = cornered.group(2).strip();
    }
    Optional<String> bare = WireCodes.headline(words);
    if (bare.isPresent()) {
      found.drop(
          words.substring(0, words.length() - bare.get().length()), "code or note of the wire");
      words = bare.get();
    }
    found.meta.title = words;
    TypeWords.inHeadline(words).ifPresent(found::typeFrom);
  }

  private static String joint(String first) {
    return EastAsianName.isScript(first) ? "" : " ";
  }

  /** Whether the headline goes on in the next line, and ends there. */
  private boolean isBroken() {
    if (marksHeadings || text.size() < 3) {
      return false;
    }
    boolean isLast = text.block(2).line() > text.block(0).line() + 2 || fields.isOne(text.plain(2));
    return text.isOnNextLine(1)
        && isLast
        && !isFact(1)
        && HeadlineLook.goesOn(text.plain(0), text.plain(1));
  }

  /** Takes a line as the kicker. */
  void kicker(String line) {
    String label = HeadlineLook.kickerWord(line);
    if (found.meta.kicker.isEmpty()) {
      found.meta.kicker = label;
    } else if (!found.meta.kicker.equals(label)) {
      found.drop(label, "a second kicker");
    }
    found.typeFrom(label);
  }
}
