package press.broadsheet.seed.markdown;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import press.broadsheet.article.MetaNode;

/**
 * The front matter of another generator, read field by field: names in any case, with hyphens or
 * underscores, and one level down in the maps where Zola and Hugo put them. Remembers which fields
 * were asked for.
 */
public final class Fields {

  private static final List<String> NESTED = List.of("taxonomies", "extra", "params");

  private final Map<String, String> nameByKey = new LinkedHashMap<>();
  private final Map<String, MetaNode> nodes = new LinkedHashMap<>();
  private final Set<String> used = new HashSet<>();

  Fields(MetaNode.Mapping map) {
    map.entries()
        .forEach(
            (name, entry) -> {
              if (!NESTED.contains(name) || !(entry.value() instanceof MetaNode.Mapping)) {
                add(name, entry.value());
              }
            });
    for (String name : NESTED) {
      MetaNode.Entry entry = map.entries().get(name);
      if (entry != null && entry.value() instanceof MetaNode.Mapping inner) {
        inner.entries().forEach((n, e) -> add(n, e.value()));
      }
    }
  }

  private void add(String name, MetaNode value) {
    String key = LocalNames.english(key(name));
    if (nodes.putIfAbsent(key, value) == null) {
      nameByKey.put(key, name);
    } else if (!key.equals(key(name)) && nodes.putIfAbsent(key(name), value) == null) {
      nameByKey.put(key(name), name);
    }
  }

  static String key(String name) {
    String bare = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    return bare.replaceAll("[_\\s\\p{Mn}-]", "");
  }

  /** The value of the first of these fields that is there and not empty. */
  Optional<MetaNode> first(String... names) {
    Optional<MetaNode> found = Optional.empty();
    for (String name : names) {
      MetaNode node = nodes.get(key(name));
      if (node != null) {
        boolean isTaken = found.isEmpty() && !isEmpty(node);
        if (isTaken || isEmpty(node)) {
          used.add(key(name));
        }
        found = isTaken ? Optional.of(node) : found;
      }
    }
    return found;
  }

  /** The text of the first of these fields that has one, on one line. */
  String text(String... names) {
    return first(names).map(Fields::text).orElse("");
  }

  /** The texts of the first of these fields; a text with commas counts as a list. */
  List<String> texts(String... names) {
    List<String> out = new ArrayList<>();
    Optional<MetaNode> node = first(names);
    if (node.isPresent() && node.get() instanceof MetaNode.Sequence list) {
      list.items().forEach(i -> out.add(text(i)));
    } else if (node.isPresent()) {
      out.addAll(List.of(text(node.get()).split("\\s*,\\s*")));
    }
    return out.stream().map(String::strip).filter(t -> !t.isEmpty()).distinct().toList();
  }

  /** The value of a field, which stays as if nobody had asked for it. */
  Optional<MetaNode> peek(String name) {
    return Optional.ofNullable(nodes.get(key(name)));
  }

  /** Whether the field is there and says false. */
  boolean saysFalse(String name) {
    return text(name).equalsIgnoreCase("false");
  }

  /** Whether the field is there and says true. */
  boolean saysTrue(String name) {
    return text(name).equalsIgnoreCase("true");
  }

  /** Fields that nothing has asked for, by the name they have in the seed. */
  Map<String, Object> rest() {
    Map<String, Object> out = new LinkedHashMap<>();
    nodes.forEach(
        (key, node) -> {
          if (!used.contains(key) && !isEmpty(node)) {
            out.put(nameByKey.getOrDefault(key, key), node.plain());
          }
        });
    return out;
  }

  /** Whether somebody has asked for a field. */
  boolean isUsed(String name) {
    return used.contains(key(name));
  }

  /** Marks a field as dealt with, and gives it if it was there. */
  Optional<MetaNode> take(String name) {
    used.add(key(name));
    return Optional.ofNullable(nodes.get(key(name)));
  }

  /** All texts by name, for template tags that print them. */
  Map<String, String> allTexts() {
    Map<String, String> out = new LinkedHashMap<>();
    nodes.forEach(
        (key, node) -> {
          if (node instanceof MetaNode.Scalar s) {
            out.put(nameByKey.getOrDefault(key, key), s.text());
          }
        });
    return out;
  }

  /** The text of a node; of a map its {@code name}, {@code title} or the like. */
  static String text(MetaNode node) {
    if (node instanceof MetaNode.Scalar s) {
      return s.text().replaceAll("\\s+", " ").strip();
    }
    if (node instanceof MetaNode.Sequence list) {
      return list.items().isEmpty() ? "" : text(list.items().get(0));
    }
    return part(
        (MetaNode.Mapping) node, "name", "display_name", "title", "path", "src", "url", "login");
  }

  /** The text of the first of these parts of a map. */
  static String part(MetaNode.Mapping map, String... names) {
    for (String name : names) {
      MetaNode.Entry entry = map.entries().get(name);
      if (entry != null && entry.value() instanceof MetaNode.Scalar s && !s.text().isBlank()) {
        return text(s);
      }
    }
    return "";
  }

  private static boolean isEmpty(MetaNode node) {
    return node instanceof MetaNode.Scalar s && s.text().isBlank()
        || node instanceof MetaNode.Sequence list && list.items().isEmpty();
  }
}
