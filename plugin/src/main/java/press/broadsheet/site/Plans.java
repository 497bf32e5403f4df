package press.broadsheet.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import press.broadsheet.base.Location;
import press.broadsheet.base.Problem;
import press.broadsheet.base.Problems;

/** All pages of a site in the order of their paths, no two at one address. */
public final class Plans {

  /**
   * Who keeps an address that two ask for: the publication's own pages, then content, then
   * redirects.
   */
  private static final Comparator<PagePlan> PRECEDENCE =
      Comparator.comparing(PagePlan::isContent)
          .thenComparing(PagePlan::isRedirect)
          .thenComparing(PagePlan::origin)
          .thenComparing(PagePlan::path);

  private Plans() {}

  /**
   * Gathers the plans of all planners.
   *
   * <p>Two pages whose paths are equal, or would be on a file system that ignores case, are an
   * error (BS0401) that names both; so are a page and a folder of one name. The one that comes
   * later in precedence is left out of the result. An old address that is another page's is only a
   * warning (BS0402): the page is there, which is what its reader wants.
   */
  public static List<PagePlan> of(Catalog catalog, List<PagePlanner> planners, Problems problems) {
    List<PagePlan> all = new ArrayList<>();
    planners.forEach(p -> all.addAll(p.plan(catalog)));
    all.sort(PRECEDENCE);
    Map<String, PagePlan> taken = new HashMap<>();
    Map<String, PagePlan> folders = new HashMap<>();
    List<PagePlan> out = new ArrayList<>(all.size());
    for (PagePlan plan : all) {
      String path = plan.path().folded();
      PagePlan first =
          taken.containsKey(path) ? taken.get(path) : conflictingFolder(path, taken, folders);
      if (first == null) {
        taken.put(path, plan);
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
          folders.putIfAbsent(path.substring(0, slash), plan);
        }
        out.add(plan);
      } else if (!first.path().equals(plan.path())
          || !plan.isRedirect()
          || !first.origin().equals(plan.origin())) {
        problems.add(clash(first, plan));
      }
    }
    out.sort(Comparator.comparing(PagePlan::path));
    return out;
  }

  private static @org.jspecify.annotations.Nullable PagePlan conflictingFolder(
      String path, Map<String, PagePlan> taken, Map<String, PagePlan> folders) {
    for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
      PagePlan file = taken.get(path.substring(0, slash));
      if (file != null) {
        return file;
      }
    }
    return folders.get(path);
  }

  private static Problem clash(PagePlan first, PagePlan second) {
    if (second.isRedirect()) {
      return Problem.warning(
          "BS0402",
          Location.of(second.origin()),
          "Its old address "
              + second.path().address()
              + " belongs to "
              + first.origin()
              + " and leads there.",
          "Remove the alias, or move the other page.");
    }
    return Problem.error(
        "BS0401",
        Location.of(second.origin()),
        "It would have the address "
            + second.path().address()
            + ", which already belongs to "
            + first.origin()
            + ".",
        "Rename one of the two, or give one another slug.");
  }
}
