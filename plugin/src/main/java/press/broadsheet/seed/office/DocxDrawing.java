package press.broadsheet.seed.office;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.broadsheet.seed.Inline;
import press.broadsheet.seed.layout.Alternative;
import press.broadsheet.seed.layout.ParagraphText;
import press.broadsheet.seed.layout.Part;
import press.broadsheet.seed.xml.XmlElement;

/** Reads drawings: pictures, text boxes, charts, and what can't be carried over. */
final class DocxDrawing {

  private static final int MAX_DEPTH = 100;

  private final DocxDocument document;
  private final String part;
  private final Map<String, DocxParts.Relation> relations;
  private final ParagraphText text;

  DocxDrawing(
      DocxDocument document,
      String part,
      Map<String, DocxParts.Relation> relations,
      ParagraphText text) {
    this.document = document;
    this.part = part;
    this.relations = relations;
    this.text = text;
  }

  /** Of alternatives the first that holds something; the others say the same in an older way. */
  static Optional<XmlElement> chosen(XmlElement alternatives) {
    return alternatives.children().stream().filter(c -> !c.content().isEmpty()).findFirst();
  }

  void read(XmlElement drawing) {
    boolean floats = drawing.child("anchor").isPresent();
    String alt = drawing.find("docPr").map(DocxDrawing::alt).orElse("");
    walk(drawing, floats, alt, 0);
  }

  private void walk(XmlElement at, boolean floats, String alt, int depth) {
    if (depth > MAX_DEPTH) {
      return;
    }
    for (XmlElement e : at.children()) {
      switch (e.name()) {
        case "AlternateContent" -> chosen(e).ifPresent(c -> walk(c, floats, alt, depth + 1));
        case "txbxContent" -> text.after(new Part.Box(new DocxStory(document, part).read(e)));
        case "pic" -> {
          String own = e.find("cNvPr").map(DocxDrawing::alt).orElse("");
          e.find("blip").ifPresent(b -> picture(b, floats, alt.isEmpty() ? own : alt));
        }
        case "imagedata" ->
            picture(e, false, alt.isEmpty() ? Alternative.of(at.attribute("alt")) : alt);
        case "shape", "rect" -> {
          if (e.attribute("hr").matches("t|true")) {
            text.after(new Part.Line());
          } else {
            walk(e, floats, alt, depth + 1);
          }
        }
        case "chart" -> words(e, "chart", "A chart");
        case "relIds" -> words(e, "diagram", "A diagram");
        default -> walk(e, floats, alt, depth + 1);
      }
    }
  }

  private void picture(XmlElement reference, boolean floats, String alt) {
    String id =
        List.of("embed", "id", "link").stream()
            .map(reference::attribute)
            .filter(relations::containsKey)
            .findFirst()
            .orElse("");
    DocxParts.Relation to = relations.get(id);
    if (to == null) {
      return;
    }
    String src =
        to.isExternal()
            ? Links.clean(to.target(), document.found())
            : document
                .parts()
                .archive()
                .bytes(to.target())
                .map(b -> document.found().picture(to.target(), b))
                .orElse("");
    if (src.isEmpty()) {
      document.found().drop(alt, "description of a picture that was left out");
    } else if (floats) {
      text.before(new Part.Picture(src, alt));
    } else {
      text.add(new Inline.Picture(src, alt));
    }
  }

  /** The words of a chart or diagram are reported; its picture cannot be drawn. */
  private void words(XmlElement reference, String kind, String what) {
    String id = kind.equals("chart") ? reference.attribute("id") : reference.attribute("dm");
    DocxParts.Relation to = relations.get(id);
    if (to != null && !to.isExternal() && document.isFirst(to.target())) {
      document
          .parts()
          .archive()
          .xml(to.target())
          .ifPresent(x -> document.found().drop(spaced(x), kind));
    }
    document.found().cannot(what + " cannot be carried over; it was left out.");
  }

  private static String spaced(XmlElement e) {
    StringBuilder out = new StringBuilder(e.is("t") || e.is("v") ? e.text() + " " : "");
    e.children().forEach(c -> out.append(spaced(c)));
    return out.toString();
  }

  private static String alt(XmlElement named) {
    String words = Alternative.of(named.attribute("descr"));
    return words.isEmpty() ? Alternative.of(named.attribute("title")) : words;
  }
}
