package press.broadsheet.seed.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static press.broadsheet.seed.importer.Newsroom.BRIDGE;
import static press.broadsheet.seed.importer.Newsroom.BRIDGE_FILE;
import static press.broadsheet.seed.importer.Newsroom.BRIDGE_ID;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.broadsheet.base.Digest;

/** The table of the import contract, row by row. */
class ImportContractTest {

  private static final String EDITED =
      "---\nid: " + BRIDGE_ID + "\ntitle: Bridge at last\n---\nEdited.\n";
  private static final String BRIDGE_2 =
      "Bridge opens\n@date 2026-01-05\n\nThe second bus crossed at noon.\n";

  @TempDir Path folder;
  private Newsroom room;

  @BeforeEach
  void open() {
    room = new Newsroom(folder).seed("bridge.card", BRIDGE);
  }

  @Test
  void absentAndUnknownIsCreated() {
    ImportReport report = room.runs();
    assertThat(room.outcome(report, BRIDGE_ID)).isEqualTo(Outcome.CREATED);
    assertThat(room.article(BRIDGE_FILE))
        .isEqualTo(
            "---\nid: 2026-01-05-bridge-opens\ntitle: Bridge opens\ndate: 2026-01-05\n---\nThe first bus crossed at dawn.\n");
    Digest seed = Digest.of(BRIDGE);
    Digest written = Digest.of(room.article(BRIDGE_FILE));
    assertThat(room.ledger())
        .containsExactly(
            String.join(
                "\t",
                "article",
                BRIDGE_ID,
                BRIDGE_FILE,
                "bridge.card",
                "",
                seed.toString(),
                "card 1",
                written.toString()));
  }

  @Test
  void absentWithAnIntentIsCreatedAsIntended() {
    room.seed("bridge.card", "Bridge opens\n\nThe first bus crossed at dawn.\n");
    room.ledger(
        "article\t2026-02-01-bridge-is-open\tarticles/2026/02/bridge-is-open.md\tbridge.card\t\t"
            + Digest.of("an older seed")
            + "\tcard 1\t-\twriting:"
            + Digest.of("never written"));
    ImportReport report = room.runs();
    assertThat(room.outcome(report, "2026-02-01-bridge-is-open")).isEqualTo(Outcome.CREATED);
    assertThat(room.article("articles/2026/02/bridge-is-open.md"))
        .contains("id: 2026-02-01-bridge-is-open\n", "date: 2026-02-01\n", "assumed: [date]\n");
    assertThat(room.ledger().get(0)).doesNotContain("writing");
  }

  @Test
  void untouchedIsRefreshedWhenTheSeedChanged() {
    room.runs();
    room.seed("bridge.card", BRIDGE_2);
    ImportReport report = room.runs();
    assertThat(room.outcome(report, BRIDGE_ID)).isEqualTo(Outcome.REFRESHED);
    assertThat(room.article(BRIDGE_FILE)).contains("The second bus");
    assertThat(room.ledger().get(0))
        .contains(Digest.of(BRIDGE_2).toString(), Digest.of(room.article(BRIDGE_FILE)).toString());
  }

  @Test
  void untouchedIsRefreshedWhenTheConverterChanged() {
    room.runs();
    room.readers = List.of(new CardReader("2"));
    assertThat(room.outcome(room.runs(), BRIDGE_ID)).isEqualTo(Outcome.REFRESHED);
    assertThat(room.article(BRIDGE_FILE)).contains("Converted by version 2.");
    assertThat(room.ledger().get(0)).contains("\tcard 2\t");
  }

  @Test
  void aRefreshKeepsIdAndPathWhenTitleAndDateChange() {
    room.runs();
    room.seed("bridge.card", "Bridge closes\n@date 2026-02-20\n\nIt was brief.\n");
    ImportReport report = room.runs();
    assertThat(room.outcome(report, BRIDGE_ID)).isEqualTo(Outcome.REFRESHED);
    assertThat(room.article(BRIDGE_FILE))
        .contains("id: " + BRIDGE_ID + "\n", "title: Bridge closes\n", "date: 2026-02-20\n");
    assertThat(room.snapshot().keySet()).containsExactly(BRIDGE_FILE, "import.tsv");
  }

