package press.broadsheet.seed.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import press.broadsheet.seed.Block;
import press.broadsheet.seed.Phrase;

/** Tables that hold data, and tables that only put things in their places. */
@SuppressWarnings("ReferenceEquality") // nodes that look alike are not the same place of the page
final class HtmlTables {

  private static final int LONGEST_CELL = 600;
  private static final int MOST_COLUMNS = 60;

  private HtmlTables() {}

  /** Whether a table only puts things in their places; its cells are text one after the other. */
  static boolean isLayout(Element table) {
    List<Element> rows = table.select("tr");
    if (table.attr("role").matches("presentation|none")
        || rows.size() < 2
        || rows.stream().allMatch(r -> r.children().size() < 2)
        || table.selectFirst(
                "table table, ul, ol, h1, h2, h3, h4, blockquote, hr, figure, iframe, br + br")
            != null) {
      return true;
    }
    return table.select("td").stream()
        .anyMatch(c -> c.text().length() > LONGEST_CELL || c.select("p").size() > 2);
  }

  /** The cells of a layout table, in the order of reading. */
  static List<Element> cells(Element table) {
    return table.select("td, th, caption").stream()
        .filter(c -> c.closest("table") == table)
        .toList();
  }

  /** A table of data. */
  static Block.Table of(Element table, int line) {
    List<List<Phrase>> rows = new ArrayList<>();
    for (Element row : table.select("tr")) {
      List<Phrase> cells = new ArrayList<>();
      for (Element cell : row.children()) {
        cells.add(HtmlInlines.of(cell.childNodes()));
        String span = cell.attr("colspan").strip();
        int more = span.matches("\\d{1,2}") ? Integer.parseInt(span) - 1 : 0;
        for (int i = 0; i < more && cells.size() < MOST_COLUMNS; i++) {
          cells.add(Phrase.of(""));
        }
      }
      if (!cells.isEmpty()) {
        rows.add(cells);
      }
    }
    return new Block.Table(rows, line);
  }
}
