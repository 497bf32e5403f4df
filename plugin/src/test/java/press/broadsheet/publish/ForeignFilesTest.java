package press.broadsheet.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.broadsheet.base.ProblemException;

/** What a person put into the output folder, and links that lead out of it. */
class ForeignFilesTest {

  private static final Site SITE = Site.of("index.html", "front", "2026/x/index.html", "x");

  @TempDir private Path folder;
  private Path output = Path.of("");

  @BeforeEach
  void publish() throws IOException {
    output = folder.resolve("site");
    SITE.publishTo(output);
  }

  private void assertInTheWay(Site site, String path) throws IOException {
    var before = Site.textsIn(output);
    assertThatThrownBy(() -> site.publishTo(output))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("BS0606")
        .hasMessageContaining("site/" + path + " ");
    assertThat(Site.textsIn(output)).isEqualTo(before);
    assertThat(output.resolve(".broadsheet/staging")).doesNotExist();
  }

  @Test
  void theyStayWhenAllAroundThemIsDeleted() throws IOException {
    Files.writeString(output.resolve("CNAME"), "gazette.example");
    Files.writeString(output.resolve("2026/x/by-hand.txt"), "mine");
    Files.createDirectories(output.resolve("empty"));

    Site.of("index.html", "front").publishTo(output);

    assertThat(output.resolve("CNAME")).hasContent("gazette.example");
    assertThat(output.resolve("2026/x/by-hand.txt")).hasContent("mine");
    assertThat(output.resolve("2026/x/index.html")).doesNotExist();
    assertThat(output.resolve("empty")).isDirectory();
  }

  @Test
  void noneIsReplaced() throws IOException {
    Files.writeString(output.resolve("CNAME"), "gazette.example");
    assertInTheWay(Site.of("index.html", "front", "CNAME", "other.example"), "CNAME");
  }

  @Test
  void oneWithTheBytesThatAreToComeIsInNobodysWay() throws IOException {
    Files.writeString(output.resolve("CNAME"), "gazette.example");
    Site site = Site.of("index.html", "front", "CNAME", "gazette.example");
    site.publishTo(output);
    assertThat(Site.textsIn(output)).isEqualTo(site.texts());
  }

  @Test
  void aFileWhereAFolderMustBeAndAFolderWhereAFileMustBeAreNamed() throws IOException {
    Files.writeString(output.resolve("crew"), "a list");
    assertInTheWay(Site.of("index.html", "front", "crew/index.html", "crew"), "crew");
    Files.createDirectories(output.resolve("desk/drawer"));
    assertInTheWay(Site.of("index.html", "front", "desk", "d"), "desk");
    Files.writeString(output.resolve("2026/x/by-hand.txt"), "mine");
    assertInTheWay(Site.of("index.html", "front", "2026", "y"), "2026/x/by-hand.txt");
  }

  @Test
  void allOfThemAreNamedAtOnce() throws IOException {
    Files.writeString(output.resolve("a"), "1");
    Files.writeString(output.resolve("b"), "2");
    assertThatThrownBy(() -> Site.of("a", "x", "b", "y").publishTo(output))
        .isInstanceOfSatisfying(ProblemException.class, e -> assertThat(e.problems()).hasSize(2));
  }

  @Test
  void aFolderThatIsALinkIsNotWrittenThrough() throws IOException {
    Path outside = Files.createDirectories(folder.resolve("outside"));
    Files.createSymbolicLink(output.resolve("photos"), outside);
    assertInTheWay(Site.of("index.html", "front", "photos/a.jpg", "jpg"), "photos");
    assertThat(outside).isEmptyDirectory();
  }

  @Test
  void nothingIsDeletedBehindALink() throws IOException {
    Path outside = folder.resolve("outside");
    Files.move(output.resolve("2026"), outside);
    Files.createSymbolicLink(output.resolve("2026"), outside);

    Site.of("index.html", "front").publishTo(output);

    assertThat(outside.resolve("x/index.html")).hasContent("x");
    assertThat(output.resolve("2026")).isSymbolicLink();
  }

  @Test
  void aPageThatBecameALinkIsReplacedAndItsTargetStays() throws IOException {
    Path outside = Files.writeString(folder.resolve("outside.txt"), "front");
    Files.delete(output.resolve("index.html"));
    Files.createSymbolicLink(output.resolve("index.html"), outside);

    assertThat(SITE.publishTo(output).written()).isEqualTo(1);

    assertThat(output.resolve("index.html")).isRegularFile().hasContent("front");
    assertThat(Files.isSymbolicLink(output.resolve("index.html"))).isFalse();
    assertThat(outside).hasContent("front");
  }

  @Test
  void aFolderInPlaceOfOurPageIsNamedAndNotDeleted() throws IOException {
    Files.delete(output.resolve("index.html"));
    Files.createDirectories(output.resolve("index.html"));
    Files.writeString(output.resolve("index.html/mine.txt"), "mine");
    assertInTheWay(SITE, "index.html");

    Site.of("2026/x/index.html", "x").publishTo(output);
    assertThat(output.resolve("index.html/mine.txt")).hasContent("mine");
  }
}
