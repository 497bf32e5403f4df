package press.broadsheet.seed.office;

import java.util.Map;
import java.util.Optional;
import press.broadsheet.seed.Inline;
import press.broadsheet.seed.layout.Face;
import press.broadsheet.seed.layout.ParagraphText;
import press.broadsheet.seed.xml.XmlElement;

/** Reads what stands in a paragraph of a DOCX. */
final class DocxRuns {

  private static final Map<String, String> SYMBOLS =
      Map.ofEntries(
          Map.entry("F0E0", "→"),
          Map.entry("F0DF", "←"),
          Map.entry("F0F0", "⇨"),
          Map.entry("F0FC", "✓"),
          Map.entry("F0FB", "✗"),
          Map.entry("F04A", "☺"),
          Map.entry("F0B7", "•"),
          Map.entry("F0A7", "▪"),
          Map.entry("F0D8", "➢"),
          Map.entry("F0BA", "≡"),
          Map.entry("F0B0", "°"),
          Map.entry("F0B1", "±"),
          Map.entry("F0B4", "×"));

  private final DocxDocument document;
  private final String part;
  private final DocxFields fields;
  private final ParagraphText text;
  private final Face base;
  private final Map<String, DocxParts.Relation> relations;

  DocxRuns(DocxDocument document, String part, DocxFields fields, ParagraphText text, Face base) {
    this.document = document;
    this.part = part;
    this.fields = fields;
    this.text = text;
    this.base = base;
    this.relations = document.relations(part);
  }

  void read(XmlElement paragraph) {
    inline(paragraph, "");
  }

  private void inline(XmlElement container, String href) {
    for (XmlElement e : container.children()) {
      switch (e.name()) {
        case "r" -> run(e, href);
        case "hyperlink" -> inline(e, href(e));
        case "ins", "moveTo", "smartTag", "customXml", "bdo", "dir" -> inline(e, href);
        case "del" -> document.found().drop(e.text(), "deleted in a tracked change");
        case "sdt" -> control(e, href);
        case "fldSimple" -> {
          String link = Links.ofField(e.attribute("instr"), document.found());
          inline(e, link.isEmpty() ? href : link);
        }
        case "oMath", "oMathPara" -> DocxMath.write(e, text, base);
        case "AlternateContent" -> DocxDrawing.chosen(e).ifPresent(c -> inline(c, href));
        default -> {} // bookmarks, comment ranges, proofing marks, properties
      }
    }
  }

  private void control(XmlElement control, String href) {
    Optional<XmlElement> content = control.child("sdtContent");
    if (DocxStory.isPlaceholder(control)) {
      content.ifPresent(c -> document.found().drop(c.text(), "empty field of the form"));
    } else {
      content.ifPresent(c -> inline(c, href));
    }
  }

  private String href(XmlElement link) {
    DocxParts.Relation to = relations.get(link.attribute("id"));
    if (to == null) {
      return "";
    }
    String anchor = link.attribute("anchor");
    boolean needsAnchor = !anchor.isEmpty() && !to.target().contains("#");
    return Links.clean(to.target() + (needsAnchor ? "#" + anchor : ""), document.found());
  }

  private void run(XmlElement run, String href) {
    Optional<XmlElement> properties = run.child("rPr");
    String style = properties.map(r -> DocxStyles.value(r, "rStyle")).orElse("");
    Face styled = style.isEmpty() ? base : document.styles().characters(style, base);
    Face face = properties.map(r -> DocxStyles.face(r, styled)).orElse(styled);
    pieces(run, face, href);
  }

  private void pieces(XmlElement run, Face face, String href) {
    for (XmlElement e : run.children()) {
      switch (e.name()) {
        case "t" -> words(e.text(), face, href);
        case "tab", "ptab" -> words("\t", face, href);
        case "br", "cr" -> lineBreak(e);
        case "noBreakHyphen" -> words("-", face, href);
        case "sym" -> words(symbol(e), face, href);
        case "instrText" -> fields.instruction(e.text());
        case "fldChar" -> fields.mark(e.attribute("fldCharType"));
        case "footnoteReference", "endnoteReference" -> note(e);
        case "drawing", "pict", "object" ->
            new DocxDrawing(document, part, relations, text).read(e);
        case "AlternateContent" -> DocxDrawing.chosen(e).ifPresent(c -> pieces(c, face, href));
        case "ruby" -> ruby(e, href);
        default -> {} // deleted text, comment marks, page numbers, what only lays out
      }
    }
  }

  private void words(String words, Face face, String href) {
    if (!fields.isShown()) {
      return;
    }
    if (fields.inContents()) {
      document.found().drop(words, "table of contents");
    } else if (face.isHidden()) {
      document.found().drop(words, "hidden text");
    } else {
      String code = fields.link();
      String link =
          href.isEmpty() && !code.isEmpty() ? Links.ofField(code, document.found()) : href;
      text.text(words, face, link);
    }
  }

  private void lineBreak(XmlElement e) {
    String type = e.attribute("type");
    text.add(new Inline.Break());
    if (type.equals("page") || type.equals("column")) {
      text.add(new Inline.Break()); // what stands on the next page is another paragraph
    }
  }

  private static String symbol(XmlElement sym) {
    String code = sym.attribute("char").toUpperCase(java.util.Locale.ROOT);
    String known = SYMBOLS.get(code);
    if (known != null || !code.matches("[0-9A-F]{4}")) {
      return known == null ? "" : known;
    }
    int c = Integer.parseInt(code, 16);
    return c >= 0xE000 && c <= 0xF8FF || c < 0x20 ? "" : Character.toString(c);
  }

  private void note(XmlElement reference) {
    String kind = reference.name().replace("Reference", "");
    String label = document.note(kind, reference.attribute("id"));
    if (!label.isEmpty()) {
      text.add(new Inline.NoteMark(label));
    }
  }

  /** Characters with their reading above them: the reading follows in brackets. */
  private void ruby(XmlElement ruby, String href) {
    ruby.child("rubyBase").ifPresent(b -> inline(b, href));
    String reading = ruby.child("rt").map(XmlElement::text).orElse("").strip();
    if (!reading.isEmpty()) {
      words("（" + reading + "）", base, href);
    }
  }
}
