package press.broadsheet.seed.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.broadsheet.seed.Block;

/**
 * Lists in plain text. A line with a bullet or a number is an item only in company: a lone “- 30
 * degrees” or “1984. It was” is a sentence.
 */
final class TextList {

  private static final Pattern MARKER =
      Pattern.compile("^([-*+•‣▪◦●○·∙]|(\\d{1,3})[.)])\\s+(?=\\S)");

  private TextList() {}

  /**
   * A line that may be an item.
   *
   * @param marker the bullet or number as written
   * @param number 0 for a bullet
   * @param text what follows
   */
  record Item(String marker, int number, String text, int indent, int line) {

    static Optional<Item> parse(TextLine line) {
      Matcher m = MARKER.matcher(line.text());
      if (!m.find()) {
        return Optional.empty();
      }
      int number = m.group(2) == null ? 0 : Integer.parseInt(m.group(2));
      String text = line.text().substring(m.end());
      return Optional.of(new Item(m.group(1), number, text, line.indent(), line.number()));
    }

    Item plus(String more) {
      return new Item(marker, number, TextLine.join(text, more), indent, line);
    }

    private boolean follows(Item before) {
      return number == 0 ? marker.equals(before.marker) : number == before.number + 1;
    }
  }

  /** Lists, and paragraphs where an item stands alone. */
  static List<Block> blocks(List<Item> items) {
    List<Block> out = new ArrayList<>();
    int from = 0;
    while (from < items.size()) {
      int to = end(items, from);
      List<Item> run = items.subList(from, to);
      if (run.size() > 1) {
        out.add(list(run));
      } else {
        Item alone = run.get(0);
        out.add(Block.Paragraph.of(alone.marker() + " " + alone.text(), alone.line()));
      }
      from = to;
    }
    return out;
  }

  /** Where the run that begins here ends: deeper items belong to it, others must follow on. */
  private static int end(List<Item> items, int from) {
    Item last = items.get(from);
    int to = from + 1;
    while (to < items.size()) {
      Item item = items.get(to);
      if (item.indent() <= items.get(from).indent() + 1) {
        if (!item.follows(last)) {
          return to;
        }
        last = item;
      }
      to++;
    }
    return to;
  }

  private static Block.Items list(List<Item> run) {
    Item first = run.get(0);
    List<List<Block>> items = new ArrayList<>();
    for (int i = 0; i < run.size(); ) {
      Item item = run.get(i++);
      List<Item> deeper = new ArrayList<>();
      while (i < run.size() && run.get(i).indent() > first.indent() + 1) {
        deeper.add(run.get(i++));
      }
      List<Block> content = new ArrayList<>();
      content.add(Block.Paragraph.of(item.text(), item.line()));
      content.addAll(deeper.isEmpty() ? List.of() : blocks(deeper));
      items.add(content);
    }
    return new Block.Items(first.number() > 0, Math.max(first.number(), 0), items, first.line());
  }
}
