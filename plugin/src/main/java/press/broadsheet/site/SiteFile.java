package press.broadsheet.site;

import java.nio.file.Path;
import java.util.Locale;
import press.broadsheet.base.OutputPath;

/**
 * A file of the content that is published as it is, or cleaned.
 *
 * @param path its place in the site
 * @param source where it is read from
 * @param file its path below the content folder, for problems
 * @param width in pixels if it is a picture; else 0
 * @param height in pixels if it is a picture; else 0
 * @param always whether it is published even when no page refers to it
 */
public record SiteFile(
    OutputPath path, Path source, String file, int width, int height, boolean always) {

  /** Whether it is a picture whose size is known. */
  public boolean isPicture() {
    return width > 0 && height > 0;
  }

  /** Whether a file of this name is an SVG drawing, which may hold more than a picture. */
  public static boolean isDrawing(String file) {
    return file.toLowerCase(Locale.ROOT).endsWith(".svg");
  }
}
