package press.broadsheet.seed.html;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * A walk through an element that ends as soon as it holds more than a picture and its caption do.
 * Boxes within boxes, however deep, take no longer than their number: none is walked to its end but
 * the small ones.
 */
@SuppressWarnings("ReferenceEquality") // the box itself, not one that looks alike
final class SmallBox implements NodeFilter {

  private static final int MOST_NODES = 600;

  private final Element box;
  private final int longest;
  private final int mostNodes;
  private int nodes;
  private int letters;
  private boolean isSmall = true;

  private SmallBox(Element box, int longest, int mostNodes) {
    this.box = box;
    this.longest = longest;
    this.mostNodes = mostNodes;
  }

  /** Whether an element holds no more than so many letters. */
  static boolean isShort(Element element, int longest) {
    SmallBox walk = new SmallBox(element, longest, Integer.MAX_VALUE);
    element.filter(walk);
    return walk.isSmall;
  }

  /**
   * Whether an element holds few elements, no figure within it, and no more than so many letters.
   *
   * @param longest in characters, spaces between words aside
   */
  static boolean isOne(Element element, int longest) {
    SmallBox walk = new SmallBox(element, longest, MOST_NODES);
    element.filter(walk);
    return walk.isSmall;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    nodes++;
    if (node instanceof TextNode text && !text.isBlank()) {
      letters += (int) text.getWholeText().chars().filter(c -> !Character.isWhitespace(c)).count();
    }
    boolean isInner =
        mostNodes == MOST_NODES
            && node instanceof Element e
            && e != box
            && e.normalName().equals("figure");
    isSmall = nodes <= mostNodes && letters <= longest && !isInner;
    return isSmall ? FilterResult.CONTINUE : FilterResult.STOP;
  }
}
