package press.broadsheet.seed.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.broadsheet.base.Problem;
import press.broadsheet.base.Problems;
import press.broadsheet.seed.Draft;
import press.broadsheet.seed.Seeds;

/** Reads a real blog, where it is at hand. */
class RealBlogTest {

  private static final Path POSTS = Path.of("../../shared/corpora/18f/posts");
  private static final Pattern TAG = Pattern.compile("\\{%|\\{\\{");

  @BeforeEach
  void isAtHand() {
    assumeTrue(Files.isDirectory(POSTS), "the posts are not at " + POSTS);
  }

  @Test
  void everyPostIsReadWithItsTitleAuthorsAndText() throws IOException {
    for (Path file : Seeds.files(POSTS)) {
      Problems problems = new Problems();
      Draft draft = read(file, problems);
      assertThat(problems.errors()).as(file.toString()).isEmpty();
      assertThat(draft.meta().title()).as(file.toString()).isNotBlank();
      assertThat(draft.meta().authors()).as(file.toString()).isNotEmpty();
      assertThat(draft.meta().date()).as(file.toString()).isPresent();
      assertThat(draft.meta().slug()).as(file.toString()).isNotBlank();
      assertThat(draft.meta().aliases()).as(file.toString()).isNotEmpty();
      assertThat(draft.body()).as(file.toString()).isNotBlank();
    }
  }

  @Test
  void everyTagThatIsDroppedIsReportedWithItsLine() throws IOException {
    int reported = 0;
    for (Path file : Seeds.files(POSTS)) {
      Problems problems = new Problems();
      Draft draft = read(file, problems);
      long dropped = draft.dropped().stream().filter(d -> d.why().equals("template tag")).count();
      List<Problem> warnings = problems.warnings();
      assertThat(warnings).as(file.toString()).hasSize((int) dropped);
      List<String> lines = Files.readAllLines(file);
      for (Problem warning : warnings) {
        assertThat(lines.get(warning.at().line() - 1)).contains("{");
        assertThat(warning.at().column()).isPositive();
      }
      reported += warnings.size();
    }
    assertThat(reported).as("tags in the whole blog that mean nothing here").isBetween(1, 600);
  }

  @Test
  void noTagIsLeftOutsideOfCode() throws IOException {
    for (Path file : Seeds.files(POSTS)) {
      String source = Files.readString(file);
      if (source.contains("raw %}") || source.contains("raw%}")) {
        continue; // shows tags on purpose
      }
      String body = read(file, new Problems()).body();
      var code = CodeRanges.of(body);
      var tags = TAG.matcher(body);
      while (tags.find()) {
        assertThat(code.get(tags.start())).as("%s at %d", file, tags.start()).isTrue();
      }
    }
  }

  private static Draft read(Path file, Problems problems) throws IOException {
    return Seeds.draft(file.getFileName().toString(), Files.readAllBytes(file), problems);
  }
}
