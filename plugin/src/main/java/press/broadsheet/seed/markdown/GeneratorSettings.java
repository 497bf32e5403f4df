package press.broadsheet.seed.markdown;

import java.util.List;
import press.broadsheet.seed.Draft;

/** Fields that steer a generator, and say nothing about an article. */
final class GeneratorSettings {

  private static final List<String> NAMES =
      List.of(
          "layout",
          "template",
          "theme",
          "comments",
          "comment",
          "sitemap",
          "toc",
          "pin",
          "math",
          "mermaid",
          "weight",
          "sidebar",
          "classes",
          "headless",
          "outputs",
          "cascade",
          "build",
          "in_search_index",
          "render_with_liquid",
          "eleventyExcludeFromCollections",
          "eleventyNavigation",
          "pagination",
          "header",
          "id",
          "uuid",
          "visibility",
          "featured",
          "comment_id",
          "wordpress_id",
          "codeinjection_head",
          "codeinjection_foot",
          "custom_template",
          "feature_image_width",
          "feature_image_height",
          "reading_time",
          "words",
          "meta",
          "post_format",
          "guid",
          "mathjax",
          "katex",
          "highlight",
          "page_css",
          "css",
          "js",
          "scripts",
          "styles",
          "generate_feed",
          "sort_by",
          "paginate_by",
          "insert_anchor_links",
          "page_template",
          "render",
          "aside",
          "use_math",
          "share",
          "related",
          "read_time",
          "author_profile",
          "date_gmt");

  private GeneratorSettings() {}

  /** Lists those that nothing else has read among what is left out. */
  static void drop(Fields fields, List<Draft.Dropped> dropped) {
    for (String field : NAMES) {
      if (fields.isUsed(field)) {
        continue;
      }
      fields
          .take(field)
          .ifPresent(
              n -> dropped.add(new Draft.Dropped(field + ": " + n.plain(), "generator setting")));
    }
  }
}
