package press.broadsheet.seed.classify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.broadsheet.seed.Block;

/** A name on a line of its own below the text, with the lines that belong to it. */
final class SignatureBelow {

  private static final int LEAST_EASTERN_TEXT = 40;
  private static final int LEAST_BRACKETED = 8;
  private static final int MAX_LINE = 70;
  private static final int MOST_LINES = 4;
  private static final int LEAST_BLOCKS = 4;
  private static final Pattern AND_PLACE =
      Pattern.compile(
          "([^,–—|/(]{4,40}?)(?:(?:\\s*,|\\s+[–—|/])\\s*[^.!?]{2,60}\\.?|\\s*[(][^()\\n]{2,50}[)]\\.?)");

  private static final Pattern ROLE_BEFORE =
      Pattern.compile("([^,:|/]{5,45})(?:\\s*[,:|]|\\s+[–—/])\\s*([^,:|/]{4,40})\\.?");

  /** “Ihre Pfarrerin …”, “Your vicar …”, with the name in this line or the next. */
  private static final Pattern POSSESSIVE =
      Pattern.compile(
          "(?iu)(?:ihre?|eure?|dein?e?|your|votre|ton|su|tu|vuestr[oa]|vostr[oa]|il (?:suo|vostro)|la (?:sua|vostra)|ваша?|твой|твоя)\\s+(?<who>\\S.*)");

  private SignatureBelow() {}

  /** Takes a name that closes the text, be it above what a review says of its book. */
  static boolean take(Findings found, Manuscript text) {
    List<Block> details = new ArrayList<>();
    while (details.size() < 2
        && text.size() > LEAST_BLOCKS
        && text.lines(text.size() - 1).size() == 1
        && WorkDetails.areIn(text.plain(text.size() - 1))) {
      details.add(0, text.last());
      text.removeLast();
    }
    boolean isTaken = takeLast(found, text);
    details.forEach(text::add);
    return isTaken;
  }

  /** Takes a name that closes the text, with the lines below it that say what and where. */
  private static boolean takeLast(Findings found, Manuscript text) {
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
    boolean isDashed =
        text.size() >= LEAST_BLOCKS && lines.get(0).matches("[—–-]{1,2}\\s?\\p{Lu}.*");
    String yours = whose(lines);
    String whole = bare(lines.get(0));
    String line = NameTitles.untitled(withoutRole(withoutPlace(whole, text, last)));
    boolean areShort =
        lines.size() <= MOST_LINES
            && lines.stream()
                .skip(1)
                .allMatch(l -> l.length() <= MAX_LINE && !l.matches(".*[.!?]$"));
    String before =
        text.block(first - 1) instanceof Block.Items
            ? "\n" // below a list too
            : text.plain(first - 1);
    boolean isPlain = whole.equals(lines.get(0));
    int least = isPlain && text.size() < LEAST_BLOCKS ? LEAST_EASTERN_TEXT : LEAST_BRACKETED;
    boolean isAfterText =
        !closing.isEmpty()
            || isDashed
            || before.contains("\n")
            || before.length() > MAX_LINE
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
          found.byline(line, b);
          found.assume("authors");
          if (!yours.isEmpty()) {
            found.drop(yours, "part of the signature");
          }
          if (!whole.equals(line)) {
            found.drop(whole.replace(line, " "), "part of the signature");
          }
          lines.stream().skip(1).forEach(l -> found.drop(l, "part of the signature"));
          while (text.size() > first) {
            text.removeLast();
          }
          closing(found, text, closing, before);
        });
    return names.isPresent();
  }

  /** Takes what somebody is to the reader off the lines, and returns it. */
  private static String whose(List<String> lines) {
    Matcher m = POSSESSIVE.matcher(lines.get(0));
    if (!m.matches()) {
      return "";
    }
    String who = m.group("who");
    if (lines.size() > 1
        && who.split("\\s+").length < 4
        && PersonName.isPlainly(NameTitles.untitled(lines.get(1)))) {
      return lines.remove(0);
    }
    List<String> words = List.of(who.split("\\s+"));
    for (int i = 0; i + 2 <= words.size() && i < 3; i++) {
      String name = String.join(" ", words.subList(i, words.size()));
      boolean isTitled = i > 0 || words.size() == 2;
      if (isTitled && PersonName.isPlainly(name)) {
        String line = lines.set(0, name);
        return line.substring(0, line.length() - name.length()).strip();
      }
    }
    return "";
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

  /** “Didier Haumont” of “Notre correspondant, Didier Haumont”. */
  private static String withoutRole(String line) {
    Matcher m = ROLE_BEFORE.matcher(line);
    return m.matches()
            && BylineWords.TITLE.matcher(m.group(1)).matches()
            && PersonName.isPlainly(m.group(2))
        ? m.group(2)
        : line;
  }

  /** Without the dash before it or the brackets around it. */
  static String bare(String line) {
    return line.replaceFirst("^[—–-]+\\s?", "")
        .replaceFirst(
            "^[(\\[\\uFF08【〔](?:文|記者|记者)?[=\\uFF1D\\s:\\uFF1A]*(.{2,40})[)\\]\\uFF09】〕]$", "$1")
        .strip();
  }
}
