package press.broadsheet.seed.office;

import press.broadsheet.seed.Inline;
import press.broadsheet.seed.layout.Face;

/**
 * Reads the control words of RTF that say how text looks and where its paragraphs end.
 *
 * @param in has the value of the word
 * @param charsets learns which fonts have which
 */
record RtfFormatting(RtfTokens in, RtfCharsets charsets) {

  /** Reads a word of the table of fonts. */
  void font(String word, RtfState now) {
    switch (word) {
      case "f" -> now.font = in.value();
      case "fcharset" -> charsets.font(now.font, in.value());
      case "cpg" -> charsets.fontPage(now.font, in.value());
      default -> {} // families and pitches
    }
  }

  /** Reads a word about paragraphs; false for others. */
  boolean paragraph(String word, RtfState now, RtfStory story) {
    switch (word) {
      case "par", "sect" -> story.endParagraph(now);
      case "cell", "nestcell" -> story.endCell(now);
      case "row" -> story.endRow();
      case "line" -> story.text().add(new Inline.Break());
      case "page", "column" -> {
        story.text().add(new Inline.Break());
        story.text().add(new Inline.Break());
      }
      case "pard" -> now.paragraphAs(new RtfState());
      case "s" -> now.style = in.value();
      case "outlinelevel" -> now.outline = in.value();
      case "qc" -> now.isCentred = true;
      case "ql", "qr", "qj" -> now.isCentred = false;
      case "li" -> now.left = in.value();
      case "ri" -> now.right = in.value();
      case "intbl" -> now.isInTable = true;
      case "ls" -> now.list = in.value();
      case "ilvl" -> now.level = Math.min(Math.max(in.value(), 0), 8);
      default -> {
        return false;
      }
    }
    return true;
  }

  /** Reads a word about the look of characters. */
  void characters(String word, RtfState now) {
    switch (word) {
      case "plain" -> {
        now.face = Face.PLAIN.size(12);
        now.isDeleted = false;
      }
      case "b" -> now.face = now.face.bold(in.isOn());
      case "i" -> now.face = now.face.italic(in.isOn());
      case "ul" -> now.face = now.face.underlined(in.isOn());
      case "ulnone" -> now.face = now.face.underlined(false);
      case "strike", "striked" -> now.face = now.face.struck(in.isOn());
      case "super" -> now.face = now.face.script(in.isOn() ? 1 : 0);
      case "sub" -> now.face = now.face.script(in.isOn() ? -1 : 0);
      case "nosupersub" -> now.face = now.face.script(0);
      case "caps" -> now.face = now.face.capitals(in.isOn());
      case "v" -> now.face = now.face.hidden(in.isOn());
      case "fs" -> now.face = now.face.size(in.value() / 2.0);
      case "deleted" -> now.isDeleted = in.isOn();
      case "f" -> {
        now.font = in.value();
        now.charset = charsets.of(now.font);
      }
      case "uc" -> now.skip = Math.min(Math.max(in.value(), 0), 10);
      case "ansicpg", "mac", "pc", "pca" -> {
        charsets.standard(word, in.value());
        now.charset = charsets.standard();
      }
      case "ansi" -> now.charset = charsets.standard();
      default -> {} // all that only lays out
    }
  }
}
