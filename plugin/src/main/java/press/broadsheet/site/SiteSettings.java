package press.broadsheet.site;

import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/**
 * What {@code site.yaml} says, every gap filled with a default good enough to publish with.
 *
 * @param title name of the publication
 * @param motto line below the name; may be empty
 * @param description one sentence about it; may be empty
 * @param url absolute address of the site's root, ending in a slash
 * @param urlStated whether the address was stated and is not the stand-in
 * @param language BCP 47 tag of the interface and of articles that state none
 * @param zone time zone in which dates are read and shown
 * @param permalink pattern of article addresses, such as {@code /:year/:month/:slug/}; empty means
 *     the file's place
 * @param sections in the order of the section bar
 * @param menu further entries, in order
 * @param publisher name of who publishes it
 * @param logo path in {@code assets/} of the publisher's logo; may be empty
 * @param copyright line at the bottom; may be empty
 * @param pageSize articles on a list page
 * @param feedSize articles in a feed
 * @param feeds what has feeds: any of the words site, section, tag and author
 */
public record SiteSettings(
    String title,
    String motto,
    String description,
    String url,
    boolean urlStated,
    String language,
    ZoneId zone,
    String permalink,
    List<Section> sections,
    List<MenuItem> menu,
    String publisher,
    String logo,
    String copyright,
    int pageSize,
    int feedSize,
    Set<String> feeds) {

  /** Stands in for the address of a site that has not stated its own. */
  public static final String LOCAL_URL = "http://localhost:8080/";

  public SiteSettings {
    sections = List.copyOf(sections);
    menu = List.copyOf(menu);
    feeds = Set.copyOf(feeds);
  }

  /**
   * The path under which the site is hosted, with slashes at both ends: {@code /} or {@code
   * /paper/}.
   */
  public String basePath() {
    int slash = url.indexOf('/', url.indexOf("://") + 3);
    return slash < 0 ? "/" : url.substring(slash);
  }

  /**
   * What every path of the site is appended to for an absolute address: the scheme and host,
   * without a slash at the end.
   */
  public String origin() {
    return url.substring(0, url.length() - basePath().length());
  }
}
