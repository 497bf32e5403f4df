package press.broadsheet.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.broadsheet.markdown.Html.Element;

/** Puts the children of an element into the order and the items that its content model asks for. */
final class Strays {

  private Strays() {}

  /**
   * The children as they may be.
   *
   * @param parent the name of the element that they are in
   */
  static List<Html> gathered(String parent, List<Html> children) {
    return switch (parent) {
      case "ul", "ol" -> inItems(children, "li", List.of("li"));
      case "dl" -> inItems(children, "dd", List.of("dt", "dd"));
      case "details" -> first(children, "summary");
      case "table" -> first(children, "caption");
      case "audio", "video" -> first(children, "source");
      case "figure" -> first(children, "figcaption");
      default -> children;
    };
  }

  /** Words, pictures and recordings that are in no block go into paragraphs. */
  static List<Html> inParagraphs(List<Html> children) {
    List<Html> blocks = new ArrayList<>();
    List<Html> words = new ArrayList<>();
    for (Html child : children) {
      if (Nesting.isWords(child)) {
        words.add(child);
      } else {
        blocks.addAll(paragraph(words));
        words.clear();
        blocks.add(child);
      }
    }
    blocks.addAll(paragraph(words));
    return blocks;
  }

  private static List<Html> paragraph(List<Html> words) {
    if (words.stream().noneMatch(Strays::isSeen)) {
      return List.copyOf(words);
    }
    int end = words.size();
    while (!isSeen(words.get(end - 1)) && words.get(end - 1) instanceof Html.Text) {
      end--;
    }
    Element paragraph = new Element("p");
    paragraph.children().addAll(words.subList(0, end));
    return List.of(paragraph, new Html.Text("\n"));
  }

  private static boolean isSeen(Html html) {
    if (html instanceof Html.Text text) {
      return !text.text().isBlank();
    }
    return html instanceof Element element
        && (List.of("img", "audio", "video").contains(element.name())
            || element.children().stream().anyMatch(Strays::isSeen));
  }

  /** What is not in an item goes into one, as browsers show it. */
  private static List<Html> inItems(List<Html> children, String item, List<String> items) {
    List<Html> gathered = new ArrayList<>();
    Optional<Element> open = Optional.empty();
    for (Html child : children) {
      boolean isItem = child instanceof Element element && items.contains(element.name());
      boolean isBlank = child instanceof Html.Text text && text.text().isBlank();
      if (isItem || isBlank && open.isEmpty()) {
        gathered.add(child);
        open = isItem ? Optional.empty() : open;
      } else {
        Element into = open.orElseGet(() -> new Element(item));
        if (open.isEmpty()) {
          gathered.add(into);
          open = Optional.of(into);
        }
        into.add(child);
      }
    }
    return gathered;
  }

  /**
   * Moves elements of this name to the front. Of all but sources, there is only one: the others are
   * just their content, a table's captions one caption.
   */
  private static List<Html> first(List<Html> children, String name) {
    List<Html> front = new ArrayList<>();
    List<Html> rest = new ArrayList<>();
    for (Html child : children) {
      boolean isNamed = child instanceof Element element && element.is(name);
      if (isNamed && (front.isEmpty() || name.equals("source"))) {
        front.add(child);
      } else if (isNamed && child instanceof Element element) {
        boolean isCaption = name.equals("caption") && front.get(0) instanceof Element;
        (isCaption ? ((Element) front.get(0)).children() : rest).addAll(element.children());
      } else {
        rest.add(child);
      }
    }
    if (name.equals("figcaption")) {
      rest.addAll(front); // below the picture, as ours are
      return rest;
    }
    front.addAll(rest);
    return front;
  }
}
