package press.broadsheet.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.definition.DefinitionList;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.broadsheet.markdown.Html.Element;

/** Writes the blocks of a text: paragraphs, headings, lists, quotations, notes, code, footnotes. */
final class BlockWriter {

  private static final Pattern OWN_ID = Pattern.compile("\\{#([A-Za-z][\\w:.-]*)\\}");
  private static final Pattern TASK = Pattern.compile("\\[[ xX]\\]\\s");
  private static final int TASK_MARK = 4;
  private static final Map<String, String> NOTES =
      Map.of(
          "[!NOTE]", "note",
          "[!TIP]", "tip",
          "[!IMPORTANT]", "important",
          "[!WARNING]", "warning",
          "[!CAUTION]", "caution",
          "[!QUOTE]", "pull");

  private final InlineWriter inline;
  private final TableWriter tables;
  private final Footnotes footnotes;
  private final Labels labels;
  private final Sink sink;

  BlockWriter(InlineWriter inline, Footnotes footnotes, Labels labels, Sink sink) {
    this.inline = inline;
    this.tables = new TableWriter(inline, sink);
    this.footnotes = footnotes;
    this.labels = labels;
    this.sink = sink;
  }

  /** Writes what is in a block. */
  void children(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      block(node);
    }
  }

  /** Writes the footnotes that have been referred to, and those that they refer to. */
  void footnotes() {
    if (footnotes.size() == 0) {
      return;
    }
    Element section = new Element("section").with("class", "footnotes");
    section.with("role", "doc-endnotes").with("aria-label", labels.get("footnotes"));
    sink.open(section);
    sink.open(new Element("ol"));
    for (int i = 0; i < footnotes.size(); i++) {
      Footnotes.Note note = footnotes.get(i);
      sink.text("\n");
      sink.open(new Element("li").with("id", note.id()));
      children(note.block());
      sink.open(new Element("p").with("class", "footnote-back-links"));
      String gap = "";
      for (Element link : note.backLinks(labels.get("back"))) {
        sink.text(gap);
        sink.element(link);
        gap = " ";
      }
      sink.close();
      sink.close();
    }
    sink.close();
    sink.close();
  }

  private void block(Node node) {
    if (isSilent(node)) {
      return;
    }
    if (node instanceof Paragraph paragraph) {
      paragraph(paragraph);
    } else if (node instanceof com.vladsch.flexmark.ast.Heading heading) {
      heading(heading);
    } else if (node instanceof BlockQuote) {
      quotation(node);
    } else if (node instanceof BulletList || node instanceof OrderedList) {
      list(node);
    } else if (node instanceof ListItem item && !isDefinition(node)) {
      item(item);
    } else if (node instanceof FencedCodeBlock code) {
      code(code.getContentChars().toString(), code.getInfoDelimitedByAny(c -> c == ' ').unescape());
    } else if (node instanceof IndentedCodeBlock code) {
      code(code.getContentChars().trimTailBlankLines().normalizeEndWithEOL().toString(), "");
    } else if (node instanceof ThematicBreak) {
      sink.element(new Element("hr"));
    } else if (node instanceof HtmlBlock html) {
      raw(html);
    } else if (node instanceof TableBlock) {
      tables.table(node);
    } else if (node instanceof DefinitionList) {
      within(new Element("dl"), node);
    } else if (node instanceof DefinitionTerm) {
      sink.open(new Element("dt"));
      children(node);
      sink.close();
    } else if (node instanceof DefinitionItem) {
      within(new Element("dd"), node);
    } else {
      children(node);
    }
    sink.text("\n");
  }

  private static boolean isSilent(Node node) {
    return node instanceof FootnoteBlock
        || node instanceof com.vladsch.flexmark.ast.Reference
        || node instanceof HtmlCommentBlock;
  }

  private static boolean isDefinition(Node node) {
    return node instanceof DefinitionItem || node instanceof DefinitionTerm;
  }

  private void within(Element element, Node node) {
    sink.open(element);
    children(node);
    sink.close();
  }

  private void paragraph(Paragraph paragraph) {
    paragraph(paragraph, 0, Optional.empty());
  }

  /**
   * @param start where in the text its words begin
   * @param box what comes before them
   */
  private void paragraph(Paragraph paragraph, int start, Optional<Element> box) {
    Node parent = paragraph.getParent();
    boolean bare =
        parent instanceof ListItem && Dialect.lists().isInTightListItem(paragraph)
            || parent instanceof DefinitionTerm;
    if (!bare) {
      sink.open(new Element("p"));
    }
    if (box.isPresent()) {
      sink.element(box.get());
      sink.text(" ");
    }
    inline.block(paragraph, start, Integer.MAX_VALUE);
    if (!bare) {
      sink.close();
    }
  }

  private void heading(com.vladsch.flexmark.ast.Heading heading) {
    Element element = new Element("h" + heading.getLevel()).at(heading.getStartOffset());
    BasedSequence text = heading.getText();
    int brace = text.endsWith("}") ? text.lastIndexOf("{#") : -1;
    Matcher id = OWN_ID.matcher(brace < 0 ? "" : text.subSequence(brace).toString());
    int end = Integer.MAX_VALUE;
    if (id.matches() && (brace == 0 || text.charAt(brace - 1) != '\\')) {
      if (!Outline.isReserved(id.group(1))) {
        element.with("id", id.group(1));
      }
      end = text.getIndexOffset(text.subSequence(0, brace).trimEnd().length());
    }
    sink.open(element);
    inline.block(heading, 0, end);
    sink.close();
  }

  private void quotation(Node quotation) {
    Node first = quotation.getFirstChild();
    Node mark = first instanceof Paragraph ? first.getFirstChild() : null;
    Node next = mark == null ? null : mark.getNext();
    String kind = mark instanceof LinkRef ? NOTES.get(mark.getChars().toString()) : null;
    boolean marked =
        kind != null
            && (next == null || next instanceof SoftLineBreak || next instanceof HardLineBreak);
    if (!marked || kind == null || !(first instanceof Paragraph paragraph)) {
      within(new Element("blockquote"), quotation);
      return;
    }
    if (kind.equals("pull")) {
      sink.open(new Element("blockquote").with("class", "pull"));
    } else {
      sink.open(new Element("aside").with("class", "note note-" + kind).with("role", "note"));
      sink.element(new Element("p").with("class", "note-title").add(labels.get(kind)));
    }
    sink.text("\n");
    if (next != null) {
      paragraph(paragraph, next.getEndOffset(), Optional.empty());
    }
    for (Node node = first.getNext(); node != null; node = node.getNext()) {
      block(node);
    }
    sink.close();
  }

  private void list(Node node) {
    Element list = new Element(node instanceof OrderedList ? "ol" : "ul");
    if (node instanceof OrderedList ordered && ordered.getStartNumber() != 1) {
      list.with("start", Integer.toString(ordered.getStartNumber()));
    }
    sink.open(list);
    sink.text("\n");
    children(node);
    sink.close();
  }

  private void item(ListItem item) {
    Node first = item.getFirstChild();
    if (first instanceof Paragraph paragraph && isTask(paragraph)) {
      int start = paragraph.getStartOffset();
      boolean isDone = paragraph.getChars().charAt(1) != ' ';
      sink.open(new Element("li").with("class", "task"));
      paragraph(paragraph, start + TASK_MARK, Optional.of(checkbox(isDone)));
      sink.text("\n");
      for (Node node = first.getNext(); node != null; node = node.getNext()) {
        block(node);
      }
      sink.close();
    } else {
      within(new Element("li"), item);
    }
  }

  /** Whether it begins with a mark (GFM, “Task list items”) that is not a link. */
  private static boolean isTask(Paragraph paragraph) {
    Node first = paragraph.getFirstChild();
    return TASK.matcher(paragraph.getChars()).lookingAt()
        && (first instanceof Text || first instanceof LinkRef ref && !ref.isDefined());
  }

  private Element checkbox(boolean isDone) {
    Element box = new Element("input").with("type", "checkbox").with("disabled", "");
    if (isDone) {
      box.with("checked", "");
    }
    return box.with("aria-label", labels.get(isDone ? "done" : "open"));
  }

  private void code(String text, String info) {
    Element code = new Element("code");
    String language = info.toLowerCase(Locale.ROOT);
    if (language.matches("[a-z0-9_+#.-]{1,40}")) {
      code.with("class", "language-" + language);
    }
    sink.element(new Element("pre").with("tabindex", "0").add(code.add(text)));
  }

  private void raw(HtmlBlock block) {
    BasedSequence chars = block.getContentChars();
    sink.raw(chars.toString(), i -> chars.getIndexOffset(i));
  }
}
