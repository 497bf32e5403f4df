package press.broadsheet.seed.importer;

import java.io.ByteArrayOutputStream;
import press.broadsheet.base.Digest;

/**
 * The digest of a text that no editor, mail program or version control changes by the way: without
 * byte order mark and with line feeds only. Bytes with a NUL among them (pictures, UTF-16) are
 * taken as they are.
 */
final class ContentDigest {

  private ContentDigest() {}

  static Digest of(byte[] bytes) {
    boolean hasReturn = false;
    for (byte b : bytes) {
      if (b == 0) {
        return Digest.of(bytes);
      }
      hasReturn |= b == '\r';
    }
    int start = startsWithMark(bytes) ? 3 : 0;
    if (start == 0 && !hasReturn) {
      return Digest.of(bytes);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
    for (int i = start; i < bytes.length; i++) {
      if (bytes[i] != '\r') {
        out.write(bytes[i]);
      } else if (i + 1 >= bytes.length || bytes[i + 1] != '\n') {
        out.write('\n');
      }
    }
    return Digest.of(out.toByteArray());
  }

  private static boolean startsWithMark(byte[] bytes) {
    return bytes.length >= 3
        && bytes[0] == (byte) 0xEF
        && bytes[1] == (byte) 0xBB
        && bytes[2] == (byte) 0xBF;
  }
}
