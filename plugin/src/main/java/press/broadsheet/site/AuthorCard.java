package press.broadsheet.site;

import java.util.Optional;
import press.broadsheet.article.Author;
import press.broadsheet.article.AuthorKind;

/**
 * Someone who signs articles, with or without a file of their own.
 *
 * @param slug the last part of the address
 * @param name as printed
 * @param kind person or organization
 * @param profile what their file says
 */
public record AuthorCard(String slug, String name, AuthorKind kind, Optional<Author> profile) {

  /** An author with a file. */
  static AuthorCard of(Author author) {
    return new AuthorCard(author.slug(), author.name(), author.kind(), Optional.of(author));
  }

  /** An author known by name alone. */
  static AuthorCard named(String slug, String name) {
    return new AuthorCard(slug, name, AuthorKind.of(name), Optional.empty());
  }

  /** The address of the author's page. */
  public String address() {
    return "/author/" + slug + "/";
  }
}
