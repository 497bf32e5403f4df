package press.broadsheet.render.view;

/**
 * A feed of a page.
 *
 * @param type media type: {@code application/atom+xml}, {@code application/rss+xml} or {@code
 *     application/feed+json}
 * @param title of the feed, with its format
 * @param href its address
 */
public record FeedLink(String type, String title, String href) {}
