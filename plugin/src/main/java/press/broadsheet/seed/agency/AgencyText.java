package press.broadsheet.seed.agency;

import java.util.List;
import press.broadsheet.seed.Block;

/** The words of blocks, for people who compare a seed with its article. */
final class AgencyText {

  private AgencyText() {}

  static String words(List<Block> blocks) {
    StringBuilder out = new StringBuilder();
    for (Block block : blocks) {
      if (block instanceof Block.Paragraph p) {
        out.append(p.text().plain());
      } else if (block instanceof Block.Heading h) {
        out.append(h.text().plain());
      } else if (block instanceof Block.Quote q) {
        out.append(words(q.content()));
      } else if (block instanceof Block.Items l) {
        l.items().forEach(item -> out.append(words(item)).append('\n'));
      } else if (block instanceof Block.Table t) {
        t.rows().forEach(row -> row.forEach(cell -> out.append(cell.plain()).append(' ')));
      } else if (block instanceof Block.Figure f) {
        out.append(f.caption()).append(' ').append(f.credit());
      } else if (block instanceof Block.Preformatted p) {
        out.append(p.text());
      }
      out.append('\n');
    }
    return out.toString().strip();
  }
}
