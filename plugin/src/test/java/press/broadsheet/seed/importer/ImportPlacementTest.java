package press.broadsheet.seed.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which id and which file an article gets. */
class ImportPlacementTest {

  @TempDir Path folder;
  private Newsroom room;

  @BeforeEach
  void open() {
    room = new Newsroom(folder);
  }

  @ParameterizedTest
  @CsvSource({
    "Bridge opens, 2026-01-05, 2026/01/bridge-opens.md",
    "Bridge opens, 2026-01-05T23:30:00-08:00, 2026/01/bridge-opens.md",
    "Мост открыт, 2025-12-31, 2025/12/мост-открыт.md",
    "橋が開通, 2025-12-31, 2025/12/橋が開通.md",
    "!!!, 2025-12-31, 2025/12/the-seed.md",
    "Con, 2025-12-31, 2025/12/con-2.md",
  })
  void theFileIsNamedAfterDayAndTitle(String title, String date, String file) {
    room.seed("the seed.card", title + "\n@date " + date + "\n\nText.\n").runs();
    assertThat(room.snapshot().keySet()).contains("articles/" + file);
  }

  @Test
  void anAssumedDayIsTheSitesNotTheMachines() {
    room.now = Instant.parse("2026-01-31T23:30:00Z"); // already February in Zurich
    room.seed("a.card", "A\n\nText.\n").runs();
    assertThat(room.article("articles/2026/02/a.md"))
        .contains("date: 2026-02-01\nassumed: [date]\n");
  }

  @Test
  void aSlugThatIsStatedNamesTheFile() {
    room.seed("a.card", "A long title\n@date 2026-01-05\n@slug short\n\nText.\n").runs();
    assertThat(room.article("articles/2026/01/short.md")).doesNotContain("slug:");
  }

  @Test
  void aSlugThatIsNoFileNameStaysInTheArticle() {
    room.seed("a.card", "A long title\n@date 2026-01-05\n@slug My_Post\n\nText.\n").runs();
    assertThat(room.article("articles/2026/01/my-post.md")).contains("slug: My_Post\n");
  }

  @Test
  void aSlugThatChangesMovesNoFile() {
    room.seed("a.card", "A\n@date 2026-01-05\n@slug one\n\nText.\n").runs();
    room.seed("a.card", "A\n@date 2026-01-05\n@slug two\n\nText.\n").runs();
    assertThat(room.article("articles/2026/01/one.md"))
        .contains("id: 2026-01-05-one\n", "slug: two\n");
  }

  @Test
  void aSeedWithoutATitleIsNamedAfterItsFile() {
    room.seed("2026-01-05-bridge_opens-soon.card", "@date 2026-01-05\n\nText.\n").runs();
    assertThat(room.snapshot().get("articles/2026/01/2026-01-05-bridge-opens-soon.md"))
        .contains("title: Bridge opens soon\n", "assumed: [title]\n");
  }

  @Test
  @Timeout(60)
  void aTitleOfWideLettersFitsInAFileName() {
    room.seed("a.card", "橋".repeat(300) + "\n@date 2026-01-05\n\nText.\n");
    room.seed("b.card", "\uD840\uDC00".repeat(300) + "\n@date 2026-01-05\n\nText.\n").runs();
    assertThat(room.snapshot().keySet())
        .allSatisfy(
            file ->
                assertThat(
                        Path.of(file)
                            .getFileName()
                            .toString()
                            .getBytes(java.nio.charset.StandardCharsets.UTF_8))
                    .hasSizeLessThan(200));
  }

  @Test
  void twoArticlesForOnePlaceGetOneEachInTheOrderOfTheirSeeds() {
    room.seed("b.card", "Notes\n@date 2026-01-05\n\nSecond.\n");
    room.seed("a.card", "Notes\n@date 2026-01-06\n\nFirst.\n").runs();
    assertThat(room.article("articles/2026/01/notes.md"))
        .contains("id: 2026-01-06-notes\n", "First.");
    assertThat(room.article("articles/2026/01/notes-2.md"))
        .contains("id: 2026-01-05-notes-2\n", "Second.");
  }

  @Test
  void whatHasAPlaceKeepsItWhenAnotherComesBefore() {
    room.seed("b.card", "Notes\n@date 2026-01-05\n\nOld.\n").runs();
    room.seed("a.card", "Notes\n@date 2026-01-05\n\nNew.\n").runs();
    assertThat(room.article("articles/2026/01/notes.md")).contains("Old.");
    assertThat(room.article("articles/2026/01/notes-2.md")).contains("New.");
  }

  @Test
  void thePlaceAndIdOfAMovedOrDeletedArticleStayTaken() {
    room.seed("a.card", "Notes\n@date 2026-01-05\n\nA.\n")
        .seed("b.card", "News\n@date 2026-01-05\n\nB.\n")
        .runs();
    room.move("site-content/articles/2026/01/notes.md", "site-content/articles/x/n.md");
    room.delete("site-content/articles/2026/01/news.md");
    room.seed("c.card", "Notes\n@date 2026-01-05\n\nC.\n")
        .seed("d.card", "News\n@date 2026-01-05\n\nD.\n")
        .runs();
    assertThat(room.article("articles/2026/01/notes-2.md")).contains("id: 2026-01-05-notes-2\n");
    assertThat(room.article("articles/2026/01/news-2.md")).contains("id: 2026-01-05-news-2\n");
  }

  @Test
  void anArticleIsKnownByItsIdWhenTheLedgerIsLost() {
    room.seed("a.card", "Dated\n@date 2026-01-05\n\nA.\n")
        .seed("b.card", "Undated\n\nB.\n")
        .seed("c.card", "Undated\n\nC.\n")
        .runs();
    room.move("site-content/articles/2026/01/dated.md", "site-content/articles/x/d.md");
    var before = room.ledger();
    room.delete("site-content/import.tsv");
    room.now = room.now.plusSeconds(86_400L * 100);
    ImportReport report = room.runs();
    assertThat(report.count(ContentKind.ARTICLE, Outcome.ADOPTED)).isEqualTo(3);
    assertThat(room.ledger())
        .isEqualTo(
            before.stream()
                .map(l -> l.replace("\tarticles/2026/01/dated.md\t", "\tarticles/x/d.md\t"))
                .toList());
  }

  @Test
  void aPersonsDatedArticleOfTheSameNameIsNotMistakenForAnUndatedSeed() {
    room.content(
        "articles/2020/05/opinion.md",
        "---\nid: 2020-05-01-opinion\ntitle: Opinion\ndate: 2020-05-01\n---\nMine.\n");
    room.seed("opinion.card", "Opinion\n\nTheirs.\n").runs();
    assertThat(room.article("articles/2026/03/opinion.md")).contains("Theirs.");
  }
}
