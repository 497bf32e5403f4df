package press.broadsheet.seed.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What may lie in a seeds folder: the good is imported, the rest is named. */
class ImportSeedsTest {

  @TempDir Path folder;
  private Newsroom room;

  @BeforeEach
  void open() {
    room = new Newsroom(folder).seed("bridge.card", Newsroom.BRIDGE);
  }

  private ImportReport runFinding(String... codes) {
    ImportReport report = room.run();
    assertThat(room.codes()).containsExactly(codes);
    assertThat(room.has(Newsroom.BRIDGE_FILE)).isTrue();
    return report;
  }

  @Test
  void aSeedWithAnErrorIsNamedWithItsPlaceAndTheOthersAreImported() {
    room.seed("x/bad.card", "Bad\n@wrong The date does not exist.\n\nText.\n");
    ImportReport report = runFinding("BS0104");
    assertThat(room.problems.all().get(0).toString()).startsWith("BS0104 seeds/x/bad.card:1:1 ");
    assertThat(report.count(ContentKind.ARTICLE, Outcome.FAILED)).isEqualTo(1);
    assertThat(room.snapshot().keySet()).containsExactly(Newsroom.BRIDGE_FILE, "import.tsv");
  }

  @Test
  void aReaderThatBreaksIsNamedAndTheOthersAreImported() {
    room.seed("bad.card", "Bad\n@crash Out of paper\n");
    runFinding("BS0257");
    assertThat(room.problems.all().get(0).what()).contains("CardReader", "Out of paper");
  }

  @Test
  void aSeedThatCannotBeReadAnyMoreIsNotGone() {
    room.seed("other.card", "Other\n@date 2026-01-06\n\nText.\n");
    room.runs();
    room.seed("other.card", "Other\n@wrong No.\n");
    room.prune = true;
    runFinding("BS0104");
    assertThat(room.has("articles/2026/01/other.md")).isTrue();
    assertThat(room.ledger()).hasSize(2);
  }

  @Test
  void aSeedThatNobodyReadsAnyMoreIsNotGone() {
    room.runs();
    room.readers = List.of();
    room.prune = true;
    runFinding("BS0256");
    assertThat(room.ledger()).hasSize(1);
  }

  @Test
  void anEntryThatIsGoneFromItsSeedIsGone() {
    room.seed(
        "many.card",
        "One\n@date 2026-02-03\n@entry one\n\n1\n====\nTwo\n@date 2026-02-03\n@entry two\n\n2\n");
    room.runs();
    room.seed("many.card", "Two\n@date 2026-02-03\n@entry two\n\n2\n");
    runFinding("BS0272");
    assertThat(room.problems.all().get(0).at().file()).isEqualTo("articles/2026/02/one.md");
  }

  @Test
  void twoEntriesOfOneNameAreAnError() {
    room.seed("many.card", "One\n@entry one\n\n1\n====\nTwo\n@entry one\n\n2\n");
    runFinding("BS0255");
  }

  @Test
  void aFileOfNoKnownKindIsAWarningThatSaysWhatIsRead() {
    room.put("seeds/story.docx", new byte[] {'P', 'K'});
    runFinding("BS0256");
    assertThat(room.problems.warnings()).hasSize(1);
  }

  @Test
  void filesAboutTheFolderAndHiddenOnesAreSkippedWithANote() {
    room.put("seeds/README.md", "Read me")
        .put("seeds/LICENSE", "Free")
        .put("seeds/.git/config", "x");
    room.put("seeds/.DS_Store", "x");
    ImportReport report = runFinding();
    assertThat(report.items())
        .filteredOn(i -> i.outcome() == Outcome.SKIPPED)
        .extracting(ImportReport.Item::seed)
        .containsExactly(".DS_Store", ".git", "LICENSE", "README.md");
  }

  @Test
  void aLinkOutOfTheFolderIsNotFollowed() throws IOException {
    room.put("private/diary.card", "Diary\n\nSecret.\n");
    Files.createSymbolicLink(folder.resolve("seeds/a.card"), folder.resolve("private/diary.card"));
    Files.createSymbolicLink(folder.resolve("seeds/b"), folder.resolve("private"));
    Files.createSymbolicLink(folder.resolve("seeds/c.card"), folder.resolve("nowhere"));
    Files.createSymbolicLink(folder.resolve("seeds/loop"), folder.resolve("seeds"));
    runFinding("BS0253", "BS0253", "BS0253", "BS0253");
    assertThat(room.snapshot().values()).noneMatch(text -> text.contains("Secret"));
  }

