package press.broadsheet.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.broadsheet.Paper;
import press.broadsheet.base.AtomicFiles;
import press.broadsheet.build.ImportSeeds;

/**
 * Whole publications under {@code src/test/golden/sites}, each with the site that it must give. Run
 * with {@code -Dgolden.update=true} to write what it gives now, and read the difference before
 * committing it.
 *
 * <p>The theme's own files are not compared, and the part of their names that changes with their
 * bytes is written as {@code *}, so that a touch of the style sheet is not a change of every page.
 */
class GoldenSitesTest {

  private static final Path SITES = Path.of("src/test/golden/sites");
  private static final Pattern FINGERPRINT =
      Pattern.compile("(assets/theme/[\\w-]+)\\.[0-9a-f]{10}\\.");

  @TempDir Path folder;

  /** A publication of that name, with its seeds imported, in a folder of its own. */
  static Paper paper(String name, Path folder) throws IOException {
    Paper paper =
        new Paper(folder).copy(SITES.resolve(name).resolve("site-content"), "site-content");
    if (Files.isDirectory(SITES.resolve(name).resolve("seeds"))) {
      paper.copy(SITES.resolve(name).resolve("seeds"), "seeds");
      assertThat(ImportSeeds.run(paper.options(), false, List.of()).problems()).isEmpty();
    }
    return paper;
  }

  @ParameterizedTest
  @ValueSource(strings = {"small", "bare", "subpath"})
  void theSiteIsAsExpectedByteForByte(String name) throws IOException {
    Paper paper = paper(name, folder);
    paper.build();

    Map<String, String> site = comparable(paper.published());
    Path expected = SITES.resolve(name).resolve("expected");
    if (Boolean.getBoolean("golden.update")) {
      update(expected, site);
    }
    Map<String, String> golden = comparable(Paper.files(expected));
    assertThat(site.keySet()).isEqualTo(golden.keySet());
    site.forEach((path, text) -> assertThat(text).as(path).isEqualTo(golden.get(path)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"small", "bare", "subpath"})
  void aSecondBuildWritesNothingAndSaysSo(String name) throws IOException {
    Paper paper = paper(name, folder);
    paper.build();
    Map<Path, FileTime> before = times(paper.site());

    assertThat(paper.build().summary()).endsWith("nothing has changed since the last build.");
    assertThat(times(paper.site())).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"small", "bare", "subpath"})
  void theNumberOfThreadsDoesNotShow(String name) throws IOException {
    Paper one = paper(name, folder.resolve("one"));
    Paper eight = paper(name, folder.resolve("eight"));
    one.build(Paper.threads(1));
    eight.build(Paper.threads(8));

    assertThat(digests(eight.published())).isEqualTo(digests(one.published()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tr-TR Asia/Tokyo UTF-8",
        "ar-EG America/St_Johns ISO-8859-1",
        "th-TH Pacific/Apia UTF-16"
      })
  void theMachineDoesNotShow(String machine) throws Exception {
    String[] parts = machine.split(" ");
    String[] locale = parts[0].split("-");
    Paper small = paper("small", folder.resolve("here"));
    small.build();
    Paper there = paper("small", folder.resolve("there"));
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.language=" + locale[0],
                "-Duser.region=" + locale[1],
                "-Duser.country=" + locale[1],
                "-Duser.timezone=" + parts[1],
                "-Dfile.encoding=" + parts[2],
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                BuildElsewhere.class.getName(),
                folder.resolve("there").toString())
            .inheritIO()
            .start();

    assertThat(process.waitFor()).isZero();
    assertThat(digests(there.published())).isEqualTo(digests(small.published()));
  }

  @Test
  void aDeletedArticleTakesWithItAllThatOnlyItHad() throws IOException {
    Paper paper = paper("small", folder);
    paper.build();
    assertThat(paper.published())
        .containsKeys(
            "2026/03/minaa/index.html", "author/سلمى-الحداد/index.html", "tag/ميناء/rss.xml");

    paper.delete("site-content/articles/2026/03/minaa.md").build();

    assertThat(paper.published().keySet())
        .noneMatch(
            path -> path.contains("minaa") || path.contains("سلمى") || path.contains("ميناء"));
    assertThat(Files.exists(paper.site().resolve("2026/03/minaa"))).isFalse();
    paper
        .published()
        .forEach(
            (path, bytes) ->
                assertThat(new String(bytes, StandardCharsets.UTF_8))
                    .as(path)
                    .doesNotContain("الميناء القديم"));
  }

  @Test
  void nothingOfADraftAnEmbargoedOrAWithdrawnArticleIsPublished() throws IOException {
    Paper paper = paper("small", folder);
    paper.build();

    paper
        .published()
        .forEach(
            (path, bytes) ->
                assertThat(new String(bytes, StandardCharsets.UTF_8))
                    .as(path)
                    .doesNotContain(
                        "Half a Thought",
                        "An unfinished sentence",
                        "What the Council Will Say",
                        "An embargoed sentence",
                        "must not be published"));
  }

  private static void update(Path expected, Map<String, String> site) throws IOException {
    for (String old : Paper.files(expected).keySet()) {
      AtomicFiles.deleteIfExists(expected.resolve(old));
    }
    for (Map.Entry<String, String> file : site.entrySet()) {
      AtomicFiles.write(
          expected.resolve(file.getKey()), file.getValue().getBytes(StandardCharsets.ISO_8859_1));
    }
  }

  /** Each byte as one character, so that no wrong byte hides behind a replacement character. */
  private static Map<String, String> comparable(Map<String, byte[]> files) {
    Map<String, String> out = new TreeMap<>();
    files.forEach(
        (path, bytes) -> {
          if (!path.startsWith("assets/theme/")) {
            out.put(
                path,
                FINGERPRINT
                    .matcher(new String(bytes, StandardCharsets.ISO_8859_1))
                    .replaceAll("$1.*."));
          }
        });
    return out;
  }

  private static Map<String, String> digests(Map<String, byte[]> files) {
    Map<String, String> out = new TreeMap<>();
    files.forEach(
        (path, bytes) -> out.put(path, press.broadsheet.base.Digest.of(bytes).toString()));
    return out;
  }

  private static Map<Path, FileTime> times(Path site) throws IOException {
    Map<Path, FileTime> out = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(site)) {
      for (Path file : new ArrayList<>(walk.toList())) {
        out.put(file, Files.getLastModifiedTime(file));
      }
    }
    return out;
  }
}