  @Test
  void aRefreshKeepsAnAssumedDate() {
    room.seed("bridge.card", "Bridge opens\n\nAt dawn.\n");
    room.runs();
    String id = "2026-03-09-bridge-opens";
    room.now = room.now.plusSeconds(86_400L * 40);
    room.seed("bridge.card", "Bridge opens\n\nAt noon.\n");
    assertThat(room.outcome(room.runs(), id)).isEqualTo(Outcome.REFRESHED);
    assertThat(room.article("articles/2026/03/bridge-opens.md"))
        .contains("date: 2026-03-09\n", "assumed: [date]\n", "At noon.");
  }

  @Test
  void whatEqualsTheConversionIsUntouchedWhateverTheLedgerSays() {
    room.runs();
    String row = room.ledger().get(0);
    room.ledger(row.substring(0, row.lastIndexOf('\t') + 1) + Digest.of("something else"));
    assertThat(room.outcome(room.runs(), BRIDGE_ID)).isEqualTo(Outcome.UNCHANGED);
    assertThat(room.ledger()).containsExactly(row);
  }

  @Test
  void aCheckoutWithOtherLineEndsIsUntouched() {
    room.runs();
    room.content(BRIDGE_FILE, "\uFEFF" + room.article(BRIDGE_FILE).replace("\n", "\r\n"));
    room.seed("bridge.card", BRIDGE.replace("\n", "\r\n"));
    room.age();
    assertThat(room.outcome(room.runs(), BRIDGE_ID)).isEqualTo(Outcome.UNCHANGED);
    assertThat(room.writtenSince()).isEmpty();
  }

  @Test
  void editedIsNeverWritten() {
    room.runs();
    room.content(BRIDGE_FILE, EDITED);
    room.readers = List.of(new CardReader("2"));
    assertThat(room.outcome(room.runs(), BRIDGE_ID)).isEqualTo(Outcome.KEPT_EDITED);
    assertThat(room.article(BRIDGE_FILE)).isEqualTo(EDITED);
    assertThat(folder.resolve("target/broadsheet/proposals")).doesNotExist();
  }

  @Test
  void editedWithAChangedSeedGetsAProposalAndAWarning() {
    room.runs();
    room.content(BRIDGE_FILE, EDITED);
    room.seed("bridge.card", BRIDGE_2);
    ImportReport report = room.run();
    assertThat(room.outcome(report, BRIDGE_ID)).isEqualTo(Outcome.PROPOSED);
    assertThat(room.codes()).containsExactly("BS0270");
    assertThat(room.problems.hasErrors()).isFalse();
    assertThat(room.article(BRIDGE_FILE)).isEqualTo(EDITED);
    assertThat(room.text("target/broadsheet/proposals/" + BRIDGE_FILE))
        .contains("id: " + BRIDGE_ID, "The second bus");
  }

  @Test
  void aProposalIsRepeatedUntilAPersonSettlesIt() {
    room.runs();
    room.content(BRIDGE_FILE, EDITED);
    room.seed("bridge.card", BRIDGE_2);
    room.run();
    room.run();
    assertThat(room.codes()).containsExactly("BS0270");
    room.again = Set.of(BRIDGE_ID);
    room.run();
    room.again = Set.of();
    assertThat(room.outcome(room.runs(), BRIDGE_ID)).isEqualTo(Outcome.KEPT_EDITED);
    assertThat(room.article(BRIDGE_FILE)).isEqualTo(EDITED);
  }

  @Test
  void anEditThatIsTakenBackIsUntouchedAgain() {
    room.runs();
    String original = room.article(BRIDGE_FILE);
    room.content(BRIDGE_FILE, EDITED);
    room.seed("bridge.card", BRIDGE_2);
    room.run();
    room.content(BRIDGE_FILE, original);
    assertThat(room.outcome(room.runs(), BRIDGE_ID)).isEqualTo(Outcome.REFRESHED);
  }

  @Test
  void deletedByAPersonStaysAway() {
    room.runs();
    room.delete("site-content/" + BRIDGE_FILE);
    room.seed("bridge.card", BRIDGE_2);
    assertThat(room.outcome(room.runs(), BRIDGE_ID)).isEqualTo(Outcome.DELETED_BY_EDITOR);
    assertThat(room.outcome(room.runs(), BRIDGE_ID)).isEqualTo(Outcome.DELETED_BY_EDITOR);
    assertThat(room.has(BRIDGE_FILE)).isFalse();
    assertThat(room.ledger()).hasSize(1);
  }

