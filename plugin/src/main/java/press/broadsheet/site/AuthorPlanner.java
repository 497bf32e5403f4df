package press.broadsheet.site;

import java.util.ArrayList;
import java.util.List;

/** A page for everyone who signs articles, and the index of them. */
public final class AuthorPlanner implements PagePlanner {

  /** The address of the index of authors. */
  public static final String AUTHORS = "/authors/";

  @Override
  public List<PagePlan> plan(Catalog catalog) {
    List<PagePlan> out = new ArrayList<>();
    List<Page.Term> terms = new ArrayList<>();
    for (AuthorCard author : catalog.authors()) {
      String origin =
          author.profile().map(p -> p.source().file()).orElse("the author “" + author.name() + "”");
      for (Slice slice :
          Slice.cut(author.address(), catalog.by(author), catalog.settings().pageSize())) {
        out.add(PagePlan.at(slice.address(), new Page.AuthorFront(author, slice), origin));
      }
      terms.add(new Page.Term(author.name(), author.address(), catalog.by(author).size()));
    }
    if (!terms.isEmpty()) {
      out.add(PagePlan.at(AUTHORS, new Page.Authors(terms), "the index of authors"));
    }
    return out;
  }
}
