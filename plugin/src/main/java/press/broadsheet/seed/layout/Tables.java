package press.broadsheet.seed.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.broadsheet.seed.Block;
import press.broadsheet.seed.Inline;
import press.broadsheet.seed.Phrase;

/** Tells tables from frames around text, and from forms with a field a row. */
final class Tables {

  private static final int LONG_CELL = 500;
  private static final int MAX_DEPTH = 20;

  private Tables() {}

  /** The parts with the text of frames and forms in their place. */
  static List<Part> flattened(List<Part> parts, Found found) {
    return flattened(parts, found, 0);
  }

  private static List<Part> flattened(List<Part> parts, Found found, int depth) {
    List<Part> out = new ArrayList<>();
    for (Part part : parts) {
      if (!(part instanceof Part.Grid grid)) {
        out.add(part);
      } else if (Forms.isOne(grid)) {
        out.addAll(flattened(Forms.parts(grid, found), found, MAX_DEPTH));
      } else if (depth < MAX_DEPTH && isFrame(grid)) {
        grid.rows().forEach(r -> r.forEach(c -> out.addAll(flattened(c, found, depth + 1))));
      } else {
        out.add(part);
      }
    }
    return out;
  }

  private static String words(List<Part> cell) {
    return String.join(" ", cell.stream().map(Plain::of).toList()).strip();
  }

  private static boolean isFrame(Part.Grid grid) {
    boolean isOneColumn =
        grid.rows().stream().allMatch(r -> r.stream().filter(c -> !c.isEmpty()).count() <= 1);
    boolean holdsArticle =
        grid.rows().stream().flatMap(List::stream).anyMatch(Tables::isMoreThanACell);
    return isOneColumn || holdsArticle || grid.rows().size() == 1 && isLong(grid);
  }

  private static boolean isLong(Part.Grid grid) {
    return grid.rows().stream().flatMap(List::stream).anyMatch(c -> words(c).length() > LONG_CELL);
  }

  private static boolean isMoreThanACell(List<Part> cell) {
    boolean hasHeading =
        cell.stream()
            .anyMatch(
                p ->
                    p instanceof Part.Para a
                        && (a.is(StyleMeaning.Role.HEADING) || a.is(StyleMeaning.Role.TITLE)));
    boolean hasOther = cell.stream().anyMatch(p -> !(p instanceof Part.Para));
    return hasHeading || hasOther || cell.size() > 3 && words(cell).length() > LONG_CELL;
  }

  /** The table itself; empty if there are no words in it. */
  static Optional<Block> block(Part.Grid grid) {
    List<List<Phrase>> rows = new ArrayList<>();
    for (List<List<Part>> row : grid.rows()) {
      if (row.stream().anyMatch(c -> !words(c).isEmpty())) {
        rows.add(row.stream().map(Tables::cell).toList());
      }
    }
    return rows.isEmpty() ? Optional.empty() : Optional.of(new Block.Table(rows, 0));
  }

  private static Phrase cell(List<Part> cell) {
    List<Inline> out = new ArrayList<>();
    for (Part part : cell) {
      if (part instanceof Part.Para p) {
        if (!out.isEmpty()) {
          out.add(new Inline.Break());
        }
        out.addAll(p.text().content());
      } else if (part instanceof Part.Picture p) {
        out.add(new Inline.Picture(p.src(), p.alt()));
      } else {
        out.addAll(Phrase.of(Plain.of(part)).content());
      }
    }
    return new Phrase(out);
  }
}