  @Test
  void deletedByAPersonComesBackWhenAskedForById() {
    room.runs();
    room.delete("site-content/" + BRIDGE_FILE);
    room.runs();
    room.again = Set.of(BRIDGE_ID);
    assertThat(room.outcome(room.runs(), BRIDGE_ID)).isEqualTo(Outcome.CREATED);
    assertThat(room.article(BRIDGE_FILE)).contains("The first bus");
    room.again = Set.of();
    assertThat(room.outcome(room.runs(), BRIDGE_ID)).isEqualTo(Outcome.UNCHANGED);
  }

  @Test
  void askingForAnIdThatNobodyKnowsIsAWarning() {
    room.again = Set.of("2026-01-05-brigde-opens");
    room.run();
    assertThat(room.codes()).containsExactly("BS0274");
  }

  @Test
  void aPersonsFileThatEqualsTheConversionIsAdopted() {
    room.runs();
    String row = room.ledger().get(0);
    room.delete("site-content/import.tsv");
    room.age();
    assertThat(room.outcome(room.runs(), BRIDGE_ID)).isEqualTo(Outcome.ADOPTED);
    assertThat(room.writtenSince()).containsExactly("import.tsv");
    assertThat(room.ledger()).containsExactly(row);
  }

  @Test
  void aPersonsFileThatDiffersIsAnErrorThatNamesBoth() {
    room.content(BRIDGE_FILE, "---\ntitle: My own bridge\n---\nMine.\n");
    ImportReport report = room.run();
    assertThat(room.outcome(report, BRIDGE_ID)).isEqualTo(Outcome.FAILED);
    assertThat(room.problems.errors()).hasSize(1);
    assertThat(room.problems.errors().get(0).toString())
        .startsWith("BS0271 seeds/bridge.card ")
        .contains(BRIDGE_FILE);
    assertThat(room.article(BRIDGE_FILE)).contains("Mine.");
    assertThat(room.has("import.tsv")).isFalse();
  }

  @Test
  void untouchedWithoutItsSeedIsReportedAndStays() {
    room.seed("other.card", "Other\n@date 2026-01-06\n\nText.\n").runs();
    room.delete("seeds/bridge.card");
    for (int i = 0; i < 2; i++) {
      assertThat(room.outcome(room.run(), BRIDGE_ID)).isEqualTo(Outcome.SEED_GONE);
      assertThat(room.codes()).containsExactly("BS0272");
      assertThat(room.has(BRIDGE_FILE)).isTrue();
      assertThat(room.ledger()).hasSize(2);
    }
  }

  @Test
  void untouchedWithoutItsSeedIsPrunedWhenAsked() {
    room.seed("other.card", "Other\n@date 2026-01-06\n\nText.\n").runs();
    room.delete("seeds/bridge.card");
    room.prune = true;
    assertThat(room.outcome(room.runs(), BRIDGE_ID)).isEqualTo(Outcome.PRUNED);
    assertThat(room.has(BRIDGE_FILE)).isFalse();
    assertThat(room.ledger()).hasSize(1);
    room.seed("bridge.card", BRIDGE);
    assertThat(room.outcome(room.runs(), BRIDGE_ID)).isEqualTo(Outcome.CREATED);
  }

  @Test
  void editedWithoutItsSeedIsReportedOnceAndNeverPruned() {
    room.seed("other.card", "Other\n@date 2026-01-06\n\nText.\n").runs();
    room.content(BRIDGE_FILE, EDITED);
    room.delete("seeds/bridge.card");
    room.prune = true;
    assertThat(room.outcome(room.run(), BRIDGE_ID)).isEqualTo(Outcome.SEED_GONE);
    assertThat(room.codes()).containsExactly("BS0273");
    room.runs();
    assertThat(room.article(BRIDGE_FILE)).isEqualTo(EDITED);
    assertThat(room.ledger()).hasSize(2);
    room.seed("bridge.card", BRIDGE);
    assertThat(room.outcome(room.runs(), BRIDGE_ID)).isEqualTo(Outcome.KEPT_EDITED);
  }

