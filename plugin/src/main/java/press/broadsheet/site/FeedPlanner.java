package press.broadsheet.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import press.broadsheet.article.ArticleCard;

/** Atom, RSS and JSON feeds of the publication and of its sections, tags and authors. */
public final class FeedPlanner implements PagePlanner {

  @Override
  public List<PagePlan> plan(Catalog catalog) {
    List<PagePlan> out = new ArrayList<>();
    Set<String> wanted = catalog.settings().feeds();
    int size = catalog.settings().feedSize();
    if (wanted.contains("site")) {
      feeds(out, "", "/", catalog.listed(), size);
    }
    if (wanted.contains("section")) {
      catalog
          .sections()
          .forEach(s -> feeds(out, s.name(), s.address(), catalog.inSection(s), size));
    }
    if (wanted.contains("tag")) {
      catalog
          .tags()
          .forEach(
              t -> feeds(out, catalog.tagName(t), Catalog.tagAddress(t), catalog.tagged(t), size));
    }
    if (wanted.contains("author")) {
      catalog.authors().forEach(a -> feeds(out, a.name(), a.address(), catalog.by(a), size));
    }
    return out;
  }

  private static void feeds(
      List<PagePlan> out, String title, String home, List<ArticleCard> cards, int size) {
    List<ArticleCard> newest = cards.subList(0, Math.min(size, cards.size()));
    for (Page.FeedFormat format : Page.FeedFormat.values()) {
      String origin =
          "the " + format.mediaType() + " feed" + (title.isEmpty() ? "" : " of “" + title + "”");
      out.add(
          PagePlan.at(
              home + format.fileName(), new Page.Feed(format, title, home, newest), origin));
    }
  }
}
