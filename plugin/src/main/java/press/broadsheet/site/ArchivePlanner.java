package press.broadsheet.site;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import press.broadsheet.article.ArticleCard;

/**
 * The archive: all months on one page, a page for each year, a list for each month, in the time
 * zone of the site.
 */
public final class ArchivePlanner implements PagePlanner {

  /** The address of the whole archive. */
  public static final String ARCHIVE = "/archive/";

  @Override
  public List<PagePlan> plan(Catalog catalog) {
    Map<YearMonth, List<ArticleCard>> byMonth = new TreeMap<>(Comparator.reverseOrder());
    for (ArticleCard card : catalog.listed()) {
      byMonth.computeIfAbsent(month(card, catalog), m -> new ArrayList<>()).add(card);
    }
    List<PagePlan> out = new ArrayList<>();
    List<Page.Month> months = new ArrayList<>();
    Map<Integer, List<Page.Month>> byYear = new TreeMap<>();
    byMonth.forEach(
        (key, cards) -> {
          Page.Month month = new Page.Month(key.getYear(), key.getMonthValue(), cards.size());
          months.add(month);
          byYear.computeIfAbsent(month.year(), y -> new ArrayList<>()).add(month);
          for (Slice slice : Slice.cut(month.address(), cards, catalog.settings().pageSize())) {
            Page page =
                new Page.Listing(Page.ListKind.MONTH, key.toString(), "", month.address(), slice);
            out.add(PagePlan.at(slice.address(), page, "the archive of " + key));
          }
        });
    byYear.forEach(
        (year, its) ->
            out.add(
                PagePlan.at(
                    yearAddress(year),
                    new Page.Archive(Optional.of(year), its),
                    "the archive of " + year)));
    out.add(PagePlan.at(ARCHIVE, new Page.Archive(Optional.empty(), months), "the archive"));
    return out;
  }

  /** The address of a year's page. */
  public static String yearAddress(int year) {
    return String.format(java.util.Locale.ROOT, "/%04d/", year);
  }

  private static YearMonth month(ArticleCard card, Catalog catalog) {
    return YearMonth.from(card.published().atZone(catalog.settings().zone()));
  }
}
