package press.broadsheet.seed.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.broadsheet.base.Digest;
import press.broadsheet.base.ProblemException;

class ImportLedgerTest {

  private static final Digest SEED = Digest.of("seed");
  private static final Digest FILE = Digest.of("file");

  @TempDir Path folder;

  private static LedgerRow row(String file, String seed, String entry, LedgerRow.State state) {
    return new LedgerRow(
        ContentKind.ARTICLE,
        "2026-01-05-a",
        file,
        seed,
        entry,
        SEED,
        "card\t1\\",
        Optional.of(FILE),
        state,
        state == LedgerRow.State.WRITING ? Optional.of(SEED) : Optional.empty());
  }

  @ParameterizedTest
  @EnumSource(LedgerRow.State.class)
  void whatIsWrittenReadsBack(LedgerRow.State state) throws Exception {
    LedgerRow row = row("articles/a b/\\n.md", "x/tab\tline\nreturn\r.txt", "#1\\t", state);
    Ledger.write(folder, List.of(row));
    assertThat(Ledger.read(folder).rows()).containsExactly(row);
  }

  @Test
  void linesAreSorted() throws Exception {
    LedgerRow b = row("articles/b.md", "b", "", LedgerRow.State.SETTLED);
    LedgerRow a =
        new LedgerRow(
            ContentKind.ARTICLE,
            "2026-01-04-a",
            "articles/z.md",
            "a",
            "",
            SEED,
            "",
            Optional.of(FILE),
            LedgerRow.State.SETTLED,
            Optional.empty());
    Ledger.write(folder, List.of(b, a));
    assertThat(Ledger.read(folder).rows()).containsExactly(a, b);
    assertThat(Ledger.write(folder, List.of(a, b))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<<<<<<< HEAD",
        "article\tx\tarticles/x.md\tx.txt",
        "poem\tx\tarticles/x.md\tx.txt\t\tD\tcard\tD",
        "article\tx\t../../etc/passwd\tx.txt\t\tD\tcard\tD",
        "article\tx\tarticles/../../x.md\tx.txt\t\tD\tcard\tD",
        "article\tx\t/articles/x.md\tx.txt\t\tD\tcard\tD",
        "article\tx\tauthors/x.md\tx.txt\t\tD\tcard\tD",
        "article\tx\tarticles/x.md\t../x.txt\t\tD\tcard\tD",
        "article\t\tarticles/x.md\tx.txt\t\tD\tcard\tD",
        "article\tx\tarticles/x.md\tx.txt\t\t123\tcard\tD",
        "article\tx\tarticles/x.md\tx.txt\t\tD\tcard\t-",
        "article\tx\tarticles/x.md\tx.txt\t\tD\tcard\tD\tsettled",
        "article\tx\tarticles/x.md\tx.txt\t\tD\tcard\tD\twriting:",
        "article\tx\tarticles/x.md\tx.txt\t\tD\tcard\tD\tgone\tmore",
        "article\tx\tarticles/\\x.md\tx.txt\t\tD\tcard\tD",
        "article\tx\tarticles/x.md\\\tx.txt\t\tD\tcard\tD",
        "article\tg\tarticles/x.md\tx.txt\t\tD\tcard\tD",
        "article\tx\tarticles/g.md\tx.txt\t\tD\tcard\tD",
        "article\tx\tarticles/x.md\tg.txt\t\tD\tcard\tD",
      })
  void aDamagedLineStopsTheImportBeforeItWritesAnything(String line) {
    Newsroom room = new Newsroom(folder).seed("bridge.card", Newsroom.BRIDGE);
    String good = "article\tg\tarticles/g.md\tg.txt\t\t" + SEED + "\tcard\t" + FILE;
    room.ledger("# a comment", good, line.replace("\tD", "\t" + SEED));
    room.age();
    room.run();
    assertThat(room.codes()).containsExactly("BS0250");
    assertThat(room.problems.errors().get(0).at().file()).isEqualTo("import.tsv");
    assertThat(room.problems.errors().get(0).at().line()).isEqualTo(3);
    assertThat(room.writtenSince()).isEmpty();
    assertThat(room.has(Newsroom.BRIDGE_FILE)).isFalse();
  }

  @Test
  void allDamagedLinesAreNamedAtOnce() {
    new Newsroom(folder).content("import.tsv", "one\ntwo\n");
    assertThatThrownBy(() -> Ledger.read(folder.resolve("site-content")))
        .isInstanceOfSatisfying(ProblemException.class, e -> assertThat(e.problems()).hasSize(2));
  }

  @Test
  void aCheckoutWithOtherLineEndsReadsTheSame() throws Exception {
    LedgerRow row = row("articles/a.md", "a", "", LedgerRow.State.SETTLED);
    Ledger.write(folder.resolve("site-content"), List.of(row));
    Newsroom room = new Newsroom(folder);
    room.content("import.tsv", room.article("import.tsv").replace("\n", "\r\n"));
    assertThat(Ledger.read(folder.resolve("site-content")).rows()).containsExactly(row);
  }
}
