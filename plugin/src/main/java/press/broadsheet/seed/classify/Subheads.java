package press.broadsheet.seed.classify;

import java.util.List;
import press.broadsheet.seed.Block;
import press.broadsheet.seed.Inline;
import press.broadsheet.seed.Phrase;

/** Subheads that only bold type tells from the text, as in documents without styles. */
final class Subheads {

  private Subheads() {}

  /** Whether a paragraph is one short line in bold type that does not end like a sentence. */
  static boolean isBold(Block.Paragraph p) {
    String plain = p.text().plain().strip();
    return Look.isShort(plain)
        && !EndMark.isOne(plain)
        && !Look.isRule(plain)
        && words(p.text()).size() == 1
        && words(p.text()).get(0) instanceof Inline.Strong;
  }

  /** Whether the text sets its subheads in bold, so that other short lines are none. */
  static boolean areBold(List<Block> blocks) {
    return blocks.stream().filter(b -> b instanceof Block.Paragraph p && isBold(p)).count() > 1;
  }

  /** Whether the first block is one of several short lines with a number: “1. By the canal”. */
  static boolean areNumbered(List<Block> blocks) {
    return blocks.stream().filter(Subheads::isNumbered).count() > 1 && isNumbered(blocks.get(0));
  }

  private static boolean isNumbered(Block block) {
    return block instanceof Block.Paragraph p
        && p.text().plain().strip().matches("(?:\\d{1,2}|[IVX]{1,4})[.)]\\s[^\\n]{2,70}(?<![.,;])");
  }

  /** The words of such a line without the bold type. */
  static Phrase unstressed(Phrase text) {
    List<Inline> words = words(text);
    return words.size() == 1 && words.get(0) instanceof Inline.Strong s
        ? new Phrase(s.content())
        : text;
  }

  private static List<Inline> words(Phrase text) {
    return text.content().stream()
        .filter(i -> !(i instanceof Inline.Text t && t.text().isBlank()))
        .toList();
  }
}
