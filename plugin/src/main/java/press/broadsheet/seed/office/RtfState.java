package press.broadsheet.seed.office;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import press.broadsheet.seed.layout.Face;

/** What holds within a group of an RTF file, and is as before when it ends. */
final class RtfState {

  /** Where the text of a group goes. */
  enum Destination {
    TEXT,
    SKIPPED,
    FONTS,
    STYLES,
    INFO,
    INSTRUCTION,
    MARKER,
    PICTURE,
    PROPERTY_NAME,
    PROPERTY_VALUE
  }

  Destination destination = Destination.TEXT;
  String name = "";
  Face face = Face.PLAIN.size(12);
  Charset charset = StandardCharsets.ISO_8859_1;
  int font;
  int skip = 1;
  boolean isDeleted;
  String href = "";
  boolean isFirst = true;
  boolean isOptional;

  // Of the paragraph.
  int style;
  int outline = -1;
  boolean isCentred;
  int left;
  int right;
  boolean isInTable;
  int list;
  int level;

  RtfState copy() {
    RtfState s = new RtfState();
    s.destination = destination;
    s.name = name;
    s.face = face;
    s.charset = charset;
    s.font = font;
    s.skip = skip;
    s.isDeleted = isDeleted;
    s.href = href;
    s.paragraphAs(this);
    return s;
  }

  /** Takes the properties of the paragraph from the other. */
  void paragraphAs(RtfState s) {
    style = s.style;
    outline = s.outline;
    isCentred = s.isCentred;
    left = s.left;
    right = s.right;
    isInTable = s.isInTable;
    list = s.list;
    level = s.level;
  }
}
