package press.broadsheet.render;

import java.time.Instant;
import press.broadsheet.base.Problems;
import press.broadsheet.site.Catalog;
import press.broadsheet.site.SiteSettings;

/**
 * What every view is made from.
 *
 * @param catalog the cards
 * @param texts the texts, by file
 * @param links resolves references
 * @param addresses makes {@code href}s
 * @param messages words of the interface
 * @param dates dates in the zone of the site
 * @param now the build instant; only tells in a preview what is still to come out
 * @param problems takes what is found wrong while views are made
 */
record Edition(
    Catalog catalog,
    Texts texts,
    SiteLinks links,
    Addresses addresses,
    Messages messages,
    Dates dates,
    Instant now,
    Problems problems) {

  SiteSettings settings() {
    return catalog.settings();
  }
}
