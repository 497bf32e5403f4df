package press.broadsheet.seed.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import press.broadsheet.article.MetaNode;

/** Tags as generators write them: lists, one text, and collections that are none. */
final class GeneratorTags {

  /** Of Eleventy: they gather pages of a kind, and say nothing of an article. */
  private static final Set<String> COLLECTIONS =
      Set.of("all", "article", "articles", "blog", "news", "page", "pages", "post", "posts");

  private GeneratorTags() {}

  /** Whether the layout is one of Eleventy's, by its ending. */
  private static boolean isEleventy(MetaNode.Mapping map) {
    MetaNode.Entry layout = map.entries().get("layout");
    return layout != null
        && layout.value() instanceof MetaNode.Scalar s
        && s.text().strip().matches(".*\\.(?:njk|11ty\\.js|webc)");
  }

  /** Jekyll also takes one text with spaces; further categories are tags. */
  static List<String> of(Fields fields, MetaNode.Mapping map, List<String> sections) {
    Optional<MetaNode> node = fields.first("tags", "tag", "keywords", "topics");
    List<String> out = new ArrayList<>(fields.texts("tags", "tag", "keywords", "topics"));
    boolean isSpaced =
        node.isPresent()
            && node.get() instanceof MetaNode.Scalar s
            && !s.text().contains(",")
            && s.text().strip().contains(" ");
    if (isSpaced) {
      out = new ArrayList<>(List.of(Fields.text(node.get()).split(" ")));
    }
    if (sections.size() > 1) {
      out.addAll(sections.subList(1, sections.size()));
    }
    boolean isCollected = out.size() > 1 && isEleventy(map);
    return out.stream()
        .map(t -> t.replaceFirst("^#", ""))
        .filter(t -> !isCollected || !COLLECTIONS.contains(t.toLowerCase(Locale.ROOT)))
        .distinct()
        .toList();
  }
}
