package press.broadsheet.site;

/**
 * A section of the publication.
 *
 * @param name as printed
 * @param slug the last part of its address
 * @param description one sentence for its front; may be empty
 */
public record Section(String name, String slug, String description) {

  /** The address of its front. */
  public String address() {
    return "/section/" + slug + "/";
  }
}
