package press.broadsheet.seed.html;

import java.util.ArrayList;
import java.util.List;
import press.broadsheet.seed.Block;

/**
 * A page that is called nothing: the short line right above the byline or the date is its headline.
 */
final class UntitledPage {

  private static final int LONGEST = 120;
  private static final int REACH = 3;

  private UntitledPage() {}

  /** The blocks, with that line as the heading if there is none. */
  static List<Block> name(List<Block> blocks) {
    boolean isNamed = blocks.stream().limit(REACH).anyMatch(Block.Heading.class::isInstance);
    for (int i = 0; !isNamed && i + 2 < blocks.size() && i < REACH; i++) {
      if (blocks.get(i) instanceof Block.Paragraph p
          && isHeadline(p)
          && isLine(blocks.get(i + 1))) {
        List<Block> out = new ArrayList<>(blocks);
        out.set(i, new Block.Heading(1, p.text(), p.line()));
        return out;
      }
    }
    return blocks;
  }

  private static boolean isHeadline(Block.Paragraph p) {
    String text = Words.oneLine(p.text().plain());
    return p.hint() == Block.Hint.NONE
        && text.length() >= 3
        && text.length() <= LONGEST
        && !text.matches(".*[.:,;。]$")
        && !PageLines.isHeadLine(text)
        && !PageLines.isNavigation(p)
        && !PageLines.isFurniture(p);
  }

  private static boolean isLine(Block block) {
    return block instanceof Block.Paragraph p
        && (p.hint() == Block.Hint.BYLINE
            || p.hint() == Block.Hint.DATE
            || PageLines.isHeadLine(Words.oneLine(p.text().plain())));
  }
}
