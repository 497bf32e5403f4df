package press.broadsheet.site;

import java.util.Optional;
import press.broadsheet.article.Author;

/**
 * Someone who signs articles, with or without a file of their own.
 *
 * @param slug the last part of the address
 * @param name as printed
 * @param profile what their file says
 */
public record AuthorCard(String slug, String name, Optional<Author> profile) {

  /** The address of the author's page. */
  public String address() {
    return "/author/" + slug + "/";
  }
}
