package press.broadsheet.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import press.broadsheet.article.Slug;
import press.broadsheet.markdown.Html.Element;

/**
 * Gives headings their levels and ids. Level 1 is the article's headline, so a text begins at 2; a
 * heading is one level below the nearest one before it that is written larger, so no level is
 * skipped. All ids of a text are different, and none is one that a page needs for itself.
 */
final class Outline {

  private static final Set<String> RESERVED =
      Set.of(
          """
          article body breadcrumb comments content footer header html language main menu nav
          page related search share theme title toc top
          """
              .split("\\s+"));

  private final Set<String> ids = new HashSet<>();
  private final Map<String, Integer> lastNumber = new HashMap<>();
  private final List<Heading> headings = new ArrayList<>();
  private final Deque<Integer> larger = new ArrayDeque<>();

  /** Whether an author may not give this id, because a page or its footnotes need it. */
  static boolean isReserved(String id) {
    return RESERVED.contains(id) || id.startsWith("fn-") || id.startsWith("fnref-");
  }

  /** Reads and mends the ids and headings in this element. */
  void make(Element root) {
    claimIds(root);
    level(root, true);
  }

  /** The ids there are. */
  Set<String> ids() {
    return ids;
  }

  /** The headings, in order. */
  List<Heading> headings() {
    return headings;
  }

  private void claimIds(Element parent) {
    for (Html child : parent.children()) {
      if (child instanceof Element element) {
        String id = element.attribute("id");
        if (!id.isEmpty() && !ids.add(id)) {
          element.attributes().remove("id");
        }
        claimIds(element);
      }
    }
  }

  private void level(Element parent, boolean isListed) {
    Iterator<Html> children = parent.children().iterator();
    while (children.hasNext()) {
      if (children.next() instanceof Element element) {
        if (!isHeading(element)) {
          level(element, isListed && !element.is("blockquote"));
        } else if (element.text().isBlank()) {
          children.remove();
        } else {
          heading(element, isListed);
        }
      }
    }
  }

  private static boolean isHeading(Element element) {
    String name = element.name();
    return name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1));
  }

  private void heading(Element element, boolean isListed) {
    int written = element.name().charAt(1) - '0';
    while (!larger.isEmpty() && larger.peek() >= written) {
      larger.pop();
    }
    int level = Math.min(2 + larger.size(), 6);
    larger.push(written);
    element.rename("h" + level);
    String text = element.text().strip().replaceAll("\\s+", " ");
    if (element.attribute("id").isEmpty()) {
      element.with("id", unused(Slug.of(text)));
    }
    if (isListed) {
      headings.add(new Heading(level, element.attribute("id"), text));
    }
  }

  private String unused(String slug) {
    String base = slug.isEmpty() ? "section" : slug;
    boolean isFree = !isReserved(base) && ids.add(base);
    if (isFree) {
      return base;
    }
    for (int number = lastNumber.getOrDefault(base, 1) + 1; ; number++) {
      String numbered = base + "-" + number;
      if (ids.add(numbered)) {
        lastNumber.put(base, number);
        return numbered;
      }
    }
  }
}
