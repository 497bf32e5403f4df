package press.broadsheet.seed.mail;

import java.util.List;
import java.util.Locale;
import press.broadsheet.seed.classify.BylineLine;
import press.broadsheet.seed.classify.FieldLabel;
import press.broadsheet.seed.classify.Greeting;
import press.broadsheet.seed.classify.SignOff;

/**
 * Tells by its look where an article begins in a letter.
 *
 * @param lines of the letter
 * @param all its paragraphs
 */
record ArticleTop(List<String> lines, List<Paragraphs> all) {

  private static final int MAX_HEADLINE = 120;
  private static final int MAX_BYLINE = 120;

  /** Whether a paragraph looks like the top of an article. */
  boolean isHead(int i) {
    if (i >= all.size()) {
      return false;
    }
    String line = lines.get(all.get(i).from());
    if (FieldLabel.parse(line).isPresent() || BylineLine.parse(line).isPresent()) {
      return true;
    }
    String text = all.get(i).text(lines);
    return isHeadline(line)
        && i + 1 < all.size()
        && !LetterWords.isNote(text)
        && !Greeting.isAlone(text)
        && !(line.matches(".*[!?]$") && LetterWords.speaksOfPersons(text));
  }

  /** Whether it is a headline with a byline below it. */
  boolean isSigned(int i) {
    int at = all.get(i).from();
    if (!isHeadline(lines.get(at))) {
      return false;
    }
    for (int next = at + 1, seen = 0; next < lines.size() && seen < 2; next++) {
      String line = lines.get(next);
      if (line.isEmpty()) {
        continue;
      }
      seen++;
      if (line.length() <= MAX_BYLINE && BylineLine.parse(line).isPresent()) {
        return seen == 1 || !isTalk(all.get(i).text(lines));
      }
    }
    return false;
  }

  /** Whether it is a word or two that may stand above a headline. */
  boolean isKicker(int i) {
    String line = lines.get(all.get(i).from());
    return all.get(i).to() == all.get(i).from() + 1
        && line.length() <= 40
        && isHeadline(line)
        && line.matches("(?U)\\p{Lu}[^,!?]*|[\\p{IsHan}\\p{IsArabic}].{1,12}")
        && line.split("\\s+").length <= (line.equals(line.toUpperCase(Locale.ROOT)) ? 5 : 3)
        && !LetterWords.isNoteToYou(line)
        && !Greeting.isAlone(line);
  }

  /** Whether a line may be the last of a note rather than a kicker or a headline above a dek. */
  private static boolean isTalk(String text) {
    return Character.isLowerCase(text.codePointAt(0))
        || text.matches("(?s).*[!?]$") && LetterWords.speaksOfPersons(text)
        || LetterWords.isNote(text);
  }

  private static boolean isHeadline(String line) {
    return line.length() <= MAX_HEADLINE
        && !line.matches(".*[.,;:…。、，：]$")
        && !SignOff.isOne(line)
        && !LetterWords.isSeparator(line)
        && !LetterWords.isContact(line)
        && !ProgramLine.isDevice(line);
  }
}
