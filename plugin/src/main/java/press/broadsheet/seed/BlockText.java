package press.broadsheet.seed;

import java.util.List;

/** What blocks say, as plain text: for people to compare, and to count words. */
public final class BlockText {

  private BlockText() {}

  /** The words of these blocks in their order, with an empty line between two blocks. */
  public static String of(List<Block> blocks) {
    StringBuilder out = new StringBuilder();
    for (Block block : blocks) {
      int start = out.length();
      add(block, "", out);
      if (start > 0 && out.length() > start) {
        out.insert(start, '\n');
      }
    }
    return out.toString();
  }

  /** The words of one block; of Markdown, its source. */
  public static String of(Block block) {
    return of(List.of(block));
  }

  private static void add(Block block, String mark, StringBuilder out) {
    if (block instanceof Block.Heading h) {
      line(mark + h.text().plain(), out);
    } else if (block instanceof Block.Paragraph p) {
      line(mark + p.text().plain(), out);
    } else if (block instanceof Block.Items list) {
      for (List<Block> item : list.items()) {
        for (int i = 0; i < item.size(); i++) {
          add(item.get(i), i == 0 ? mark + "• " : mark + "  ", out);
        }
      }
    } else if (block instanceof Block.Quote q) {
      q.content().forEach(b -> add(b, mark, out));
    } else if (block instanceof Block.Note n) {
      n.content().forEach(b -> add(b, mark + n.label() + ": ", out));
    } else if (block instanceof Block.Figure f) {
      String words = String.join(" ", f.caption(), f.credit()).strip();
      line(mark + (words.isEmpty() ? f.alt() : words), out);
    } else if (block instanceof Block.Table t) {
      for (List<Phrase> row : t.rows()) {
        line(mark + String.join(" | ", row.stream().map(Phrase::plain).toList()), out);
      }
    } else if (block instanceof Block.Preformatted p) {
      line(p.text(), out);
    } else if (block instanceof Block.Source s) {
      line(s.markdown(), out);
    }
  }

  private static void line(String text, StringBuilder out) {
    if (!text.isBlank()) {
      out.append(text.strip()).append('\n');
    }
  }
}
