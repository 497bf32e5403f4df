package press.broadsheet.render.view;

/**
 * An address in a sitemap.
 *
 * @param location absolute address
 * @param modified W3C date and time; empty if unknown
 */
public record SitemapUrl(String location, String modified) {}
