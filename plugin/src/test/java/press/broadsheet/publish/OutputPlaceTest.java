package press.broadsheet.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.broadsheet.base.ProblemException;

class OutputPlaceTest {

  @TempDir private Path folder;
  private Path project = Path.of("");

  @BeforeEach
  void aPaper() throws IOException {
    project = folder.resolve("press/paper");
    Files.createDirectories(project.resolve("site-content/articles"));
    Files.createDirectories(project.resolve("seeds"));
    Files.createDirectories(folder.resolve("wire/copy"));
    Files.writeString(project.resolve("site-content/articles/a.md"), "An article.");
  }

  private PublishedFolder open(Path output) throws IOException {
    return PublishedFolder.open(
        output,
        project,
        List.of(
            project.resolve("site-content"),
            project.resolve("seeds"),
            project.resolve("templates"),
            folder.resolve("wire/copy")));
  }

  private void assertRefused(Path output, String code) {
    assertThatThrownBy(() -> open(output).close())
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining(code)
        .hasMessageContaining("broadsheet.output");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "press/paper",
        "press",
        "",
        "press/paper/target/..",
        "press/paper/site-content",
        "press/paper/site-content/articles",
        "press/paper/site-content/new",
        "press/paper/seeds/site",
        "press/paper/templates",
        "press/paper/templates/site",
        "wire",
        "wire/copy/site"
      })
  void aFolderThatHoldsOrBelongsToTheSourcesIsRefused(String output) {
    assertRefused(folder.resolve(output), "BS0602");
    assertThat(project.resolve("site-content/articles/a.md")).exists();
    assertThat(folder.resolve(output).resolve(".broadsheet")).doesNotExist();
  }

  @Test
  void theRootAndTheHomeFolderAreRefused() {
    assertRefused(folder.getRoot(), "BS0602");
    Path home = Path.of(System.getProperty("user.home"));
    assertRefused(home, "BS0602");
    if (home.getParent() != null) {
      assertRefused(home.getParent(), "BS0602");
    }
  }

  @Test
  void aLinkIsJudgedByWhereItLeads() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link"), project);
    assertRefused(link, "BS0602");
    assertRefused(link.resolve("site-content"), "BS0602");

    Path www = Files.createDirectory(folder.resolve("www"));
    Path good = Files.createSymbolicLink(folder.resolve("good"), www);
    open(good).close();
    assertThat(www.resolve(".broadsheet")).isDirectory();
    assertThat(good).isSymbolicLink();
  }

  @Test
  void aFileABrokenLinkAndAPlaceBelowAFileAreRefused() throws IOException {
    Path file = Files.writeString(folder.resolve("minutes.txt"), "Present: all.");
    assertRefused(file, "BS0601");
    assertRefused(file.resolve("site"), "BS0601");
    assertRefused(
        Files.createSymbolicLink(folder.resolve("broken"), folder.resolve("nowhere")), "BS0601");
    assertThat(file).hasContent("Present: all.");
  }

  @Test
  void aFolderWithFilesButWithoutOurMarkIsRefusedAndTheFilesNamed() throws IOException {
    Path other = Files.createDirectories(project.resolve("target"));
    Files.writeString(other.resolve("payroll.ods"), "x");
    assertRefused(other, "BS0603");
    assertThatThrownBy(() -> open(other)).hasMessageContaining("payroll.ods");

    Files.writeString(other.resolve(".broadsheet"), "a file is no mark");
    assertRefused(other, "BS0603");
    assertThat(other.resolve("payroll.ods")).exists();
  }

  @Test
  void aMissingAndAnEmptyFolderAreTaken() throws IOException {
    open(project.resolve("target/site")).close();
    open(Files.createDirectories(folder.resolve("empty"))).close();
    assertThat(project.resolve("target/site/.broadsheet")).isDirectory();
  }

  @Test
  void theOutputIsNamedAsThePersonKnowsIt() {
    assertThat(OutputProblems.of(project.resolve("target/site"), project).output())
        .isEqualTo("target/site");
    assertThat(OutputProblems.of(folder.resolve("www"), project).output())
        .isEqualTo(folder.resolve("www").toString().replace('\\', '/'));
  }
}
