package press.broadsheet.seed.html;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * What the styles of a page say of its words: word processors write “bold” there and nowhere else.
 * Only rules for one class are read.
 */
final class StyleSheet {

  private static final int MAX_CHARS = 200_000;
  private static final Pattern RULE =
      Pattern.compile("(?<![\\w.-])[a-z]{0,10}\\.([\\w-]{1,60})\\s*\\{([^{}]{0,2000})\\}");
  private static final Pattern BOLD =
      Pattern.compile("(?<![\\w-])font-weight\\s*:\\s*(bold(?:er)?|[6-9]00|normal|[1-5]00)");
  private static final Pattern ITALIC =
      Pattern.compile("(?<![\\w-])font-style\\s*:\\s*(italic|oblique|normal)");
  private static final Pattern STRUCK =
      Pattern.compile("text-decoration(?:-line)?\\s*:[^;]{0,60}line-through");
  private static final Pattern RAISED = Pattern.compile("vertical-align\\s*:\\s*(super|sub)\\b");
  private static final Pattern SIZE =
      Pattern.compile("font-size\\s*:\\s*(\\d{1,3})(?:\\.\\d{1,4})?\\s*(px|pt)");

  private final Map<String, String> rules = new HashMap<>();
  private final Map<String, Integer> order = new HashMap<>();

  private StyleSheet() {}

  /** Reads the styles of a page. */
  static StyleSheet of(Document page) {
    StyleSheet sheet = new StyleSheet();
    int left = MAX_CHARS;
    for (Element style : page.select("style")) {
      String text = style.data();
      if (text.length() > left) {
        break;
      }
      left -= text.length();
      Matcher m = RULE.matcher(text.toLowerCase(Locale.ROOT));
      while (m.find()) {
        sheet.rules.merge(m.group(1), m.group(2), (a, b) -> a + ";" + b);
        sheet.order.put(m.group(1), sheet.order.size());
      }
    }
    return sheet;
  }

  /** Nothing but what elements say themselves. */
  static StyleSheet none() {
    return new StyleSheet();
  }

  /** Writes as elements what is bold, italic, struck out or raised only by style. */
  void apply(Element root) {
    for (Element b : root.select("b[style], i[style], strong[style], em[style]")) {
      boolean isBold = b.normalName().matches("b|strong");
      if (last(isBold ? BOLD : ITALIC, b.attr("style").toLowerCase(Locale.ROOT))
          .matches("normal|[1-5]00")) {
        b.tagName("span"); // Google Docs wraps whole articles so
      }
    }
    for (Element span : root.select("span, font")) {
      String style = style(span);
      if (style.isEmpty()
          || span.closest("h1, h2, h3, h4, h5, h6, pre, code") != null
          || !hasWords(span)) {
        continue;
      }
      if (last(BOLD, style).matches("bold(?:er)?|[6-9]00")) {
        wrap(span, "b");
      }
      if (last(ITALIC, style).matches("italic|oblique")) {
        wrap(span, "i");
      }
      if (STRUCK.matcher(style).find()) {
        wrap(span, "s");
      }
      String raised = last(RAISED, style);
      if (!raised.isEmpty() && span.closest("sup, sub") == null) {
        wrap(span, raised.equals("super") ? "sup" : "sub");
      }
    }
  }

  /** The size of an element's letters in pixels; 0 if nothing says. */
  int size(Element element) {
    if (element.normalName().equals("font")) {
      String size = element.attr("size").strip();
      if (size.matches("\\+?[1-7]")) {
        int number = Integer.parseInt(size.replace("+", "")) + (size.startsWith("+") ? 3 : 0);
        return List.of(10, 10, 13, 16, 18, 24, 32, 48, 48, 48, 48).get(number);
      }
    }
    Matcher m = SIZE.matcher(style(element));
    int pixels = 0;
    while (m.find()) {
      int number = Integer.parseInt(m.group(1));
      pixels = m.group(2).equals("pt") ? number * 4 / 3 : number;
    }
    return pixels;
  }

  /** What the rules for its classes say, in the order of the sheet, then the element itself. */
  private String style(Element element) {
    TreeMap<Integer, String> found = new TreeMap<>();
    for (String name : element.classNames()) {
      String key = name.toLowerCase(Locale.ROOT);
      if (rules.containsKey(key)) {
        found.put(order.getOrDefault(key, 0), rules.getOrDefault(key, ""));
      }
    }
    return String.join(";", found.values()) + ";" + element.attr("style").toLowerCase(Locale.ROOT);
  }

  private static boolean hasWords(Element span) {
    return !span.text().isBlank() && span.selectFirst("p, div, ul, ol, table, h1, h2, h3") == null;
  }

  private static void wrap(Element span, String name) {
    if (span.closest(name.equals("b") ? "b, strong" : name.equals("i") ? "i, em" : name) != null) {
      return;
    }
    Element inner = new Element(name);
    for (Node child : List.copyOf(span.childNodes())) {
      inner.appendChild(child);
    }
    span.appendChild(inner);
  }

  private static String last(Pattern property, String style) {
    Matcher m = property.matcher(style);
    String value = "";
    while (m.find()) {
      value = m.group(1);
    }
    return value;
  }
}
