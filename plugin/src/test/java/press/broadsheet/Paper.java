package press.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import press.broadsheet.base.BuildInstant;
import press.broadsheet.base.Problem;
import press.broadsheet.base.ProblemException;
import press.broadsheet.build.Generate;
import press.broadsheet.build.GenerateOptions;
import press.broadsheet.build.GenerateReport;

/**
 * A publication in a temporary folder: written by a test, built as Maven would build it, read back.
 */
public final class Paper {

  /** Every build of a test happens at this instant. */
  public static final BuildInstant NOW = new BuildInstant(Instant.parse("2026-06-01T12:00:00Z"));

  private final Path folder;

  /** A publication in this folder, which may hold one already. */
  public Paper(Path folder) {
    this.folder = folder;
  }

  /** What Maven would pass on without any switch. */
  public GenerateOptions options() {
    return new GenerateOptions(
        folder,
        folder.resolve("site-content"),
        folder.resolve("templates"),
        folder.resolve("target/site"),
        folder.resolve("seeds"),
        folder.resolve("target/broadsheet"),
        "",
        false,
        false,
        false,
        false,
        2,
        NOW);
  }

  /** Writes a file of the publication, such as {@code site-content/articles/2026/01/x.md}. */
  public Paper write(String file, String text) {
    return write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Writes a file of the publication. */
  public Paper write(String file, byte[] bytes) {
    try {
      Path path = folder.resolve(file);
      Files.createDirectories(path.getParent());
      Files.write(path, bytes);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes an article with these lines of front matter. */
  public Paper article(String place, String frontMatter, String body) {
    return write(
        "site-content/articles/" + place + ".md", "---\n" + frontMatter + "\n---\n" + body + "\n");
  }

  /** Deletes a file of the publication. */
  public Paper delete(String file) throws IOException {
    Files.delete(folder.resolve(file));
    return this;
  }

  /** Builds, which must succeed. */
  public GenerateReport build() throws IOException {
    return build(o -> o);
  }

  /** Builds with other options, which must succeed. */
  public GenerateReport build(UnaryOperator<GenerateOptions> change) throws IOException {
    return Generate.run(change.apply(options()));
  }

  /** Builds, which must fail for an author's mistakes and nothing else; gives them as printed. */
  public List<Problem> fails(UnaryOperator<GenerateOptions> change) {
    ProblemException e =
        catchThrowableOfType(ProblemException.class, () -> Generate.run(change.apply(options())));
    assertThat(e).as("the failure of the build").isNotNull();
    return e.problems();
  }

  /** A page or file of the published site. */
  public String page(String path) throws IOException {
    return Files.readString(site().resolve(path));
  }

  /** The folder that would be hosted. */
  public Path site() {
    return folder.resolve("target/site");
  }

  /** Everything in the published site but our own records, in order of path. */
  public Map<String, byte[]> published() throws IOException {
    return files(site());
  }

  /** All files below a folder but our own records, in order of path. */
  public static Map<String, byte[]> files(Path root) throws IOException {
    Map<String, byte[]> out = new TreeMap<>();
    if (!Files.isDirectory(root)) {
      return out;
    }
    try (Stream<Path> walk = Files.walk(root)) {
      for (Path file : (Iterable<Path>) walk.filter(Files::isRegularFile)::iterator) {
        String name = root.relativize(file).toString().replace('\\', '/');
        if (!name.startsWith(".broadsheet/")) {
          out.put(name, Files.readAllBytes(file));
        }
      }
    }
    return out;
  }

  /** Copies a folder's files into the publication. */
  public Paper copy(Path from, String to) throws IOException {
    files(from).forEach((name, bytes) -> write(to + "/" + name, bytes));
    return this;
  }

  public static GenerateOptions keepGoing(GenerateOptions o) {
    return new GenerateOptions(
        o.project(),
        o.content(),
        o.templates(),
        o.output(),
        o.seeds(),
        o.reports(),
        o.baseUrl(),
        o.drafts(),
        o.future(),
        true,
        o.strict(),
        o.threads(),
        o.now());
  }

  public static GenerateOptions strict(GenerateOptions o) {
    return new GenerateOptions(
        o.project(),
        o.content(),
        o.templates(),
        o.output(),
        o.seeds(),
        o.reports(),
        o.baseUrl(),
        o.drafts(),
        o.future(),
        o.keepGoing(),
        true,
        o.threads(),
        o.now());
  }

  public static GenerateOptions drafts(GenerateOptions o) {
    return new GenerateOptions(
        o.project(),
        o.content(),
        o.templates(),
        o.output(),
        o.seeds(),
        o.reports(),
        o.baseUrl(),
        true,
        true,
        o.keepGoing(),
        o.strict(),
        o.threads(),
        o.now());
  }

  public static UnaryOperator<GenerateOptions> threads(int threads) {
    return o ->
        new GenerateOptions(
            o.project(),
            o.content(),
            o.templates(),
            o.output(),
            o.seeds(),
            o.reports(),
            o.baseUrl(),
            o.drafts(),
            o.future(),
            o.keepGoing(),
            o.strict(),
            threads,
            o.now());
  }

  public static UnaryOperator<GenerateOptions> into(Path output) {
    return o ->
        new GenerateOptions(
            o.project(),
            o.content(),
            o.templates(),
            output,
            o.seeds(),
            o.reports(),
            o.baseUrl(),
            o.drafts(),
            o.future(),
            o.keepGoing(),
            o.strict(),
            o.threads(),
            o.now());
  }
}
