package press.broadsheet.picture;

import java.util.Optional;
import press.broadsheet.picture.PictureInfo.Format;

/**
 * Finds the size in the header of an AVIF: a tree of boxes (ISO/IEC 14496-12) in which {@code meta/
 * iprp/ipco} holds the properties {@code ispe} (size) and {@code irot} (quarter turns) (ISO/IEC
 * 23008-12). The largest size is the picture's; smaller ones are its tiles and thumbnails.
 */
final class AvifHeader {

  private static final int MAX_BOXES = 10_000;

  private final Bytes bytes;
  private int boxes;
  private Optional<Size> largest = Optional.empty();
  private boolean turned;

  private AvifHeader(Bytes bytes) {
    this.bytes = bytes;
  }

  /** What the header says; none if it is not an AVIF's. */
  static Optional<PictureInfo> read(Bytes bytes) {
    if (!bytes.has(4, "ftyp") || !isAvif(bytes)) {
      return Optional.empty();
    }
    AvifHeader header = new AvifHeader(bytes);
    header.boxes(0, bytes.length());
    Optional<Size> size = header.largest;
    return RasterHeader.info(Format.AVIF, header.turned ? size.map(Size::turned) : size);
  }

  private static boolean isAvif(Bytes bytes) {
    long end = Math.min(bytes.big32(0), 256);
    for (long at = 8; at < end; at += 4) {
      if (bytes.has(at, "avif") || bytes.has(at, "avis")) {
        return true;
      }
    }
    return false;
  }

  private void boxes(long start, long end) {
    long at = start;
    while (at + 8 <= end && boxes++ < MAX_BOXES) {
      long length = bytes.big32(at);
      long content = at + 8;
      if (length == 1) {
        length = bytes.big32(at + 8) << 32 | bytes.big32(at + 12);
        content = at + 16;
      }
      long boxEnd = length == 0 ? end : at + length;
      if (boxEnd < content || boxEnd > end && !bytes.has(at + 4, "meta")) {
        return;
      }
      box(at + 4, content, Math.min(boxEnd, end));
      at = boxEnd;
    }
  }

  private void box(long name, long content, long end) {
    if (bytes.has(name, "meta")) {
      boxes(content + 4, end); // a full box: version and flags come first
    } else if (bytes.has(name, "iprp") || bytes.has(name, "ipco")) {
      boxes(content, end);
    } else if (bytes.has(name, "ispe")) {
      Optional<Size> size = Size.of(bytes.big32(content + 4), bytes.big32(content + 8));
      boolean larger =
          size.isPresent() && largest.map(l -> area(size.get()) > area(l)).orElse(true);
      largest = larger ? size : largest;
    } else if (bytes.has(name, "irot")) {
      turned = (bytes.at(content) & 1) == 1;
    }
  }

  private static long area(Size size) {
    return (long) size.width() * size.height();
  }
}
