package press.broadsheet.render.view;

import java.util.List;
import java.util.Optional;

/**
 * An article as other pages show it.
 *
 * @param href of the article
 * @param title headline
 * @param summary dek or summary; may be empty
 * @param kicker may be empty
 * @param type as in front matter: {@code news}, {@code opinion} …
 * @param section where it belongs
 * @param bylines may be empty
 * @param published when it came out
 * @param readingTime “6 min”; empty for the shortest
 * @param image the picture on top
 * @param language BCP 47 tag
 * @param direction {@code ltr} or {@code rtl}
 */
public record StoryView(
    String href,
    String title,
    String summary,
    String kicker,
    String type,
    Optional<LinkView> section,
    List<BylineView> bylines,
    TimeView published,
    String readingTime,
    Optional<PictureView> image,
    String language,
    String direction) {
  public StoryView {
    bylines = List.copyOf(bylines);
  }
}
