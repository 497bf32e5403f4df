package press.broadsheet.picture;

/** Reads one field of Exif (CIPA DC-008, “Orientation”). */
final class ExifOrientation {

  private static final int ORIENTATION = 0x0112;

  private ExifOrientation() {}

  /**
   * Whether the picture lies on its side, so that its width is shown as height.
   *
   * @param tiff where the TIFF header is
   * @param end just after the block
   */
  static boolean isTurned(Bytes bytes, long tiff, long end) {
    boolean little = bytes.has(tiff, "II*\0");
    if (!little && !bytes.has(tiff, "MM\0*")) {
      return false;
    }
    long directory = tiff + (little ? bytes.little32(tiff + 4) : bytes.big32(tiff + 4));
    int entries = little ? bytes.little16(directory) : bytes.big16(directory);
    for (int i = 0; i < entries; i++) {
      long entry = directory + 2 + 12L * i;
      if (entry + 12 > end) {
        return false;
      }
      if ((little ? bytes.little16(entry) : bytes.big16(entry)) == ORIENTATION) {
        int value = little ? bytes.little16(entry + 8) : bytes.big16(entry + 8);
        return value >= 5 && value <= 8;
      }
    }
    return false;
  }
}
