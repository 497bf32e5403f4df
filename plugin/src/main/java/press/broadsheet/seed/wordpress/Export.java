package press.broadsheet.seed.wordpress;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import press.broadsheet.seed.cms.LanguageTag;
import press.broadsheet.seed.cms.PlainWords;
import press.broadsheet.seed.cms.SiteAddress;
import press.broadsheet.seed.xml.LooseXml;

/**
 * What the posts of an export refer to: authors, categories, pictures, blocks that are used again,
 * and each other's addresses. Gathered in a first reading; the texts are not kept.
 */
final class Export {

  private static final int MAX_BLOCK_CHARS = 4 << 20;

  private final Map<String, String> authors = new HashMap<>();
  private final Map<String, Guest> guests = new HashMap<>();
  private final Map<String, Category> categories = new HashMap<>();
  private final Map<String, String> categoryByTerm = new HashMap<>();
  private final Map<String, String> blocks = new HashMap<>();
  private final Map<String, String> pathById = new HashMap<>();
  private final Map<String, String> idByPath = new HashMap<>();
  private final Set<String> articles = new HashSet<>();
  private int blockChars;

  final SiteAddress site = new SiteAddress();
  final Library library = new Library();
  final LeftOut leftOut = new LeftOut();
  String language = "";

  /**
   * A person who writes without an account, as the plugin Co-Authors Plus keeps them.
   *
   * @param bio may be empty
   */
  record Guest(String name, String bio) {}

  /**
   * A category.
   *
   * @param parent slug of the one above it; may be empty
   */
  record Category(String name, String parent) {}

  private Export() {}

  /** Reads an export for the first time. */
  static Export of(byte[] bytes) {
    Export export = new Export();
    LooseXml.read(bytes, export::record);
    return export;
  }

  private void record(Element record) {
    switch (record.tagName()) {
      case "link", "wp:base_site_url", "wp:base_blog_url" -> site.add(record.wholeText().strip());
      case "language" -> language = LanguageTag.of(record.wholeText());
      case "wp:author" -> author(record);
      case "wp:category" -> category(record);
      case "item" -> item(Item.of(record));
      default -> {} // the site's title and version
    }
  }

  private void author(Element author) {
    String name = PlainWords.of(LooseXml.text(author, "wp:author_display_name"));
    if (name.isEmpty()) {
      String first = LooseXml.text(author, "wp:author_first_name");
      name = PlainWords.of(first + " " + LooseXml.text(author, "wp:author_last_name"));
    }
    if (!name.isEmpty()) {
      authors.putIfAbsent(LooseXml.text(author, "wp:author_login"), name);
    }
  }

  private void category(Element category) {
    String slug = LooseXml.text(category, "wp:category_nicename");
    String name = PlainWords.of(LooseXml.text(category, "wp:cat_name"));
    categories.put(slug, new Category(name, LooseXml.text(category, "wp:category_parent")));
    categoryByTerm.put(LooseXml.text(category, "wp:term_id"), name);
  }

  private void item(Item item) {
    if (item.isArticle()) {
      articles.add(item.id());
      Optional<String> path = SiteAddress.alias(item.link());
      path.ifPresent(p -> pathById.put(item.id(), p));
      path.ifPresent(p -> idByPath.putIfAbsent(key(p), item.id()));
      return;
    }
    switch (item.type()) {
      case "attachment" -> library.add(item);
      case "wp_block" -> {
        blockChars += item.content().length();
        if (blockChars <= MAX_BLOCK_CHARS) {
          blocks.put(item.id(), item.content());
        }
      }
      case "guest-author" -> guest(item);
      default -> leftOut.add(item);
    }
  }

  private void guest(Item item) {
    String name = PlainWords.of(item.meta("cap-display_name"));
    Guest guest =
        new Guest(
            name.isEmpty() ? PlainWords.of(item.title()) : name, item.meta("cap-description"));
    guests.put(item.meta("cap-user_login"), guest);
    guests.putIfAbsent(item.name().replaceFirst("^cap-", ""), guest);
  }

  /** How many posts and pages become articles. */
  int size() {
    return articles.size();
  }

  /** The display name of an account. */
  Optional<String> author(String login) {
    return Optional.ofNullable(authors.get(login.strip()));
  }

  /** Someone without an account. */
  Optional<Guest> guest(String slug) {
    return Optional.ofNullable(guests.get(slug));
  }

  /** A category by its slug. */
  Optional<Category> category(String slug) {
    return Optional.ofNullable(categories.get(slug));
  }

  /** The name of a category by its number. */
  String categoryOfTerm(String id) {
    return categoryByTerm.getOrDefault(id, "");
  }

  /** The text of a block that posts use again; empty if the export does not have it. */
  String block(String id) {
    return blocks.getOrDefault(id, "");
  }

  /** Whether a post or page of that number becomes an article. */
  boolean hasArticle(String id) {
    return articles.contains(id);
  }

  /** The path of an article's address; empty if it has none but its number. */
  Optional<String> path(String id) {
    return Optional.ofNullable(pathById.get(id));
  }

  /** The path of the article that has this path, as the export writes it. */
  Optional<String> pathLike(String path) {
    return Optional.ofNullable(idByPath.get(key(path))).flatMap(this::path);
  }

  private static String key(String path) {
    return path.replaceFirst("/+$", "");
  }
}
