package press.broadsheet.seed.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import press.broadsheet.seed.Block;
import press.broadsheet.seed.Draft;
import press.broadsheet.seed.Inline;
import press.broadsheet.seed.Phrase;
import press.broadsheet.seed.classify.BlockWriter;

/** Makes blocks of the elements of an HTML article. */
public final class HtmlBlocks {

  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "center",
          "dd",
          "details",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hgroup",
          "hr",
          "li",
          "main",
          "ol",
          "p",
          "pre",
          "section",
          "summary",
          "table",
          "tbody",
          "tr",
          "td",
          "ul",
          "iframe",
          "video",
          "audio",
          "time",
          "caption");
  private static final String WITHIN =
      "p, div, ul, ol, h1, h2, h3, h4, blockquote, figure, table, pre, iframe";

  /** Words so many are text, not a line of the head. */
  private static final int LEAST_TEXT = 100;

  private final List<Block> out = new ArrayList<>();
  private final List<Node> loose = new ArrayList<>();
  private final Progress progress;

  /** How far the reading of a whole article has come. */
  private static final class Progress {
    private boolean hasText;
  }

  private HtmlBlocks(Progress progress) {
    this.progress = progress;
  }

  /**
   * The blocks within an element, in order. The element may be a part of a page, such as feeds,
   * mails and content systems hold; it is changed by reading.
   */
  public static List<Block> of(Element container) {
    return of(container, new ArrayList<>());
  }

  /**
   * The blocks within an element, in order.
   *
   * @param dropped takes words that are no part of the text, such as comments of a word processor
   */
  public static List<Block> of(Element container, List<Draft.Dropped> dropped) {
    prepare(container, StyleSheet.none(), dropped);
    return prepared(container, dropped);
  }

  /** Makes plain HTML of what programs write. */
  static void prepare(Element root, StyleSheet styles, List<Draft.Dropped> dropped) {
    WordHtml.clean(root);
    DocsHtml.clean(root, dropped);
    styles.apply(root);
    Pictures.awake(root);
    HtmlNotes.mark(root);
    Captions.join(root);
    root.select("a[href] + a[href]").stream()
        .filter(
            link -> link.previousSibling() instanceof Element before && !before.text().isBlank())
        .forEach(link -> link.before(" ")); // a row of links, parted by how they look
  }

  /**
   * The blocks of an element that is prepared.
   *
   * @param dropped takes what the element says and the blocks do not
   */
  static List<Block> prepared(Element container, List<Draft.Dropped> dropped) {
    Unsaid unsaid = new Unsaid(container);
    List<Block> blocks = prepared(container);
    unsaid.list(blocks, dropped);
    return blocks;
  }

  /** The blocks of an element that is prepared. */
  static List<Block> prepared(Element container) {
    List<Block> blocks = new HtmlBlocks(new Progress()).children(container, Block.Hint.NONE);
    int notes = blocks.size();
    while (notes > 0 && blocks.get(notes - 1) instanceof Block.Note) {
      notes--;
    }
    if (notes > 0 && notes < blocks.size() && blocks.get(notes - 1) instanceof Block.Rule) {
      blocks.remove(notes - 1); // the line above the notes
    }
    return BoldSubheads.mark(Captions.below(blocks));
  }

  private List<Block> inner(Element container, Block.Hint hint) {
    return new HtmlBlocks(progress).children(container, hint);
  }

  private List<Block> children(Element container, Block.Hint hint) {
    for (Node child : container.childNodes()) {
      if (child instanceof Element element && isBlock(element)) {
        flush(hint);
        element(element, hint);
      } else {
        loose.add(child);
      }
    }
    flush(hint);
    return out;
  }

  /** Whether an element makes blocks: one that does, or one around such. */
  private static boolean isBlock(Element element) {
    String name = element.normalName();
    if (name.equals("time")) {
      return element.parent() != null
          && !element.parent().normalName().matches("p|li|td|span|em|i|small")
          && element.siblingNodes().stream()
              .noneMatch(n -> n instanceof TextNode t && !t.isBlank());
    }
    return BLOCKS.contains(name)
        || element.hasAttr(HtmlNotes.NOTE)
        || Embeds.isOne(element)
        || !name.matches("br|img|code|sup|sub")
            && element.childrenSize() > 0
            && element.selectFirst(WITHIN) != null;
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
    Optional<Phrase> bookmark = bookmark(element);
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
        if (element.selectFirst(WITHIN) == null
            || element.normalName().equals("p")
                && element.selectFirst("iframe, div, table, figure, h1") == null) {
          paragraph(element.childNodes(), hint, line);
        } else {
          out.addAll(inner(element, hint));
        }
      }
      case "ul", "ol" -> list(element, hint, line);
      case "dl" -> {
        if (hint == Block.Hint.NONE) {
          definitions(element, line);
        } else {
          out.addAll(inner(element, hint));
        }
      }
      case "blockquote" -> quote(element, line);
      case "table" -> table(element, hint, line);
      case "pre" -> preformatted(element, line);
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

  /** A box that shows another page is a link to it. */
  private static Optional<Phrase> bookmark(Element element) {
    Element link =
        element.className().contains("bookmark") ? element.selectFirst("a[href^=http]") : null;
    Element title = link == null ? null : link.selectFirst("[class*=title]");
    return link == null || title == null
        ? Optional.empty()
        : Optional.of(
            new Phrase(
                List.of(
                    new Inline.Link(
                        List.of(new Inline.Text(Words.oneLine(title.text()))),
                        link.attr("href")))));
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
      paragraph(nodes, alone(nodes, hint), line(nodes.get(0)));
    }
  }

  /** What the only element of a line says it is, else what the box around it says. */
  private Block.Hint alone(List<Node> nodes, Block.Hint outer) {
    List<Node> seen =
        nodes.stream().filter(n -> !(n instanceof TextNode t && t.isBlank())).toList();
    return seen.size() == 1
            && seen.get(0) instanceof Element e
            && e.normalName().matches("span|a|b|strong|em|i|small|font")
        ? hint(e, outer)
        : outer;
  }

  /**
   * A paragraph; two line breaks end one as they look, and a picture at its beginning or end,
   * around which words flow, stands alone.
   */
  private void paragraph(List<Node> nodes, Block.Hint hint, int line) {
    for (Phrase phrase : HtmlInlines.split(HtmlInlines.of(nodes))) {
      String plain = phrase.plain().strip();
      boolean isAddress = plain.length() < 2000 && plain.matches("https?://[^\\s<>]+");
      Phrase text = isAddress ? Embeds.bare(Embeds.page(plain)) : phrase;
      List<Inline> pieces = new ArrayList<>(text.content());
      List<Block> after = new ArrayList<>();
      while (!pieces.isEmpty() && isPicture(pieces.get(0))) {
        figure(pieces.remove(0), line).ifPresent(out::add);
      }
      while (!pieces.isEmpty() && isPicture(pieces.get(pieces.size() - 1))) {
        figure(pieces.remove(pieces.size() - 1), line).ifPresent(f -> after.add(0, f));
      }
      for (Phrase words : HtmlInlines.split(new Phrase(pieces))) {
        LineParagraphs.split(words).forEach(w -> words(w, hint, line));
      }
      out.addAll(after);
    }
  }

  private void words(Phrase text, Block.Hint hint, int line) {
    String plain = text.plain();
    boolean hasPicture = text.content().stream().anyMatch(HtmlBlocks::isPicture);
    if (HtmlInlines.blank(plain)
        && !hasPicture
        && text.content().stream().noneMatch(Inline.NoteMark.class::isInstance)) {
      return;
    }
    Block.Hint own = isSentence(plain, hint) ? Block.Hint.NONE : hint;
    progress.hasText |= plain.length() >= LEAST_TEXT && own == Block.Hint.NONE;
    out.add(new Block.Paragraph(text, own, line));
  }

  /** Whether words are text, for all that the boxes around them are called. */
  private static boolean isSentence(String text, Block.Hint hint) {
    boolean isLine = hint == Block.Hint.DATE || hint == Block.Hint.BYLINE;
    boolean ends = text.strip().matches("(?s).*[.!?…。][\"”’»)]*");
    return isLine
        && (text.length() > 200
            || ends
                && text.length() > 40
                && text.split("\\s+").length > 7
                && PageLines.dateIn(text).isEmpty());
  }

  private static boolean isPicture(Inline piece) {
    return piece instanceof Inline.Picture
        || piece instanceof Inline.Break
        || piece instanceof Inline.Text t && HtmlInlines.blank(t.text())
        || piece instanceof Inline.Link l
            && !l.content().isEmpty()
            && l.content().stream().allMatch(Inline.Picture.class::isInstance);
  }

  private static Optional<Block> figure(Inline piece, int line) {
    Inline bare = piece instanceof Inline.Link l ? l.content().get(0) : piece;
    return bare instanceof Inline.Picture p
        ? Optional.of(new Block.Figure(p.src(), p.alt(), "", "", line))
        : Optional.empty();
  }

  private void list(Element list, Block.Hint hint, int line) {
    boolean isGallery =
        list.childrenSize() > 0 && list.children().stream().allMatch(HtmlFigures::isOne);
    if (isGallery || hint == Block.Hint.BYLINE || hint == Block.Hint.DATE) {
      list.children()
          .forEach(
              i ->
                  out.addAll(
                      HtmlFigures.isOne(i) ? HtmlFigures.of(i, line) : inner(i, hint(i, hint))));
      return;
    }
    List<List<Block>> items = new ArrayList<>();
    List<Element> notes = new ArrayList<>();
    for (Element item : list.children()) {
      if (item.hasAttr(HtmlNotes.NOTE)) {
        notes.add(item);
        continue;
      }
      boolean isList = item.normalName().matches("ul|ol");
      List<Block> content = isList ? new ArrayList<>(ofList(item)) : inner(item, Block.Hint.NONE);
      if (isList && !items.isEmpty()) {
        List<Block> last = new ArrayList<>(items.remove(items.size() - 1));
        last.addAll(content); // a list put into a list without an item around it
        items.add(last);
      } else if (!content.isEmpty()) {
        items.add(content);
      }
    }
    if (!items.isEmpty()) {
      String start = list.attr("start");
      int number = start.matches("\\d{1,8}") ? Integer.parseInt(start) : 1;
      out.add(new Block.Items(list.normalName().equals("ol"), number, items, line));
    }
    notes.forEach(n -> element(n, Block.Hint.NONE));
  }

  private Block.Hint hint(Element element, Block.Hint outer) {
    Block.Hint own = Role.hint(element);
    boolean isHead = own == Block.Hint.DEK || own == Block.Hint.KICKER;
    boolean isNone =
        own == Block.Hint.NONE || isHead && (progress.hasText || element.selectFirst("h1") != null);
    return isNone || element.text().length() > longest(own) ? outer : own;
  }

  /** What is longer only sounds like it. */
  private static int longest(Block.Hint hint) {
    return switch (hint) {
      case KICKER -> 100;
      case BYLINE -> 250;
      case DATE, DEK -> 450;
      default -> 3000;
    };
  }

  private List<Block> ofList(Element list) {
    HtmlBlocks inner = new HtmlBlocks(progress);
    inner.list(list, Block.Hint.NONE, line(list));
    return inner.out;
  }

  /** Terms and what they mean, in the form that our Markdown has for them. */
  private void definitions(Element list, int line) {
    StringBuilder text = new StringBuilder();
    for (Element e : list.select("dt, dd")) {
      List<Block> content = inner(e, Block.Hint.NONE);
      if (content.isEmpty()) {
        continue;
      }
      String markdown = BlockWriter.write(content);
      if (e.normalName().equals("dt")) {
        text.append(text.length() == 0 ? "" : "\n\n").append(markdown.replaceAll("\\\\?\\n+", " "));
      } else {
        text.append(text.length() == 0 ? "" : "\n")
            .append(": ")
            .append(markdown.replace("\n", "\n    "));
      }
    }
    if (text.indexOf("\n: ") > 0) {
      out.add(new Block.Source(text.toString(), line));
    } else {
      out.addAll(inner(list, Block.Hint.NONE));
    }
  }

  private void preformatted(Element pre, int line) {
    boolean isVerse =
        ClassWords.any("verse|poem|poetry|gedicht").matcher(ClassWords.of(pre)).find();
    if (!isVerse) {
      out.add(HtmlInlines.preformatted(pre, line));
      return;
    }
    for (String stanza : pre.wholeText().strip().split("\\n[ \\t]*\\n")) {
      List<Inline> lines = new ArrayList<>();
      for (String verse : stanza.strip().split("\\n")) {
        if (!lines.isEmpty()) {
          lines.add(new Inline.Break());
        }
        lines.add(new Inline.Text(verse.strip()));
      }
      out.add(new Block.Paragraph(new Phrase(lines), Block.Hint.NONE, line));
    }
  }

  private void table(Element table, Block.Hint hint, int line) {
    Element listing = table.selectFirst("td.code pre, td[class*=code] pre");
    if (listing != null) {
      preformatted(listing, line); // the other column has the numbers of the lines
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

  private static int line(Node node) {
    return Math.max(node.sourceRange().start().lineNumber(), 0);
  }
}
