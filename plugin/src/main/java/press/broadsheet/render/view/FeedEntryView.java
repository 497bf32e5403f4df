package press.broadsheet.render.view;

import java.util.List;
import java.util.Optional;

/**
 * An article in a feed.
 *
 * @param id stable URI
 * @param url absolute address
 * @param title headline
 * @param summary may be empty
 * @param text the text; with absolute addresses in the template as {@code bodies[id]}
 * @param published RFC 3339
 * @param updated RFC 3339
 * @param publishedRfc822 RFC 822, as RSS has it
 * @param authors names, never empty
 * @param categories section and tags
 * @param image picture with absolute address
 * @param language BCP 47 tag
 */
public record FeedEntryView(
    String id,
    String url,
    String title,
    String summary,
    BodyView text,
    String published,
    String updated,
    String publishedRfc822,
    List<String> authors,
    List<String> categories,
    Optional<PictureView> image,
    String language) {
  public FeedEntryView {
    authors = List.copyOf(authors);
    categories = List.copyOf(categories);
  }
}
