package press.broadsheet.seed.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static press.broadsheet.seed.importer.Newsroom.BRIDGE;
import static press.broadsheet.seed.importer.Newsroom.BRIDGE_FILE;
import static press.broadsheet.seed.importer.Newsroom.BRIDGE_ID;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.broadsheet.base.Digest;

/** The states in which a killed import leaves the content, and how the next one heals them. */
class ImportAfterKillTest {

  private static final String NOON = "Bridge opens\n@date 2026-01-05\n\nAt noon.\n";
  private static final String DUSK = "Bridge opens\n@date 2026-01-05\n\nAt dusk.\n";

  @TempDir Path folder;
  private Newsroom room;
  private String settled;
  private SortedMap<String, String> whole;

  @BeforeEach
  void importOnce() {
    room = new Newsroom(folder).seed("bridge.card", BRIDGE);
    room.seed("other.card", "Other\n@date 2026-01-06\n\nText.\n");
    room.runs();
    settled = room.ledger().get(0);
    whole = room.snapshot();
  }

  private void ledgerWith(String bridge) {
    room.ledger(bridge, room.ledger().get(1));
  }

  private String withoutDigest() {
    return settled.substring(0, settled.lastIndexOf('\t') + 1);
  }

  private Digest digest() {
    return Digest.of(room.article(BRIDGE_FILE));
  }

  @Test
  void killedBeforeCreating() {
    ledgerWith(withoutDigest() + "-\twriting:" + digest());
    room.delete("site-content/" + BRIDGE_FILE);
    assertThat(room.outcome(room.runs(), BRIDGE_ID)).isEqualTo(Outcome.CREATED);
    assertThat(room.snapshot()).isEqualTo(whole);
  }

  @Test
  void theHalfOfAFileThatWasBeingWrittenIsSweptUp() {
    ledgerWith(withoutDigest() + "-\twriting:" + digest());
    room.delete("site-content/" + BRIDGE_FILE);
    room.content("articles/2026/01/.broadsheet-1a2b.tmp", "---\nid: 20");
    room.content(".broadsheet-3c4d.tmp", "# Writ");
    room.runs();
    assertThat(room.snapshot()).isEqualTo(whole);
  }

  @Test
  void killedAfterCreating() {
    ledgerWith(withoutDigest() + "-\twriting:" + digest());
    room.age();
    assertThat(room.outcome(room.runs(), BRIDGE_ID)).isEqualTo(Outcome.UNCHANGED);
    assertThat(room.snapshot()).isEqualTo(whole);
    assertThat(room.writtenSince()).containsExactly("import.tsv");
  }

  @Test
  void killedAfterCreatingAndTheSeedChangedSince() {
    ledgerWith(withoutDigest() + "-\twriting:" + digest());
    room.seed("bridge.card", NOON);
    assertThat(room.outcome(room.runs(), BRIDGE_ID)).isEqualTo(Outcome.REFRESHED);
    assertThat(room.article(BRIDGE_FILE)).contains("At noon.");
  }

  @Test
  void killedAfterCreatingAndEditedSince() {
    ledgerWith(withoutDigest() + "-\twriting:" + digest());
    String edited = room.article(BRIDGE_FILE).replace("dawn", "six");
    room.content(BRIDGE_FILE, edited);
    assertThat(room.outcome(room.runs(), BRIDGE_ID)).isEqualTo(Outcome.KEPT_EDITED);
    assertThat(room.article(BRIDGE_FILE)).isEqualTo(edited);
    assertThat(room.ledger().get(0)).doesNotContain("writing");
  }

  @Test
  void killedBeforeCreatingAndAPersonWroteThereSince() {
    ledgerWith(withoutDigest() + "-\twriting:" + digest());
    room.content(BRIDGE_FILE, "---\ntitle: My own\n---\nMine.\n");
    assertThat(room.outcome(room.run(), BRIDGE_ID)).isEqualTo(Outcome.FAILED);
    assertThat(room.codes()).containsExactly("BS0271");
    assertThat(room.article(BRIDGE_FILE)).contains("Mine.");
  }

