package press.broadsheet.seed.html;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import press.broadsheet.seed.Block;

/** What the boxes around a line say that the line is, as far as its length and its words allow. */
final class BoxHint {

  private BoxHint() {}

  /**
   * What an element says.
   *
   * @param outer what the box around it says
   * @param hasText whether text stands above, so that the head is over
   */
  static Block.Hint of(Element element, Block.Hint outer, boolean hasText) {
    Block.Hint own = Role.hint(element);
    boolean isHead = own == Block.Hint.DEK || own == Block.Hint.KICKER;
    boolean isNone =
        own == Block.Hint.NONE
            || isHead && (hasText || element.selectFirst("h1") != null)
            || own == Block.Hint.BYLINE && isOfLines(element);
    return isNone || element.text().length() > longest(own) ? outer : own;
  }

  /** Whether a box holds several lines, of which one is named the byline. */
  private static boolean isOfLines(Element box) {
    return box.childrenSize() > 2
        && box.ownText().isBlank()
        && box.children().stream().filter(e -> e.normalName().matches("p|div|li")).count() > 2
        && box.children().stream().filter(e -> Role.hint(e) == Block.Hint.BYLINE).count() == 1;
  }

  /** What the only element of a line says it is, else what the box around it says. */
  static Block.Hint alone(List<Node> nodes, Block.Hint outer, boolean hasText) {
    List<Node> seen =
        nodes.stream().filter(n -> !(n instanceof TextNode t && t.isBlank())).toList();
    return seen.size() == 1
            && seen.get(0) instanceof Element e
            && e.normalName().matches("span|a|b|strong|em|i|small|font")
        ? of(e, outer, hasText)
        : outer;
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

  /** Whether words are text, for all that the boxes around them are called. */
  static boolean isSentence(String text, Block.Hint hint) {
    boolean isLine = hint == Block.Hint.DATE || hint == Block.Hint.BYLINE;
    boolean ends = text.strip().matches("(?s).*[.!?…。][\"”’»)]*");
    return isLine
        && (text.length() > 200
            || ends
                && text.length() > 40
                && text.split("\\s+").length > 7
                && PageLines.dateIn(text).isEmpty());
  }
}
