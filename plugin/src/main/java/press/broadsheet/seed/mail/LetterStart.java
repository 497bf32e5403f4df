package press.broadsheet.seed.mail;

import java.util.List;
import press.broadsheet.seed.classify.Greeting;
import press.broadsheet.seed.classify.SignOff;

/**
 * What stands above the article in a letter: the greeting and the words to the editor.
 *
 * @param from the article's first line; the end of the text if it is all letter
 * @param isHandedIn whether the letter speaks of a text that comes with it
 */
record LetterStart(int from, boolean isHandedIn) {

  private static final int REACH = 300; // lines
  private static final int MAX_NOTES = 1800;
  private static final int MAX_PARAGRAPHS = 14;
  private static final int LEAST_ARTICLE = 20;

  /**
   * Reads the start of a letter.
   *
   * @param to the line after the text's last
   * @param letterhead of the mail
   */
  static LetterStart of(MailBody body, int to, Mail.Letterhead letterhead) {
    return new Reading(body, to, letterhead).read();
  }

  private static final class Reading {
    private final MailBody body;
    private final List<String> lines;
    private final int to;
    private final Mail.Letterhead letterhead;
    private final List<Paragraphs> all;
    private final ArticleTop top;
    private boolean isGreeted;

    private Reading(MailBody body, int to, Mail.Letterhead letterhead) {
      this.body = body;
      this.lines = body.lines();
      this.to = to;
      this.letterhead = letterhead;
      this.all = Paragraphs.of(lines, 0, Math.min(to, REACH));
      this.top = new ArticleTop(lines, all);
    }

    private LetterStart read() {
      if (all.isEmpty()) {
        return new LetterStart(to, false);
      }
      int greetings = greetings();
      isGreeted = greetings > 0 || opens();
      if (!isGreeted && !handsIn()) {
        return new LetterStart(all.get(0).from(), false);
      }
      int closed = afterSignOff();
      return closed > 0 ? new LetterStart(start(closed), true) : notes(Math.max(greetings, 0));
    }

    private int greetings() {
      int i = 0;
      while (i < all.size() && i < 3 && Greeting.isAlone(text(i))) {
        i++;
      }
      return i;
    }

    /** Whether the first paragraph greets and goes on. */
    private boolean opens() {
      String first = text(0);
      boolean hands = LetterWords.isNoteToYou(first) || top.isHead(1);
      return Greeting.opens(first) && (LetterWords.isNote(first) || isSentence(first) && hands)
          || Greeting.addresses(first, letterhead.recipients())
          || Greeting.mayAddress(first) && isSentence(first) && hands;
    }

    /** Whether the first paragraph hands a text in, though it greets nobody. */
    private boolean handsIn() {
      String first = text(0);
      return LetterWords.handsIn(first)
          || first.length() <= 120
              && first.matches(".*[.:：。]")
              && LetterWords.isNoteToYou(first)
              && (top.isHead(1) || all.size() > 1 && LetterWords.isSeparator(text(1)));
    }

    private static boolean isSentence(String paragraph) {
      return paragraph.length() <= 160 && paragraph.matches("(?s).*[.!:…：。！]");
    }

    /** The paragraph after a sign-off that an article follows; 0 if none is there. */
    private int afterSignOff() {
      int chars = 0;
      boolean isNote = false;
      for (int i = 0; i < all.size() && i < MAX_PARAGRAPHS && chars < MAX_NOTES; i++) {
        chars += text(i).length();
        isNote |= isNote(i);
        if (i > 0 && isClosed(i)) {
          int next = i + 1;
          while (next < all.size() && isNameBlock(next)) {
            next++;
          }
          return (isNote || isGreeted) && hasArticle(next) ? next : 0;
        }
      }
      return 0;
    }

    private boolean isClosed(int i) {
      return SignOff.isOne(lines.get(all.get(i).from()))
          || all.get(i).to() == all.get(i).from() + 1
              && SenderName.of(letterhead.sender()).isIn(text(i))
              && !text(i).equals(letterhead.sender());
    }

    /** The lines with the name below a sign-off, and what parts them from the text. */
    private boolean isNameBlock(int i) {
      String text = text(i);
      return LetterWords.isSeparator(text)
          || SenderName.of(letterhead.sender()).isIn(text)
          || SignOff.isOne(text)
          || ProgramLine.isDevice(text)
          || LetterWords.isContact(text)
          || text.matches("\\p{Lu}[\\p{L}'’.-]*");
    }

    private LetterStart notes(int greetings) {
      int strong = strongTop(greetings);
      if (strong > 0) {
        return new LetterStart(start(strong), true);
      }
      boolean hasNote = greetings == 0;
      int i = Math.max(greetings, 1);
      for (; i < all.size() && i < MAX_PARAGRAPHS && !LetterWords.isSeparator(text(i)); i++) {
        boolean isPart = isNote(i) || isAlone(i) || isShortNote(i, greetings, hasNote);
        if (!isPart || top.isHead(i)) {
          break;
        }
        hasNote = true;
      }
      if (i >= all.size()) {
        return new LetterStart(to, hasNote);
      }
      boolean drops = hasNote && !isGreeted || hasArticle(i);
      return new LetterStart(drops ? start(i) : all.get(0).from(), hasNote);
    }

    /** A headline with a byline, or what follows a rule, beyond lines that may be a note. */
    private int strongTop(int from) {
      int chars = 0;
      for (int i = Math.max(from, 1); i < all.size() && i < from + 8 && chars < MAX_NOTES; i++) {
        if (LetterWords.isSeparator(text(i)) && hasArticle(i + 1)) {
          return chars < body.words(all.get(i).to(), to).length() / 3 ? i + 1 : 0;
        }
        if (top.isSigned(i) && hasArticle(i)) {
          return i - 1 > from && top.isKicker(i - 1) ? i - 1 : i;
        }
        if (text(i).length() > 240 && !isNote(i)) {
          return 0;
        }
        chars += text(i).length();
      }
      return 0;
    }

    /** A few words such as “Hope you are well.” or “One ferry, as ordered.” */
    private boolean isShortNote(int i, int greetings, boolean hasNote) {
      if (i + 1 >= all.size() || text(i).length() > 200) {
        return false;
      }
      boolean isBeforeNote = isNote(i + 1) && !top.isHead(i);
      boolean isBrief =
          isGreeted
              && text(i).length() * (isEastern(text(i)) ? 3 : 1) <= 90
              && text(i).length() * 3 < body.words(all.get(i).to(), to).length()
              && isSentence(text(i));
      boolean isBeforeHead =
          top.isHead(i + 1) && (LetterWords.speaksOfPersons(text(i)) || hasNote && isBrief);
      return isBeforeNote || isBeforeHead || isBrief && i <= greetings;
    }

    private static boolean isEastern(String text) {
      return text.codePoints().anyMatch(c -> c > 0x3000 && c < 0xD7B0);
    }

    /** A greeting, a sign-off, a name on a line of its own. */
    private boolean isAlone(int i) {
      return Greeting.isAlone(text(i)) || isClosed(i);
    }

    private boolean isNote(int i) {
      return LetterWords.isNote(text(i))
          || isGreeted && LetterWords.isNoteToYou(text(i)) && text(i).length() < 400;
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
