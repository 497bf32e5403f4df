package press.broadsheet.markdown;

import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.ListOptions;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;

/**
 * The Markdown that articles are written in: CommonMark with the extensions of GitHub, footnotes
 * and definition lists. Immutable and thread-safe; made once.
 */
final class Dialect {

  private static final int MAX_DEPTH = 100;

  private static final DataHolder OPTIONS =
      new MutableDataSet()
          .set(
              Parser.EXTENSIONS,
              List.of(
                  DefinitionExtension.create(),
                  FootnoteExtension.create(),
                  StrikethroughExtension.create(),
                  TablesExtension.create()))
          // Tables as GitHub has them: one heading row, as many cells in each row as in that one.
          .set(TablesExtension.WITH_CAPTION, false)
          .set(TablesExtension.COLUMN_SPANS, false)
          .set(TablesExtension.MIN_HEADER_ROWS, 1)
          .set(TablesExtension.MAX_HEADER_ROWS, 1)
          .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
          .set(TablesExtension.APPEND_MISSING_COLUMNS, true)
          .set(TablesExtension.DISCARD_EXTRA_COLUMNS, true)
          .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true)
          // A line that begins with a tilde is more often an amount than a definition.
          .set(DefinitionExtension.TILDE_MARKER, false)
          .toImmutable();

  private static final Parser PARSER = Parser.builder(OPTIONS).build();

  private static final ListOptions LISTS = ListOptions.get(OPTIONS);

  private Dialect() {}

  /** How lists are laid out. */
  static ListOptions lists() {
    return LISTS;
  }

  /**
   * The syntax tree of a text.
   *
   * @throws Deadline.Passed if it takes too long
   * @throws TooDeep if something is nested more than 100 levels deep
   */
  static Document parse(String text, Deadline deadline) {
    Document document = PARSER.parse(BasedSequence.of(deadline.watch(text)));
    checkDepth(document);
    return document;
  }

  /** Something is nested deeper than any text for people. */
  static final class TooDeep extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int offset;

    TooDeep(int offset) {
      super("nested more than " + MAX_DEPTH + " levels deep", null, false, false);
      this.offset = offset;
    }

    /** Where in the text. */
    int offset() {
      return offset;
    }
  }

  /** Walks without recursion, so that it can tell about what recursion could not bear. */
  private static void checkDepth(Document document) {
    int depth = 0;
    Node node = document;
    while (true) {
      if (depth > MAX_DEPTH) {
        throw new TooDeep(node.getStartOffset());
      }
      if (node.getFirstChild() != null) {
        node = node.getFirstChild();
        depth++;
        continue;
      }
      while (node != document && node.getNext() == null) {
        node = node.getParent();
        depth--;
      }
      if (node == document) {
        return;
      }
      node = node.getNext();
    }
  }
}
