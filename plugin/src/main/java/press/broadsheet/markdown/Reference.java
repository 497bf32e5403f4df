package press.broadsheet.markdown;

/**
 * Something a text points at and that is not in the text itself: another article, a picture, a file
 * of the publication, or an address elsewhere.
 *
 * @param kind whether it is linked to or shown
 * @param target as written, with entities and backslash escapes decoded and without surrounding
 *     white space; percent-encoding stays as written
 * @param line from 1
 * @param column from 1, in characters
 */
public record Reference(Kind kind, String target, int line, int column) {

  /** What the text does with the target. */
  public enum Kind {
    /** Leads there; also the source of a sound or film. */
    LINK,
    /** Shows it as a picture. */
    IMAGE
  }
}
