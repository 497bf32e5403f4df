package press.broadsheet.markdown;

import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import press.broadsheet.base.Problem;
import press.broadsheet.base.Problems;
import press.broadsheet.markdown.Html.Element;

/** One text on its way to {@link Prose}, step by step. */
final class Rendering {

  private final Lines lines;
  private final String text;
  private final String language;
  private final Problems problems;
  private final Deadline deadline;

  Rendering(Lines lines, String text, String language, Problems problems, Deadline deadline) {
    this.lines = lines;
    this.text = text;
    this.language = language;
    this.problems = problems;
    this.deadline = deadline;
  }

  Prose prose() {
    Document document = Dialect.parse(text, deadline);
    Links links = new Links(lines, problems);
    Labels labels = Labels.of(language);
    Element root = tree(document, links, labels);
    Figures.make(root);
    new Frames(labels).make(root);
    Outline outline = new Outline();
    outline.make(root);
    links.checkFragments(root, outline.ids());
    Pictures.delay(root);
    HtmlWriter writer = new HtmlWriter();
    writer.children(root);
    String plain = PlainText.of(root);
    return new Prose(
        writer.html().strip(),
        writer.references(),
        outline.headings(),
        PlainText.excerpt(root),
        plain,
        WordCount.of(plain));
  }

  private Element tree(Document document, Links links, Labels labels) {
    Element root = new Element("");
    Footnotes footnotes = new Footnotes();
    if (hasHtml(document)) {
      MixedSink sink = new MixedSink(new Sanitiser(links));
      write(document, links, labels, footnotes, sink);
      sink.build(root, deadline);
      Nesting.mend(root);
    } else {
      write(document, links, labels, footnotes, new TreeSink(root));
    }
    return root;
  }

  private void write(
      Document document, Links links, Labels labels, Footnotes footnotes, Sink sink) {
    QuoteStyle style = QuoteStyle.of(language);
    InlineWriter inline = new InlineWriter(document, links, footnotes, style, sink);
    BlockWriter blocks = new BlockWriter(inline, footnotes, labels, sink);
    blocks.children(document);
    blocks.footnotes();
    warnOfUnused(document, footnotes);
  }

  private void warnOfUnused(Node parent, Footnotes footnotes) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof FootnoteBlock block && !footnotes.isReferredTo(block)) {
        problems.add(
            Problem.warning(
                "BS0308",
                lines.at(node.getStartOffset()),
                "Nothing refers to the footnote [^" + block.getText() + "], so it is not shown.",
                "Write [^" + block.getText() + "] where it belongs, or delete it."));
      }
      warnOfUnused(node, footnotes);
    }
  }

  private static boolean hasHtml(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      boolean isHtml = node instanceof HtmlBlockBase || node instanceof HtmlInline;
      if (isHtml && !(node instanceof HtmlInlineComment) || hasHtml(node)) {
        return true;
      }
    }
    return false;
  }
}
