package press.broadsheet.seed.feed;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import press.broadsheet.seed.SeedFile;
import press.broadsheet.seed.cms.ContactField;
import press.broadsheet.seed.cms.LanguageTag;
import press.broadsheet.seed.cms.PlainWords;

/** What the posts of a Ghost export refer to, gathered in a first reading. */
final class GhostExport {

  static final Set<String> GATES = Set.of("", "db", "data", "db.data");
  static final Set<String> LISTS =
      Set.of(
          "db.data.posts",
          "db.data.users",
          "db.data.tags",
          "db.data.posts_tags",
          "db.data.posts_authors",
          "db.data.posts_meta",
          "db.data.settings",
          "data.posts",
          "data.users",
          "data.tags",
          "data.posts_tags",
          "data.posts_authors",
          "data.posts_meta",
          "data.settings");

  private final Map<String, Person> users = new HashMap<>();
  private final Map<String, String> tags = new HashMap<>();
  private final Map<String, List<Use>> tagsByPost = new HashMap<>();
  private final Map<String, List<Use>> authorsByPost = new HashMap<>();
  private final Map<String, JsonObject> metaByPost = new HashMap<>();
  String language = "";
  int posts;

  /**
   * An author.
   *
   * @param bio may be empty
   * @param links addresses that the fields of the account give
   */
  record Person(String name, String bio, List<String> links) {

    private static final List<String> FIELDS =
        List.of(
            "website",
            "twitter",
            "facebook",
            "linkedin",
            "bluesky",
            "threads",
            "mastodon",
            "instagram",
            "tiktok",
            "youtube");

    static Person of(JsonObject row) {
      List<String> links = new ArrayList<>();
      for (String field : FIELDS) {
        ContactField.address(field, JsonSeed.text(row, field)).ifPresent(links::add);
      }
      return new Person(
          PlainWords.of(JsonSeed.text(row, "name")), JsonSeed.text(row, "bio"), List.copyOf(links));
    }
  }

  /** That a post has a tag or an author, and at which place. */
  private record Use(String id, int order) {}

  private GhostExport() {}

  static GhostExport of(SeedFile seed) {
    GhostExport export = new GhostExport();
    JsonSeed.read(seed, GATES, LISTS, (path, value, line) -> export.row(path, value));
    return export;
  }

  private void row(String path, JsonElement value) {
    if (!(value instanceof JsonObject row)) {
      return;
    }
    switch (path.substring(path.lastIndexOf('.') + 1)) {
      case "posts" -> posts++;
      case "users" -> users.put(JsonSeed.text(row, "id"), Person.of(row));
      case "tags" -> tags.put(JsonSeed.text(row, "id"), PlainWords.of(JsonSeed.text(row, "name")));
      case "posts_tags" -> use(tagsByPost, row, "tag_id");
      case "posts_authors" -> use(authorsByPost, row, "author_id");
      case "posts_meta" -> metaByPost.put(JsonSeed.text(row, "post_id"), needed(row));
      case "settings" -> {
        if (JsonSeed.text(row, "key").matches("lang|locale|default_locale")) {
          language = LanguageTag.of(JsonSeed.text(row, "value"));
        }
      }
      default -> {} // nothing else is asked for
    }
  }

  /** Only what an article needs. */
  private static JsonObject needed(JsonObject row) {
    JsonObject out = new JsonObject();
    for (String member :
        List.of("meta_description", "feature_image_alt", "feature_image_caption")) {
      out.addProperty(member, JsonSeed.text(row, member));
    }
    return out;
  }

  private static void use(Map<String, List<Use>> uses, JsonObject row, String member) {
    String order = JsonSeed.text(row, "sort_order");
    uses.computeIfAbsent(JsonSeed.text(row, "post_id"), p -> new ArrayList<>())
        .add(
            new Use(
                JsonSeed.text(row, member),
                order.matches("\\d{1,9}") ? Integer.parseInt(order) : 0));
  }

  /** A field of a post, which newer versions keep beside it. */
  String meta(JsonObject post, String member) {
    String own = JsonSeed.text(post, member);
    JsonObject beside = metaByPost.get(JsonSeed.text(post, "id"));
    return own.isEmpty() && beside != null ? JsonSeed.text(beside, member) : own;
  }

  /** The authors of a post in their order. */
  List<Person> authors(JsonObject post) {
    List<Person> out = new ArrayList<>();
    for (Use use : sorted(authorsByPost, post)) {
      Optional.ofNullable(users.get(use.id())).ifPresent(out::add);
    }
    Person only = users.get(JsonSeed.text(post, "author_id"));
    if (out.isEmpty() && only != null) {
      out.add(only);
    }
    return out;
  }

  /** The tags of a post in their order. */
  List<String> tags(JsonObject post) {
    return sorted(tagsByPost, post).stream()
        .map(use -> tags.getOrDefault(use.id(), ""))
        .filter(name -> !name.isEmpty())
        .toList();
  }

  private static List<Use> sorted(Map<String, List<Use>> uses, JsonObject post) {
    return uses.getOrDefault(JsonSeed.text(post, "id"), List.of()).stream()
        .sorted(Comparator.comparingInt(Use::order))
        .toList();
  }
}
