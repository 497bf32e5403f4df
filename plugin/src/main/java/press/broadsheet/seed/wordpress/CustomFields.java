package press.broadsheet.seed.wordpress;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import press.broadsheet.article.FrontMatter;

/**
 * What else WordPress knows of a post and templates may want: that it is a page or stays on top of
 * the front page, and the custom fields in which people wrote words. Stands in {@code wordpress:}.
 */
final class CustomFields {

  private static final int MAX_CHARS = 5000;

  /** Those that are fields of their own here. */
  private static final Set<String> TAKEN =
      Set.of(
          "subtitle",
          "wps_subtitle",
          "secondary_title",
          "dek",
          "standfirst",
          "kicker",
          "overline",
          "byline",
          "author_name",
          "guest_author",
          "guest-author",
          "article_author",
          "footnotes",
          "enclosure",
          "rank_math_description",
          "rank_math_primary_category");

  private CustomFields() {}

  static void read(Item item, FrontMatter.Builder meta) {
    Map<String, Object> known = new LinkedHashMap<>();
    if (item.type().equals("page")) {
      known.put("type", "page");
    }
    if (item.isSticky()) {
      known.put("sticky", true);
    }
    Map<String, Object> fields = new LinkedHashMap<>();
    item.meta()
        .forEach(
            (key, value) -> {
              if (isWords(key, value.strip())) {
                fields.put(key, value.strip());
              }
            });
    if (!fields.isEmpty()) {
      known.put("fields", fields);
    }
    if (!known.isEmpty()) {
      meta.extra.put("wordpress", known);
    }
  }

  /** Fields of plugins begin with an underscore or hold serialised data and switches. */
  private static boolean isWords(String key, String value) {
    return key.matches("[\\p{L}\\p{N}][\\p{L}\\p{N} _.:-]{0,80}")
        && !TAKEN.contains(key)
        && value.length() <= MAX_CHARS
        && value.matches("(?s).*\\p{L}.*")
        && !value.matches(
            "(?s)[aOsibdN]:\\d.*|[\\[{].*|field_\\w+|(?i:true|false|yes|no|on|off|default)")
        && !key.matches(
            "(?i)(?:rank_math|yoast|aioseo|jetpack|dsq|wpcf|snap|amazonS3|essb|td|et|cs|om)_?.*");
  }
}
