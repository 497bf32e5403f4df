package press.broadsheet.seed.classify;

import java.util.ArrayList;
import java.util.List;
import press.broadsheet.seed.Block;
import press.broadsheet.seed.Phrase;

/** Writes blocks as Markdown (CommonMark 0.31, section 4 and 5, and GFM tables). */
public final class BlockWriter {

  private static final List<String> BULLETS = List.of("- ", "* ", "+ ");

  private BlockWriter() {}

  /** The blocks with one blank line between them, without a line feed at the end. */
  public static String write(List<? extends Block> blocks) {
    StringBuilder out = new StringBuilder();
    int lists = 0;
    for (int i = 0; i < blocks.size(); i++) {
      lists = i > 0 && meet(blocks.get(i - 1), blocks.get(i)) ? lists + 1 : 0;
      separate(out);
      out.append(blocks.get(i) instanceof Block.Items l ? items(l, lists) : write(blocks.get(i)));
    }
    return out.toString().stripTrailing();
  }

  /** Two lists in a row would be read as one, if they had the same markers (CommonMark 5.3). */
  private static boolean meet(Block a, Block b) {
    return a instanceof Block.Items first
        && b instanceof Block.Items second
        && first.isOrdered() == second.isOrdered();
  }

  private static void separate(StringBuilder out) {
    if (out.length() == 0) {
      return;
    }
    while (out.length() < 2
        || out.charAt(out.length() - 1) != '\n'
        || out.charAt(out.length() - 2) != '\n') {
      out.append('\n');
    }
  }

  private static String write(Block block) {
    if (block instanceof Block.Paragraph p) {
      return PhraseWriter.write(p.text());
    }
    if (block instanceof Block.Heading h) {
      String text = PhraseWriter.write(h.text()).replaceAll("\\\\?\\n", " ");
      return "#".repeat(Math.min(Math.max(h.level(), 1), 6)) + " " + text;
    }
    if (block instanceof Block.Items items) {
      return items(items, 0);
    }
    if (block instanceof Block.Quote q) {
      return indent(write(q.content()), "> ", "> ");
    }
    if (block instanceof Block.Figure f) {
      StringBuilder out = new StringBuilder();
      PhraseWriter.picture(f.src(), f.alt(), (f.caption() + " " + f.credit()).strip(), out);
      return out.toString();
    }
    if (block instanceof Block.Table t) {
      return table(t);
    }
    if (block instanceof Block.Preformatted p) {
      String fence = "```";
      while (p.text().contains(fence)) {
        fence += "`";
      }
      return fence + p.language() + "\n" + p.text().stripTrailing() + "\n" + fence;
    }
    if (block instanceof Block.Note n) {
      return indent(write(n.content()), "[^" + n.label() + "]: ", "    ");
    }
    return block instanceof Block.Source s ? s.markdown() : "---";
  }

  /**
   * @param before how many lists of the kind stand right before it
   */
  private static String items(Block.Items list, int before) {
    String bullet = BULLETS.get(before % BULLETS.size());
    String point = before % 2 == 0 ? ". " : ") ";
    boolean tight =
        list.items().stream()
            .allMatch(i -> i.size() <= 1 || i.size() == 2 && i.get(1) instanceof Block.Items);
    List<String> out = new ArrayList<>();
    int number = list.start();
    for (List<Block> item : list.items()) {
      String marker = list.isOrdered() ? number++ + point : bullet;
      String text = tight && item.size() == 2 ? tight(item) : write(item);
      out.add(indent(text, marker, " ".repeat(marker.length())));
    }
    return String.join(tight ? "\n" : "\n\n", out);
  }

  private static String tight(List<Block> item) {
    return write(item.get(0)) + "\n" + write(item.get(1));
  }

  private static String table(Block.Table table) {
    int columns = table.rows().stream().mapToInt(List::size).max().orElse(0);
    StringBuilder out = new StringBuilder();
    for (int r = 0; r < table.rows().size(); r++) {
      List<Phrase> row = table.rows().get(r);
      out.append(r == 0 ? "|" : "\n|");
      for (int c = 0; c < columns; c++) {
        String cell = c < row.size() ? PhraseWriter.write(row.get(c)) : "";
        out.append(' ')
            .append(cell.replaceAll("\\\\?\\n", "<br>").replaceAll("(?<!\\\\)\\|", "\\\\|"))
            .append(" |");
      }
      if (r == 0) {
        out.append("\n|").append(" --- |".repeat(columns));
      }
    }
    return out.toString();
  }

  private static String indent(String text, String first, String rest) {
    StringBuilder out = new StringBuilder();
    String[] lines = text.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      String prefix = i == 0 ? first : lines[i].isEmpty() ? rest.stripTrailing() : rest;
      out.append(i == 0 ? "" : "\n").append(prefix).append(lines[i]);
    }
    return out.toString();
  }
}
