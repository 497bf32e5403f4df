package press.broadsheet.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.broadsheet.base.Digest;
import press.broadsheet.base.OutputPath;
import press.broadsheet.base.ProblemException;

/** Each state of the disk in which a killed build can leave a folder, made by hand. */
class InterruptedPublicationTest {

  private static final Site OLD =
      Site.of(
          "index.html", "Monday",
          "assets/a.css", "old ink",
          "assets/same.css", "same",
          "gone/deep/index.html", "dropped",
          "note", "a file that becomes a folder",
          "desk/index.html", "a folder that becomes a file",
          "About/index.html", "in capitals");
  private static final Site NEW =
      Site.of(
          "index.html", "Sunday",
          "assets/a.css", "new ink",
          "assets/same.css", "same",
          "note/index.html", "now a folder",
          "desk", "now a file",
          "about/index.html", "in small letters",
          "new/index.html", "added");

  @TempDir private Path folder;
  private final OutputProblems problems = new OutputProblems("target/site");

  /** Stages the new site and plans it, as a build does before the journal. */
  private Journal prepare(Path output) throws IOException {
    StateFolder state = new StateFolder(output);
    Manifest last = state.readManifest().orElse(Manifest.EMPTY);
    Staging staging = new Staging(state.staging());
    NavigableMap<String, WantedFile> wanted = new TreeMap<>();
    for (String path : NEW.texts().keySet()) {
      String text = NEW.texts().get(path);
      byte[] bytes = Site.bytes(text);
      Manifest.Entry entry = new Manifest.Entry(Site.key(path, text), bytes.length);
      boolean same = text.equals(OLD.texts().get(path)) && last.get(path).isPresent();
      if (!same) {
        staging.write(path, bytes);
      }
      wanted.put(
          new OutputPath(path).folded(),
          new WantedFile(path, entry, same ? Optional.empty() : Optional.of(Digest.of(bytes))));
    }
    return new PublicationPlan(new SiteTree(output), last, wanted, problems).journal();
  }

  private JournalRun run(Path output, List<Step> steps) {
    return new JournalRun(
        new Journal(steps),
        new SiteTree(output),
        new Staging(new StateFolder(output).staging()),
        problems);
  }

  private void assertIsNew(Path output) throws IOException {
    assertThat(Site.textsIn(output)).isEqualTo(NEW.texts());
    Path clean = folder.resolve("clean");
    NEW.publishTo(clean);
    assertThat(Site.foldersIn(output)).isEqualTo(Site.foldersIn(clean));
    for (String record : List.of("manifest", "manifest.copy")) {
      assertThat(output.resolve(".broadsheet").resolve(record))
          .hasSameBinaryContentAs(clean.resolve(".broadsheet").resolve(record));
    }
    assertThat(output.resolve(".broadsheet/journal")).doesNotExist();
    assertThat(output.resolve(".broadsheet/staging")).doesNotExist();
    assertThat(NEW.publishTo(output).changedNothing()).isTrue();
  }

  @Test
  void beforeTheJournalTheLastSiteStays() throws IOException {
    Path output = folder.resolve("site");
    OLD.publishTo(output);
    prepare(output);
    Files.writeString(output.resolve(".broadsheet/.broadsheet-7f.tmp"), "broadsheet-jour");

    Site.open(output).close();

    assertThat(Site.textsIn(output)).isEqualTo(OLD.texts());
    assertThat(output.resolve(".broadsheet"))
        .isDirectoryNotContaining("glob:**{staging,journal,.tmp}");
    assertThat(OLD.publishTo(output).changedNothing()).isTrue();
  }

  @Test
  void afterAnyNumberOfStepsTheNextRunFinishesThem() throws IOException {
    int count = Integer.MAX_VALUE;
    for (int done = 0; done <= count; done++) {
      Path output = folder.resolve("site-" + done);
      OLD.publishTo(output);
      Journal journal = prepare(output);
      count = journal.steps().size();
      new StateFolder(output).writeJournal(journal);
      run(output, journal.steps().subList(0, done)).run();

      Site.open(output).close();

      assertIsNew(output);
    }
    assertThat(count).isGreaterThanOrEqualTo(NEW.texts().size());
  }

  @Test
  void theFirstPublicationIsFinishedToo() throws IOException {
    Path output = folder.resolve("site");
    Site.open(output).close();
    Journal journal = prepare(output);
    new StateFolder(output).writeJournal(journal);
    run(output, journal.steps().subList(0, 3)).run();

    Site.open(output).close();

    assertIsNew(output);
  }

