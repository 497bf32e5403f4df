package press.broadsheet.seed.mail;

import java.util.ArrayList;
import java.util.List;
import press.broadsheet.seed.Block;
import press.broadsheet.seed.BlockText;
import press.broadsheet.seed.Inline;
import press.broadsheet.seed.Phrase;

/** A mail in HTML. Lines within a paragraph, parted by breaks, are lines of their own here. */
final class HtmlBody implements MailBody {

  /**
   * A line.
   *
   * @param block the number of its block, or -1 for the gap before one
   * @param text what the line says, if its block is a paragraph
   */
  private record Line(int block, Phrase text, String plain) {}

  private final List<Block> all;
  private final List<Line> units = new ArrayList<>();
  private final List<String> lines;

  HtmlBody(List<Block> blocks) {
    this.all = List.copyOf(blocks);
    for (int i = 0; i < all.size(); i++) {
      if (i > 0) {
        units.add(new Line(-1, Phrase.of(""), ""));
      }
      add(i, all.get(i));
    }
    this.lines = units.stream().map(Line::plain).toList();
  }

  @Override
  public List<String> lines() {
    return lines;
  }

  @Override
  public List<Block> blocks(int from, int to) {
    List<Block> out = new ArrayList<>();
    for (int i = from; i < to; ) {
      int block = units.get(i).block();
      int end = i + 1;
      while (end < to && units.get(end).block() == block) {
        end++;
      }
      if (block >= 0) {
        out.add(all.get(block) instanceof Block.Paragraph p ? part(p, i, end) : all.get(block));
      }
      i = end;
    }
    return out.stream()
        .filter(b -> !(b instanceof Block.Paragraph p && p.text().isBlank()))
        .toList();
  }

  @Override
  public MailBody only(List<int[]> runs) {
    List<Block> out = new ArrayList<>();
    for (int[] run : runs) {
      out.addAll(blocks(run[0], run[1]));
    }
    return new HtmlBody(out);
  }

  @Override
  public MailBody unquoted(int from, int to) {
    List<Block> out = new ArrayList<>();
    for (Block block : blocks(from, to)) {
      if (block instanceof Block.Quote q) {
        out.addAll(q.content());
      } else {
        out.add(block);
      }
    }
    return new HtmlBody(out);
  }

  private Block part(Block.Paragraph p, int from, int to) {
    List<Inline> content = new ArrayList<>();
    for (int i = from; i < to; i++) {
      if (!content.isEmpty()) {
        content.add(new Inline.Break());
      }
      content.addAll(units.get(i).text().content());
    }
    return new Block.Paragraph(new Phrase(content), p.hint(), p.line());
  }

  private void add(int number, Block block) {
    if (!(block instanceof Block.Paragraph p)) {
      String plain = plain(block);
      units.add(new Line(number, Phrase.of(""), plain));
      return;
    }
    List<Inline> current = new ArrayList<>();
    for (Inline piece : p.text().content()) {
      if (piece instanceof Inline.Break) {
        line(number, current);
        current = new ArrayList<>();
      } else {
        current.add(piece);
      }
    }
    line(number, current);
  }

  private void line(int number, List<Inline> content) {
    Phrase text = new Phrase(content);
    units.add(new Line(number, text, text.plain().replaceAll("[\\s\\u00A0]+", " ").strip()));
  }

  private static String plain(Block block) {
    String words = BlockText.of(block).replaceAll("\\s+", " ").strip();
    return block instanceof Block.Rule
        ? "---"
        : block instanceof Block.Quote ? "> " + words : words;
  }
}
