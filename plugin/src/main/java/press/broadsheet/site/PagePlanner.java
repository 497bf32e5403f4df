package press.broadsheet.site;

import java.util.List;

/**
 * Decides which pages of one kind a publication has. Found by {@link java.util.ServiceLoader}, ours
 * and those from the plugin's dependencies alike. Stateless and thread-safe; the same catalog gives
 * the same plans.
 */
public interface PagePlanner {

  /** The pages, in any order. */
  List<PagePlan> plan(Catalog catalog);

  /** Names the planner and its version; changes whenever the same catalog may give other pages. */
  default String fingerprint() {
    return getClass().getName();
  }
}