  @Test
  void killedBeforeCreatingAndTheSeedIsGoneSince() {
    ledgerWith(withoutDigest() + "-\twriting:" + digest());
    room.delete("site-content/" + BRIDGE_FILE).delete("seeds/bridge.card");
    room.runs();
    assertThat(room.ledger()).hasSize(1);
    assertThat(room.has(BRIDGE_FILE)).isFalse();
  }

  @Test
  void killedBeforeRefreshing() {
    room.seed("bridge.card", NOON);
    ledgerWith(settled + "\twriting:" + Digest.of("what noon gives"));
    assertThat(room.outcome(room.runs(), BRIDGE_ID)).isEqualTo(Outcome.REFRESHED);
    assertThat(room.article(BRIDGE_FILE)).contains("At noon.");
  }

  @Test
  void killedAfterRefreshingAndTheSeedChangedSince() {
    String dawn = settled;
    room.seed("bridge.card", NOON);
    room.runs();
    ledgerWith(dawn + "\twriting:" + digest());
    room.seed("bridge.card", DUSK);
    assertThat(room.outcome(room.runs(), BRIDGE_ID)).isEqualTo(Outcome.REFRESHED);
    assertThat(room.article(BRIDGE_FILE)).contains("At dusk.");
  }

  @Test
  void deletedByAPersonWhileARefreshWasIntended() {
    room.seed("bridge.card", NOON);
    ledgerWith(settled + "\twriting:" + Digest.of("what noon gives"));
    room.delete("site-content/" + BRIDGE_FILE);
    assertThat(room.outcome(room.runs(), BRIDGE_ID)).isEqualTo(Outcome.DELETED_BY_EDITOR);
  }

  @Test
  void killedAfterPruning() {
    ledgerWith(settled + "\tdeleting");
    room.delete("seeds/bridge.card").delete("site-content/" + BRIDGE_FILE);
    room.runs();
    assertThat(room.ledger()).hasSize(1);
  }

  @Test
  void killedAfterPruningAndTheSeedIsBack() {
    ledgerWith(settled + "\tdeleting");
    room.delete("site-content/" + BRIDGE_FILE);
    assertThat(room.outcome(room.runs(), BRIDGE_ID)).isEqualTo(Outcome.CREATED);
    assertThat(room.snapshot()).isEqualTo(whole);
  }

  @Test
  void killedBeforePruning() {
    ledgerWith(settled + "\tdeleting");
    room.delete("seeds/bridge.card");
    assertThat(room.outcome(room.run(), BRIDGE_ID)).isEqualTo(Outcome.SEED_GONE);
    assertThat(room.has(BRIDGE_FILE)).isTrue();
    assertThat(room.ledger().get(0)).isEqualTo(settled);
  }

  @Test
  void aFileThatCannotBeWrittenIsIntendedUntilItCan() {
    room.seed("late.card", "Late\n@date 2026-04-01\n\nText.\n");
    room.content("articles/2026/04", "a file where a folder should be");
    ImportReport report = room.run();
    assertThat(room.outcome(report, "2026-04-01-late")).isEqualTo(Outcome.FAILED);
    assertThat(room.codes()).containsExactly("BS0267");
    assertThat(room.ledger())
        .anyMatch(line -> line.contains("2026-04-01-late") && line.contains("\t-\twriting:"));
    room.delete("site-content/articles/2026/04");
    assertThat(room.outcome(room.runs(), "2026-04-01-late")).isEqualTo(Outcome.CREATED);
  }

  @Test
  void whereverItIsKilledTheNextRunGivesTheSameContent() throws Exception {
    Path fresh = folder.resolve("fresh");
    List<String> rows = room.ledger();
    for (int written = 0; written <= rows.size(); written++) {
      Newsroom again = new Newsroom(fresh.resolve("kill-" + written));
      again.put("seeds/bridge.card", room.read("seeds/bridge.card"));
      again.put("seeds/other.card", room.read("seeds/other.card"));
      again.ledger(
          rows.stream()
              .map(
                  row ->
                      row.substring(0, row.lastIndexOf('\t'))
                          + "\t-\twriting:"
                          + row.substring(row.lastIndexOf('\t') + 1))
              .toArray(String[]::new));
      for (String row : rows.subList(0, written)) {
        String file = row.split("\t")[2];
        again.content(file, room.article(file));
      }
      again.runs();
      assertThat(again.snapshot()).isEqualTo(whole);
    }
  }
}
