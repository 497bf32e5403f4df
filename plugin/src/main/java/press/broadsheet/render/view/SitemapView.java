package press.broadsheet.render.view;

import java.util.List;

/**
 * A sitemap, or the index of sitemaps (sitemaps.org). Templates {@code sitemap.ftlx} and {@code
 * sitemap-index.ftlx}.
 *
 * @param index whether the addresses are those of sitemaps
 * @param urls in order
 */
public record SitemapView(boolean index, List<SitemapUrl> urls) implements View {
  public SitemapView {
    urls = List.copyOf(urls);
  }
}
