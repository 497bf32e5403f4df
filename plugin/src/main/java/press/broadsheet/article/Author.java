package press.broadsheet.article;

import java.util.List;
import java.util.Optional;
import press.broadsheet.base.SourceText;

/**
 * A person or a desk that signs articles: {@code authors/<slug>.md}.
 *
 * @param slug the file's name, and the last part of the author page's address
 * @param name as printed
 * @param kind as the file states it, else as the name tells
 * @param bio Markdown; may be empty
 * @param bioLine the line of the file on which the bio begins, from 1
 * @param photo a portrait
 * @param email public address; may be empty
 * @param links addresses of the author's pages elsewhere
 * @param aliases former names and other spellings that mean this author
 * @param source the file it was read from
 */
public record Author(
    String slug,
    String name,
    AuthorKind kind,
    String bio,
    int bioLine,
    Optional<ImageRef> photo,
    String email,
    List<String> links,
    List<String> aliases,
    SourceText source) {

  public Author {
    links = List.copyOf(links);
    aliases = List.copyOf(aliases);
  }
}
