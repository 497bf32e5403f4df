package press.broadsheet.seed.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Makes plain HTML of what Word writes when it saves as HTML, and of what is pasted from it. */
final class WordHtml {

  private static final Pattern LEVEL = Pattern.compile("mso-list:[^;]*level(\\d)");
  private static final Pattern INDENT =
      Pattern.compile("margin-left:\\s*(\\d{1,4})(?:\\.\\d+)?(pt|cm|in)");
  private static final Pattern NUMBER =
      Pattern.compile("^[\\s\\u00a0]*\\(?((?:\\d{1,3}|[a-zA-Z]|[ivxIVX]{1,5})[.)])[\\s\\u00a0]+");
  private static final Pattern BULLET =
      Pattern.compile("^[\\s\\u00a0]*[·•●○◦▪■§oüØ–-](?:[\\s\\u00a0]+|$)");

  private WordHtml() {}

  /** Whether an element has anything of Word's. */
  private static boolean isOne(Element root) {
    return root.selectFirst("[class^=Mso], [style*=mso-], o|p, meta[content*=Word]") != null;
  }

  /** Names styles as elements, and makes lists of paragraphs that only look like lists. */
  static void clean(Element root) {
    if (!isOne(root)) {
      return;
    }
    for (Element e :
        root.select(
            "o|p, st1|place, st1|city, st1|country-region, st1|PlaceName, st1|PlaceType, st1|personname, v|shape, w|sdt")) {
      e.unwrap();
    }
    for (Element e : List.copyOf(root.getAllElements())) {
      if (e.tagName().contains(":") && !e.equals(root)) {
        e.unwrap(); // smart tags by any other name
      }
    }
    conditional(root);
    name(root, "MsoTitle", "h1");
    for (int level = 1; level <= 6; level++) {
      name(root, "MsoHeading" + level, "h" + level);
    }
    name(root, "MsoQuote", "blockquote");
    name(root, "MsoIntenseQuote", "blockquote");
    for (Element p : root.select("p.MsoSubtitle")) {
      p.addClass("subtitle");
    }
    for (Element p : root.select("p.MsoCaption")) {
      p.addClass("caption");
    }
    for (Element p : root.select("p[class^=MsoToc]")) {
      p.addClass("toc");
    }
    lists(root);
  }

  /** {@code <![if !supportLists]>} is a comment to a parser; {@code <!--[if gte mso 9]>} is one. */
  private static void conditional(Element root) {
    List<Node> comments = new ArrayList<>();
    root.traverse(
        (node, depth) -> {
          if (node instanceof Comment) {
            comments.add(node);
          }
        });
    comments.forEach(Node::remove);
  }

  private static void name(Element root, String style, String element) {
    for (Element p :
        root.select(
            "p."
                + style
                + ", p."
                + style
                + "CxSpFirst, p."
                + style
                + "CxSpMiddle, p."
                + style
                + "CxSpLast")) {
      if (!p.text().isBlank()) {
        p.tagName(element);
      }
    }
  }

  private static void lists(Element root) {
    List<Element> items =
        root.select(
            "p[class^=MsoListParagraph], p[style*=mso-list], p[class^=MsoListBullet], p[class^=MsoListNumber]");
    List<Element> open = new ArrayList<>(); // lists, the outermost first
    Element last = null;
    for (Element p : items) {
      String marker = marker(p);
      if (marker.isEmpty()) {
        last = null;
        continue;
      }
      if (last == null
          || p.previousElementSibling() == null
          || !p.previousElementSibling().equals(last)) {
        open.clear();
      }
      int level = Math.min(level(p), open.size() + 1);
      while (open.size() > level) {
        open.remove(open.size() - 1);
      }
      boolean isOrdered = !marker.equals("-");
      if (open.size() < level) {
        Element list = new Element(isOrdered ? "ol" : "ul");
        if (isOrdered && marker.matches("\\d+.*")) {
          list.attr("start", marker.replaceAll("\\D", ""));
        }
        if (open.isEmpty()) {
          p.before(list);
          last = list;
        } else {
          Element outer = open.get(open.size() - 1);
          Element item = outer.lastElementChild();
          (item == null ? outer : item).appendChild(list);
        }
        open.add(list);
      }
      Element item = new Element("li");
      for (Node child : List.copyOf(p.childNodes())) {
        item.appendChild(child);
      }
      p.remove();
      open.get(open.size() - 1).appendChild(item);
    }
  }

  private static int level(Element p) {
    Matcher level = LEVEL.matcher(p.attr("style"));
    if (level.find()) {
      return Math.max(1, Integer.parseInt(level.group(1)));
    }
    Matcher indent = INDENT.matcher(p.attr("style"));
    if (!indent.find()) {
      return 1;
    }
    double points =
        Double.parseDouble(indent.group(1))
            * (indent.group(2).equals("cm") ? 28.35 : indent.group(2).equals("in") ? 72 : 1);
    return Math.max(1, (int) Math.round(points / 36));
  }

  /** Takes the bullet or number off an item: “-” for a bullet, “1.” for a number, else empty. */
  private static String marker(Element p) {
    Element ignored = p.selectFirst("[style~=mso-list:\\s*Ignore]");
    if (ignored != null) {
      String text = ignored.text().replace('\u00a0', ' ').strip();
      ignored.remove();
      return text.matches("\\(?[\\p{Alnum}]{1,5}[.)].*") && !text.equals("o")
          ? text.replaceAll("[^\\p{Alnum}.)]", "")
          : "-";
    }
    String text = p.wholeText();
    Matcher number = NUMBER.matcher(text);
    if (number.find()) {
      cut(p, number.end());
      return number.group(1);
    }
    Matcher bullet = BULLET.matcher(text);
    if (bullet.find()) {
      cut(p, bullet.end());
      return "-";
    }
    return "";
  }

  /** Takes the first characters off the words of an element. */
  private static void cut(Element p, int chars) {
    int[] left = {chars};
    List<TextNode> texts = new ArrayList<>();
    p.traverse(
        (node, depth) -> {
          if (node instanceof TextNode t) {
            texts.add(t);
          }
        });
    for (TextNode t : texts) {
      String text = t.getWholeText();
      int cut = Math.min(left[0], text.length());
      left[0] -= cut;
      if (cut > 0) {
        t.text(text.substring(cut));
      }
    }
  }
}
