package press.broadsheet.article;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Tells which of the authors that have a file a printed name means: by the name that they have, by
 * a former one or another spelling, else by the letters of these, whatever the accents, capitals
 * and punctuation. An author's own name comes before an alias of another. Immutable.
 */
public final class AuthorNames {

  private final Map<String, Author> exact = new HashMap<>();
  private final Map<String, Author> bySlug = new HashMap<>();

  /** The names of these authors; of two who claim one name, the first by file has it. */
  public AuthorNames(Collection<Author> authors) {
    List<Author> inOrder =
        authors.stream().sorted(Comparator.comparing(a -> a.source().file())).toList();
    for (Author author : inOrder) {
      add(author.name(), author);
    }
    for (Author author : inOrder) {
      author.aliases().forEach(alias -> add(alias, author));
    }
    for (Author author : inOrder) {
      bySlug.putIfAbsent(author.slug(), author);
    }
  }

  /** Who signs with this name; empty if no file says so. */
  public Optional<Author> of(String name) {
    Author author = exact.get(fold(name));
    return Optional.ofNullable(author != null ? author : bySlug.get(Slug.of(name)));
  }

  private void add(String name, Author author) {
    exact.putIfAbsent(fold(name), author);
    String slug = Slug.of(name);
    if (!slug.isEmpty()) {
      bySlug.putIfAbsent(slug, author);
    }
  }

  private static String fold(String name) {
    return Normalizer.normalize(name.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }
}
