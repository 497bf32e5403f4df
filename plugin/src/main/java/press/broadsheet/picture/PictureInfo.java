package press.broadsheet.picture;

/**
 * What a picture's header says about it.
 *
 * @param format how it is encoded
 * @param width as shown, after any turning that its metadata asks for; in pixels (for SVG, CSS
 *     pixels), at least 1
 * @param height likewise
 */
public record PictureInfo(Format format, int width, int height) {

  /** How a picture is encoded. */
  public enum Format {
    /** Portable Network Graphics (W3C; ISO/IEC 15948). */
    PNG("image/png"),
    /** JPEG (ITU-T T.81). */
    JPEG("image/jpeg"),
    /** Graphics Interchange Format 87a and 89a. */
    GIF("image/gif"),
    /** WebP (RFC 9649). */
    WEBP("image/webp"),
    /** AV1 Image File Format. */
    AVIF("image/avif"),
    /** Scalable Vector Graphics (W3C). */
    SVG("image/svg+xml");

    private final String mediaType;

    Format(String mediaType) {
      this.mediaType = mediaType;
    }

    /** Its name on the web, as {@code image/png}. */
    public String mediaType() {
      return mediaType;
    }
  }

  public PictureInfo {
    if (width < 1 || height < 1) {
      throw new IllegalArgumentException("a picture of " + width + " × " + height);
    }
  }

  /** How many pixels it has. */
  public long pixels() {
    return (long) width * height;
  }
}
