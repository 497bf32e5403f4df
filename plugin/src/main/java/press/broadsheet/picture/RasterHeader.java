package press.broadsheet.picture;

import java.util.Optional;
import press.broadsheet.picture.PictureInfo.Format;

/** Finds format and size in the header of PNG, GIF and WebP. */
final class RasterHeader {

  private RasterHeader() {}

  /** What the header says; none if it is of none of these. */
  static Optional<PictureInfo> read(Bytes bytes) {
    if (bytes.has(0, "\u0089PNG\r\n\u001A\n") && bytes.has(12, "IHDR")) {
      return info(Format.PNG, Size.of(bytes.big32(16), bytes.big32(20)));
    }
    if (bytes.has(0, "GIF87a") || bytes.has(0, "GIF89a")) {
      return info(Format.GIF, Size.of(bytes.little16(6), bytes.little16(8)));
    }
    if (bytes.has(0, "RIFF") && bytes.has(8, "WEBP")) {
      return info(Format.WEBP, webp(bytes));
    }
    return Optional.empty();
  }

  static Optional<PictureInfo> info(Format format, Optional<Size> size) {
    return size.map(s -> new PictureInfo(format, s.width(), s.height()));
  }

  /** RFC 9649, section 2.5 to 2.7: lossy (RFC 6386, section 9.1), lossless, extended. */
  private static Optional<Size> webp(Bytes bytes) {
    if (bytes.has(12, "VP8 ") && bytes.has(23, "\u009D\u0001*")) {
      return Size.of(bytes.little16(26) & 0x3FFF, bytes.little16(28) & 0x3FFF);
    }
    if (bytes.has(12, "VP8L") && bytes.at(20) == 0x2F) {
      long bits = bytes.little32(21);
      return Size.of((bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1);
    }
    if (bytes.has(12, "VP8X") && bytes.length() >= 30) {
      Optional<Size> canvas = Size.of(bytes.little24(24) + 1L, bytes.little24(27) + 1L);
      return canvas;
    }
    return Optional.empty();
  }
}
