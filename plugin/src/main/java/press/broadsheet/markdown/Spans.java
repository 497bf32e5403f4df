package press.broadsheet.markdown;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import press.broadsheet.markdown.Html.Element;

/**
 * Checks that cells that span rows or columns meet the others without overlap or gap (HTML, section
 * “Forming a table”); in a table where they do not, none spans.
 */
final class Spans {

  private final List<Element> cells = new ArrayList<>();
  private final BitSet begun = new BitSet();
  private int[] rowsLeft = new int[0];
  private int columns;
  private boolean spans;
  private boolean fits = true;

  private Spans() {}

  /** Mends a table. */
  static void mend(Element table) {
    Spans spans = new Spans();
    spans.table(table);
    if (spans.spans && !spans.fits) {
      for (Element cell : spans.cells) {
        cell.attributes().remove("colspan");
        cell.attributes().remove("rowspan");
      }
    }
  }

  private void table(Element table) {
    for (Html child : table.children()) {
      if (child instanceof Element section && !section.is("caption")) {
        rowsLeft = new int[0];
        for (Html inner : section.children()) {
          if (inner instanceof Element row) {
            row(row);
          }
        }
        for (int left : rowsLeft) {
          fits &= left <= 0;
        }
      }
    }
    fits &= begun.nextClearBit(0) >= columns;
  }

  private void row(Element row) {
    int column = 0;
    for (Html child : row.children()) {
      if (child instanceof Element cell) {
        cells.add(cell);
        while (column < rowsLeft.length && rowsLeft[column] > 0) {
          column++;
        }
        column = cell(cell, column);
      }
    }
    for (int i = 0; i < rowsLeft.length; i++) {
      rowsLeft[i]--;
    }
  }

  private int cell(Element cell, int from) {
    int wide = span(cell, "colspan");
    int rows = span(cell, "rowspan");
    spans |= wide > 1 || rows > 1;
    int end = from + wide;
    if (end > rowsLeft.length) {
      rowsLeft = Arrays.copyOf(rowsLeft, Math.max(end, 2 * rowsLeft.length));
    }
    for (int column = from; column < end; column++) {
      fits &= rowsLeft[column] <= 0;
      rowsLeft[column] = rows;
    }
    begun.set(from);
    columns = Math.max(columns, end);
    return end;
  }

  private static int span(Element cell, String attribute) {
    String value = cell.attribute(attribute);
    return value.isEmpty() ? 1 : Integer.parseInt(value);
  }
}
