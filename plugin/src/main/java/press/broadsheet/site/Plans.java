package press.broadsheet.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import press.broadsheet.base.Location;
import press.broadsheet.base.Problem;
import press.broadsheet.base.ProblemException;
import press.broadsheet.base.Problems;

/**
 * All pages of a site, no two at one address.
 *
 * @param pages in the order of their paths
 * @param leftOut the content files whose page is not among them, because its address was taken
 */
public record Plans(List<PagePlan> pages, Set<String> leftOut) {

  /**
   * Who keeps an address that two ask for: the publication's own pages, then content, then
   * redirects.
   */
  private static final Comparator<PagePlan> PRECEDENCE =
      Comparator.comparing(PagePlan::isContent)
          .thenComparing(PagePlan::isRedirect)
          .thenComparing(PagePlan::origin)
          .thenComparing(PagePlan::path);

  /** Pages that a file of the same name in {@code static/} replaces. */
  private static final Set<String> REPLACEABLE = Set.of("robots.txt", "404.html");

  public Plans {
    pages = List.copyOf(pages);
    leftOut = Set.copyOf(leftOut);
  }

  /**
   * Gathers the plans of all planners, and adds the sitemaps of what they planned.
   *
   * <p>Two pages whose paths are equal, or would be on a file system that ignores case, are an
   * error (BS0401) that names both, and so are a page and a folder of one name; the one later in
   * precedence is left out. An old address that is another page's is only a warning (BS0402): the
   * page is there, which is what its reader wants.
   *
   * @throws ProblemException BS0403 if two pages clash of which neither is a content file's
   */
  public static Plans of(Catalog catalog, List<PagePlanner> planners, Problems problems) {
    List<PagePlan> all = new ArrayList<>();
    planners.forEach(p -> all.addAll(p.plan(catalog)));
    all.sort(PRECEDENCE);
    Places places = new Places();
    catalog.files().values().stream()
        .filter(SiteFile::always)
        .forEach(f -> places.take(f.path().folded(), f.file()));
    List<PagePlan> pages = new ArrayList<>(all.size());
    Set<String> leftOut = new TreeSet<>();
    List<Problem> fatal = new ArrayList<>();
    all.forEach(plan -> place(plan, places, pages, leftOut, fatal, problems));
    pages.sort(Comparator.comparing(PagePlan::path));
    for (PagePlan plan : SitemapPlanner.plan(catalog, List.copyOf(pages))) {
      place(plan, places, pages, leftOut, fatal, problems);
    }
    if (!fatal.isEmpty()) {
      throw new ProblemException(fatal);
    }
    pages.sort(Comparator.comparing(PagePlan::path));
    return new Plans(pages, leftOut);
  }

  private static void place(
      PagePlan plan,
      Places places,
      List<PagePlan> pages,
      Set<String> leftOut,
      List<Problem> fatal,
      Problems problems) {
    String owner = places.take(plan.path().folded(), plan.origin());
    if (owner == null) {
      pages.add(plan);
    } else if (plan.isRedirect()) {
      if (!owner.equals(plan.origin())) {
        problems.add(oldAddress(owner, plan));
      }
    } else if (plan.isContent()) {
      leftOut.add(plan.origin());
      problems.add(clash("BS0401", owner, plan));
    } else if (!REPLACEABLE.contains(plan.path().value())) {
      fatal.add(clash("BS0403", owner, plan));
    }
  }

  private static Problem clash(String code, String owner, PagePlan plan) {
    return Problem.error(
        code,
        Location.of(plan.origin()),
        "It would have the address "
            + plan.path().address()
            + ", which already belongs to "
            + owner
            + ".",
        owner.startsWith("static/")
            ? "Rename or remove that file; only robots.txt and 404.html may be replaced so."
            : "Rename one of the two, or give one another slug.");
  }

  private static Problem oldAddress(String owner, PagePlan plan) {
    return Problem.warning(
        "BS0402",
        Location.of(plan.origin()),
        "Its old address " + plan.path().address() + " belongs to " + owner + " and leads there.",
        "Remove the alias, or move the other page.");
  }

  /** Which files and folders of the site are taken, and by whom. */
  private static final class Places {

    private static final String ASSETS = "the folder for pictures and files";
    private final Map<String, String> files =
        new HashMap<>(Map.of("assets", ASSETS, ".broadsheet", "Broadsheet itself"));
    private final Map<String, String> folders = new HashMap<>();

    /** Takes a file's place; gives who has it already, if someone has. */
    @Nullable String take(String path, String owner) {
      String holder = files.containsKey(path) ? files.get(path) : folders.get(path);
      for (int slash = path.indexOf('/');
          holder == null && slash >= 0;
          slash = path.indexOf('/', slash + 1)) {
        holder = files.get(path.substring(0, slash));
      }
      if (holder == null) {
        files.put(path, owner);
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
          folders.putIfAbsent(path.substring(0, slash), owner);
        }
      }
      return holder;
    }
  }
}
