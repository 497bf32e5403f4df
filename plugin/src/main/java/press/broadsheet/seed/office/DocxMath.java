package press.broadsheet.seed.office;

import press.broadsheet.seed.layout.Face;
import press.broadsheet.seed.layout.ParagraphText;
import press.broadsheet.seed.xml.XmlElement;

/** Reads formulas (ECMA-376, 22.1) as text in one line, powers and indices set high and low. */
final class DocxMath {

  private DocxMath() {}

  static void write(XmlElement math, ParagraphText out, Face face) {
    for (XmlElement e : math.children()) {
      switch (e.name()) {
        case "r" -> e.children("t").forEach(t -> out.text(t.text(), face, ""));
        case "f" -> {
          operand(e, "num", out, face);
          out.text("/", face, "");
          operand(e, "den", out, face);
        }
        case "rad" -> {
          out.text("√", face, "");
          operand(e, "e", out, face);
        }
        case "d" -> {
          out.text("(", face, "");
          write(e, out, face);
          out.text(")", face, "");
        }
        case "sup" -> write(e, out, face.script(1));
        case "sub" -> write(e, out, face.script(-1));
        default -> write(e, out, face);
      }
    }
  }

  /** In brackets if it is more than one sign or number. */
  private static void operand(XmlElement of, String name, ParagraphText out, Face face) {
    of.child(name)
        .ifPresent(
            e -> {
              boolean isOne = e.text().matches("[\\p{L}\\p{N}.,]*");
              out.text(isOne ? "" : "(", face, "");
              write(e, out, face);
              out.text(isOne ? "" : ")", face, "");
            });
  }
}
