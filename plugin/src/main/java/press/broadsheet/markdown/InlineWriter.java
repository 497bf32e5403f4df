package press.broadsheet.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import press.broadsheet.markdown.Html.Element;

/** Writes the words of a block: text, emphasis, code, links, pictures, footnote numbers. */
final class InlineWriter {

  private final Document document;
  private final Links links;
  private final Footnotes footnotes;
  private final QuoteStyle style;
  private Sink sink;
  private Map<Integer, String> quotes = Map.of();
  private int textStart;
  private int textEnd = Integer.MAX_VALUE;
  private boolean inLink;

  InlineWriter(Document document, Links links, Footnotes footnotes, QuoteStyle style, Sink sink) {
    this.document = document;
    this.links = links;
    this.footnotes = footnotes;
    this.style = style;
    this.sink = sink;
  }

  /** Writes what is in a block. */
  void block(Node block) {
    block(block, 0, Integer.MAX_VALUE);
  }

  /**
   * Writes a part of what is in a block.
   *
   * @param start where in the text its words begin; what is before is a mark
   * @param end where they end
   */
  void block(Node block, int start, int end) {
    quotes = Quotes.in(block, style);
    textStart = start;
    textEnd = end;
    Node first = block.getFirstChild();
    while (first != null && first.getEndOffset() <= start) {
      first = first.getNext();
    }
    siblings(first);
    textStart = 0;
    textEnd = Integer.MAX_VALUE;
  }

  private void children(Node parent) {
    siblings(parent.getFirstChild());
  }

  private void siblings(@Nullable Node first) {
    Node node = first;
    while (node != null) {
      if (TextRun.holds(node)) {
        node = run(node);
      } else if (node instanceof HtmlInline
          && Sanitiser.startsDropped(node.getChars().toString())) {
        node = dropped(node);
      } else {
        inline(node);
      }
      node = node.getNext();
    }
  }

  /** Writes neighbouring text; returns the last node of it. */
  private Node run(Node first) {
    TextRun run = new TextRun();
    Node last = first;
    run.add(first);
    for (Node next = first.getNext(); next != null && TextRun.holds(next); next = next.getNext()) {
      run.add(next);
      last = next;
    }
    write(run);
    return last;
  }

  private void text(BasedSequence chars) {
    TextRun run = new TextRun();
    run.text(chars);
    write(run);
  }

  private void write(TextRun run) {
    if (textStart > 0 || textEnd < Integer.MAX_VALUE) {
      run.keep(textStart, textEnd);
    }
    for (TextRun.Piece piece : run.pieces(quotes, !inLink)) {
      if (piece.target().isEmpty()) {
        sink.text(piece.text());
      } else {
        sink.element(new Element("a").with("href", piece.target()).add(piece.text()));
      }
    }
  }

  /** Leaves out a script or the like up to its end tag, if that is in the same block. */
  private Node dropped(Node start) {
    inline(start);
    String name = RawHtml.nameOf(start.getChars().toString());
    for (Node node = start.getNext(); node != null; node = node.getNext()) {
      if (node instanceof HtmlInline
          && node.getChars().startsWith("</")
          && RawHtml.nameOf(node.getChars().toString()).equals(name)) {
        return node;
      }
    }
    return start;
  }

  private void inline(Node node) {
    if (node instanceof SoftLineBreak) {
      sink.text("\n");
    } else if (node instanceof HardLineBreak) {
      sink.element(new Element("br"));
      sink.text("\n");
    } else if (node instanceof Emphasis) {
      within(new Element("em"), node);
    } else if (node instanceof StrongEmphasis) {
      within(new Element("strong"), node);
    } else if (node instanceof Strikethrough) {
      within(new Element("del"), node);
    } else if (node instanceof Code code) {
      sink.element(new Element("code").add(code(code.getText().toString())));
    } else if (node instanceof HtmlInline) {
      BasedSequence chars = node.getChars();
      sink.raw(chars.toString(), i -> chars.getIndexOffset(i));
    } else if (!(node instanceof HtmlInlineComment)) {
      pointing(node);
    }
  }

