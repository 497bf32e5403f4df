package press.broadsheet.site;

import java.util.ArrayList;
import java.util.List;
import press.broadsheet.article.ArticleCard;

/** A page for each article and each page written by hand; a tombstone for what was withdrawn. */
public final class ArticlePlanner implements PagePlanner {

  @Override
  public List<PagePlan> plan(Catalog catalog) {
    List<PagePlan> out = new ArrayList<>();
    for (ArticleCard card : catalog.articles()) {
      Page page = Catalog.isWithdrawn(card) ? new Page.Tombstone(card) : new Page.Article(card);
      out.add(PagePlan.at(card.address(), page, card.file()));
    }
    for (ArticleCard card : catalog.pages()) {
      out.add(PagePlan.at(card.address(), new Page.Custom(card), card.file()));
    }
    return out;
  }
}
