package press.broadsheet.site;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import press.broadsheet.article.ArticleCard;

/**
 * Sitemaps (sitemaps.org): one for each month of articles, so that a new article changes one small
 * file, cut at 50,000 addresses; one for pages written by hand and the fronts; an index of them;
 * and {@code robots.txt}, which names the index.
 */
public final class SitemapPlanner implements PagePlanner {

  /** The address of the index. */
  public static final String INDEX = "/sitemap.xml";

  private static final int MAX_ADDRESSES = 50_000;

  @Override
  public List<PagePlan> plan(Catalog catalog) {
    Map<YearMonth, List<Page.Dated>> byMonth = new TreeMap<>();
    for (ArticleCard card : catalog.listed()) {
      YearMonth month = YearMonth.from(card.published().atZone(catalog.settings().zone()));
      byMonth
          .computeIfAbsent(month, m -> new ArrayList<>())
          .add(new Page.Dated(card.address(), Optional.of(card.modified())));
    }
    List<PagePlan> out = new ArrayList<>();
    List<Page.Dated> index = new ArrayList<>();
    sitemaps(out, index, "pages", fronts(catalog));
    byMonth.forEach((month, dated) -> sitemaps(out, index, month.toString(), dated));
    out.add(PagePlan.at(INDEX, new Page.SitemapIndex(index), "the index of sitemaps"));
    out.add(PagePlan.at("/robots.txt", new Page.Robots(), "robots.txt"));
    return out;
  }

  private static List<Page.Dated> fronts(Catalog catalog) {
    List<Page.Dated> out = new ArrayList<>();
    out.add(new Page.Dated("/", newest(catalog.listed())));
    for (Section section : catalog.sections()) {
      out.add(new Page.Dated(section.address(), newest(catalog.inSection(section))));
    }
    for (AuthorCard author : catalog.authors()) {
      out.add(new Page.Dated(author.address(), newest(catalog.by(author))));
    }
    catalog.pages().stream()
        .filter(ArticleCard::listed)
        .forEach(p -> out.add(new Page.Dated(p.address(), Optional.empty())));
    return out;
  }

  private static void sitemaps(
      List<PagePlan> out, List<Page.Dated> index, String name, List<Page.Dated> all) {
    for (int from = 0, part = 1; from < all.size(); from += MAX_ADDRESSES, part++) {
      List<Page.Dated> some = all.subList(from, Math.min(all.size(), from + MAX_ADDRESSES));
      String address = "/sitemaps/" + name + (part == 1 ? "" : "-" + part) + ".xml";
      out.add(PagePlan.at(address, new Page.Sitemap(some), "the sitemap " + name));
      index.add(
          new Page.Dated(
              address,
              some.stream().flatMap(d -> d.modified().stream()).max(Comparator.naturalOrder())));
    }
  }

  private static Optional<Instant> newest(List<ArticleCard> cards) {
    return cards.stream().map(ArticleCard::modified).max(Comparator.naturalOrder());
  }
}
