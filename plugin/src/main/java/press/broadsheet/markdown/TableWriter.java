package press.broadsheet.markdown;

import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Locale;
import press.broadsheet.markdown.Html.Element;

/** Writes tables. */
final class TableWriter {

  private final InlineWriter inline;
  private final Sink sink;

  TableWriter(InlineWriter inline, Sink sink) {
    this.inline = inline;
    this.sink = sink;
  }

  /** Writes a table, or a part of one. */
  void table(Node table) {
    within("table", table);
  }

  private void within(String name, Node parent) {
    if (!parent.hasChildren()) {
      return;
    }
    sink.open(new Element(name));
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof TableHead) {
        within("thead", node);
      } else if (node instanceof TableBody) {
        within("tbody", node);
      } else if (node instanceof TableRow) {
        within("tr", node);
        sink.text("\n");
      } else if (node instanceof TableCell cell) {
        cell(cell);
      }
    }
    sink.close();
  }

  private void cell(TableCell cell) {
    boolean isHeading = cell.isHeader() && cell.hasChildren();
    Element element = new Element(isHeading ? "th" : "td");
    if (isHeading) {
      element.with("scope", "col");
    }
    TableCell.Alignment alignment = cell.getAlignment();
    if (alignment != null) {
      element.with("class", "align-" + alignment.name().toLowerCase(Locale.ROOT));
    }
    sink.open(element);
    inline.block(cell);
    sink.close();
  }
}
