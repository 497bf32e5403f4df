package press.broadsheet.site;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import press.broadsheet.article.ArticleCard;

/**
 * Sitemaps (sitemaps.org) of all pages that others have planned: one for each month of articles, so
 * that a new article changes one small file, cut at 50,000 addresses; one for everything else; an
 * index of them; and {@code robots.txt}, which names the index. Not a {@link PagePlanner}, since it
 * comes after all of them.
 */
final class SitemapPlanner {

  private static final int MAX_ADDRESSES = 50_000;

  private SitemapPlanner() {}

  /** The sitemaps of these pages, which are in the order of their paths. */
  static List<PagePlan> plan(Catalog catalog, Collection<PagePlan> pages) {
    Map<String, List<Page.Dated>> groups = new TreeMap<>();
    for (PagePlan plan : pages) {
      if (plan.page() instanceof Page.Article article && article.card().listed()) {
        ArticleCard card = article.card();
        String month =
            YearMonth.from(card.published().atZone(catalog.settings().zone())).toString();
        add(groups, month, card.address(), Optional.of(card.modified()));
      } else if (isListed(plan.page())) {
        add(groups, "pages", plan.path().address(), modified(plan.page()));
      }
    }
    List<PagePlan> out = new ArrayList<>();
    List<Page.Dated> index = new ArrayList<>();
    groups.forEach((name, dated) -> sitemaps(out, index, name, dated));
    out.add(PagePlan.at(Page.SITEMAP, new Page.SitemapIndex(index), "the index of sitemaps"));
    out.add(PagePlan.at("/robots.txt", new Page.Robots(), "robots.txt"));
    return out;
  }

  private static void add(
      Map<String, List<Page.Dated>> groups,
      String name,
      String address,
      Optional<Instant> modified) {
    groups.computeIfAbsent(name, n -> new ArrayList<>()).add(new Page.Dated(address, modified));
  }

  /** Whether a page other than an article is one for search engines. */
  private static boolean isListed(Page page) {
    return page instanceof Page.Front
        || page instanceof Page.Listing
        || page instanceof Page.AuthorFront
        || page instanceof Page.Archive
        || page instanceof Page.Tags
        || page instanceof Page.Authors
        || page instanceof Page.Custom custom && custom.card().listed();
  }

  /** When what a page shows last changed, where the page's own cards tell. */
  private static Optional<Instant> modified(Page page) {
    if (page instanceof Page.Front front) {
      return newest(front.newest());
    } else if (page instanceof Page.Listing listing) {
      return newest(listing.slice().cards());
    } else if (page instanceof Page.AuthorFront author) {
      return newest(author.slice().cards());
    }
    return Optional.empty();
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