  @Test
  void onceTheManifestIsWrittenNothingIsDoneTwice() throws IOException {
    Path output = folder.resolve("site");
    OLD.publishTo(output);
    Journal journal = prepare(output);
    StateFolder state = new StateFolder(output);
    state.writeJournal(journal);
    run(output, journal.steps()).run();
    byte[] copy = Files.readAllBytes(output.resolve(".broadsheet/manifest.copy"));
    state.writeManifest(journal.applyTo(state.readManifest().orElseThrow(), Set.of()));
    Files.write(output.resolve(".broadsheet/manifest.copy"), copy);

    Site.open(output).close();

    assertIsNew(output);
  }

  @Test
  void runningAJournalAgainAndAgainChangesNothing() throws IOException {
    Path output = folder.resolve("site");
    OLD.publishTo(output);
    Journal journal = prepare(output);
    for (int i = 0; i < 3; i++) {
      assertThat(run(output, journal.steps()).resume()).isEmpty();
      assertThat(Site.textsIn(output)).isEqualTo(NEW.texts());
    }
  }

  @Test
  void aFileIsNotDeletedOnceItsSuccessorInOtherCaseIsThere() throws IOException {
    Path output = folder.resolve("site");
    OLD.publishTo(output);
    Journal journal = prepare(output);
    run(output, journal.steps()).run();
    // what a file system that ignores case shows under the old name is the new file
    Files.createDirectories(output.resolve("About"));
    Files.createLink(output.resolve("About/index.html"), output.resolve("about/index.html"));

    run(output, journal.steps()).resume();

    assertThat(output.resolve("About/index.html")).exists();
  }

  @Test
  void aDamagedJournalIsDroppedAndEveryPageDoubted() throws IOException {
    Path output = folder.resolve("site");
    OLD.publishTo(output);
    Journal journal = prepare(output);
    // one step was done: a page of the old size with new bytes under the old key
    run(output, List.of(move(journal, "index.html"))).run();
    byte[] bytes = journal.toBytes();
    Files.write(output.resolve(".broadsheet/journal"), Arrays.copyOf(bytes, bytes.length - 9));

    PublishReport report = OLD.publishTo(output);

    assertThat(report.written()).isEqualTo(1);
    assertThat(Site.textsIn(output)).isEqualTo(OLD.texts());
  }

  @Test
  void aFileThatAPowerCutTookFromStagingIsMadeAgain() throws IOException {
    Path output = folder.resolve("site");
    OLD.publishTo(output);
    Journal journal = prepare(output);
    new StateFolder(output).writeJournal(journal);
    Path staged = new Staging(output.resolve(".broadsheet/staging")).file("index.html");
    Files.write(staged, new byte[6]);

    Site.open(output).close();

    assertThat(output.resolve("index.html")).as("never the damaged bytes").hasContent("Monday");
    assertThat(NEW.publishTo(output).written()).isEqualTo(1);
    assertIsNew(output);
  }

  @Test
  void whatIsInTheWayIsNamedUntilItIsGone() throws IOException {
    Path output = folder.resolve("site");
    OLD.publishTo(output);
    Journal journal = prepare(output);
    new StateFolder(output).writeJournal(journal);
    Files.createDirectories(output.resolve("new/index.html/by-hand"));

    for (int i = 0; i < 2; i++) {
      assertThatThrownBy(() -> Site.open(output))
          .isInstanceOf(ProblemException.class)
          .hasMessageContaining("BS0609")
          .hasMessageContaining("new/index.html");
    }
    Files.delete(output.resolve("new/index.html/by-hand"));
    Files.delete(output.resolve("new/index.html"));
    Site.open(output).close();

    assertIsNew(output);
  }

  @Test
  void assetsComeFirstAndDeletionsLastExceptWhereSomethingMustMakeRoom() throws IOException {
    Path output = folder.resolve("site");
    OLD.publishTo(output);

    List<String> order =
        prepare(output).steps().stream()
            .map(s -> s.getClass().getSimpleName() + " " + s.path())
            .toList();

    assertThat(order)
        .containsExactly(
            "Move assets/a.css",
            "Delete desk/index.html",
            "Move desk",
            "Delete About/index.html",
            "Move about/index.html",
            "Move index.html",
            "Move new/index.html",
            "Delete note",
            "Move note/index.html",
            "Delete gone/deep/index.html");
  }

  private static Step move(Journal journal, String path) {
    return journal.steps().stream()
        .filter(s -> s instanceof Step.Move && s.path().equals(path))
        .findFirst()
        .orElseThrow();
  }
}
