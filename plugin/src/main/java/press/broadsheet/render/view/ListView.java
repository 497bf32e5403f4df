package press.broadsheet.render.view;

import java.util.List;

/**
 * A list of articles: a section, a tag, a month. Layout {@code list.ftlh}.
 *
 * @param head what stands in the head
 * @param kind {@code section}, {@code tag}, {@code month} or {@code latest}
 * @param title of the list
 * @param description of the section; may be empty
 * @param stories newest first
 * @param pager neighbouring pages
 * @param feeds of this list
 * @param path the pages above this one, outermost first
 */
public record ListView(
    HeadView head,
    String kind,
    String title,
    String description,
    List<StoryView> stories,
    PagerView pager,
    List<FeedLink> feeds,
    List<LinkView> path)
    implements View {
  public ListView {
    stories = List.copyOf(stories);
    feeds = List.copyOf(feeds);
    path = List.copyOf(path);
  }
}
