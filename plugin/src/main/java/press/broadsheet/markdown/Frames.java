package press.broadsheet.markdown;

import java.util.List;
import press.broadsheet.markdown.Html.Element;

/** Puts each table into a region of its own that scrolls, by keyboard too, when it is too wide. */
final class Frames {

  private final String label;
  private int tables;

  Frames(Labels labels) {
    label = labels.get("table");
  }

  /** Frames the tables in this element. */
  void make(Element parent) {
    List<Html> children = parent.children();
    for (int i = 0; i < children.size(); i++) {
      if (children.get(i) instanceof Element element) {
        make(element);
        if (element.is("table")) {
          children.set(i, frame(element));
        }
      }
    }
  }

  private Element frame(Element table) {
    tables++;
    return new Element("div")
        .with("class", "table")
        .with("tabindex", "0")
        .with("role", "region")
        .with("aria-label", tables == 1 ? label : label + " " + tables)
        .add(table);
  }
}
