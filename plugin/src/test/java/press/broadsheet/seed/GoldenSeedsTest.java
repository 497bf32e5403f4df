package press.broadsheet.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import press.broadsheet.article.ArticleWriter;
import press.broadsheet.base.Problem;
import press.broadsheet.base.ProblemException;
import press.broadsheet.base.Problems;

/**
 * Every folder in {@code src/test/golden/seeds} holds a seed and what reading it must give. After
 * an intended change run with {@code -Dgolden.update=true} and read the difference before
 * committing.
 */
class GoldenSeedsTest {

  private static final Path GOLDEN = Path.of("src/test/golden/seeds");

  static Stream<String> cases() throws IOException {
    try (Stream<Path> folders = Files.list(GOLDEN)) {
      return folders
          .filter(Files::isDirectory)
          .map(p -> p.getFileName().toString())
          .sorted()
          .toList()
          .stream();
    }
  }

  @Test
  void thereAreThirtyCasesAtLeast() throws IOException {
    assertThat(cases().count()).isGreaterThanOrEqualTo(30);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aSeedGivesTheArticleBesideIt(String name) throws IOException {
    Path folder = GOLDEN.resolve(name);
    Path expected = folder.resolve("expected.md");
    String actual = read(seed(folder));
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(expected, actual);
      return;
    }
    assertThat(actual).as("what %s gives", folder).isEqualTo(Files.readString(expected));
  }

  private static Path seed(Path folder) {
    List<Path> seeds =
        Seeds.files(folder).stream()
            .filter(p -> !p.getFileName().toString().equals("expected.md"))
            .toList();
    assertThat(seeds).as("seeds in %s", folder).hasSize(1);
    return seeds.get(0);
  }

  /** None if the seed is refused; the problem says why. */
  private static List<Draft> drafts(SeedFile seed, Problems problems) {
    try {
      return Seeds.read(seed, problems);
    } catch (ProblemException e) {
      problems.addAll(e.problems());
      return List.of();
    }
  }

  private static String read(Path file) throws IOException {
    Problems problems = new Problems();
    SeedFile seed = new SeedFile(file.getFileName().toString(), Files.readAllBytes(file));
    StringBuilder out = new StringBuilder();
    List<Draft> drafts = drafts(seed, problems);
    for (Draft draft : drafts) {
      if (!draft.entry().isEmpty() || drafts.size() > 1) {
        out.append("=== article ").append(draft.entry()).append('\n');
      }
      out.append(ArticleWriter.article(draft.meta(), draft.body()));
      draft
          .bios()
          .forEach(
              b -> {
                if (!b.text().isEmpty()) {
                  out.append("=== bio of ").append(b.name()).append('\n');
                  out.append(b.text()).append('\n');
                }
                if (!b.links().isEmpty()) {
                  out.append("=== links of ").append(b.name()).append('\n');
                  b.links().forEach(link -> out.append(link).append('\n'));
                }
              });
      draft
          .dropped()
          .forEach(
              d ->
                  out.append("=== dropped, ")
                      .append(d.why())
                      .append('\n')
                      .append(d.text())
                      .append('\n'));
    }
    for (Problem problem : problems.all()) {
      out.append("=== problem\n").append(problem).append('\n');
    }
    return out.toString();
  }
}
