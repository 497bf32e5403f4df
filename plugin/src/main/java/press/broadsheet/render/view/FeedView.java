package press.broadsheet.render.view;

import java.util.List;

/**
 * A feed. Templates {@code feeds/atom.ftlx} and {@code feeds/rss.ftlx}; JSON Feed is written
 * without one.
 *
 * @param format {@code atom}, {@code rss} or {@code json}
 * @param id stable URI
 * @param title of the feed
 * @param description may be empty
 * @param self absolute address of the feed
 * @param home absolute address of the page it belongs to
 * @param updated RFC 3339, of the newest change in it
 * @param updatedRfc822 the same as RSS has it
 * @param language BCP 47 tag
 * @param publisher name
 * @param entries newest first
 */
public record FeedView(
    String format,
    String id,
    String title,
    String description,
    String self,
    String home,
    String updated,
    String updatedRfc822,
    String language,
    String publisher,
    List<FeedEntryView> entries)
    implements View {
  public FeedView {
    entries = List.copyOf(entries);
  }
}
