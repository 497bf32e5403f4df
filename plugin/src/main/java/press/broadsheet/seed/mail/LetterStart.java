package press.broadsheet.seed.mail;

import java.util.List;
import press.broadsheet.seed.classify.BylineLine;
import press.broadsheet.seed.classify.FieldLabel;

/**
 * What stands above the article in a letter: the greeting and the words to the editor.
 *
 * @param from the article's first line; the end of the text if it is all letter
 * @param isHandedIn whether the letter speaks of a text that comes with it
 */
record LetterStart(int from, boolean isHandedIn) {

  private static final int REACH = 300; // lines
  private static final int MAX_NOTE = 1800;
  private static final int MAX_PARAGRAPHS = 14;
  private static final int LEAST_ARTICLE = 20;
  private static final int MAX_HEADLINE = 120;

  /**
   * Reads the start of a letter.
   *
   * @param to the line after the text's last
   * @param sender name of the writer, or empty
   */
  static LetterStart of(MailBody body, int to, String sender) {
    return new Reading(body, to, sender).read();
  }

  private static final class Reading {
    private final MailBody body;
    private final List<String> lines;
    private final int to;
    private final String sender;
    private final List<Paragraphs> all;
    private boolean isGreeted;

    private Reading(MailBody body, int to, String sender) {
      this.body = body;
      this.lines = body.lines();
      this.to = to;
      this.sender = sender;
      this.all = Paragraphs.of(lines, 0, Math.min(to, REACH));
    }

    private LetterStart read() {
      if (all.isEmpty()) {
        return new LetterStart(to, false);
      }
      isGreeted =
          LetterWords.isGreeting(text(0))
              || LetterWords.greets(text(0)) && LetterWords.isNote(text(0));
      boolean isLetter = isGreeted || LetterWords.handsIn(text(0));
      if (!isLetter) {
        return new LetterStart(all.get(0).from(), false);
      }
      int closed = afterSignOff();
      if (closed > 0) {
        return new LetterStart(start(closed), true);
      }
      return notes();
    }

    /** The paragraph after a sign-off that an article follows; 0 if none is there. */
    private int afterSignOff() {
      int chars = 0;
      boolean isNote = false;
      for (int i = 0; i < all.size() && i < MAX_PARAGRAPHS && chars < MAX_NOTE; i++) {
        chars += text(i).length();
        isNote |= isNote(i);
        if (i > 0 && LetterWords.isSignOff(lines.get(all.get(i).from()))) {
          int next = i + 1;
          while (next < all.size() && isNameBlock(next)) {
            next++;
          }
          return isNote && hasArticle(next) ? next : 0;
        }
      }
      return 0;
    }

    /** The lines with the name below a sign-off, and what parts them from the text. */
    private boolean isNameBlock(int i) {
      String text = text(i);
      return LetterWords.isSeparator(text)
          || LetterWords.isName(text, sender)
          || LetterWords.isDevice(text)
          || LetterWords.isContact(text)
          || text.matches("\\p{Lu}[\\p{L}'’.-]*");
    }

    private LetterStart notes() {
      int i = isGreeted ? 1 : 0;
      boolean hasNote = isGreeted && isNote(0) || !isGreeted;
      i = Math.max(i, hasNote ? 1 : 0);
      for (; i < all.size() && i < MAX_PARAGRAPHS; i++) {
        String text = text(i);
        if (LetterWords.isSeparator(text)) {
          hasNote = true;
          i++;
          break;
        }
        boolean isPart = isNote(i) || hasNote && (isGreeting(i) || isShortNote(i));
        if (!isPart || isHead(i)) {
          int rule = ruleAfter(i);
          if (rule < 0) {
            break;
          }
          i = rule;
          hasNote = true;
          break;
        }
        hasNote = true;
      }
      if (i >= all.size()) {
        return new LetterStart(to, hasNote);
      }
      boolean isHeadNext = isGreeted && lines.get(0).endsWith(",") && isHead(i);
      boolean drops = hasNote && (hasArticle(i) || !isGreeted) || isHeadNext && hasArticle(i);
      return drops
          ? new LetterStart(start(i), hasNote)
          : new LetterStart(all.get(0).from(), hasNote);
    }

    /** A few words between two notes, such as “Hope you are well.” */
    private boolean isShortNote(int i) {
      return i + 1 < all.size() && text(i).length() < 200 && isNote(i + 1) && !isHead(i);
    }

    /** The paragraph after a rule near the top, beyond lines that do not look like a note. */
    private int ruleAfter(int from) {
      int chars = 0;
      for (int i = from; i < all.size() && i < from + 5 && chars < 800; i++) {
        if (LetterWords.isSeparator(text(i))) {
          return hasArticle(i + 1) && chars < body.words(all.get(i).to(), to).length() / 3
              ? i + 1
              : -1;
        }
        chars += text(i).length();
      }
      return -1;
    }

    private boolean isGreeting(int i) {
      return LetterWords.isGreeting(text(i));
    }

    private boolean isNote(int i) {
      return LetterWords.isNote(text(i))
          || isGreeted && LetterWords.isNoteToYou(text(i)) && text(i).length() < 400;
    }

    /** Whether a paragraph looks like the top of an article. */
    private boolean isHead(int i) {
      String line = lines.get(all.get(i).from());
      boolean isShort =
          line.length() <= MAX_HEADLINE && !line.matches(".*[.,;:…。、]$") && !isSign(line);
      return FieldLabel.parse(line).isPresent()
          || BylineLine.parse(line).isPresent()
          || isShort && i + 1 < all.size() && !isNote(i) && !isGreeting(i);
    }

    private static boolean isSign(String line) {
      return LetterWords.isSignOff(line) || LetterWords.isDevice(line);
    }

    /** Whether enough text for an article follows. */
    private boolean hasArticle(int i) {
      return i < all.size() && body.count(all.get(i).from(), to) >= LEAST_ARTICLE;
    }

    private int start(int i) {
      int at = i;
      while (at < all.size() && LetterWords.isSeparator(text(at))) {
        at++;
      }
      return at < all.size() ? all.get(at).from() : to;
    }

    private String text(int i) {
      return all.get(i).text(lines);
    }
  }
}
