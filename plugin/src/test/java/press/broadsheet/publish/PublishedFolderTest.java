package press.broadsheet.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.broadsheet.base.Digest;
import press.broadsheet.base.OutputPath;
import press.broadsheet.base.ProblemException;

class PublishedFolderTest {

  private static final Site MORNING =
      Site.of(
          "index.html", "<h1>Ferry late again</h1>",
          "2026/01/ferry/index.html", "<p>Fog held the ferry.</p>",
          "assets/ink.css", "body{color:#111}",
          "feed.xml", "<feed/>");

  @TempDir private Path folder;

  private Path output() {
    return folder.resolve("target/site");
  }

  @Test
  void theFirstPublicationWritesEveryFile() throws IOException {
    PublishReport report = MORNING.publishTo(output());

    assertThat(Site.textsIn(output())).isEqualTo(MORNING.texts());
    assertThat(report.written()).isEqualTo(4);
    assertThat(report.bytes())
        .isEqualTo(MORNING.texts().values().stream().mapToLong(String::length).sum());
    assertThat(output().resolve(".broadsheet/staging")).doesNotExist();
    assertThat(output().resolve(".broadsheet/journal")).doesNotExist();
  }

  @Test
  void aSecondPublicationOfTheSameSiteTouchesNothing() throws IOException {
    MORNING.publishTo(output());
    Site.makeOld(output());
    Map<String, FileTime> before = Site.timesIn(output());

    PublishReport report = MORNING.publishTo(output());

    assertThat(report).isEqualTo(new PublishReport(0, 4, 0, 0));
    assertThat(report.changedNothing()).isTrue();
    assertThat(Site.timesIn(output())).isEqualTo(before);
  }

  @Test
  void onlyWhatChangedIsWrittenAndWhatIsGoneIsDeletedWithItsEmptyFolders() throws IOException {
    MORNING.publishTo(output());
    Site.makeOld(output());
    Site evening =
        Site.of(
            "index.html", "<h1>Ferry sails</h1>",
            "assets/ink.css", "body{color:#111}",
            "feed.xml", "<feed/>",
            "2026/02/harbour/index.html", "<p>Calm.</p>");

    PublishReport report = evening.publishTo(output());

    assertThat(report.written()).isEqualTo(2);
    assertThat(report.unchanged()).isEqualTo(2);
    assertThat(report.deleted()).isEqualTo(1);
    assertThat(Site.textsIn(output())).isEqualTo(evening.texts());
    assertThat(Site.foldersIn(output()))
        .containsExactlyInAnyOrder("2026", "2026/02", "2026/02/harbour", "assets");
    assertThat(Files.getLastModifiedTime(output().resolve("feed.xml"))).isEqualTo(Site.LONG_AGO);
  }

  @Test
  void bytesThatAreTheSameUnderAnotherKeyKeepTheFileAndItsTime() throws IOException {
    MORNING.publishTo(output());
    Site.makeOld(output());
    OutputPath feed = new OutputPath("feed.xml");
    Digest newKey = Digest.of("a new engine");
    try (PublishedFolder open = Site.open(output())) {
      for (String path : List.of("index.html", "2026/01/ferry/index.html", "assets/ink.css")) {
        open.keep(new OutputPath(path));
      }
      open.stage(feed, newKey, Site.bytes("<feed/>"));
      assertThat(open.commit()).isEqualTo(new PublishReport(0, 4, 0, 0));
    }

    assertThat(Files.getLastModifiedTime(output().resolve("feed.xml"))).isEqualTo(Site.LONG_AGO);
    try (PublishedFolder open = Site.open(output())) {
      assertThat(open.isCurrent(feed, newKey)).isTrue();
    }
  }

  @Test
  void closingWithoutACommitLeavesTheLastSiteAndNoStaging() throws IOException {
    MORNING.publishTo(output());
    try (PublishedFolder open = Site.open(output())) {
      Site.of("index.html", "half a thought").offerTo(open);
    }

    assertThat(Site.textsIn(output())).isEqualTo(MORNING.texts());
    assertThat(output().resolve(".broadsheet/staging")).doesNotExist();
    assertThat(MORNING.publishTo(output()).changedNothing()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "cut", "a text of quite another length than before"})
  void aFileOfOursThatIsMissingOrOfAnotherSizeIsWrittenAgain(String damage) throws IOException {
    MORNING.publishTo(output());
    Path feed = output().resolve("feed.xml");
    if (damage.isEmpty()) {
      Files.delete(feed);
    } else {
      Files.writeString(feed, damage);
    }

    assertThat(MORNING.publishTo(output()).written()).isEqualTo(1);
    assertThat(Site.textsIn(output())).isEqualTo(MORNING.texts());
  }

