package press.broadsheet.seed.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.broadsheet.seed.Block;
import press.broadsheet.seed.Draft;

/**
 * What of a mail is the article, and what is letter: answers, greetings, notes to the editor,
 * signatures.
 *
 * @param body the text in which the article is
 * @param from its first line
 * @param to the line after its last
 * @param letterhead of the mail within the mail, if the article came in one
 * @param dropped what is left out, in the order of the mail
 * @param isHandedIn whether the letter speaks of a text that comes with it
 */
record Letter(
    MailBody body,
    int from,
    int to,
    Mail.Letterhead letterhead,
    List<Draft.Dropped> dropped,
    boolean isHandedIn) {

  private static final int MAX_LETTERS = 8;

  Letter {
    dropped = List.copyOf(dropped);
  }

  /**
   * Reads a mail.
   *
   * @param letterhead of the mail
   */
  static Letter of(MailBody body, Mail.Letterhead letterhead, boolean isReply) {
    return of(body, letterhead, isReply, 0);
  }

  /** The article's blocks. */
  List<Block> blocks() {
    return body.blocks(from, to);
  }

  /** How many words the article has. */
  int count() {
    return body.count(from, to);
  }

  /** The same when the letter itself is the article, as one to the editor is. */
  Letter whole() {
    List<Draft.Dropped> rest =
        dropped.stream().filter(d -> !d.why().equals("note to the editor")).toList();
    return new Letter(body, 0, to, letterhead, rest, isHandedIn);
  }

  private static Letter of(MailBody body, Mail.Letterhead letterhead, boolean isReply, int depth) {
    Optional<Letter> within =
        depth < MAX_LETTERS ? within(body, letterhead, depth) : Optional.empty();
    if (within.isPresent()) {
      return within.get();
    }
    List<Draft.Dropped> below = new ArrayList<>();
    boolean answers = isReply || SubjectLine.of(letterhead.subject()).isReply();
    MailBody own = Answers.without(body, answers, below);
    LetterEnd end = LetterEnd.of(own, letterhead.sender());
    LetterStart start = LetterStart.of(own, end.to(), letterhead);
    List<Draft.Dropped> dropped = new ArrayList<>();
    add(dropped, own.words(0, start.from()), "note to the editor");
    dropped.addAll(end.dropped());
    dropped.addAll(below);
    int from = Math.min(start.from(), end.to());
    return new Letter(
        own, from, end.to(), letterhead.signed(end.signed()), dropped, start.isHandedIn());
  }

  /** The mail that this one forwards, if that is where the article is. */
  private static Optional<Letter> within(MailBody body, Mail.Letterhead letterhead, int depth) {
    List<String> lines = body.lines();
    for (int i = 0; i < lines.size(); i++) {
      boolean isMarker = ForwardedHead.isMarker(lines.get(i));
      if (isMarker && isQuoted(lines, i + 1)) {
        MailBody inner = body.unquoted(i + 1, lines.size());
        return inside(body, i, i + 1, inner, letterhead, depth);
      }
      if (!isMarker
          && !lines.get(i).matches("[*_-]{8,}|\\**\\p{L}[\\p{L}' ]{0,16}\\**\\s?[:：].*")) {
        continue;
      }
      Optional<ForwardedHead> head = ForwardedHead.at(lines, i, lines.size());
      if (head.isPresent()) {
        MailBody inner = unquotedIfWhole(body, head.get().to());
        return inside(
            body, i, head.get().to(), inner, head.get().letterhead().or(letterhead), depth);
      }
    }
    return Optional.empty();
  }

  /**
   * @param outerEnd the line after the outer letter
   * @param innerStart the line on which the inner mail begins
   */
  private static Optional<Letter> inside(
      MailBody body,
      int outerEnd,
      int innerStart,
      MailBody inner,
      Mail.Letterhead letterhead,
      int depth) {
    LetterEnd end = LetterEnd.of(body.only(List.of(new int[] {0, outerEnd})), letterhead.sender());
    int own = body.count(0, Math.min(end.to(), outerEnd));
    int within = inner.count(0, inner.lines().size());
    boolean saysForwarded =
        ForwardedHead.saysForwarded(body.lines().get(outerEnd))
            || SubjectLine.of(letterhead.subject()).isForward();
    boolean isForwarded =
        saysForwarded ? own < 80 || within >= own : own < 60 && within > 2 * own + 60;
    if (!isForwarded) {
      return Optional.empty();
    }
    Letter found = of(inner, letterhead, false, depth + 1);
    List<Draft.Dropped> dropped = new ArrayList<>();
    add(dropped, body.words(0, outerEnd), "note of the one who forwarded the article");
    add(dropped, body.words(outerEnd, innerStart), "head of the forwarded mail");
    dropped.addAll(found.dropped());
    return Optional.of(
        new Letter(
            found.body(),
            found.from(),
            found.to(),
            found.letterhead(),
            dropped,
            found.isHandedIn()));
  }

  private static MailBody unquotedIfWhole(MailBody body, int from) {
    int end = body.lines().size();
    boolean isWhole =
        body.lines().subList(from, end).stream().allMatch(l -> l.isEmpty() || l.startsWith(">"));
    return isWhole ? body.unquoted(from, end) : body.only(List.of(new int[] {from, end}));
  }

  private static boolean isQuoted(List<String> lines, int from) {
    for (String line : lines.subList(from, lines.size())) {
      if (!line.isEmpty()) {
        return line.startsWith(">");
      }
    }
    return false;
  }

  private static void add(List<Draft.Dropped> dropped, String text, String why) {
    if (!text.isBlank()) {
      dropped.add(new Draft.Dropped(text, why));
    }
  }
}
