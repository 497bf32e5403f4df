package press.broadsheet.site;

import press.broadsheet.base.OutputPath;

/**
 * A page that the site is to have.
 *
 * @param path its file in the site
 * @param page what it is of
 * @param origin who asks for it, in words for a problem: a content file, or what makes the page
 */
public record PagePlan(OutputPath path, Page page, String origin) {

  /** A page at an address. */
  public static PagePlan at(String address, Page page, String origin) {
    return new PagePlan(OutputPath.ofAddress(address), page, origin);
  }

  /**
   * Whether a content file, and not the publication as a whole, asks for this page, so that it can
   * be left out alone.
   */
  public boolean isContent() {
    return page instanceof Page.Article
        || page instanceof Page.Custom
        || page instanceof Page.Tombstone
        || isRedirect();
  }

  /** Whether the page only leads to another. */
  public boolean isRedirect() {
    return page instanceof Page.Redirect;
  }
}
