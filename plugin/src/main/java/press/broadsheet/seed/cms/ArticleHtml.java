package press.broadsheet.seed.cms;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import press.broadsheet.seed.Block;
import press.broadsheet.seed.Draft;
import press.broadsheet.seed.html.HtmlBlocks;
import press.broadsheet.seed.html.Pictures;

/**
 * The HTML in which a content management system keeps the text of an article: no page around it,
 * but galleries, embeds, cards and whatever plugins have added.
 */
public final class ArticleHtml {

  private static final int MAX_DEPTH = 80;

  private ArticleHtml() {}

  /**
   * The blocks of a text.
   *
   * @param line the line of the seed on which the text begins
   * @param addresses says what an address in it is to be: links and pictures
   * @param dropped takes the words that are left out
   */
  public static List<Block> blocks(
      String html, int line, UnaryOperator<String> addresses, List<Draft.Dropped> dropped) {
    Element body = parse(html);
    Clutter.remove(body, dropped);
    Cards.flatten(body, dropped);
    EmbedLinks.link(body, dropped);
    Galleries.arrange(body, dropped);
    bareAddresses(body);
    rewrite(body, addresses);
    return BlockLines.shift(HtmlBlocks.of(body, dropped), line - 1);
  }

  private static Element parse(String html) {
    Parser parser = Parser.htmlParser().setTrackPosition(true);
    parser.setMaxDepth(MAX_DEPTH);
    return parser.parseInput(html, "").body();
  }

  /** An address alone in a paragraph is what is shown there, once a link. */
  private static void bareAddresses(Element body) {
    for (Element p : body.select("p")) {
      String words = p.text().strip();
      if (p.childrenSize() == 0 && words.matches("https?://\\S+")) {
        p.empty();
        p.appendElement("a").attr("href", words).text(words);
      }
    }
  }

  private static void rewrite(Element body, UnaryOperator<String> addresses) {
    for (Element link : body.select("a[href]")) {
      link.attr("href", addresses.apply(link.attr("href").strip()));
    }
    for (Element image : body.select("img")) {
      String src = Pictures.src(image);
      if (!src.isEmpty()) {
        Pictures.settle(image, addresses.apply(src));
      }
    }
  }
}
