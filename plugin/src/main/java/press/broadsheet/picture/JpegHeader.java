package press.broadsheet.picture;

import java.util.Optional;
import press.broadsheet.picture.PictureInfo.Format;

/** Finds the size in the header of a JPEG (ITU-T T.81, annex B), and how it is turned (Exif). */
final class JpegHeader {

  private static final int START_OF_IMAGE = 0xFFD8;
  private static final int APP1 = 0xE1;
  private static final int START_OF_SCAN = 0xDA;

  private JpegHeader() {}

  /** What the header says; none if it is not a JPEG's. */
  static Optional<PictureInfo> read(Bytes bytes) {
    if (bytes.big16(0) != START_OF_IMAGE || bytes.at(2) != 0xFF) {
      return Optional.empty();
    }
    boolean turned = false;
    long at = 2;
    while (at + 4 <= bytes.length()) {
      if (bytes.at(at) != 0xFF) {
        return Optional.empty();
      }
      int marker = bytes.at(at + 1);
      if (marker == 0xFF) {
        at++; // padding
      } else if (marker == 0x01 || marker >= 0xD0 && marker <= 0xD7) {
        at += 2; // a marker without a segment
      } else if (isFrame(marker)) {
        Optional<Size> size = Size.of(bytes.big16(at + 7), bytes.big16(at + 5));
        return RasterHeader.info(Format.JPEG, turned ? size.map(Size::turned) : size);
      } else if (marker == START_OF_SCAN || bytes.big16(at + 2) < 2) {
        return Optional.empty();
      } else {
        if (marker == APP1 && bytes.has(at + 4, "Exif\0\0")) {
          turned = ExifOrientation.isTurned(bytes, at + 10, at + 2 + bytes.big16(at + 2));
        }
        at += 2 + bytes.big16(at + 2);
      }
    }
    return Optional.empty();
  }

  /** C0 to CF but for Huffman tables, a reserved one, and arithmetic conditioning. */
  private static boolean isFrame(int marker) {
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
  }
}
