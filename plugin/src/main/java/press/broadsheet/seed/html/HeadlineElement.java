package press.broadsheet.seed.html;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The headline of a page that does not mark one: the line that says what the page is called. */
final class HeadlineElement {

  private static final Pattern INLINE =
      Pattern.compile("span|font|b|strong|big|i|em|p|div|td|center|a|h[2-6]|u");
  private static final int LONGEST = 200;
  private static final int LEAST_SIZE = 17;
  private static final int REACH = 4000;

  private HeadlineElement() {}

  /**
   * Finds the headline, and marks it as one.
   *
   * @param content where the text is
   * @param page all else
   * @param title what the page is called elsewhere; may be empty
   */
  static Optional<Element> find(Element content, Element page, String title, StyleSheet styles) {
    String words = Words.of(title);
    Optional<Element> found =
        byTitle(content, words).or(() -> bySize(content, styles)).or(() -> byTitle(page, words));
    found.ifPresent(HeadlineElement::name);
    return found.map(e -> e.normalName().matches("td|div") ? e.child(0) : e);
  }

  /** Marks a line as the headline. */
  static void name(Element line) {
    if (line.normalName().matches("td|div")) {
      Element heading = new Element("h1");
      List.copyOf(line.childNodes()).forEach(heading::appendChild);
      line.appendChild(heading);
    } else {
      line.tagName("h1");
    }
  }

  private static Optional<Element> byTitle(Element content, String title) {
    if (title.split(" ").length < 2 && title.length() < 6) {
      return Optional.empty();
    }
    int left = REACH;
    for (Element e : content.getAllElements()) {
      if (left-- == 0) {
        break;
      }
      if (!INLINE.matcher(e.normalName()).matches() || e.equals(content) || e.childrenSize() > 3) {
        continue;
      }
      String words = Words.of(e.text());
      boolean isTitle =
          words.equals(title)
              || words.startsWith(title + " ")
                  && e.text().length() <= LONGEST
                  && (title.split(" ").length > 3 || !e.text().strip().endsWith("."))
              || words.length() > 15 && title.startsWith(words + " ");
      if (isTitle && !isMenu(e)) {
        return Optional.of(innermost(e));
      }
    }
    return Optional.empty();
  }

  /** The line with the largest letters above the text. */
  private static Optional<Element> bySize(Element content, StyleSheet styles) {
    Optional<Element> best = Optional.empty();
    int largest = LEAST_SIZE - 1;
    int left = REACH;
    for (Element e : content.getAllElements()) {
      if (left-- == 0 || e.normalName().equals("p") && e.text().length() > LONGEST) {
        break;
      }
      String text = e.text().strip();
      if (!INLINE.matcher(e.normalName()).matches()
          || text.length() < 8
          || text.length() > LONGEST
          || isMenu(e)
          || e.equals(content)) {
        continue;
      }
      int size =
          e.normalName().equals("big")
              ? LEAST_SIZE
              : e.normalName().equals("h2") ? 24 : styles.size(e);
      if (size > largest) {
        largest = size;
        best = Optional.of(e);
      }
    }
    return best;
  }

  /** Whether a line is links side by side, or one of them. */
  private static boolean isMenu(Element e) {
    Element box = e.normalName().equals("a") && e.parent() != null ? e.parent() : e;
    return box.select("a[href]").size() > 1
        && box.select("a[href]").text().length() * 2 > box.text().length();
  }

  private static Element innermost(Element element) {
    Element at = element;
    while (at.childrenSize() == 1
        && at.normalName().matches("div|td|center")
        && at.child(0).text().strip().equals(at.text().strip())
        && INLINE.matcher(at.child(0).normalName()).matches()) {
      at = at.child(0);
    }
    return at;
  }
}
