package press.broadsheet.site;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A page at each old address of an article or a page, which leads to the new one on any host. */
public final class RedirectPlanner implements PagePlanner {

  @Override
  public List<PagePlan> plan(Catalog catalog) {
    List<PagePlan> out = new ArrayList<>();
    Stream.concat(catalog.articles().stream(), catalog.pages().stream())
        .forEach(
            card ->
                card.aliases()
                    .forEach(
                        alias ->
                            out.add(
                                PagePlan.at(
                                    alias,
                                    new Page.Redirect(card.address(), card.title()),
                                    card.file()))));
    return out;
  }
}
