package press.broadsheet.seed.importer;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import press.broadsheet.article.ArticleReader;
import press.broadsheet.article.Author;
import press.broadsheet.article.Byline;
import press.broadsheet.article.FrontMatterSplit;
import press.broadsheet.article.MetaReader;
import press.broadsheet.base.Digest;
import press.broadsheet.base.ProblemException;
import press.broadsheet.base.Problems;
import press.broadsheet.base.SourceText;

/**
 * What stands in the content folder, by place, by article id and by author. The ids and authors are
 * read when first asked for: a million articles are looked through only if one was moved.
 * Thread-safe.
 */
final class ContentFolder {

  private static final Predicate<String> DATED_ID =
      Pattern.compile("\\d{4}-\\d{2}-\\d{2}-.+").asMatchPredicate();

  private final Path root;
  private Optional<SortedMap<String, String>> articlesById = Optional.empty();
  private final SortedMap<String, List<String>> idsWithAssumedDate = new TreeMap<>();
  private Optional<List<Author>> authors = Optional.empty();

  ContentFolder(Path root) {
    this.root = root;
  }

  /**
   * The path of a file below the content folder.
   *
   * @throws InvalidPathException if this machine's locale cannot spell it
   */
  Path path(String file) {
    return root.resolve(file);
  }

  /** Whether a regular file is there. */
  boolean has(String file) {
    try {
      return Files.isRegularFile(path(file));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /** What stands at a place. */
  Standing at(ContentKind kind, String file) {
    Path path;
    try {
      path = path(file);
    } catch (InvalidPathException e) {
      return new Standing(file, false, Optional.empty(), ""); // writing it will say why
    }
    if (isAbsent(path)) {
      return new Standing(file, false, Optional.empty(), "");
    }
    try {
      return new Standing(file, true, Optional.of(digest(kind, path)), "");
    } catch (IOException e) {
      return new Standing(file, true, Optional.empty(), "");
    }
  }

  /**
   * What has become of a file that import wrote. An article is looked for by its id in all of
   * {@code articles/} when its place is empty or taken by another.
   */
  Standing of(LedgerRow row) {
    Standing standing = at(row.kind(), row.file());
    if (row.kind() != ContentKind.ARTICLE || standing.digest().filter(row::wrote).isPresent()) {
      return standing;
    }
    String id = standing.digest().isPresent() ? idOf(row.file()) : "";
    if (id.equals(row.id())) {
      return new Standing(row.file(), true, standing.digest(), id);
    }
    String elsewhere = articlesById().get(row.id());
    if (elsewhere == null) {
      return new Standing(row.file(), standing.isThere(), standing.digest(), id);
    }
    return new Standing(elsewhere, true, at(ContentKind.ARTICLE, elsewhere).digest(), row.id());
  }

  /** The articles that state an id, each with its file; the first by path if two state the same. */
  synchronized SortedMap<String, String> articlesById() {
    if (articlesById.isEmpty()) {
      SortedMap<String, String> found = new TreeMap<>();
      for (String file : markdownFiles(ContentKind.ARTICLE)) {
        Optional<MetaReader> fields = fields(file);
        String id = fields.map(f -> f.text("id")).orElse("");
        if (!id.isEmpty() && found.putIfAbsent(id, file) == null) {
          if (fields.orElseThrow().texts("assumed").contains("date") && DATED_ID.test(id)) {
            String slug = id.substring("2026-01-05-".length());
            idsWithAssumedDate.computeIfAbsent(slug, k -> new ArrayList<>()).add(id);
          }
        }
      }
      articlesById = Optional.of(found);
    }
    return articlesById.orElseThrow();
  }

  /** The ids of articles whose day was only assumed, by the slug that follows the day. */
  synchronized SortedMap<String, List<String>> idsWithAssumedDate() {
    articlesById();
    return idsWithAssumedDate;
  }

  /** The names in the byline of an article; none if it cannot be read. */
  List<String> bylines(String file) {
    return fields(file).stream()
        .flatMap(fields -> ArticleReader.frontMatter(fields).authors().stream())
        .map(Byline::name)
        .toList();
  }

  /** The authors that have a file, in the order of the files. */
  synchronized List<Author> authors() {
    if (authors.isEmpty()) {
      List<Author> found = new ArrayList<>();
      for (String file : markdownFiles(ContentKind.AUTHOR)) {
        author(file).ifPresent(found::add);
      }
      authors = Optional.of(List.copyOf(found));
    }
    return authors.orElseThrow();
  }

  private Optional<Author> author(String file) {
    try {
      return Optional.of(ArticleReader.author(SourceText.read(path(file), file), new Problems()));
    } catch (ProblemException e) {
      return Optional.empty(); // it is reported when the site is generated
    }
  }

  private String idOf(String file) {
    return fields(file).map(f -> f.text("id")).orElse("");
  }

  private Optional<MetaReader> fields(String file) {
    try {
      SourceText source = SourceText.read(path(file), file);
      return Optional.of(
          new MetaReader(source, FrontMatterSplit.of(source).fields(), new Problems()));
    } catch (ProblemException e) {
      return Optional.empty(); // it is reported when the site is generated
    }
  }

  private SortedSet<String> markdownFiles(ContentKind kind) {
    SortedSet<String> found = new TreeSet<>();
    Path folder = path(kind.folder());
    if (!Files.isDirectory(folder)) {
      return found;
    }
    try {
      Path real = folder.toRealPath();
      Files.walkFileTree(
          real,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              String name = SeedFolder.name(real, file);
              if (name.endsWith(".md")) {
                found.add(kind.folder() + name);
              }
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      return found; // what cannot be looked into is left alone
    }
    return found;
  }

  /** Nothing is there; what may be there, in a folder that cannot be looked into, is not absent. */
  private static boolean isAbsent(Path path) {
    if (Files.notExists(path, LinkOption.NOFOLLOW_LINKS)) {
      return true;
    }
    Path parent = path.getParent();
    while (parent != null && !Files.exists(parent)) {
      parent = parent.getParent();
    }
    return parent != null && !Files.isDirectory(parent);
  }

  private static Digest digest(ContentKind kind, Path path) throws IOException {
    if (Files.size(path) > AssetConversion.MAX_BYTES) {
      throw new IOException("larger than anything that import writes");
    }
    byte[] bytes = Files.readAllBytes(path);
    return kind == ContentKind.ASSET ? Digest.of(bytes) : ContentDigest.of(bytes);
  }
}
