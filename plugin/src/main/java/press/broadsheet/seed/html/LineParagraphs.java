package press.broadsheet.seed.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import press.broadsheet.seed.Inline;
import press.broadsheet.seed.Phrase;

/**
 * Text of old pages in which one line break ends a paragraph. Told by its lines: each is long and
 * ends like a sentence, which those of a poem or an address do not.
 */
final class LineParagraphs {

  private static final int LEAST_LINES = 3;
  private static final int LEAST = 60;
  private static final int LEAST_EAST_ASIAN = 24;
  private static final Pattern ENDS =
      Pattern.compile("(?s).*[.!?…。！？:\\uFF1A][\"'”’»）)」』\\]]*\\s*");
  private static final Pattern EAST_ASIAN =
      Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]");

  private LineParagraphs() {}

  /** The lines as paragraphs, or the phrase as it is. */
  static List<Phrase> split(Phrase phrase) {
    List<Phrase> lines = new ArrayList<>();
    List<Inline> line = new ArrayList<>();
    for (Inline piece : phrase.content()) {
      if (piece instanceof Inline.Break) {
        lines.add(new Phrase(line));
        line = new ArrayList<>();
      } else {
        line.add(piece);
      }
    }
    lines.add(new Phrase(line));
    return areParagraphs(lines) ? lines : List.of(phrase);
  }

  private static boolean areParagraphs(List<Phrase> lines) {
    if (lines.size() < LEAST_LINES) {
      return false;
    }
    long all = 0;
    int open = 0;
    for (Phrase line : lines) {
      String text = line.plain().strip();
      all += text.length();
      open += ENDS.matcher(text).matches() ? 0 : 1;
    }
    boolean isEastAsian = EAST_ASIAN.matcher(lines.get(0).plain()).find();
    return open == 0 && all >= (long) lines.size() * (isEastAsian ? LEAST_EAST_ASIAN : LEAST);
  }
}
