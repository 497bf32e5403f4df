package press.broadsheet.seed.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import press.broadsheet.seed.Block;
import press.broadsheet.seed.Inline;
import press.broadsheet.seed.Phrase;

/** Reads the elements of one container, and those within them, into blocks. */
final class BlockReading {

  /** Words so many are text, not a line of the head. */
  private static final int LEAST_TEXT = 100;

  /** Signs in a row that part a text. */
  private static final Pattern STARS =
      Pattern.compile("\\s*(?:(?:[*＊•·◆◇●○■□~☆★—–-][\\s\u00a0]*){3,7}|⁂)\\s*");

  private final List<Block> out = new ArrayList<>();
  private final List<Node> loose = new ArrayList<>();
  private final Progress progress;

  /** How far the reading of a whole article has come. */
  private static final class Progress {
    private boolean hasText;
  }

  private BlockReading(Progress progress) {
    this.progress = progress;
  }

  /** The blocks within an element, in order. */
  static List<Block> of(Element container) {
    return new BlockReading(new Progress()).children(container, Block.Hint.NONE);
  }

  private List<Block> inner(Element container, Block.Hint hint) {
    return new BlockReading(progress).children(container, hint);
  }

  private HtmlLists lists() {
    return new HtmlLists(this::inner, this::hint);
  }

  private List<Block> children(Element container, Block.Hint hint) {
    for (Node child : container.childNodes()) {
      if (child instanceof Element element && BlockElements.isOne(element)) {
        flush(hint);
        element(element, hint);
      } else {
        loose.add(child);
      }
    }
    flush(hint);
    return out;
  }

  private void element(Element element, Block.Hint outer) {
    Block.Hint hint = hint(element, outer);
    int line = line(element);
    if (element.hasAttr(HtmlNotes.NOTE)) {
      String label = element.attr(HtmlNotes.NOTE);
      element.removeAttr(HtmlNotes.NOTE);
      List<Block> content = inner(element, Block.Hint.NONE);
      out.add(new Block.Note(label, content, line));
      return;
    }
    Optional<Phrase> bookmark = BlockElements.bookmark(element);
    if (bookmark.isPresent()) {
      out.add(new Block.Paragraph(bookmark.get(), Block.Hint.NONE, line));
      return;
    }
    if (HtmlFigures.isOne(element)) {
      out.addAll(HtmlFigures.of(element, line));
      return;
    }
    switch (element.normalName()) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element, hint, line);
      case "p", "time", "address", "dt", "summary", "figcaption", "caption" -> {
        if (element.selectFirst(BlockElements.WITHIN) == null
            || element.normalName().equals("p")
                && element.selectFirst("iframe, div, table, figure, h1") == null) {
          paragraph(element.childNodes(), hint, line);
        } else {
          out.addAll(inner(element, hint));
        }
      }
      case "ul", "ol" -> out.addAll(lists().of(element, hint));
      case "dl" -> {
        if (hint == Block.Hint.NONE) {
          out.addAll(lists().definitions(element));
        } else {
          out.addAll(inner(element, hint));
        }
      }
      case "blockquote" -> quote(element, line);
      case "table" -> table(element, hint, line);
      case "pre" -> out.addAll(Preformatted.of(element, line));
      case "hr" -> out.add(new Block.Rule(line));
      case "iframe", "video", "audio", "lite-youtube", "amp-youtube", "amp-vimeo", "embed" ->
          out.addAll(Embeds.of(element, line));
      default -> {
        if (Role.PULL_QUOTE.fits(element) && element.selectFirst("blockquote") == null) {
          quote(element, line);
        } else {
          out.addAll(inner(element, hint));
        }
      }
    }
  }

  private void quote(Element element, int line) {
    for (Element source : element.select("cite, footer")) {
      Element parent = source.parent();
      boolean isAlone = parent != null && parent.normalName().matches("blockquote|figure|div");
      if (isAlone && !source.text().isBlank()) {
        source.tagName("p");
        source.prependText(source.text().strip().matches("[–—―-].*") ? "" : "— ");
      }
    }
    List<Block> content = inner(element, Block.Hint.NONE);
    if (!content.isEmpty()) {
      out.add(new Block.Quote(content, line));
    }
  }

  private void heading(Element element, Block.Hint hint, int line) {
    Phrase text = HtmlInlines.of(element.childNodes());
    if (HtmlInlines.blank(text.plain())) {
      for (Inline piece : text.content()) {
        if (piece instanceof Inline.Picture p) {
          out.add(new Block.Figure(p.src(), p.alt(), "", "", line));
        }
      }
      return;
    }
    boolean isLine = hint != Block.Hint.NONE && hint != Block.Hint.BIO;
    if (isLine && !progress.hasText && !element.normalName().equals("h1")) {
      out.add(new Block.Paragraph(text, hint, line));
    } else {
      out.add(new Block.Heading(element.normalName().charAt(1) - '0', text, line));
    }
  }

  private void flush(Block.Hint hint) {
    if (!loose.isEmpty()) {
      List<Node> nodes = List.copyOf(loose);
      loose.clear();
      paragraph(nodes, BoxHint.alone(nodes, hint, progress.hasText), line(nodes.get(0)));
    }
  }

  private void paragraph(List<Node> nodes, Block.Hint hint, int line) {
    for (Block block : HtmlParagraph.of(nodes, hint, line)) {
      if (block instanceof Block.Paragraph p && STARS.matcher(p.text().plain()).matches()) {
        out.add(new Block.Rule(line));
        continue;
      }
      progress.hasText |=
          block instanceof Block.Paragraph p
              && p.hint() == Block.Hint.NONE
              && p.text().plain().length() >= LEAST_TEXT;
      out.add(block);
    }
  }

  private Block.Hint hint(Element element, Block.Hint outer) {
    return BoxHint.of(element, outer, progress.hasText);
  }

  private void table(Element table, Block.Hint hint, int line) {
    Element listing = table.selectFirst("td.code pre, td[class*=code] pre");
    if (listing != null) {
      out.addAll(Preformatted.of(listing, line)); // the other column has the numbers of the lines
    } else if (HtmlTables.isLayout(table)) {
      HtmlTables.cells(table).forEach(c -> out.addAll(inner(c, hint)));
    } else {
      Element caption = table.selectFirst("caption");
      if (caption != null) {
        paragraph(caption.childNodes(), Block.Hint.NONE, line);
      }
      out.add(HtmlTables.of(table, line));
    }
  }

  /** The line of the seed on which a node begins. */
  static int line(Node node) {
    return Math.max(node.sourceRange().start().lineNumber(), 0);
  }
}
