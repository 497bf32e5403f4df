package press.broadsheet.seed.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import press.broadsheet.seed.Block;
import press.broadsheet.seed.Inline;
import press.broadsheet.seed.Phrase;

/** Makes blocks of the elements of an HTML article. */
@SuppressWarnings("ReferenceEquality") // nodes that look alike are not the same place of the page
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
          "ul",
          "time");
  private static final Pattern KICKER =
      hint("kicker|eyebrow|overline|overtitle|rubric|label-section");
  private static final Pattern DEK =
      hint("dek|deck|subtitle|subhead(?:line|ing)?|standfirst|sub-title|lede-deck|strapline");
  private static final Pattern BYLINE =
      hint("byline|by-line|author|authors|article-author|credit-line");
  private static final Pattern DATE =
      hint("date|dateline-date|pubdate|published|publish-date|timestamp|posted-on|entry-date");
  private static final Pattern BIO =
      hint(
          "bio|author-bio|about-author|about-the-author|author-info|author-box|author-description");

  private final List<Block> out = new ArrayList<>();
  private final List<Node> loose = new ArrayList<>();

  private HtmlBlocks() {}

  /** The blocks within an element, in order. */
  public static List<Block> of(Element container) {
    return new HtmlBlocks().children(container, Block.Hint.NONE);
  }

  /** What the classes of an element say it is. */
  static Block.Hint hint(Element element) {
    String classes = element.className() + " " + element.id() + " " + element.attr("itemprop");
    if (BIO.matcher(classes).find()) {
      return Block.Hint.BIO;
    }
    if (KICKER.matcher(classes).find()) {
      return Block.Hint.KICKER;
    }
    if (DEK.matcher(classes).find()) {
      return Block.Hint.DEK;
    }
    if (BYLINE.matcher(classes).find()) {
      return Block.Hint.BYLINE;
    }
    return DATE.matcher(classes).find() || element.normalName().equals("time")
        ? Block.Hint.DATE
        : Block.Hint.NONE;
  }

  private static Pattern hint(String words) {
    return Pattern.compile("(?i)(?:^|[\\s_])(?:[\\w]+[_-]{1,2})?(?:" + words + ")(?:$|[\\s_])");
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
          && !element.parent().normalName().equals("p")
          && element.siblingNodes().stream()
              .noneMatch(n -> n instanceof TextNode t && !t.isBlank());
    }
    return BLOCKS.contains(name)
        || !name.matches("a|span|b|i|em|strong|small|font|code|br|img")
            && element.select("p, div, ul, ol, h2, h3, blockquote, figure").size() > 0
        || name.matches("a|span|font|picture")
            && element.selectFirst("p, div, figure, h2, ul") != null;
  }

  private void element(Element element, Block.Hint outer) {
    Block.Hint own = hint(element);
    Block.Hint hint = own == Block.Hint.NONE ? outer : own;
    int line = line(element);
    switch (element.normalName()) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element, hint, line);
      case "p", "time", "address", "dt", "summary" -> paragraph(element.childNodes(), hint, line);
      case "ul", "ol" -> list(element, line);
      case "blockquote" -> {
        List<Block> content = of(element);
        if (!content.isEmpty()) {
          out.add(new Block.Quote(content, line));
        }
      }
      case "figure" -> figure(element, line);
      case "table" -> table(element, line);
      case "pre" -> out.add(HtmlInlines.preformatted(element, line));
      case "hr" -> out.add(new Block.Rule(line));
      default -> out.addAll(new HtmlBlocks().children(element, hint));
    }
  }

  private void heading(Element element, Block.Hint hint, int line) {
    Phrase text = HtmlInlines.of(element.childNodes());
    if (text.isBlank()) {
      return;
    }
    if (hint == Block.Hint.DEK || hint == Block.Hint.KICKER || hint == Block.Hint.BYLINE) {
      out.add(new Block.Paragraph(text, hint, line));
    } else {
      out.add(new Block.Heading(element.normalName().charAt(1) - '0', text, line));
    }
  }

  private void flush(Block.Hint hint) {
    if (!loose.isEmpty()) {
      List<Node> nodes = List.copyOf(loose);
      loose.clear();
      paragraph(nodes, hint, line(nodes.get(0)));
    }
  }

  /** A paragraph; a picture alone is a figure, and two line breaks end a paragraph as they look. */
  private void paragraph(List<Node> nodes, Block.Hint hint, int line) {
    for (Phrase text : HtmlInlines.split(HtmlInlines.of(nodes))) {
      if (text.content().size() == 1 && text.content().get(0) instanceof Inline.Picture p) {
        out.add(new Block.Figure(p.src(), p.alt(), "", "", line));
      } else if (!text.isBlank()) {
        out.add(new Block.Paragraph(text, hint, line));
      }
    }
  }

  private void list(Element list, int line) {
    List<List<Block>> items = new ArrayList<>();
    for (Element item : list.children()) {
      List<Block> content =
          item.normalName().matches("ul|ol")
              ? new ArrayList<>(ofList(item))
              : new HtmlBlocks().children(item, Block.Hint.NONE);
      if (item.normalName().matches("ul|ol") && !items.isEmpty()) {
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
  }

  private static List<Block> ofList(Element list) {
    HtmlBlocks inner = new HtmlBlocks();
    inner.list(list, line(list));
    return inner.out;
  }

  private void figure(Element figure, int line) {
    Element caption = figure.selectFirst("figcaption");
    Element image = figure.selectFirst("img");
    if (image == null || HtmlInlines.src(image).isEmpty()) {
      out.addAll(new HtmlBlocks().children(figure, Block.Hint.NONE));
      return;
    }
    String credit = "";
    String words = "";
    if (caption != null) {
      Element made = caption.selectFirst("small, cite, [class*=credit], [class*=copyright]");
      if (made != null) {
        credit = made.text().strip();
        made.remove();
      }
      words = caption.text().strip();
    }
    out.add(
        new Block.Figure(HtmlInlines.src(image), image.attr("alt").strip(), words, credit, line));
  }

  private void table(Element table, int line) {
    if (table.selectFirst("table table, table ul, table h2") != null
        || table.select("tr").size() < 2
        || table.select("tr").stream().allMatch(r -> r.children().size() < 2)) {
      for (Element cell : table.select("td, th, caption")) {
        if (cell.closest("table") == table) { // a layout table; its cells are just text
          out.addAll(new HtmlBlocks().children(cell, Block.Hint.NONE));
        }
      }
      return;
    }
    Element caption = table.selectFirst("caption");
    if (caption != null) {
      paragraph(caption.childNodes(), Block.Hint.NONE, line);
    }
    List<List<Phrase>> rows = new ArrayList<>();
    for (Element row : table.select("tr")) {
      rows.add(row.children().stream().map(c -> HtmlInlines.of(c.childNodes())).toList());
    }
    out.add(new Block.Table(rows, line));
  }

  private static int line(Node node) {
    return Math.max(node.sourceRange().start().lineNumber(), 0);
  }
}
