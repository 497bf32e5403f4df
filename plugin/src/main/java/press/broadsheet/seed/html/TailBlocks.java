package press.broadsheet.seed.html;

import java.util.List;
import press.broadsheet.seed.Block;
import press.broadsheet.seed.Draft;
import press.broadsheet.seed.classify.BlockWriter;

/**
 * The blocks of a page while what is not of the article is left out.
 *
 * @param all of them, in order; the list changes
 * @param dropped takes the words that are left out
 */
record TailBlocks(List<Block> all, List<Draft.Dropped> dropped) {

  /** The words of a paragraph or heading; empty for others. */
  String plain(int index) {
    Block block = all.get(index);
    String text =
        block instanceof Block.Paragraph p
            ? p.text().plain()
            : block instanceof Block.Heading h ? h.text().plain() : "";
    return Words.oneLine(text);
  }

  /** Leaves a block out. */
  void drop(int index, String why) {
    Block block = all.remove(index);
    String text =
        block instanceof Block.Paragraph p
            ? p.text().plain()
            : block instanceof Block.Heading h
                ? h.text().plain()
                : BlockWriter.write(List.of(block));
    if (!text.isBlank()) {
      dropped.add(new Draft.Dropped(text, why));
    }
  }
}
