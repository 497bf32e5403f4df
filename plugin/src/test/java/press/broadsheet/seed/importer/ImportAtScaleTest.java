package press.broadsheet.seed.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.broadsheet.base.Digest;
import press.broadsheet.base.LockFile;

/** What an import of many seeds needs: bounded memory, a ledger of any length, one at a time. */
class ImportAtScaleTest {

  @TempDir Path folder;

  @Test
  void noMoreThanAWindowOfResultsIsUnderWay() {
    AtomicInteger begun = new AtomicInteger();
    AtomicInteger taken = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    List<Integer> results = new ArrayList<>();
    InOrder.forEach(
        IntStream.range(0, 10_000).boxed().toList(),
        2,
        n -> {
          most.accumulateAndGet(begun.incrementAndGet() - taken.get(), Math::max);
          return n;
        },
        n -> {
          taken.incrementAndGet();
          results.add(n);
        });
    assertThat(results).isEqualTo(IntStream.range(0, 10_000).boxed().toList());
    assertThat(most.get()).isLessThan(400);
  }

  @Test
  void aLedgerMayBeLongerThanAnyText() throws Exception {
    List<LedgerRow> rows = new ArrayList<>();
    Digest digest = Digest.of("x");
    String folders = "a-long-name-of-a-folder/".repeat(40);
    for (int i = 0; i < 20_000; i++) {
      rows.add(
          new LedgerRow(
              ContentKind.ARTICLE,
              String.format("2026-01-05-%05d", i),
              "articles/2026/01/" + i + ".md",
              folders + i + ".txt",
              "",
              digest,
              "text 1",
              Optional.of(digest),
              LedgerRow.State.SETTLED,
              Optional.empty()));
    }
    Ledger.write(folder, rows);
    assertThat(Files.size(folder.resolve(Ledger.FILE))).isGreaterThan(17L << 20);
    assertThat(Ledger.read(folder).rows()).isEqualTo(rows);
  }

  @Test
  void aLedgerThatIsNoTextIsDamaged() {
    Newsroom room = new Newsroom(folder).seed("bridge.card", Newsroom.BRIDGE);
    room.put("site-content/import.tsv", new byte[] {'#', '\n', (byte) 0xFF, (byte) 0xFE, '\n'});
    room.run();
    assertThat(room.codes()).containsExactly("BS0250");
    assertThat(room.has(Newsroom.BRIDGE_FILE)).isFalse();
  }

  @Test
  void whileOneImportIsAtWorkAnotherIsTurnedAway() throws Exception {
    Newsroom room = new Newsroom(folder).seed("bridge.card", Newsroom.BRIDGE);
    Path lock = folder.resolve("target/broadsheet/import.lock");
    try (LockFile held = LockFile.tryAcquire(lock).orElseThrow()) {
      assertThat(held).isNotNull();
      room.run();
      assertThat(room.codes()).containsExactly("BS0280");
      assertThat(room.has(Newsroom.BRIDGE_FILE)).isFalse();
      assertThat(folder.resolve("target/broadsheet/import.json")).doesNotExist();
    }
    room.runs();
    assertThat(room.has(Newsroom.BRIDGE_FILE)).isTrue();
  }

  @Test
  void nothingThatWasPutAsideStays() throws Exception {
    Newsroom room = new Newsroom(folder).seed("bridge.card", Newsroom.BRIDGE);
    room.put("target/broadsheet/import.spool", "left by an import that was killed");
    room.runs();
    room.seed("bad.card", "Bad\n@wrong No.\n").run();
    try (var files = Files.list(folder.resolve("target/broadsheet"))) {
      assertThat(files.map(f -> f.getFileName().toString()))
          .containsExactlyInAnyOrder("import.html", "import.json", "import.lock", "import.txt");
    }
  }

  @Test
  void reportsThatCannotBeWrittenStopTheImportBeforeItWritesAnything() {
    Newsroom room = new Newsroom(folder).seed("bridge.card", Newsroom.BRIDGE);
    room.put("target/broadsheet", "a file where a folder should be");
    room.run();
    assertThat(room.codes()).containsExactly("BS0281");
    assertThat(room.has(Newsroom.BRIDGE_FILE)).isFalse();
  }

  @Test
  void progressIsToldInOrderAndChangesNothing() {
    Newsroom room = new Newsroom(folder);
    for (int i = 0; i < 20; i++) {
      room.seed(i + ".card", "Title " + i + "\n@date 2026-01-05\n\nText.\n");
    }
    room.runs();
    List<String> told = new ArrayList<>();
    room.progress = (what, done, total) -> told.add(what + " " + done + "/" + total);
    room.age();
    room.runs();
    assertThat(room.writtenSince()).isEmpty();
    assertThat(told)
        .startsWith("Reading seeds 1/20", "Reading seeds 2/20")
        .contains("Reading seeds 20/20", "Converting articles 20/20")
        .endsWith("Writing content 20/20")
        .hasSize(60);
  }
}