  @Test
  void aLinkWithinTheFolderIsTheFileThatItLeadsTo() throws IOException {
    room.seed("store/x.bin", "Linked\n@date 2026-01-07\n\nText.\n");
    Files.createSymbolicLink(folder.resolve("seeds/linked.card"), Path.of("store/x.bin"));
    runFinding("BS0256");
    assertThat(room.has("articles/2026/01/linked.md")).isTrue();
  }

  @Test
  @Timeout(30)
  void aPipeIsNotOpened() throws Exception {
    Process mkfifo =
        new ProcessBuilder("mkfifo", folder.resolve("seeds/pipe.card").toString()).start();
    assumeTrue(mkfifo.waitFor(5, TimeUnit.SECONDS) && mkfifo.exitValue() == 0, "no mkfifo here");
    runFinding("BS0253");
  }

  @Test
  void anUnreadableFileIsAnErrorThatNamesItAndIsNotGone() throws IOException {
    room.seed("locked/other.card", "Other\n@date 2026-01-06\n\nText.\n");
    room.runs();
    Path locked = folder.resolve("seeds/locked");
    assumeTrue(locked.toFile().setReadable(false) && !Files.isReadable(locked), "run as root");
    room.prune = true;
    try {
      runFinding("BS0252");
      assertThat(room.has("articles/2026/01/other.md")).isTrue();
    } finally {
      assertThat(locked.toFile().setReadable(true)).isTrue();
    }
  }

  @Test
  void aSeedThatIsTooLargeIsAnError() throws IOException {
    try (RandomAccessFile file =
        new RandomAccessFile(folder.resolve("seeds/large.card").toFile(), "rw")) {
      file.setLength((16L << 20) + 1);
    }
    runFinding("BS0254");
  }

  @Test
  void aPictureThatIsTooLargeIsAnErrorOnceItIsReferredTo() throws IOException {
    try (RandomAccessFile file =
        new RandomAccessFile(folder.resolve("seeds/large.png").toFile(), "rw")) {
      file.setLength((100L << 20) + 1);
    }
    runFinding();
    room.seed("a.card", "A\n@date 2026-01-06\n\n![](large.png)\n");
    runFinding("BS0264");
  }

  @Test
  void theContentMayNotLieAmongTheSeeds() {
    room.seeds = ".";
    room.run();
    assertThat(room.codes()).containsExactly("BS0251");
    assertThat(room.has(Newsroom.BRIDGE_FILE)).isFalse();
  }

  @Test
  void aSeedsFolderThatIsAFileIsAnError() {
    room.delete("seeds/bridge.card").delete("seeds").put("seeds", "not a folder");
    room.run();
    assertThat(room.codes()).containsExactly("BS0259");
  }

  @Test
  void anArticleThatWouldNotReadBackIsRefusedNow() {
    room.seed("odd.card", "Odd\n@date 2026-01-06\n@language not a language\n\nText.\n");
    runFinding("BS0262");
    assertThat(room.has("articles/2026/01/odd.md")).isFalse();
  }

  @Test
  void aBodyThatIsNestedTooDeepIsAnErrorThatNamesTheSeed() {
    room.seed("deep.card", "Deep\n@date 2026-01-06\n\n" + "> ".repeat(5000) + "x\n");
    ImportReport report = room.run();
    assertThat(room.problems.errors()).hasSize(1);
    assertThat(room.problems.errors().get(0).at().file()).isEqualTo("seeds/deep.card");
    assertThat(report.count(ContentKind.ARTICLE, Outcome.CREATED)).isEqualTo(1);
  }

  @Test
  void threadsAndTheOrderOfFilesChangeNothing() {
    SortedMap<String, String> first = null;
    for (int threads : new int[] {1, 8}) {
      Newsroom other = new Newsroom(folder.resolve("threads-" + threads));
      other.threads = threads;
      for (int i = 0; i < 60; i++) {
        int n = threads == 1 ? i : 59 - i;
        other.seed(
            "s" + n % 7 + "/" + n + ".card",
            "Title "
                + n % 5
                + "\n@image p"
                + n % 3
                + ".png\n@bio Ada Pell = Bio "
                + n
                + "\n\nTo [x](../s1/1.card).\n");
        other.put(
            "seeds/s" + n % 7 + "/p" + n % 3 + ".png", new byte[] {(byte) (n % 7), (byte) (n % 3)});
      }
      ImportReport report = other.run();
      assertThat(other.problems.errors()).isEmpty();
      assertThat(report.count(ContentKind.ARTICLE, Outcome.CREATED)).isEqualTo(60);
      SortedMap<String, String> snapshot = other.snapshot();
      snapshot.put("import.json", other.text("target/broadsheet/import.json"));
      snapshot.put("import.txt", other.text("target/broadsheet/import.txt"));
      first = first == null ? snapshot : first;
      assertThat(snapshot).isEqualTo(first);
    }
  }
}
