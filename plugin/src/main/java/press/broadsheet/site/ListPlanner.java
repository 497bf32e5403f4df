package press.broadsheet.site;

import java.util.ArrayList;
import java.util.List;
import press.broadsheet.article.ArticleCard;

/** Lists of all articles, of each section and of each tag, and the index of tags. */
public final class ListPlanner implements PagePlanner {

  /** The address of the list of all articles. */
  public static final String LATEST = "/latest/";

  /** The address of the index of tags. */
  public static final String TAGS = "/tags/";

  @Override
  public List<PagePlan> plan(Catalog catalog) {
    List<PagePlan> out = new ArrayList<>();
    int size = catalog.settings().pageSize();
    list(
        out,
        Page.ListKind.LATEST,
        "",
        "",
        LATEST,
        catalog.listed(),
        size,
        "the list of all articles");
    for (Section section : catalog.sections()) {
      String origin = "the section “" + section.name() + "”";
      list(
          out,
          Page.ListKind.SECTION,
          section.name(),
          section.description(),
          section.address(),
          catalog.inSection(section),
          size,
          origin);
    }
    List<Page.Term> terms = new ArrayList<>();
    for (String tag : catalog.tags()) {
      String name = catalog.tagName(tag);
      String address = Catalog.tagAddress(tag);
      list(
          out,
          Page.ListKind.TAG,
          name,
          "",
          address,
          catalog.tagged(tag),
          size,
          "the tag “" + name + "”");
      terms.add(new Page.Term(name, address, catalog.tagged(tag).size()));
    }
    if (!terms.isEmpty()) {
      out.add(PagePlan.at(TAGS, new Page.Tags(terms), "the index of tags"));
    }
    return out;
  }

  private static void list(
      List<PagePlan> out,
      Page.ListKind kind,
      String title,
      String description,
      String base,
      List<ArticleCard> cards,
      int size,
      String origin) {
    for (Slice slice : Slice.cut(base, cards, size)) {
      out.add(
          PagePlan.at(
              slice.address(), new Page.Listing(kind, title, description, base, slice), origin));
    }
  }
}
