package press.broadsheet.picture;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * How much there is to draw when every part that a drawing uses again is drawn again. A few lines
 * can say “this, twice” thirty times over, and a browser that believes them never ends.
 */
final class SvgWeight {

  private static final long MAX = 1_000_000;
  private static final int MAX_CHAIN = 40;
  private static final Pattern USE = Pattern.compile("#([A-Za-z_][\\w.:-]*)");

  private final Map<String, Element> parts = new HashMap<>();
  private final Map<String, Long> weights = new HashMap<>();
  private final Set<String> open = new HashSet<>();

  private SvgWeight() {}

  /** Says that a drawing would have too many parts. */
  static final class TooHeavy extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TooHeavy() {
      super("too many parts", null, false, false);
    }
  }

  /**
   * Weighs a drawing.
   *
   * @throws TooHeavy if it has more than a million parts, or parts that use parts more than 40
   *     times over
   */
  static void check(Element root) {
    SvgWeight weight = new SvgWeight();
    root.traverse(
        (node, depth) -> {
          if (node instanceof Element element && !element.id().isEmpty()) {
            weight.parts.putIfAbsent(element.id(), element);
          }
        });
    weight.of(root);
  }

  private long of(Element element) {
    long sum = 1;
    for (Attribute attribute : element.attributes()) {
      String value = attribute.getValue();
      if (value.indexOf('#') >= 0) {
        Matcher uses = USE.matcher(value);
        while (uses.find()) {
          sum += ofPart(uses.group(1));
        }
      }
    }
    for (Element child : element.children()) {
      sum += of(child);
      if (sum > MAX) {
        throw new TooHeavy();
      }
    }
    return sum;
  }

  /** A part that uses itself is drawn not at all, as SVG asks. */
  private long ofPart(String id) {
    Long known = weights.get(id);
    if (known != null) {
      return known;
    }
    Element part = parts.get(id);
    if (part == null || !open.add(id)) {
      return 0;
    }
    if (open.size() > MAX_CHAIN) {
      throw new TooHeavy();
    }
    long weight = of(part);
    open.remove(id);
    weights.put(id, weight);
    return weight;
  }
}
