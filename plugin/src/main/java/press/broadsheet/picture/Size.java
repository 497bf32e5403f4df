package press.broadsheet.picture;

import java.util.Optional;

/**
 * Width and height in pixels.
 *
 * @param width at least 1
 * @param height at least 1
 */
record Size(int width, int height) {

  /** None if either is not a size. */
  static Optional<Size> of(long width, long height) {
    return width < 1 || height < 1 || width > Integer.MAX_VALUE || height > Integer.MAX_VALUE
        ? Optional.empty()
        : Optional.of(new Size((int) width, (int) height));
  }

  /** Lying if it stood, standing if it lay. */
  Size turned() {
    return new Size(/* width= */ height, /* height= */ width);
  }
}