  @Test
  void aFileMayBecomeAFolderAndAFolderAFile() throws IOException {
    Site.of("notes", "one", "desk/index.html", "two", "desk/a/b.txt", "three").publishTo(output());
    Site swapped = Site.of("notes/index.html", "one", "desk", "two");

    swapped.publishTo(output());

    assertThat(Site.textsIn(output())).isEqualTo(swapped.texts());
    assertThat(Site.foldersIn(output())).containsExactly("notes");
  }

  @Test
  void aPathThatChangesOnlyInCaseIsThereAfterwards() throws IOException {
    Site.of("About/index.html", "we", "Press.txt", "kit").publishTo(output());
    Site lower = Site.of("about/index.html", "we", "press.txt", "kit");

    lower.publishTo(output());

    assertThat(Site.textsIn(output())).isEqualTo(lower.texts());
    assertThat(lower.publishTo(output()).changedNothing()).isTrue();
  }

  @Test
  void aPathIsNamedOnceWhateverItsCase() throws IOException {
    try (PublishedFolder open = Site.open(output())) {
      Digest key = Digest.of("k");
      open.stage(new OutputPath("Letters.html"), key, Site.bytes("dear editor"));
      assertThatThrownBy(
              () -> open.stage(new OutputPath("letters.html"), key, Site.bytes("dear sir")))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("letters.html")
          .hasMessageContaining("Letters.html");
    }
  }

  @Test
  void whatWasNeverPublishedCannotBeKept() throws IOException {
    try (PublishedFolder open = Site.open(output())) {
      assertThatThrownBy(() -> open.keep(new OutputPath("ghost.html")))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("ghost.html");
    }
  }

  @Test
  void afterTheCommitNothingMoreIsTaken() throws IOException {
    try (PublishedFolder open = Site.open(output())) {
      MORNING.offerTo(open);
      open.commit();
      assertThatThrownBy(open::commit).isInstanceOf(IllegalStateException.class);
      assertThatThrownBy(() -> open.stage(new OutputPath("x"), Digest.of("k"), Site.bytes("late")))
          .isInstanceOf(IllegalStateException.class);
    }
    assertThat(Site.textsIn(output())).isEqualTo(MORNING.texts());
  }

  @Test
  void oneFileCannotBeTheFolderOfAnother() throws IOException {
    MORNING.publishTo(output());
    Site clash = Site.of("crew", "a file", "crew/index.html", "a page");

    assertThatThrownBy(() -> clash.publishTo(output()))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("BS0607")
        .hasMessageContaining("crew/index.html");
    assertThat(Site.textsIn(output())).isEqualTo(MORNING.texts());
  }

  @ParameterizedTest
  @ValueSource(strings = {".broadsheet/manifest", ".Broadsheet/x", ".broadsheet"})
  void ourOwnRecordsAreNoPages(String path) throws IOException {
    try (PublishedFolder open = Site.open(output())) {
      assertThatThrownBy(
              () -> open.stage(new OutputPath(path), Digest.of("k"), Site.bytes("mine now")))
          .isInstanceOf(ProblemException.class)
          .hasMessageContaining("BS0608");
    }
  }

  @Test
  void aPublicationThatCouldNotStageAFileIsNotCommitted() throws IOException {
    MORNING.publishTo(output());
    try (PublishedFolder open = Site.open(output())) {
      Files.writeString(output().resolve(".broadsheet/staging"), "a file where a folder must be");
      assertThatThrownBy(() -> Site.of("index.html", "new").offerTo(open))
          .isInstanceOf(IOException.class);
      assertThatThrownBy(open::commit).isInstanceOf(IllegalStateException.class);
    }
    assertThat(Site.textsIn(output())).isEqualTo(MORNING.texts());
    assertThat(MORNING.publishTo(output()).changedNothing()).isTrue();
  }

