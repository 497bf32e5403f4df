package press.broadsheet.seed.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import press.broadsheet.seed.Block;
import press.broadsheet.seed.Draft;

/** Makes blocks of the elements of an HTML article. */
public final class HtmlBlocks {

  private HtmlBlocks() {}

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
    List<Block> blocks = BlockReading.of(container);
    int notes = blocks.size();
    while (notes > 0 && blocks.get(notes - 1) instanceof Block.Note) {
      notes--;
    }
    if (notes > 0 && notes < blocks.size() && blocks.get(notes - 1) instanceof Block.Rule) {
      blocks.remove(notes - 1); // the line above the notes
    }
    return BoldSubheads.mark(Captions.below(blocks));
  }
}
