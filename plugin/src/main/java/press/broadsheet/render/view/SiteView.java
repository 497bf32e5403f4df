package press.broadsheet.render.view;

import java.util.List;
import java.util.Map;

/**
 * What every page of the publication shows.
 *
 * @param title name of the publication
 * @param motto below the name; may be empty
 * @param description one sentence about it; may be empty
 * @param home address of the front page
 * @param language BCP 47 tag of the interface
 * @param direction {@code ltr} or {@code rtl}
 * @param sections in order
 * @param menu further pages: archive, authors, about …
 * @param feeds of the whole publication
 * @param copyright line at the bottom; may be empty
 * @param assets address of each of the theme’s own files, by its path in the theme: {@code
 *     assets/broadsheet.css}
 */
public record SiteView(
    String title,
    String motto,
    String description,
    String home,
    String language,
    String direction,
    List<LinkView> sections,
    List<LinkView> menu,
    List<FeedLink> feeds,
    String copyright,
    Map<String, String> assets) {
  public SiteView {
    sections = List.copyOf(sections);
    menu = List.copyOf(menu);
    feeds = List.copyOf(feeds);
  }
}
