package press.broadsheet.base;

/**
 * A place in a file a person can edit.
 *
 * @param file the path as the person knows it, relative to the folder of the publication, with
 *     {@code /}
 * @param line from 1; 0 when the problem is the whole file's
 * @param column from 1, counted in characters; 0 when the problem is the whole line's
 * @param text the line itself, without its end; empty when there is none to show
 */
public record Location(String file, int line, int column, String text) {

  /** The file as a whole. */
  public static Location of(String file) {
    return new Location(file, 0, 0, "");
  }
}
