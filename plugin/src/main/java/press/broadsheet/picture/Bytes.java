package press.broadsheet.picture;

import java.nio.charset.StandardCharsets;

/** Numbers and names in a header. Reading beyond its end gives zeros, which no format means. */
final class Bytes {

  private final byte[] bytes;

  Bytes(byte[] bytes) {
    this.bytes = bytes;
  }

  int length() {
    return bytes.length;
  }

  /** The byte here, 0 to 255. */
  int at(long index) {
    return index >= 0 && index < bytes.length ? bytes[(int) index] & 0xFF : 0;
  }

  /** A number of two bytes, the larger first. */
  int big16(long index) {
    return at(index) << 8 | at(index + 1);
  }

  /** A number of four bytes, the largest first. */
  long big32(long index) {
    return (long) big16(index) << 16 | big16(index + 2);
  }

  /** A number of two bytes, the smaller first. */
  int little16(long index) {
    return at(index + 1) << 8 | at(index);
  }

  /** A number of three bytes, the smallest first. */
  int little24(long index) {
    return at(index + 2) << 16 | little16(index);
  }

  /** A number of four bytes, the smallest first. */
  long little32(long index) {
    return (long) little16(index + 2) << 16 | little16(index);
  }

  /** Whether these characters of Latin-1 are here. */
  boolean has(long index, String name) {
    if (index < 0 || index + name.length() > bytes.length) {
      return false;
    }
    for (int i = 0; i < name.length(); i++) {
      if (at(index + i) != name.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** The bytes as UTF-8. */
  String utf8() {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