  @Test
  void whatIsStagedIsReadBackBeforeTheSiteChanges() throws IOException {
    MORNING.publishTo(output());
    try (PublishedFolder open = Site.open(output())) {
      Site.of("index.html", "<h1>Late edition</h1>").offerTo(open);
      Path staged = new Staging(output().resolve(".broadsheet/staging")).file("index.html");
      Files.writeString(staged, "<h1>Late edition!/h1>");
      assertThatThrownBy(open::commit)
          .isInstanceOf(IOException.class)
          .hasMessageContaining("index.html");
    }
    assertThat(Site.textsIn(output())).isEqualTo(MORNING.texts());
  }

  @Test
  void aDiskThatRefusesWhenTheSiteIsBeingChangedLeavesTheRestToTheNextBuild() throws IOException {
    MORNING.publishTo(output());
    Site evening = Site.of("index.html", "<h1>Calm</h1>", "tides.txt", "high at six");
    Path copy = output().resolve(".broadsheet/manifest.copy");
    Files.delete(copy);
    try (PublishedFolder open = Site.open(output())) {
      evening.offerTo(open);
      Files.createDirectories(copy.resolve("a folder where the copy must be"));
      assertThatThrownBy(open::commit)
          .isInstanceOf(ProblemException.class)
          .hasMessageContaining("BS0609")
          .hasCauseInstanceOf(IOException.class);
    }
    assertThat(output().resolve(".broadsheet/journal")).exists();
    Files.delete(copy.resolve("a folder where the copy must be"));
    Files.delete(copy);

    Site.open(output()).close();

    assertThat(Site.textsIn(output())).isEqualTo(evening.texts());
    assertThat(evening.publishTo(output()).changedNothing()).isTrue();
  }

  @Test
  void aClashOfFileAndFolderIsOneProblem() throws IOException {
    assertThatThrownBy(() -> Site.of("a", "1", "a/b", "2", "c", "3").publishTo(output()))
        .isInstanceOfSatisfying(ProblemException.class, e -> assertThat(e.problems()).hasSize(1));
  }

  @Test
  void manyThreadsMayOfferFilesAtOnce() throws Exception {
    Map<String, String> texts = new TreeMap<>();
    for (int i = 0; i < 600; i++) {
      texts.put("2026/" + i % 12 + "/story-" + i + "/index.html", "Story number " + i);
    }
    ExecutorService pool = Executors.newFixedThreadPool(8);
    try (PublishedFolder open = Site.open(output())) {
      List<Future<?>> offered = new ArrayList<>();
      for (Map.Entry<String, String> file : texts.entrySet()) {
        Site one = Site.of(file.getKey(), file.getValue());
        offered.add(
            pool.submit(
                () -> {
                  one.offerTo(open);
                  return null;
                }));
      }
      for (Future<?> future : offered) {
        future.get();
      }
      open.commit();
    } finally {
      pool.shutdownNow();
    }
    assertThat(Site.textsIn(output())).isEqualTo(texts);
    assertThat(new Site(texts).publishTo(output()).changedNothing()).isTrue();
  }

  @Test
  void manySmallChangesGiveTheSameFolderAsOneCleanPublication() throws IOException {
    Random random = new Random(20260117);
    List<String> names =
        List.of("a", "b", "a/b", "a/c.html", "B/x", "d/e/f", "d/e", "ö/ü", "A", "d");
    for (int round = 0; round < 60; round++) {
      Map<String, String> texts = new TreeMap<>();
      for (String name : names) {
        boolean free =
            texts.keySet().stream()
                .noneMatch(
                    p ->
                        p.equalsIgnoreCase(name)
                            || (p + "/").regionMatches(true, 0, name + "/", 0, name.length() + 1)
                            || (name + "/").regionMatches(true, 0, p + "/", 0, p.length() + 1));
        if (free && random.nextInt(3) > 0) {
          texts.put(name, "edition " + random.nextInt(3));
        }
      }
      new Site(texts).publishTo(output());
      Path clean = folder.resolve("clean-" + round);
      new Site(texts).publishTo(clean);

      assertThat(Site.textsIn(output())).as("round %d", round).isEqualTo(texts);
      assertThat(Site.foldersIn(output())).isEqualTo(Site.foldersIn(clean));
      assertThat(output().resolve(".broadsheet/manifest"))
          .hasSameBinaryContentAs(clean.resolve(".broadsheet/manifest"));
    }
  }
}
