package press.broadsheet.seed.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Links and labels side by side, each of which says what a button says: “Print · Send to a friend”.
 */
final class ButtonRow {

  private static final int LONGEST = 240;
  private static final int MOST = 16;

  private ButtonRow() {}

  /** Whether an element is one, and nothing else. */
  static boolean isOne(Element box) {
    if (!box.normalName().matches("p|div|ul|center|font|span|small|td|section|footer")
        || !SmallBox.isShort(box, LONGEST)
        || box.selectFirst("a, button") == null
        || box.selectFirst("h1, h2, h3, h4, p p, time, table, figure, form") != null) {
      return false;
    }
    List<String> parts = new ArrayList<>();
    parts(box, parts);
    return !parts.isEmpty()
        && parts.size() <= MOST
        && parts.stream().allMatch(ButtonWords::isOne)
        && parts.stream().anyMatch(p -> !Words.of(p).isEmpty());
  }

  private static void parts(Element box, List<String> out) {
    for (Node node : box.childNodes()) {
      if (node instanceof TextNode t && !Words.of(t.getWholeText()).isEmpty()) {
        out.add(Words.oneLine(t.getWholeText()));
      } else if (node instanceof Element e && e.normalName().matches("a|button")) {
        out.add(Words.oneLine(e.text()));
      } else if (node instanceof Element e && out.size() <= MOST) {
        parts(e, out);
      }
    }
  }
}