  @Test
  void theRowFollowsASeedThatMoved() {
    room.runs();
    room.move("seeds/bridge.card", "seeds/2026/january/the-bridge.card");
    room.age();
    assertThat(room.outcome(room.runs(), BRIDGE_ID)).isEqualTo(Outcome.MOVED);
    assertThat(room.writtenSince()).containsExactly("import.tsv");
    assertThat(room.ledger()).hasSize(1);
    assertThat(room.ledger().get(0)).contains("\t2026/january/the-bridge.card\t");
    assertThat(room.outcome(room.runs(), BRIDGE_ID)).isEqualTo(Outcome.UNCHANGED);
  }

  @Test
  void theRowOfAnEditedOrDeletedArticleFollowsItsSeedToo() {
    room.seed("other.card", "Other\n@date 2026-01-06\n\nText.\n").runs();
    room.content(BRIDGE_FILE, EDITED);
    room.delete("site-content/articles/2026/01/other.md");
    room.move("seeds/bridge.card", "seeds/a.card").move("seeds/other.card", "seeds/b.card");
    ImportReport report = room.runs();
    assertThat(room.outcome(report, BRIDGE_ID)).isEqualTo(Outcome.KEPT_EDITED);
    assertThat(room.outcome(report, "2026-01-06-other")).isEqualTo(Outcome.DELETED_BY_EDITOR);
    assertThat(room.ledger()).hasSize(2);
    assertThat(room.has("articles/2026/01/other.md")).isFalse();
  }

  @Test
  void aFileThatAnEditorMovedIsStillTheSameArticle() {
    room.runs();
    room.move("site-content/" + BRIDGE_FILE, "site-content/articles/rivers/bridge.md");
    assertThat(room.outcome(room.runs(), BRIDGE_ID)).isEqualTo(Outcome.UNCHANGED);
    assertThat(room.ledger().get(0)).contains("\tarticles/rivers/bridge.md\t");
    room.seed("bridge.card", BRIDGE_2);
    assertThat(room.outcome(room.runs(), BRIDGE_ID)).isEqualTo(Outcome.REFRESHED);
    assertThat(room.article("articles/rivers/bridge.md")).contains("The second bus");
    assertThat(room.has(BRIDGE_FILE)).isFalse();
  }

  @Test
  void aFileThatAnEditorMovedAndEditedIsNeverWritten() {
    room.runs();
    room.delete("site-content/" + BRIDGE_FILE).content("articles/rivers/bridge.md", EDITED);
    room.content(BRIDGE_FILE, "---\ntitle: Quite another\n---\nIn its old place.\n");
    room.seed("bridge.card", BRIDGE_2);
    assertThat(room.outcome(room.run(), BRIDGE_ID)).isEqualTo(Outcome.PROPOSED);
    assertThat(room.article("articles/rivers/bridge.md")).isEqualTo(EDITED);
    assertThat(room.article(BRIDGE_FILE)).contains("In its old place.");
  }

  @Test
  void missingOrEmptySeedsAreAnErrorWhileRowsExist() {
    room.runs();
    room.delete("seeds/bridge.card").put("seeds/.gitkeep", "");
    room.age();
    room.prune = true;
    room.run();
    assertThat(room.codes()).containsExactly("BS0258");
    assertThat(room.problems.hasErrors()).isTrue();
    room.delete("seeds/.gitkeep").delete("seeds");
    room.run();
    assertThat(room.codes()).containsExactly("BS0258");
    assertThat(room.writtenSince()).isEmpty();
    assertThat(room.has(BRIDGE_FILE)).isTrue();
  }

  @Test
  void missingSeedsAreNoErrorWhenNothingWasImported() {
    room.delete("seeds/bridge.card").delete("seeds");
    ImportReport report = room.runs();
    assertThat(report.summary()).isEqualTo("Nothing to import: the seeds folder seeds is missing.");
    assertThat(folder.resolve("site-content")).doesNotExist();
  }

  @Test
  void importingTwiceWritesNothing() {
    room.seed(
        "a/pictured.card",
        "Pictured\n@image dot.png\n@bio Ada Pell = Ada writes.\n\nSee [it](../bridge.card).\n");
    room.put("seeds/a/dot.png", new byte[] {1, 2, 3});
    room.runs();
    room.age();
    room.now = room.now.plusSeconds(86_400);
    ImportReport report = room.runs();
    assertThat(room.writtenSince()).isEmpty();
    assertThat(report.items())
        .extracting(ImportReport.Item::outcome)
        .containsOnly(Outcome.UNCHANGED);
  }
}
