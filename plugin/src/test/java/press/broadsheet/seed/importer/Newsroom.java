package press.broadsheet.seed.importer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import press.broadsheet.base.BuildInstant;
import press.broadsheet.base.Problem;
import press.broadsheet.base.Problems;
import press.broadsheet.base.Progress;
import press.broadsheet.seed.SeedReader;

/** A publication in a folder of its own, with seeds to import and a way to look at the result. */
final class Newsroom {

  static final String BRIDGE = "Bridge opens\n@date 2026-01-05\n\nThe first bus crossed at dawn.\n";
  static final String BRIDGE_FILE = "articles/2026/01/bridge-opens.md";
  static final String BRIDGE_ID = "2026-01-05-bridge-opens";

  final Path root;
  List<SeedReader> readers = List.of(new CardReader());
  Instant now = Instant.parse("2026-03-09T08:00:00Z");
  String seeds = "seeds";
  boolean prune;
  Set<String> again = Set.of();
  int threads = 2;
  Progress progress = Progress.UNSEEN;
  Problems problems = new Problems();

  Newsroom(Path root) {
    this.root = root;
  }

  Newsroom seed(String name, String text) {
    return put("seeds/" + name, text);
  }

  Newsroom content(String file, String text) {
    return put("site-content/" + file, text);
  }

  Newsroom put(String file, String text) {
    return put(file, text.getBytes(StandardCharsets.UTF_8));
  }

  Newsroom put(String file, byte[] bytes) {
    try {
      Path path = root.resolve(file);
      Files.createDirectories(path.getParent());
      Files.write(path, bytes);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Newsroom delete(String file) {
    try {
      Files.delete(root.resolve(file));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Newsroom move(String from, String to) {
    byte[] bytes = read(from);
    delete(from);
    return put(to, bytes);
  }

  ImportReport run() {
    problems = new Problems();
    return Importer.run(
        new Importer.Options(
            root.resolve(seeds),
            root.resolve("site-content"),
            root.resolve("target/broadsheet"),
            ZoneId.of("Europe/Zurich"),
            new BuildInstant(now),
            prune,
            again,
            threads),
        readers,
        progress,
        problems);
  }

  /** Imports, expecting no problem at all. */
  ImportReport runs() {
    ImportReport report = run();
    if (!problems.all().isEmpty()) {
      throw new AssertionError(problems.all().toString());
    }
    return report;
  }

  /** What became of the article or file with that id. */
  Outcome outcome(ImportReport report, String id) {
    return report.items().stream()
        .filter(i -> i.id().equals(id))
        .map(ImportReport.Item::outcome)
        .reduce(
            (a, b) -> {
              throw new AssertionError("two items for " + id);
            })
        .orElseThrow(() -> new AssertionError(id + " is not in " + report.items()));
  }

  List<String> codes() {
    return problems.all().stream().map(Problem::code).toList();
  }

  boolean has(String file) {
    return Files.exists(root.resolve("site-content").resolve(file));
  }

  String article(String file) {
    return text("site-content/" + file);
  }

  String text(String file) {
    return new String(read(file), StandardCharsets.UTF_8);
  }

  byte[] read(String file) {
    try {
      return Files.readAllBytes(root.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The ledger's lines, without the comment. */
  List<String> ledger() {
    return text("site-content/import.tsv").lines().filter(l -> !l.startsWith("#")).toList();
  }

  /** Puts the ledger there as if an import had left it so. */
  Newsroom ledger(String... lines) {
    return content("import.tsv", String.join("\n", lines) + "\n");
  }

  /** Every file of the content with its bytes. */
  SortedMap<String, String> snapshot() {
    SortedMap<String, String> files = new TreeMap<>();
    Path content = root.resolve("site-content");
    try (Stream<Path> walk = Files.walk(content)) {
      walk.filter(Files::isRegularFile)
          .forEach(
              p ->
                  files.put(content.relativize(p).toString(), text(root.relativize(p).toString())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }

  /** Sets every file's time to long ago, so that any writing shows. */
  void age() {
    each(p -> Files.setLastModifiedTime(p, FileTime.from(Instant.EPOCH)));
  }

  /** The files that were written since {@link #age}. */
  List<String> writtenSince() {
    List<String> written = new java.util.ArrayList<>();
    each(
        p -> {
          if (!Files.getLastModifiedTime(p).toInstant().equals(Instant.EPOCH)) {
            written.add(root.resolve("site-content").relativize(p).toString());
          }
        });
    return written;
  }

  private void each(Action action) {
    try (Stream<Path> walk = Files.walk(root.resolve("site-content"))) {
      for (Path path : walk.filter(Files::isRegularFile).sorted().toList()) {
        action.on(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private interface Action {
    void on(Path path) throws IOException;
  }
}
