package press.broadsheet.seed.wordpress;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import press.broadsheet.base.Location;
import press.broadsheet.base.Problem;
import press.broadsheet.base.Problems;
import press.broadsheet.seed.Draft;
import press.broadsheet.seed.cms.PlainWords;

/** The items of an export that become no article, counted by kind. */
final class LeftOut {

  private static final int MAX_TITLES = 200;
  private static final Set<String> MACHINERY =
      Set.of(
          "revision",
          "nav_menu_item",
          "custom_css",
          "customize_changeset",
          "oembed_cache",
          "user_request",
          "wp_template",
          "wp_template_part",
          "wp_global_styles",
          "wp_navigation",
          "wp_font_family",
          "wp_font_face",
          "wp_theme",
          "acf-field",
          "acf-field-group",
          "elementor_library",
          "wpcf7_contact_form",
          "jp_img_sitemap",
          "jp_sitemap",
          "jp_sitemap_master");

  private final Map<String, Integer> machinery = new TreeMap<>();
  private final Map<String, Integer> types = new TreeMap<>();
  private final Map<String, Integer> firstLines = new TreeMap<>();
  private final List<String> thrownAway = new ArrayList<>();
  private int thrownAwayCount;

  void add(Item item) {
    String type = item.type().isEmpty() ? "unknown" : item.type();
    if (MACHINERY.contains(type)) {
      machinery.merge(type, 1, Integer::sum);
    } else if (item.isThrownAway()) {
      thrownAwayCount++;
      String title = PlainWords.of(item.title());
      if (!title.isEmpty() && thrownAway.size() < MAX_TITLES) {
        thrownAway.add(title);
      }
    } else {
      types.merge(type, 1, Integer::sum);
      firstLines.putIfAbsent(type, item.line());
    }
  }

  /** What is told with the first article, for it belongs to none. */
  List<Draft.Dropped> dropped() {
    List<Draft.Dropped> out = new ArrayList<>();
    if (!machinery.isEmpty()) {
      out.add(
          new Draft.Dropped(counts(machinery), "entries of the export that only steer WordPress"));
    }
    if (thrownAwayCount > 0) {
      String titles = thrownAway.isEmpty() ? "" : ": " + String.join("; ", thrownAway);
      out.add(
          new Draft.Dropped(
              thrownAwayCount + (thrownAwayCount == 1 ? " post" : " posts") + titles,
              "thrown away or never begun in WordPress"));
    }
    return out;
  }

  /** Warns of what plugins keep, for it may hold words that someone misses. */
  void report(String seed, Problems problems) {
    types.forEach(
        (type, count) ->
            problems.add(
                Problem.warning(
                    "BS0246",
                    new Location(seed, firstLines.getOrDefault(type, 0), 0, ""),
                    (count == 1 ? "One entry" : count + " entries")
                        + " of the kind “"
                        + type
                        + "” became no article: a plugin or theme of WordPress made that kind.",
                    "If these are articles, replace <wp:post_type>"
                        + type
                        + " in the export by <wp:post_type>post, and import again.")));
  }

  /** All kinds with their numbers: {@code 2 nav_menu_item, 1 product}. */
  String counts() {
    Map<String, Integer> all = new TreeMap<>(machinery);
    all.putAll(types);
    if (thrownAwayCount > 0) {
      all.put("thrown away", thrownAwayCount);
    }
    return counts(all);
  }

  private static String counts(Map<String, Integer> kinds) {
    return String.join(
        ", ", kinds.entrySet().stream().map(e -> e.getValue() + " " + e.getKey()).toList());
  }
}
