package press.broadsheet.seed.classify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import press.broadsheet.seed.Block;
import press.broadsheet.seed.Inline;
import press.broadsheet.seed.Phrase;

/** An article while it is being told apart: the blocks that are not yet known to be anything. */
final class Manuscript {

  private final List<Block> blocks;

  Manuscript(List<Block> blocks) {
    this.blocks = new ArrayList<>(blocks);
  }

  /** What is left, in order. */
  List<Block> blocks() {
    return List.copyOf(blocks);
  }

  int size() {
    return blocks.size();
  }

  Block block(int index) {
    return blocks.get(index);
  }

  Block last() {
    return blocks.get(blocks.size() - 1);
  }

  /** The words of a paragraph or heading; empty for other blocks and beyond the end. */
  String plain(int index) {
    if (index < 0 || index >= blocks.size()) {
      return "";
    }
    Block block = blocks.get(index);
    return block instanceof Block.Paragraph p
        ? p.text().plain().strip()
        : block instanceof Block.Heading h ? h.text().plain().strip() : "";
  }

  /** The lines of such a block. */
  List<String> lines(int index) {
    return Arrays.stream(plain(index).split("\n")).map(String::strip).toList();
  }

  /** All words of a block, be it what it may. */
  String words(int index) {
    String plain = plain(index);
    return plain.isEmpty()
        ? BlockWriter.write(List.of(blocks.get(index))).replaceAll("\\\\(\\p{Punct})", "$1")
        : plain;
  }

  boolean isStressed(int index) {
    return blocks.get(index) instanceof Block.Paragraph p && p.text().isStressed();
  }

  boolean hasLink(int index) {
    return blocks.get(index) instanceof Block.Paragraph p && p.text().hasLink();
  }

  /** Whether a block begins on the line right below that on which the one before it begins. */
  boolean isOnNextLine(int index) {
    return index > 0
        && index < blocks.size()
        && blocks.get(index).line() > 0
        && blocks.get(index).line() == blocks.get(index - 1).line() + 1;
  }

  /** Whether any block but that one has these words. */
  boolean mentions(String words, int except) {
    for (int i = 0; i < blocks.size(); i++) {
      if (i != except && plain(i).contains(words)) {
        return true;
      }
    }
    return false;
  }

  void removeFirst() {
    blocks.remove(0);
  }

  void removeLast() {
    blocks.remove(blocks.size() - 1);
  }

  void add(Block last) {
    blocks.add(last);
  }

  void insert(int index, Block block) {
    blocks.add(index, block);
  }

  void remove(int index) {
    blocks.remove(index);
  }

  /** Keeps of a paragraph only these lines. */
  void keepLines(int index, List<String> lines) {
    List<Inline> content = new ArrayList<>();
    for (String line : lines) {
      if (!content.isEmpty()) {
        content.add(new Inline.Break());
      }
      content.add(new Inline.Text(line));
    }
    Block.Hint hint = blocks.get(index) instanceof Block.Paragraph p ? p.hint() : Block.Hint.NONE;
    blocks.set(index, new Block.Paragraph(new Phrase(content), hint, blocks.get(index).line()));
  }

  /** Makes each line of a paragraph without markup a paragraph of its own. */
  void split(int index) {
    if (!(blocks.get(index) instanceof Block.Paragraph p)
        || !p.text().content().stream()
            .allMatch(i -> i instanceof Inline.Text || i instanceof Inline.Break)) {
      return;
    }
    List<String> lines = lines(index);
    blocks.remove(index);
    for (int i = lines.size() - 1; i >= 0; i--) {
      if (!lines.get(i).isEmpty()) {
        blocks.add(index, Block.Paragraph.of(lines.get(i), p.line() == 0 ? 0 : p.line() + i));
      }
    }
  }

  void set(int index, Block block) {
    blocks.set(index, block);
  }
}
