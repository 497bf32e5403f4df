package press.broadsheet.site;

import java.util.List;

/** The page for addresses that lead nowhere. */
public final class NotFoundPlanner implements PagePlanner {

  @Override
  public List<PagePlan> plan(Catalog catalog) {
    return List.of(PagePlan.at("/404.html", new Page.NotFound(), "the page for what is not found"));
  }
}
