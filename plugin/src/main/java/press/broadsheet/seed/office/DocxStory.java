package press.broadsheet.seed.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.broadsheet.seed.layout.Face;
import press.broadsheet.seed.layout.ParagraphText;
import press.broadsheet.seed.layout.Part;
import press.broadsheet.seed.layout.StyleMeaning;
import press.broadsheet.seed.xml.XmlElement;

/**
 * Reads a run of paragraphs and tables: the text, a note, a cell, a text box. Tracked changes are
 * as if accepted.
 */
final class DocxStory {

  private final DocxDocument document;
  private final String part;
  private final DocxFields fields = new DocxFields();
  private final List<Part> out = new ArrayList<>();
  private Optional<ParagraphText> joined = Optional.empty();

  /**
   * @param part the part in which the text stands, whose relations it uses
   */
  DocxStory(DocxDocument document, String part) {
    this.document = document;
    this.part = part;
  }

  /** What stands in an element. */
  List<Part> read(XmlElement container) {
    blocks(container);
    joined.ifPresent(
        p -> out.addAll(p.parts(StyleMeaning.TEXT, Face.PLAIN, false, false, Optional.empty())));
    joined = Optional.empty();
    return List.copyOf(out);
  }

  private void blocks(XmlElement container) {
    for (XmlElement e : container.children()) {
      switch (e.name()) {
        case "p" -> paragraph(e);
        case "tbl" -> table(e);
        case "sdt" -> content(e);
        case "ins", "moveTo", "customXml", "smartTag" -> blocks(e);
        case "del" -> document.found().drop(e.text(), "deleted in a tracked change");
        case "AlternateContent" -> DocxDrawing.chosen(e).ifPresent(this::blocks);
        case "oMathPara" -> paragraph(e);
        case "altChunk" ->
            document.found().cannot("Another document is embedded in this one; it was left out.");
        default -> {} // bookmarks, proofing marks, properties of sections
      }
    }
  }

  /** A content control; that of a table of contents is made anew by every page. */
  private void content(XmlElement control) {
    String gallery =
        control
            .descend("sdtPr", "docPartObj", "docPartGallery")
            .map(g -> g.attribute("val"))
            .orElse("");
    Optional<XmlElement> content = control.child("sdtContent");
    if (gallery.equals("Table of Contents")) {
      content.ifPresent(c -> document.found().drop(c.text(), "table of contents"));
    } else if (isPlaceholder(control)) {
      content.ifPresent(c -> document.found().drop(c.text(), "empty field of the form"));
    } else {
      content.ifPresent(this::blocks);
    }
  }

  static boolean isPlaceholder(XmlElement control) {
    return control.descend("sdtPr", "showingPlcHdr").isPresent();
  }

  private void paragraph(XmlElement p) {
    Optional<XmlElement> properties = p.child("pPr");
    DocxStyles.Style style =
        document.styles().paragraph(properties.map(x -> DocxStyles.value(x, "pStyle")).orElse(""));
    ParagraphText text = new ParagraphText();
    new DocxRuns(document, part, fields, text, style.face()).read(p);
    joined.ifPresent(text::prepend);
    joined = Optional.empty();
    if (properties.flatMap(x -> x.descend("rPr", "del")).isPresent()
        || properties.flatMap(x -> x.descend("rPr", "moveFrom")).isPresent()) {
      joined = Optional.of(text); // its end was deleted: it goes on in the next one
      return;
    }
    boolean hasLine =
        properties.flatMap(x -> x.descend("pBdr")).map(DocxStory::isRule).orElse(false);
    if (text.isEmpty()) {
      if (hasLine) {
        out.add(new Part.Line());
      }
      return;
    }
    StyleMeaning meaning =
        properties
            .flatMap(DocxStyles::outline)
            .filter(o -> style.meaning().equals(StyleMeaning.TEXT))
            .orElse(style.meaning());
    Optional<Part.ListPlace> place =
        document.numbering().next(properties.flatMap(x -> x.child("numPr")), style.numbering());
    boolean isCentred =
        properties.map(x -> DocxStyles.value(x, "jc")).filter("center"::equals).isPresent();
    boolean isIndented =
        properties
            .flatMap(x -> x.child("ind"))
            .map(DocxStyles::isIndented)
            .orElse(style.isIndented());
    out.addAll(text.parts(meaning, style.face(), isCentred, isIndented, place));
  }

  private static boolean isRule(XmlElement borders) {
    return borders.children().stream()
        .anyMatch(b -> (b.is("top") || b.is("bottom")) && !b.attribute("val").matches("none|nil"));
  }

  private void table(XmlElement table) {
    List<List<List<Part>>> rows = new ArrayList<>();
    for (XmlElement row : flattened(table, "tr")) {
      if (row.descend("trPr", "del").isPresent()) {
        document.found().drop(row.text(), "deleted in a tracked change");
        continue;
      }
      List<List<Part>> cells = new ArrayList<>();
      for (XmlElement cell : flattened(row, "tc")) {
        Optional<XmlElement> properties = cell.child("tcPr");
        boolean isContinued =
            properties
                .flatMap(c -> c.child("vMerge"))
                .filter(m -> !m.attribute("val").equals("restart"))
                .isPresent();
        cells.add(isContinued ? List.of() : new DocxStory(document, part).read(cell));
        String span = properties.map(c -> DocxStyles.value(c, "gridSpan")).orElse("");
        for (int i = span.matches("\\d{1,2}") ? Integer.parseInt(span) : 1; i > 1; i--) {
          cells.add(List.of());
        }
      }
      rows.add(cells);
    }
    out.add(new Part.Grid(rows));
  }

  /** The rows or cells, also those within content controls and the like. */
  private static List<XmlElement> flattened(XmlElement parent, String name) {
    List<XmlElement> found = new ArrayList<>();
    for (XmlElement child : parent.children()) {
      if (child.is(name)) {
        found.add(child);
      } else if (child.is("sdt")) {
        child.child("sdtContent").ifPresent(c -> found.addAll(flattened(c, name)));
      } else if (child.is("customXml") || child.is("ins") || child.is("moveTo")) {
        found.addAll(flattened(child, name));
      }
    }
    return found;
  }
}
