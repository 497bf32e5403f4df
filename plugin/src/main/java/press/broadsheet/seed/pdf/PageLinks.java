package press.broadsheet.seed.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import press.broadsheet.seed.layout.Found;

/** The links of a page: rectangles over its text. */
final class PageLinks {

  private static final int MAX_LINKS = 300;

  private record Link(double left, double top, double right, double bottom, String href) {}

  static final PageLinks NONE = new PageLinks(List.of());

  private final List<Link> links;

  private PageLinks(List<Link> links) {
    this.links = links;
  }

  static PageLinks of(PDPage page, PDRectangle box, Found found) throws IOException {
    List<Link> links = new ArrayList<>();
    for (PDAnnotation annotation : page.getAnnotations()) {
      if (annotation instanceof PDAnnotationText note && note.getContents() != null) {
        found.drop(note.getContents(), "comment");
      }
      PDRectangle at = annotation.getRectangle();
      if (annotation instanceof PDAnnotationLink link
          && link.getAction() instanceof PDActionURI to
          && to.getURI() != null
          && to.getURI().matches("(?i)(?:https?://|mailto:).*")
          && at != null
          && links.size() < MAX_LINKS) {
        links.add(
            new Link(
                at.getLowerLeftX() - box.getLowerLeftX(),
                box.getUpperRightY() - at.getUpperRightY(),
                at.getUpperRightX() - box.getLowerLeftX(),
                box.getUpperRightY() - at.getLowerLeftY(),
                to.getURI().strip()));
      }
    }
    return links.isEmpty() ? NONE : new PageLinks(links);
  }

  /** Where the glyph at a place leads; empty if nowhere. */
  String at(double x, double y) {
    for (Link l : links) {
      if (x >= l.left() && x <= l.right() && y - 2 >= l.top() && y - 2 <= l.bottom()) {
        return l.href();
      }
    }
    return "";
  }
}
