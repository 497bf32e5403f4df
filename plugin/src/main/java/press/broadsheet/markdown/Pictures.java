package press.broadsheet.markdown;

import press.broadsheet.markdown.Html.Element;

/** Lets pictures below the first wait until a reader comes near them. */
final class Pictures {

  private boolean isFirst = true;

  private Pictures() {}

  /** Marks the pictures in this element (HTML, section “Lazy loading attributes”). */
  static void delay(Element root) {
    new Pictures().visit(root);
  }

  private void visit(Element parent) {
    for (Html child : parent.children()) {
      if (child instanceof Element element) {
        if (element.is("img")) {
          if (!isFirst) {
            element.with("loading", "lazy");
          }
          element.with("decoding", "async");
          isFirst = false;
        }
        visit(element);
      }
    }
  }
}
