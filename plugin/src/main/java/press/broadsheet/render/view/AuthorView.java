package press.broadsheet.render.view;

import java.util.List;
import java.util.Optional;

/**
 * An author as introduced below an article and on the author’s page.
 *
 * @param name as printed
 * @param href of the author’s page
 * @param bio paragraphs; empty markup if there is none
 * @param photo a portrait
 * @param email public address; may be empty
 * @param links pages elsewhere, labelled by their host
 */
public record AuthorView(
    String name,
    String href,
    Html bio,
    Optional<PictureView> photo,
    String email,
    List<LinkView> links) {
  public AuthorView {
    links = List.copyOf(links);
  }
}
