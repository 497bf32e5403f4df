package press.broadsheet.seed.cms;

import java.util.List;
import press.broadsheet.seed.Block;

/** Blocks of a text that stands within a longer one, with the lines of that. */
public final class BlockLines {

  private BlockLines() {}

  /** The same blocks, so many lines further down. */
  public static List<Block> shift(List<Block> blocks, int lines) {
    return lines == 0 ? blocks : blocks.stream().map(b -> shift(b, lines)).toList();
  }

  private static Block shift(Block block, int by) {
    if (block instanceof Block.Heading h) {
      return new Block.Heading(h.level(), h.text(), h.line() + by);
    }
    if (block instanceof Block.Paragraph p) {
      return new Block.Paragraph(p.text(), p.hint(), p.line() + by);
    }
    if (block instanceof Block.Items i) {
      List<List<Block>> items = i.items().stream().map(x -> shift(x, by)).toList();
      return new Block.Items(i.isOrdered(), i.start(), items, i.line() + by);
    }
    if (block instanceof Block.Quote q) {
      return new Block.Quote(shift(q.content(), by), q.line() + by);
    }
    if (block instanceof Block.Figure f) {
      return new Block.Figure(f.src(), f.alt(), f.caption(), f.credit(), f.line() + by);
    }
    if (block instanceof Block.Table t) {
      return new Block.Table(t.rows(), t.line() + by);
    }
    if (block instanceof Block.Preformatted p) {
      return new Block.Preformatted(p.text(), p.language(), p.line() + by);
    }
    if (block instanceof Block.Rule r) {
      return new Block.Rule(r.line() + by);
    }
    if (block instanceof Block.Note n) {
      return new Block.Note(n.label(), shift(n.content(), by), n.line() + by);
    }
    return block instanceof Block.Source s ? new Block.Source(s.markdown(), s.line() + by) : block;
  }
}
