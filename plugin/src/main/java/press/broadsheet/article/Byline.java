package press.broadsheet.article;

/**
 * One name in a byline.
 *
 * @param name as printed, without “By”
 * @param role what the person did if it was not the writing, such as “photographs”; else empty
 */
public record Byline(String name, String role) {

  /** A writer. */
  public static Byline of(String name) {
    return new Byline(name, "");
  }
}
