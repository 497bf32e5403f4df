package press.broadsheet.seed.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import press.broadsheet.seed.Draft;

/** Takes out the mails that a mail answers: quoted with {@code >}, or below their own head. */
final class Answers {

  /** “On Tue, 10 Mar 2026, Marta Quill wrote:”, which may take two lines. */
  private static final Pattern ATTRIBUTION =
      Pattern.compile(
          "(?iU)^(?:on|am|den|le|el|il giorno|il|op|em|в|вс|пн|вт|ср|чт|пт|сб)\\b.{4,200}"
              + "\\b(?:wrote|writes|schrieb(?: .{2,80})?|a écrit|escribió|ha scritto|scrisse|schreef(?: .{2,80})?|escreveu|пишет|написал\\p{L}?)\\b.{0,60}[:：]$"
              + "|^.{3,120}\\b(?:wrote|schrieb(?: .{2,60})?|a écrit|escribió|ha scritto|schreef|написал\\p{L}?|пишет)\\s?[:：]$"
              + "|^.{0,100}(?:写道|のメール|書きました|كتب)\\s?.{0,60}[:：]$");

  private Answers() {}

  /**
   * The body without them.
   *
   * @param answers whether the mail is known to be an answer, so that a quotation at its end is no
   *     part of its text
   * @param dropped takes what is taken out
   */
  static MailBody without(MailBody body, boolean answers, List<Draft.Dropped> dropped) {
    List<String> lines = body.lines();
    List<int[]> kept = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < lines.size(); i++) {
      Optional<ForwardedHead> head = ForwardedHead.at(lines, i, lines.size());
      if (head.isPresent() && i > 0) {
        drop(body, i, lines.size(), dropped);
        kept.add(new int[] {from, i});
        return joined(body, kept);
      }
      int quote = quoteAfter(lines, i);
      if (quote >= 0) {
        int end = endOfQuote(lines, quote);
        drop(body, i, end, dropped);
        kept.add(new int[] {from, i});
        from = end;
        i = end - 1;
      }
    }
    int end = answers ? startOfLastQuote(lines, from) : lines.size();
    if (end < lines.size()) {
      drop(body, end, lines.size(), dropped);
    }
    kept.add(new int[] {from, end});
    return joined(body, kept);
  }

  private static MailBody joined(MailBody body, List<int[]> kept) {
    int last = kept.get(kept.size() - 1)[1];
    boolean isHead = kept.size() == 1 && kept.get(0)[0] == 0;
    return isHead && last == body.lines().size() ? body : body.only(kept);
  }

  /** The first line of the quotation that an attribution on this line brings; -1 if none does. */
  private static int quoteAfter(List<String> lines, int at) {
    if (lines.get(at).isEmpty() || lines.get(at).startsWith(">")) {
      return -1;
    }
    String joined = lines.get(at);
    for (int next = at + 1; next <= at + 2 && next <= lines.size(); next++) {
      boolean mayBe = joined.length() <= 300 && joined.matches(".*[:：]");
      if (mayBe && ATTRIBUTION.matcher(joined).matches()) {
        int quote = next;
        while (quote < lines.size() && lines.get(quote).isEmpty()) {
          quote++;
        }
        return quote < lines.size() && lines.get(quote).startsWith(">") ? quote : -1;
      }
      if (next < lines.size()) {
        joined = joined + " " + lines.get(next);
      }
    }
    return -1;
  }

  private static int endOfQuote(List<String> lines, int from) {
    int end = from;
    for (int i = from; i < lines.size(); i++) {
      if (lines.get(i).startsWith(">")) {
        end = i + 1;
      } else if (!lines.get(i).isEmpty()) {
        break;
      }
    }
    return end;
  }

  private static int startOfLastQuote(List<String> lines, int from) {
    int start = lines.size();
    for (int i = lines.size() - 1; i >= from; i--) {
      if (lines.get(i).startsWith(">")) {
        start = i;
      } else if (!lines.get(i).isEmpty()) {
        break;
      }
    }
    boolean isAll = lines.subList(from, start).stream().allMatch(String::isEmpty);
    return isAll ? lines.size() : start;
  }

  private static void drop(MailBody body, int from, int to, List<Draft.Dropped> dropped) {
    String words = body.words(from, to);
    if (!words.isEmpty()) {
      dropped.add(new Draft.Dropped(words, "earlier mail that this one answers"));
    }
  }
}
