package press.broadsheet.seed.office;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.broadsheet.seed.layout.Face;
import press.broadsheet.seed.layout.StyleMeaning;
import press.broadsheet.seed.xml.XmlElement;

/** The styles of a DOCX, each with what it inherits from those that it is based on. */
final class DocxStyles {

  private static final int MAX_CHAIN = 20;

  /**
   * A style.
   *
   * @param numbering the list that its paragraphs belong to, as in a paragraph's own properties
   */
  record Style(
      StyleMeaning meaning, Face face, Optional<XmlElement> numbering, boolean isIndented) {}

  private final Map<String, XmlElement> byId = new HashMap<>();
  private final Map<String, Style> known = new HashMap<>();
  private String standard = "";
  private Face defaults = Face.PLAIN.size(10);

  DocxStyles(Optional<XmlElement> styles) {
    for (XmlElement style : styles.map(s -> s.children("style")).orElse(List.of())) {
      byId.putIfAbsent(style.attribute("styleId"), style);
      if (style.attribute("type").equals("paragraph") && isOn(style.attribute("default"))) {
        standard = style.attribute("styleId");
      }
    }
    Optional<XmlElement> set = styles.flatMap(s -> s.descend("docDefaults", "rPrDefault", "rPr"));
    defaults = set.isPresent() ? face(set.get(), defaults) : defaults;
  }

  /** The style of that id, or the standard one. */
  Style paragraph(String id) {
    return style(id.isEmpty() ? standard : id, 0);
  }

  /** How characters of that style look over others. */
  Face characters(String id, Face under) {
    XmlElement style = byId.get(id);
    Face face = under;
    for (int left = MAX_CHAIN; style != null && left > 0; left--) {
      String name = value(style, "name").toLowerCase(java.util.Locale.ROOT);
      if (name.matches("(?:html code|source text|verbatim char|code char|inline code|code)")) {
        face = face.mono(true);
      }
      style = byId.get(value(style, "basedOn"));
    }
    return chain(id, 0, face);
  }

  private Face chain(String id, int depth, Face under) {
    XmlElement style = byId.get(id);
    if (style == null || depth > MAX_CHAIN) {
      return under;
    }
    Face base = chain(value(style, "basedOn"), depth + 1, under);
    return style.child("rPr").map(r -> face(r, base)).orElse(base);
  }

  private Style style(String id, int depth) {
    Style done = known.get(id);
    if (done != null) {
      return done;
    }
    XmlElement style = byId.get(id);
    if (style == null || depth > MAX_CHAIN) {
      StyleMeaning meaning = StyleMeaning.ofName(id).orElse(StyleMeaning.TEXT);
      return new Style(meaning, defaults, Optional.empty(), false);
    }
    String base = value(style, "basedOn");
    Style parent =
        base.isEmpty()
            ? new Style(StyleMeaning.TEXT, defaults, Optional.empty(), false)
            : style(base, depth + 1);
    Face face = style.child("rPr").map(r -> face(r, parent.face())).orElse(parent.face());
    Optional<XmlElement> paragraph = style.child("pPr");
    Optional<StyleMeaning> outline = paragraph.flatMap(DocxStyles::outline);
    StyleMeaning meaning =
        StyleMeaning.ofName(value(style, "name"))
            .or(() -> StyleMeaning.ofName(id))
            .or(() -> outline)
            .orElse(parent.meaning());
    Optional<XmlElement> numbering = paragraph.flatMap(p -> p.child("numPr")).or(parent::numbering);
    boolean isIndented =
        paragraph.flatMap(p -> p.child("ind")).map(DocxStyles::isIndented).orElse(false);
    Style made = new Style(meaning, face, numbering, isIndented || parent.isIndented());
    known.put(id, made);
    return made;
  }

  /** The level that a paragraph or style has in the outline; empty for text. */
  static Optional<StyleMeaning> outline(XmlElement paragraph) {
    return paragraph
        .child("outlineLvl")
        .map(o -> o.attribute("val"))
        .filter(v -> v.matches("[0-8]"))
        .map(v -> StyleMeaning.heading(Integer.parseInt(v) + 1));
  }

  /** Whether a whole paragraph is set in from both sides, or deep from one. */
  static boolean isIndented(XmlElement ind) {
    int left = twips(ind, "left", "start");
    int right = twips(ind, "right", "end");
    boolean isFirstOnly = twips(ind, "hanging", "hanging") > 0;
    return !isFirstOnly && (left >= 200 && right >= 200 || left >= 560);
  }

  private static int twips(XmlElement ind, String name, String other) {
    String value = ind.attribute(name).isEmpty() ? ind.attribute(other) : ind.attribute(name);
    return value.matches("\\d{1,6}") ? Integer.parseInt(value) : 0;
  }

  /** How characters look with these properties over others. */
  static Face face(XmlElement run, Face under) {
    Face face = under;
    for (XmlElement property : run.children()) {
      String value = property.attribute("val");
      boolean is = isOn(value) || value.isEmpty();
      face =
          switch (property.name()) {
            case "b" -> face.bold(is);
            case "i" -> face.italic(is);
            case "u" -> face.underlined(is || !value.equals("none") && !isOff(value));
            case "strike", "dstrike" -> face.struck(is);
            case "caps" -> face.capitals(is);
            case "vanish", "specVanish" -> face.hidden(is);
            case "vertAlign" ->
                face.script(value.equals("superscript") ? 1 : value.equals("subscript") ? -1 : 0);
            case "sz" ->
                value.matches("\\d{1,4}") ? face.size(Integer.parseInt(value) / 2.0) : face;
            case "rFonts" ->
                property.attribute("ascii").isEmpty()
                    ? face
                    : face.mono(Face.isMono(property.attribute("ascii")));
            default -> face;
          };
    }
    return face;
  }

  static String value(XmlElement parent, String child) {
    return parent.child(child).map(c -> c.attribute("val")).orElse("");
  }

  private static boolean isOn(String value) {
    return value.equals("1") || value.equals("true") || value.equals("on");
  }

  private static boolean isOff(String value) {
    return value.equals("0") || value.equals("false") || value.equals("off");
  }
}
