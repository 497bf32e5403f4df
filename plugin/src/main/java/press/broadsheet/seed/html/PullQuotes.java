package press.broadsheet.seed.html;

import java.util.ArrayList;
import java.util.List;
import press.broadsheet.seed.Block;

/** Short paragraphs that say again what stands in the paragraph beside them: pull quotes. */
final class PullQuotes {

  private static final int LEAST = 20;
  private static final int LONGEST = 220;

  private PullQuotes() {}

  /** The blocks, with such paragraphs as quotations. */
  static List<Block> mark(List<Block> blocks) {
    List<Block> out = new ArrayList<>(blocks.size());
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      boolean isOne =
          block instanceof Block.Paragraph p
              && p.hint() == Block.Hint.NONE
              && i > 1
              && (isIn(words(block), blocks, i - 1)
                  || isIn(words(block), blocks, i + 1)
                  || isIn(words(block), blocks, i + 2));
      out.add(isOne ? new Block.Quote(List.of(block), block.line()) : block);
    }
    return out;
  }

  private static boolean isIn(String words, List<Block> blocks, int index) {
    if (words.length() < LEAST || words.length() > LONGEST || index >= blocks.size()) {
      return false;
    }
    String other = words(blocks.get(index));
    return other.length() > words.length() && (" " + other + " ").contains(" " + words + " ");
  }

  private static String words(Block block) {
    return block instanceof Block.Paragraph p && p.text().plain().length() < 5000
        ? Words.of(p.text().plain())
        : "";
  }
}
