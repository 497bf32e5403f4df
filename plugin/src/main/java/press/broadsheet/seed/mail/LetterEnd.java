package press.broadsheet.seed.mail;

import java.util.LinkedList;
import java.util.List;
import press.broadsheet.seed.Draft;
import press.broadsheet.seed.classify.SignOff;

/**
 * What stands below the text of a letter: sign-off, signature, legal notices.
 *
 * @param to the line after the text's last
 * @param dropped all below
 * @param signed the name below the text, as the writer has it; empty if there is none
 */
record LetterEnd(int to, List<Draft.Dropped> dropped, String signed) {

  private static final int MAX_SIGNATURE_LINES = 24;
  private static final int MAX_SIGNATURE_CHARS = 2000;
  private static final int MAX_NAME_LINES = 12;
  private static final int MAX_SIGNED_LINES = 4;
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
    Reading reading = new Reading(body, SenderName.of(sender));
    int before;
    do {
      before = reading.to;
      reading.furniture();
      reading.signature();
      reading.signOff();
    } while (reading.to < before);
    reading.notes();
    return new LetterEnd(reading.to, reading.dropped, reading.signed());
  }

  private static final class Reading {
    private final MailBody body;
    private final List<String> lines;
    private final SenderName sender;
    private final LinkedList<Draft.Dropped> dropped = new LinkedList<>();
    private int to;
    private boolean isSigned;

    private Reading(MailBody body, SenderName sender) {
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
        if (ProgramLine.isDevice(line)) {
          cut(to - 1, "line of the mail program");
        } else if (text.length() < 6000 && ProgramLine.isLegal(text)) {
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
        boolean isMark =
            lines.get(i).matches("--|—|–")
                || lines.get(i).matches("_{2,}|-{2,}|={3,}|~{2,}|[━─]{3,}")
                    && i + 1 < to
                    && sender.begins(lines.get(i + 1));
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
      boolean isBare = true; // so far only telephone numbers, titles and the like
      boolean isReached = true; // no line that needs a telephone number or address below it
      for (int i = to - 1; i > 0 && seen < MAX_NAME_LINES; i--) {
        String line = lines.get(i);
        if (line.isEmpty()) {
          continue;
        }
        seen++;
        if (SignOff.isOne(line)) {
          name = i;
          break;
        }
        boolean isName = sender.isIn(line) || sender.begins(line) && LetterWords.isContact(line);
        if (isBare && !isSigned && isName) {
          name = isReached ? i : name;
        } else {
          boolean isContact = LetterWords.isContact(line);
          isReached = isContact || isReached && LetterWords.isSeparator(line);
          isBare &= isContact || line.length() <= 60 && !line.matches(".*[.!?:;,。]");
        }
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
      while (true) {
        List<Paragraphs> all = Paragraphs.of(lines, Math.max(0, to - 60), to);
        if (all.size() < 2) {
          return;
        }
        Paragraphs last = all.get(all.size() - 1);
        String text = last.text(lines);
        boolean isAfterEnd = isSigned && LetterWords.isEnd(all.get(all.size() - 2).text(lines));
        boolean isShort =
            isSigned
                && text.length() < 250
                && LetterWords.isNote(text)
                && !text.matches("(?s).*[«»“”„「」].*");
        boolean isNote =
            text.length() < 500 && isAfterEnd
                || all.size() > 3 && (isShort || LetterWords.isClosing(text));
        boolean isMark =
            LetterWords.isSeparator(text) || !dropped.isEmpty() && LetterWords.isEnd(text);
        if (!isNote && !isMark) {
          return;
        }
        cut(last.from(), isNote ? "closing words to the editor" : "end mark");
      }
    }

    /** A whole name on a line of its own among what was cut. */
    private String signed() {
      return dropped.stream()
          .filter(d -> d.why().equals("sign-off") || d.why().equals("signature"))
          .flatMap(d -> d.text().lines().limit(MAX_SIGNED_LINES))
          .filter(l -> !SignOff.isOne(l))
          .map(l -> l.replaceFirst("^[-–—~\\s]+", "").replaceFirst("\\s?[,|(].*$", "").strip())
          .filter(SenderName::isWhole)
          .findFirst()
          .orElse("");
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
