package press.broadsheet.seed.office;

import java.util.List;
import press.broadsheet.seed.Inline;
import press.broadsheet.seed.layout.Alternative;
import press.broadsheet.seed.layout.Face;
import press.broadsheet.seed.layout.ParagraphText;
import press.broadsheet.seed.layout.Part;
import press.broadsheet.seed.xml.XmlElement;
import press.broadsheet.seed.xml.XmlNode;

/** Reads what stands in a paragraph of an OpenDocument text. */
final class OdtRuns {

  private static final int MAX_SPACES = 100;

  private final OdtDocument document;
  private final ParagraphText text;
  private final Face base;

  OdtRuns(OdtDocument document, ParagraphText text, Face base) {
    this.document = document;
    this.text = text;
    this.base = base;
  }

  void read(XmlElement paragraph) {
    inline(paragraph, base, "");
  }

  private void inline(XmlElement container, Face face, String href) {
    for (XmlNode node : container.content()) {
      if (node instanceof XmlNode.Text t) {
        words(t.text().replaceAll("[ \\t\\n\\r]+", " "), face, href);
      } else if (node instanceof XmlElement e) {
        element(e, face, href);
      }
    }
  }

  private void element(XmlElement e, Face face, String href) {
    switch (e.name()) {
      case "span" -> inline(e, document.styles().characters(e.attribute("style-name"), face), href);
      case "a" -> {
        String to = Links.clean(e.attribute("href"), document.found());
        inline(e, face, to.isEmpty() ? href : to);
      }
      case "s" -> {
        String count = e.attribute("c");
        int n = count.matches("\\d{1,4}") ? Integer.parseInt(count) : 1;
        words(" ".repeat(Math.min(n, MAX_SPACES)), face, href);
      }
      case "tab" -> words("\t", face, href);
      case "line-break" -> text.add(new Inline.Break());
      case "note" -> note(e);
      case "annotation" -> document.found().drop(comment(e), "comment");
      case "frame", "g", "custom-shape", "rect", "ellipse", "text-box", "a-frame" -> drawing(e);
      case "ruby" -> {
        e.child("ruby-base").ifPresent(b -> inline(b, face, href));
        e.child("ruby-text").ifPresent(r -> words("（" + r.text() + "）", face, href));
      }
      case "hidden-text", "hidden-paragraph" -> document.found().drop(e.text(), "hidden text");
      case "placeholder" -> document.found().drop(e.text(), "empty field of the form");
      case "annotation-end", "bookmark", "bookmark-start", "bookmark-end", "soft-page-break" -> {}
      default -> inline(e, face, href); // fields show what was last in them
    }
  }

  private String comment(XmlElement annotation) {
    return String.join(
        " ",
        annotation.children().stream()
            .filter(c -> c.is("p") || c.is("list"))
            .map(XmlElement::text)
            .toList());
  }

  private void words(String words, Face face, String href) {
    if (face.isHidden()) {
      document.found().drop(words, "hidden text");
    } else {
      text.text(words, face, href);
    }
  }

  private void note(XmlElement note) {
    String label = note.child("note-body").map(document::note).orElse("");
    if (!label.isEmpty()) {
      text.add(new Inline.NoteMark(label));
    }
  }

  /** A frame around a picture or text, or a shape with text in it. */
  void drawing(XmlElement shape) {
    List<XmlElement> images = shape.children("image");
    String alt = alternative(shape);
    for (XmlElement image : images) {
      String src = document.picture(image);
      if (!src.isEmpty()) {
        if (shape.attribute("anchor-type").equals("as-char")) {
          text.add(new Inline.Picture(src, alt));
        } else {
          text.before(new Part.Picture(src, alt));
        }
        return;
      }
    }
    if (!images.isEmpty()) {
      document.found().drop(alt, "description of a picture that was left out");
      return;
    }
    if (shape.child("object").isPresent()) {
      document.found().drop(alt, "object");
      document
          .found()
          .cannot("A chart, formula or other object cannot be carried over; it was left out.");
    }
    List<Part> content =
        shape.is("g")
            ? List.of()
            : new OdtStory(document).read(shape.child("text-box").orElse(shape));
    if (!content.isEmpty()) {
      text.after(new Part.Box(content));
    }
    shape.children().stream()
        .filter(c -> shape.is("g") && c.name().matches("frame|g|custom-shape|rect|ellipse"))
        .forEach(this::drawing);
  }

  private static String alternative(XmlElement shape) {
    String words = Alternative.of(shape.child("desc").map(XmlElement::text).orElse(""));
    return words.isEmpty()
        ? Alternative.of(shape.child("title").map(XmlElement::text).orElse(""))
        : words;
  }
}
