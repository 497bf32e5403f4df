package press.broadsheet.render.view;

import java.util.List;

/**
 * An author’s page. Layout {@code author.ftlh}.
 *
 * @param head what stands in the head
 * @param author who
 * @param stories newest first
 * @param pager neighbouring pages
 * @param feeds of this author
 */
public record AuthorPageView(
    HeadView head,
    AuthorView author,
    List<StoryView> stories,
    PagerView pager,
    List<FeedLink> feeds)
    implements View {
  public AuthorPageView {
    stories = List.copyOf(stories);
    feeds = List.copyOf(feeds);
  }
}
