package press.broadsheet.render.view;

import java.util.List;

/**
 * What stands in the head of a page.
 *
 * @param title of the document, with the name of the publication
 * @param description for search engines; may be empty
 * @param canonical absolute address; empty where there is none to give
 * @param robots content of the robots tag; may be empty
 * @param properties Open Graph
 * @param data JSON-LD, safe inside a script element; empty markup if there is none
 * @param feeds feeds a reader may discover here
 */
public record HeadView(
    String title,
    String description,
    String canonical,
    String robots,
    List<MetaView> properties,
    Html data,
    List<FeedLink> feeds) {
  public HeadView {
    properties = List.copyOf(properties);
    feeds = List.copyOf(feeds);
  }
}
