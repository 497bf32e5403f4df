package press.broadsheet.picture;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import press.broadsheet.base.Location;
import press.broadsheet.base.Problem;
import press.broadsheet.base.ProblemException;

/**
 * Finds out what a picture is and how large, from its header alone: no pixel is ever decoded, so a
 * small file cannot make a large picture here.
 */
public final class PictureProbe {

  /**
   * The most bytes that are read: metadata, which may come before the size, has been seen to take
   * megabytes.
   */
  static final int MAX_HEADER = 8 << 20;

  private static final int FIRST_HEADER = 64 << 10;
  private static final int MAX_SIDE = 50_000;
  private static final long MAX_PIXELS = 1_000_000_000;

  private PictureProbe() {}

  /**
   * What a picture's header says.
   *
   * @param head its first bytes, or all; an SVG needs all of its root element's start tag
   * @return none if they are not, or not enough of, a PNG, JPEG, GIF, WebP, AVIF or SVG
   */
  public static Optional<PictureInfo> probe(byte[] head) {
    Bytes bytes = new Bytes(head);
    return RasterHeader.read(bytes)
        .or(() -> JpegHeader.read(bytes))
        .or(() -> AvifHeader.read(bytes))
        .or(() -> SvgHeader.read(bytes));
  }

  /**
   * What the header of a file says.
   *
   * @return none if it is not a picture of a kind we know
   * @throws IOException if it cannot be read
   */
  public static Optional<PictureInfo> probe(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] head = in.readNBytes(FIRST_HEADER);
      Optional<PictureInfo> info = probe(head);
      if (info.isPresent() || head.length < FIRST_HEADER) {
        return info;
      }
    }
    try (InputStream in = Files.newInputStream(file)) {
      return probe(in.readNBytes(MAX_HEADER));
    }
  }

  /**
   * Refuses a picture that could not be shown.
   *
   * @param at where the picture is named
   * @return the same picture
   * @throws ProblemException if it is more than 50,000 pixels wide or high, or has more than a
   *     thousand million of them (BS0801)
   */
  public static PictureInfo check(PictureInfo picture, Location at) {
    if (picture.width() > MAX_SIDE
        || picture.height() > MAX_SIDE
        || picture.pixels() > MAX_PIXELS) {
      throw new ProblemException(
          Problem.error(
              "BS0801",
              at,
              "The picture says that it is "
                  + picture.width()
                  + " × "
                  + picture.height()
                  + " pixels large.",
              "Save it smaller: at most 50,000 pixels a side and 1,000 megapixels."));
    }
    return picture;
  }
}
