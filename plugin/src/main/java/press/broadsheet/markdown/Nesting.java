package press.broadsheet.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import press.broadsheet.markdown.Html.Element;

/**
 * Mends what an HTML parser accepts but HTML's content models do not: blocks in words, strays in
 * lists, links in links. Tags that cannot be where they are go; their content stays.
 */
final class Nesting {

  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
  private static final Set<String> BLOCKS =
      Set.of(
          """
          aside blockquote caption dd details div dl dt figcaption figure h1 h2 h3 h4 h5 h6 hr
          li ol p pre section summary table tbody td tfoot th thead tr ul
          """
              .split("\\s+"));

  /** Elements in which there can be only words. */
  private static final Set<String> OF_WORDS =
      Set.of("h1", "h2", "h3", "h4", "h5", "h6", "p", "pre", "summary", "dt");

  /** Elements that may be around blocks wherever blocks may be. */
  private static final Set<String> TRANSPARENT = Set.of("", "a", "audio", "del", "ins", "video");

  /** What readers can operate, so that it may not be in a link; tables will scroll. */
  private static final Set<String> OPERATED =
      Set.of("a", "audio", "details", "input", "pre", "table", "video");

  /**
   * Where an element is.
   *
   * @param parent the nearest element around it that stays
   * @param words whether there can be only words
   * @param headings whether there can be headings
   * @param inside the names of those around it that may not be in themselves
   */
  private record Place(String parent, boolean words, boolean headings, Set<String> inside) {

    Place within(String name) {
      boolean once = name.equals("a") || name.equals("dfn") || isMedium(name);
      Set<String> around = inside;
      if (once) {
        around = new TreeSet<>(inside);
        around.add(isMedium(name) ? "video" : name);
      }
      boolean noHeadings = name.equals("th") || name.equals("dt") || name.equals("caption");
      return new Place(name, words || OF_WORDS.contains(name), headings && !noHeadings, around);
    }
  }

  private Nesting() {}

  /** Mends everything in this element. */
  static void mend(Element root) {
    children(root, new Place("", false, true, Set.of()));
    List<Html> blocks = Strays.inParagraphs(root.children());
    root.children().clear();
    root.children().addAll(blocks);
  }

  private static void children(Element parent, Place place) {
    List<Html> mended = new ArrayList<>();
    for (Html child : parent.children()) {
      child(child, place, mended);
    }
    parent.children().clear();
    parent.children().addAll(Strays.gathered(parent.name(), mended));
  }

  private static void child(Html child, Place place, List<Html> into) {
    if (!(child instanceof Element element)) {
      into.add(child);
      return;
    }
    if (!fits(element, place)) {
      for (Html inner : element.children()) {
        child(inner, place, into);
      }
      return;
    }
    children(element, place.within(element.name()));
    complete(element, place);
    if (stands(element)) {
      into.add(element);
    } else {
      into.addAll(element.children());
    }
  }

  private static boolean fits(Element element, Place place) {
    String name = element.name();
    if (name.isEmpty()) {
      return false;
    }
    if (!belongs(name, place.parent())
        || place.words() && BLOCKS.contains(name)
        || !place.headings() && HEADINGS.contains(name)
        || place.inside().contains(isMedium(name) ? "video" : name)) {
      return false;
    }
    if (place.inside().contains("a") && OPERATED.contains(name)) {
      return false;
    }
    if (name.equals("a") && has(element, OPERATED)) {
      return false;
    }
    return BLOCKS.contains(name)
        || TRANSPARENT.contains(name)
        || Html.VOID.contains(name)
        || !has(element, BLOCKS);
  }

  /** Whether an element can be in this one; strays of lists are gathered later. */
  private static boolean belongs(String name, String parent) {
    return switch (name) {
      case "li" -> parent.equals("ul") || parent.equals("ol");
      case "dt", "dd" -> parent.equals("dl");
      case "figcaption" -> parent.equals("figure");
      case "summary" -> parent.equals("details");
      case "source" -> isMedium(parent);
      case "rt", "rp" -> parent.equals("ruby");
      case "caption", "thead", "tbody", "tfoot" -> parent.equals("table");
      case "tr" -> Set.of("thead", "tbody", "tfoot").contains(parent);
      case "td", "th" -> parent.equals("tr");
      default -> true;
    };
  }

  /** Mends what only shows when an element has all its children. */
  private static void complete(Element element, Place place) {
    switch (element.name()) {
      case "li" -> {
        if (!place.parent().equals("ol")) {
          element.attributes().remove("value");
        }
      }
      case "table" -> Spans.mend(element);
      case "dl" -> {
        if (!isPaired(element)) {
          element.rename("div");
          renameChildren(element, "dt", "p");
          renameChildren(element, "dd", "div");
        }
      }
      case "ruby" -> {
        if (!hasChild(element, "rt")) {
          renameChildren(element, "rp", "");
        }
      }
      case "audio", "video" -> {
        if (element.pointer().isPresent()) {
          element.children().removeIf(child -> child instanceof Element e && e.is("source"));
        }
      }
      default -> {}
    }
  }

  /** Whether a list of definitions begins with a term and ends with a definition. */
  private static boolean isPaired(Element list) {
    List<Element> items = new ArrayList<>();
    for (Html child : list.children()) {
      if (child instanceof Element item) {
        items.add(item);
      }
    }
    return !items.isEmpty() && items.get(0).is("dt") && items.get(items.size() - 1).is("dd");
  }

  private static void renameChildren(Element parent, String from, String to) {
    for (Html child : parent.children()) {
      if (child instanceof Element inner && inner.is(from)) {
        inner.rename(to);
      }
    }
  }

  /** Whether an element has, after mending, what it cannot be without. */
  private static boolean stands(Element element) {
    return switch (element.name()) {
      case "details" -> hasChild(element, "summary");
      case "ruby" -> hasChild(element, "rt");
      case "tr" -> hasChild(element, "td") || hasChild(element, "th");
      case "thead", "tbody", "tfoot" -> hasChild(element, "tr");
      case "p", "ul", "ol", "dl", "figure" ->
          !isBlank(element) || !element.attribute("id").isEmpty();
      default -> true;
    };
  }

  private static boolean isBlank(Element element) {
    return element.children().stream()
        .allMatch(child -> child instanceof Html.Text text && text.text().isBlank());
  }

  private static boolean hasChild(Element element, String name) {
    return element.children().stream()
        .anyMatch(child -> child instanceof Element inner && inner.is(name));
  }

  /** Whether this is words, not a block or around one. */
  static boolean isWords(Html html) {
    return !(html instanceof Element element)
        || !BLOCKS.contains(element.name()) && !has(element, BLOCKS);
  }

  private static boolean has(Element element, Set<String> names) {
    for (Html child : element.children()) {
      if (child instanceof Element inner && (names.contains(inner.name()) || has(inner, names))) {
        return true;
      }
    }
    return false;
  }

  static boolean isMedium(String name) {
    return name.equals("audio") || name.equals("video");
  }
}