  private void pointing(Node node) {
    if (node instanceof AutoLink link) {
      autolink(node, link.getText().toString(), link.getText().toString());
    } else if (node instanceof MailLink link) {
      autolink(node, link.getText().toString(), "mailto:" + link.getText());
    } else if (node instanceof Link link) {
      link(node, link.getUrl().unescape(), link.getTitle().unescape());
    } else if (node instanceof Image image) {
      String target = image.getUrl().unescape() + image.getUrlContent().unescape();
      image(node, target, image.getTitle().unescape());
    } else if (node instanceof LinkRef ref) {
      reference(ref, false);
    } else if (node instanceof ImageRef ref) {
      reference(ref, true);
    } else if (node instanceof Footnote footnote) {
      footnote(footnote);
    } else if (node.hasChildren()) {
      children(node);
    } else {
      sink.text(node.getChars().toString());
    }
  }

  private void within(Element element, Node node) {
    sink.open(element);
    children(node);
    sink.close();
  }

  /** A code span's content: line ends are spaces, one space at each end is padding. */
  private static String code(String text) {
    String line = text.replace('\n', ' ');
    boolean padded = line.startsWith(" ") && line.endsWith(" ") && !line.isBlank();
    return padded ? line.substring(1, line.length() - 1) : line;
  }

  private void autolink(Node node, String text, String target) {
    Element element = new Element("a").at(node.getStartOffset());
    Address address = Address.of(target);
    boolean leads = address.kind() == Address.Kind.WEB || address.kind() == Address.Kind.CONTACT;
    if (leads && !inLink) {
      sink.element(element.with("href", address.value()).add(text));
    } else {
      sink.text(text);
    }
  }

  private void link(Node node, String target, String title) {
    if (inLink) {
      children(node);
      return;
    }
    Element element = new Element("a").at(node.getStartOffset());
    if (!title.isEmpty()) {
      element.with("title", title);
    }
    links.link(element, "href", target);
    inLink = true;
    within(element, node);
    inLink = false;
  }

  private void image(Node node, String target, String title) {
    Element element = new Element("img").at(node.getStartOffset()).with("alt", plain(node));
    if (!title.isEmpty()) {
      element.with("title", title);
    }
    links.picture(element, target);
    if (inLink && element.is("a")) {
      element.dissolve(); // its words, in the link around it
    }
    sink.element(element);
  }

  private String plain(Node node) {
    Sink outer = sink;
    boolean outerInLink = inLink;
    WordsSink words = new WordsSink();
    sink = words;
    inLink = true;
    children(node);
    inLink = outerInLink;
    sink = outer;
    return words.words();
  }

  private void reference(RefNode node, boolean isImage) {
    com.vladsch.flexmark.ast.Reference definition =
        node.getReferenceNode(Parser.REFERENCES.get(document));
    if (definition == null) {
      undefined(node);
    } else if (isImage) {
      image(node, definition.getUrl().unescape(), definition.getTitle().unescape());
    } else {
      link(node, definition.getUrl().unescape(), definition.getTitle().unescape());
    }
  }

  /** A reference to nothing is the words it was written with. */
  private void undefined(Node node) {
    if (!node.hasChildren()) {
      text(node.getChars());
    } else {
      text(node.getChars().prefixOf(node.getChildChars()));
      children(node);
      text(node.getChars().suffixOf(node.getChildChars()));
    }
  }

  private void footnote(Footnote node) {
    Optional<Element> number = footnotes.refer(node);
    if (number.isEmpty()) {
      sink.text("[^");
      children(node);
      sink.text("]");
    } else if (inLink) {
      sink.text("[" + number.get().text() + "]");
    } else {
      sink.element(new Element("sup").with("class", Html.FOOTNOTE).add(number.get()));
    }
  }
}
