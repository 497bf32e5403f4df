package press.broadsheet.seed.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import press.broadsheet.seed.Block;
import press.broadsheet.seed.Inline;
import press.broadsheet.seed.Phrase;
import press.broadsheet.seed.classify.BylineLine;
import press.broadsheet.seed.classify.DateLine;

/** Short lines set in bold above text: subheads of writers who do not use headings. */
final class BoldSubheads {

  private static final int LONGEST = 90;
  private static final Pattern SENTENCE = Pattern.compile("(?s).*[.,;:…、。!][\"'”’»)」]*$");

  /** As Japanese and Chinese papers set them. */
  private static final Pattern MARKED =
      Pattern.compile(
          "[■◆▼●◇▶★☆□〓][ \\u3000]?[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}][^。\\n]{1,40}");

  private BoldSubheads() {}

  private static int signs(String text) {
    return text.charAt(1) == ' ' || text.charAt(1) == '\u3000' ? 1 : 0;
  }

  /** The blocks, with such lines as headings one level below the others. */
  static List<Block> mark(List<Block> blocks) {
    boolean hasText = false;
    long questions = 0;
    int deepest = 1;
    for (Block block : blocks) {
      questions += isBold(block) && plain(block).matches("(?s).*[??]$") ? 1 : 0;
      deepest = block instanceof Block.Heading h ? Math.max(deepest, h.level()) : deepest;
    }
    List<Block> out = new ArrayList<>(blocks.size());
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      Block next = i + 1 < blocks.size() ? blocks.get(i + 1) : block;
      if (hasText && MARKED.matcher(plain(block)).matches() && block instanceof Block.Paragraph p) {
        out.add(
            new Block.Heading(
                Math.min(deepest + 1, 6), p.text().from(1 + signs(plain(block))), p.line()));
        continue;
      }
      boolean isSigned =
          i == blocks.size() - 2 && plain(next).matches("[(\\uFF08].*|[^.!?…]{1,60}");
      boolean isSubhead =
          hasText
              && !isSigned
              && isBold(block)
              && isShort(plain(block), questions > 1)
              && goesOn(block, next);
      out.add(
          isSubhead && block instanceof Block.Paragraph p
              ? new Block.Heading(Math.min(deepest + 1, 6), unmarked(p.text()), p.line())
              : block);
      hasText |= block instanceof Block.Paragraph && plain(block).length() > LONGEST;
    }
    return out;
  }

  private static boolean isBold(Block block) {
    return block instanceof Block.Paragraph p
        && p.hint() == Block.Hint.NONE
        && p.text().isStressed()
        && words(p.text()).get(0) instanceof Inline.Strong;
  }

  private static boolean isShort(String text, boolean isInterview) {
    return !text.isBlank()
        && text.length() <= LONGEST
        && !text.contains("\n")
        && !SENTENCE.matcher(text).matches()
        && !(isInterview && text.matches("(?s).*[??]$"))
        && BylineLine.parse(text).isEmpty()
        && DateLine.parse(text).isEmpty()
        && text.codePoints().anyMatch(Character::isLetter);
  }

  private static boolean goesOn(Block block, Block next) {
    return next instanceof Block.Paragraph p && p.hint() == Block.Hint.NONE
        ? !isBold(next) && p.text().plain().length() > plain(block).length()
        : next instanceof Block.Items
            || next instanceof Block.Quote
            || next instanceof Block.Table
            || next instanceof Block.Figure;
  }

  private static Phrase unmarked(Phrase text) {
    return words(text).get(0) instanceof Inline.Strong s ? new Phrase(s.content()) : text;
  }

  private static List<Inline> words(Phrase text) {
    return text.content().stream()
        .filter(i -> !(i instanceof Inline.Text t && t.text().isBlank()))
        .toList();
  }

  private static String plain(Block block) {
    return block instanceof Block.Paragraph p ? p.text().plain().strip() : "";
  }
}
