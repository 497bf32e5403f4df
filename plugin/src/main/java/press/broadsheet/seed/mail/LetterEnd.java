package press.broadsheet.seed.mail;

import java.util.LinkedList;
import java.util.List;
import press.broadsheet.seed.Draft;

/**
 * What stands below the text of a letter: sign-off, signature, legal notices.
 *
 * @param to the line after the text's last
 * @param dropped all below
 */
record LetterEnd(int to, List<Draft.Dropped> dropped) {

  private static final int MAX_SIGNATURE_LINES = 24;
  private static final int MAX_SIGNATURE_CHARS = 2000;
  private static final int MAX_NAME_LINES = 12;
  private static final int MAX_LINE = 110;

  LetterEnd {
    dropped = List.copyOf(dropped);
  }

  /**
   * Reads the end of a letter.
   *
   * @param sender its name, or empty
   */
  static LetterEnd of(MailBody body, String sender) {
    Reading reading = new Reading(body, sender);
    int before;
    do {
      before = reading.to;
      reading.furniture();
      reading.signature();
      reading.signOff();
    } while (reading.to < before);
    reading.notes();
    return new LetterEnd(reading.to, reading.dropped);
  }

  private static final class Reading {
    private final MailBody body;
    private final List<String> lines;
    private final String sender;
    private final LinkedList<Draft.Dropped> dropped = new LinkedList<>();
    private int to;
    private boolean isSigned;

    private Reading(MailBody body, String sender) {
      this.body = body;
      this.lines = body.lines();
      this.sender = sender;
      this.to = lines.size();
      trim();
    }

    /** “Sent from my iPhone”, legal notices, rules below the text. */
    private void furniture() {
      while (true) {
        List<Paragraphs> all = Paragraphs.of(lines, Math.max(0, to - 60), to);
        if (all.size() < 2) {
          return;
        }
        Paragraphs last = all.get(all.size() - 1);
        String text = last.text(lines);
        String line = lines.get(to - 1);
        if (LetterWords.isDevice(line)) {
          cut(to - 1, "line of the mail program");
        } else if (text.length() < 6000 && LetterWords.isLegal(text)) {
          cut(last.from(), "legal notice");
        } else if (LetterWords.isSeparator(line) && !dropped.isEmpty()) {
          cut(to - 1, "end mark");
        } else {
          return;
        }
      }
    }

    /** All below a line of two hyphens. */
    private void signature() {
      int chars = 0;
      for (int i = to - 1; i > 0 && i >= to - MAX_SIGNATURE_LINES; i--) {
        chars += lines.get(i).length();
        boolean isMark = lines.get(i).matches("--|—|–");
        if (chars > MAX_SIGNATURE_CHARS || isMark) {
          if (isMark) {
            cut(i, "signature");
          }
          return;
        }
      }
    }

    /** “Best, Ines” and what stands below it, as long as no line there is a text's. */
    private void signOff() {
      int seen = 0;
      int name = -1;
      boolean isBare = true; // so far only telephone numbers and the like
      for (int i = to - 1; i > 0 && seen < MAX_NAME_LINES; i--) {
        String line = lines.get(i);
        if (line.isEmpty()) {
          continue;
        }
        seen++;
        if (LetterWords.isSignOff(line)) {
          name = i;
          break;
        }
        boolean isName =
            isBare
                && !isSigned
                && LetterWords.isName(line, sender)
                && line.matches("[-–—].*|\\S+|\\S+ \\S+");
        name = isName ? i : name;
        isBare &= LetterWords.isContact(line);
        if (line.length() > MAX_LINE || line.matches(".{60,}[.!?]")) {
          break;
        }
      }
      if (name > 0) {
        isSigned = true;
        cut(name, "sign-off");
      }
    }

    /** What stands between the end of the text and the sign-off: words to the editor. */
    private void notes() {
      while (isSigned) {
        List<Paragraphs> all = Paragraphs.of(lines, Math.max(0, to - 60), to);
        if (all.size() < 2) {
          return;
        }
        Paragraphs last = all.get(all.size() - 1);
        String text = last.text(lines);
        boolean isAfterEnd = LetterWords.isEnd(all.get(all.size() - 2).text(lines));
        boolean isNote =
            text.length() < 500 && (isAfterEnd || LetterWords.isNote(text) && all.size() > 3);
        if (!isNote && !LetterWords.isSeparator(text) && !LetterWords.isEnd(text)) {
          return;
        }
        cut(last.from(), isNote ? "closing words to the editor" : "end mark");
      }
    }

    private void cut(int at, String why) {
      String words = body.words(at, to);
      if (!words.isEmpty() && !words.matches("[-–—_=~*]+")) {
        dropped.addFirst(new Draft.Dropped(words, why));
      }
      to = at;
      trim();
    }

    private void trim() {
      while (to > 0 && lines.get(to - 1).isEmpty()) {
        to--;
      }
    }
  }
}
