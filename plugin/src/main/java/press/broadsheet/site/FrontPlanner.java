package press.broadsheet.site;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import press.broadsheet.article.ArticleCard;

/**
 * The front page: the newest articles, then a strip for each section with what is not shown above
 * it.
 */
public final class FrontPlanner implements PagePlanner {

  /** How many articles stand at the top: the lead and four beside it. */
  public static final int TOP = 5;

  private static final int STRIP = 4;

  @Override
  public List<PagePlan> plan(Catalog catalog) {
    List<ArticleCard> top = catalog.listed().stream().limit(TOP).toList();
    Set<ArticleCard> shown = new HashSet<>(top);
    List<Page.Strip> strips = new ArrayList<>();
    for (Section section : catalog.sections()) {
      strips.add(
          strip(section.name(), section.address(), catalog.inSection(section).stream(), shown));
    }
    Stream<ArticleCard> loose =
        catalog.listed().stream().filter(c -> catalog.section(c.section()).isEmpty());
    strips.add(strip("", ListPlanner.LATEST, loose, shown));
    strips.removeIf(s -> s.cards().isEmpty());
    return List.of(PagePlan.at("/", new Page.Front(top, strips), "the front page"));
  }

  private static Page.Strip strip(
      String name, String address, Stream<ArticleCard> cards, Set<ArticleCard> shown) {
    return new Page.Strip(
        name, address, cards.filter(c -> !shown.contains(c)).limit(STRIP).toList());
  }
}
