package press.broadsheet.seed.office;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Which format a document's bytes have; its name may say another one. */
enum OfficeFormat {
  /** A ZIP archive: DOCX or ODT. */
  ARCHIVE,
  /** An OLE file: Word 97–2003, or a DOCX that is encrypted. */
  OLE,
  RTF,
  /** OpenDocument in one XML file. */
  FLAT_XML,
  OTHER;

  static OfficeFormat of(byte[] bytes) {
    if (Archive.isOne(bytes)) {
      return ARCHIVE;
    }
    if (bytes.length > 3 && (bytes[0] & 0xFF) == 0xD0 && (bytes[1] & 0xFF) == 0xCF) {
      return OLE;
    }
    String head =
        new String(bytes, 0, Math.min(bytes.length, 2000), StandardCharsets.ISO_8859_1).strip();
    if (head.startsWith("{\\rtf") || head.startsWith("ï»¿{\\rtf")) {
      return RTF;
    }
    return head.toLowerCase(Locale.ROOT).contains("<office:document") ? FLAT_XML : OTHER;
  }
}
