package press.broadsheet.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import press.broadsheet.markdown.Html.Element;

/**
 * Mends what an HTML parser accepts but HTML's content models do not: blocks in words, items
 * outside of lists, links in links. Tags that cannot be where they are go; their content stays.
 */
final class Nesting {

  private static final Set<String> BLOCKS =
      Set.of(
          "aside",
          "blockquote",
          "caption",
          "dd",
          "details",
          "div",
          "dl",
          "dt",
          "figcaption",
          "figure",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "hr",
          "li",
          "ol",
          "p",
          "pre",
          "section",
          "summary",
          "table",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "tr",
          "ul");

  /** Elements in which there can be only words. */
  private static final Set<String> OF_WORDS =
      Set.of("h1", "h2", "h3", "h4", "h5", "h6", "p", "pre", "summary", "dt");

  /** Where an element must be. */
  private static boolean belongs(String name, String parent) {
    return switch (name) {
      case "li" -> parent.equals("ul") || parent.equals("ol");
      case "dt", "dd" -> parent.equals("dl");
      case "figcaption" -> parent.equals("figure");
      case "summary" -> parent.equals("details");
      case "source" -> parent.equals("audio") || parent.equals("video");
      case "rt", "rp" -> parent.equals("ruby");
      case "caption", "thead", "tbody", "tfoot" -> parent.equals("table");
      case "tr" -> Set.of("thead", "tbody", "tfoot").contains(parent);
      case "td", "th" -> parent.equals("tr");
      default -> true;
    };
  }

  private Nesting() {}

  /** Mends everything in this element. */
  static void mend(Element root) {
    mend(root, "", false, false);
  }

  private static void mend(Element parent, String parentName, boolean inWords, boolean inLink) {
    List<Html> mended = new ArrayList<>();
    for (Html child : parent.children()) {
      if (child instanceof Element element) {
        mend(element, parentName, inWords, inLink, mended);
      } else {
        mended.add(child);
      }
    }
    parent.children().clear();
    parent.children().addAll(mended);
  }

  private static void mend(
      Element element, String parent, boolean inWords, boolean inLink, List<Html> into) {
    String name = element.name();
    boolean fits =
        belongs(name, parent)
            && !(inWords && BLOCKS.contains(name))
            && !(inLink && (name.equals("a") || name.equals("audio") || name.equals("video")))
            && !(!BLOCKS.contains(name)
                && !Html.VOID.contains(name)
                && hasBlock(element)
                && !name.isEmpty());
    if (!fits) {
      element.dissolve();
    }
    mend(
        element,
        element.name().isEmpty() ? parent : name,
        inWords || OF_WORDS.contains(element.name()),
        inLink || element.is("a"));
    into.add(element);
  }

  private static boolean hasBlock(Element element) {
    for (Html child : element.children()) {
      if (child instanceof Element inner && (BLOCKS.contains(inner.name()) || hasBlock(inner))) {
        return true;
      }
    }
    return false;
  }
}
