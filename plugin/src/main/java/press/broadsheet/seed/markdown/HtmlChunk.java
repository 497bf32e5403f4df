package press.broadsheet.seed.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import press.broadsheet.seed.Block;
import press.broadsheet.seed.Draft;
import press.broadsheet.seed.html.HtmlBlocks;

/**
 * Raw HTML within Markdown that Markdown has its own words for: figures, pictures, quotations,
 * videos, and the cards of Ghost. All other HTML stays as its writer wrote it.
 */
final class HtmlChunk {

  private static final Pattern BEGINNING =
      Pattern.compile(
          "(?is)^ {0,3}<(?:figure|blockquote|hr|img|iframe|picture|div class=\"kg-)[\\s/>\\w-].*");
  private static final Pattern KNOWN = Pattern.compile("figure|blockquote|hr|img|iframe|picture");
  private static final Pattern PORTAL =
      Pattern.compile("(?i)#/portal.*|.*(?:/signup|/subscribe|/join)/?");
  private static final int MAX_CHARS = 20_000;

  private HtmlChunk() {}

  /** Whether a line begins such HTML. */
  static boolean begins(String line) {
    return BEGINNING.matcher(line).matches();
  }

  /**
   * The blocks that a chunk is, if it is nothing but such HTML.
   *
   * @param dropped takes buttons that only lead to a subscription
   */
  static Optional<List<Block>> of(String markdown, int line, List<Draft.Dropped> dropped) {
    if (markdown.length() > MAX_CHARS || !BEGINNING.matcher(markdown).matches()) {
      return Optional.empty();
    }
    Element body = Jsoup.parseBodyFragment(markdown).body();
    for (Node child : List.copyOf(body.childNodes())) {
      if (child instanceof TextNode t && t.isBlank()) {
        continue;
      }
      if (!(child instanceof Element e) || !isKnown(e)) {
        return Optional.empty();
      }
      if (isButton(e)) {
        String address = e.select("a[href]").attr("href");
        dropped.add(new Draft.Dropped(e.text() + " " + address, "button of the old site"));
        e.remove();
      }
    }
    List<Block> out = new ArrayList<>();
    for (Block block : HtmlBlocks.of(body, dropped)) {
      out.add(at(block, line));
    }
    return Optional.of(out);
  }

  private static boolean isKnown(Element e) {
    boolean isTweet = e.className().matches(".*(?:twitter-tweet|instagram-media).*");
    return (KNOWN.matcher(e.normalName()).matches() && !isTweet)
        || e.normalName().equals("div") && e.className().contains("kg-card");
  }

  private static boolean isButton(Element e) {
    Element link = e.selectFirst("a[href]");
    return e.className().contains("kg-button-card")
        && link != null
        && PORTAL.matcher(link.attr("href")).matches();
  }

  /** The reader of HTML counts the lines of the chunk alone. */
  private static Block at(Block block, int line) {
    if (block instanceof Block.Figure f) {
      return new Block.Figure(f.src(), f.alt(), f.caption(), f.credit(), line);
    }
    return block instanceof Block.Paragraph p
        ? new Block.Paragraph(p.text(), p.hint(), line)
        : block;
  }
}
