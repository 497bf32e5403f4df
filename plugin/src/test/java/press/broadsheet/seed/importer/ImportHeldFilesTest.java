package press.broadsheet.seed.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.broadsheet.base.Digest;

/** Pictures and other files that seeds hold within themselves. */
class ImportHeldFilesTest {

  private static final String FILE = "articles/2026/01/pictured.md";

  @TempDir Path folder;
  private Newsroom room;

  @BeforeEach
  void open() {
    room = new Newsroom(folder);
  }

  private Newsroom pictured(String seed, String head, String body) {
    return room.seed(seed, "Pictured\n@date 2026-01-05\n" + head + "\n\n" + body + "\n");
  }

  @Test
  void aFileThatTheTextShowsBecomesAnAssetInAFolderNamedLikeTheSeed() {
    pictured(
        "desk/trip.card",
        "@file photo one.png = PNG\n@image attachment:photo%20one.png",
        "![A](attachment:photo%20one.png) and [it](attachment:photo%20one.png)");
    room.runs();
    assertThat(room.article(FILE))
        .contains(
            "image: {src: desk/trip/photo one.png, alt: A picture}",
            "![A](/assets/desk/trip/photo%20one.png) and [it](/assets/desk/trip/photo%20one.png)");
    assertThat(room.article("assets/desk/trip/photo one.png")).isEqualTo("PNG");
    String file = "assets/desk/trip/photo one.png";
    assertThat(room.ledger())
        .contains(
            String.join(
                "\t",
                "asset",
                file,
                file,
                "desk/trip.card",
                "photo one.png",
                Digest.of("PNG").toString(),
                "copy 1",
                Digest.of("PNG").toString()));
  }

  @Test
  void importingTwiceWritesNothing() {
    pictured("a.card", "@file a.png = A\n@bio Ada Pell = Ada ![](attachment:a.png)", "Text.");
    room.runs();
    assertThat(room.article("authors/ada-pell.md")).contains("![](/assets/a/a.png)");
    room.age();
    ImportReport report = room.runs();
    assertThat(room.writtenSince()).isEmpty();
    assertThat(report.items())
        .extracting(ImportReport.Item::outcome)
        .containsOnly(Outcome.UNCHANGED);
  }

  @Test
  void aFileThatNoArticleShowsIsListedAndNotWritten() {
    pictured("a.card", "@file logo.png = A", "Text.");
    ImportReport report = room.runs();
    assertThat(room.has("assets")).isFalse();
    assertThat(report.items())
        .filteredOn(i -> i.kind() == ContentKind.ASSET)
        .singleElement()
        .satisfies(
            i -> {
              assertThat(i.outcome()).isEqualTo(Outcome.SKIPPED);
              assertThat(i.entry()).isEqualTo("logo.png");
              assertThat(i.note()).isEqualTo("no article shows or offers it");
            });
  }

  @Test
  void aFileThatIsNotThereIsAWarningAndTheReferenceStays() {
    pictured("a.card", "@image attachment:top.png", "![](attachment:gone.png)");
    room.run();
    assertThat(room.codes()).containsExactly("BS0282", "BS0282");
    assertThat(room.problems.all().get(0).at().file()).isEqualTo("seeds/a.card");
    assertThat(room.article(FILE)).contains("attachment:gone.png");
  }

  @Test
  void filesOfOneSeedThatAreTheSameShareAPlace() {
    room.seed(
        "box.card",
        "One\n@date 2026-01-05\n@entry one\n@file a.png = SAME\n\n![](attachment:a.png)\n====\n"
            + "Two\n@date 2026-01-06\n@entry two\n@file b.png = SAME\n@file a.png = OTHER\n\n"
            + "![](attachment:b.png) ![](attachment:a.png)\n");
    room.runs();
    assertThat(room.article("articles/2026/01/one.md")).contains("![](/assets/box/a.png)");
    assertThat(room.article("articles/2026/01/two.md"))
        .contains("![](/assets/box/a.png) ![](/assets/box/a-2.png)");
    assertThat(room.article("assets/box/a.png")).isEqualTo("SAME");
    assertThat(room.article("assets/box/a-2.png")).isEqualTo("OTHER");
    assertThat(room.ledger())
        .anyMatch(l -> l.contains("\tbox.card\tone#a.png\t"))
        .anyMatch(l -> l.contains("\tbox.card\ttwo#a.png\t"));
    room.age();
    room.runs();
    assertThat(room.writtenSince()).isEmpty();
  }

  @Test
  void theSameFileInTwoSeedsIsTwoFiles() {
    pictured("a.card", "@file a.png = A", "![](attachment:a.png)");
    room.seed("b.card", "B\n@date 2026-01-06\n@file a.png = A\n\n![](attachment:a.png)\n").runs();
    assertThat(room.has("assets/a/a.png")).isTrue();
    assertThat(room.has("assets/b/a.png")).isTrue();
  }

  @Test
  void namesAreMadeSoundAndStayWithinTheFolder() {
    pictured(
        "a.card",
        "@file ../../x?.png = A\n@file .. = B\n@file CON.png = C\n@file noend = D",
        "![](attachment:..%2F..%2Fx%3F.png) ![](attachment:..) ![](attachment:CON.png)"
            + " ![](attachment:noend)");
    room.runs();
    assertThat(room.snapshot().keySet())
        .allMatch(f -> f.startsWith("assets/a/") || f.equals(FILE) || f.equals("import.tsv"));
    assertThat(room.snapshot()).hasSize(6);
    assertThat(room.snapshot().values()).contains("A", "B", "C", "D");
  }

  @Test
  void aNameThatIsTakenIsNumbered() {
    room.put("seeds/a/a.png", new byte[] {1});
    pictured("a.card", "@file a.png = A", "![](attachment:a.png) ![](a/a.png)");
    room.runs();
    assertThat(room.article(FILE)).contains("![](/assets/a/a-2.png) ![](/assets/a/a.png)");
  }

  @Test
  void aChangedFileIsRefreshedAndAnEditedOneIsProposed() {
    pictured("a.card", "@file a.png = A", "![](attachment:a.png)").runs();
    pictured("a.card", "@file a.png = B", "![](attachment:a.png)").runs();
    assertThat(room.article("assets/a/a.png")).isEqualTo("B");
    room.content("assets/a/a.png", "retouched");
    room.runs();
    pictured("a.card", "@file a.png = C", "![](attachment:a.png)").run();
    assertThat(room.codes()).containsExactly("BS0270");
    assertThat(room.article("assets/a/a.png")).isEqualTo("retouched");
    assertThat(room.text("target/broadsheet/proposals/assets/a/a.png")).isEqualTo("C");
  }

  @Test
  void aFileKeepsItsPlaceWhenItsSeedOrItsNameChanges() {
    pictured("a.card", "@file a.png = A", "![](attachment:a.png)").runs();
    pictured("a.card", "@file image7.png = A", "![](attachment:image7.png)").runs();
    assertThat(room.article(FILE)).contains("![](/assets/a/a.png)");
    room.move("seeds/a.card", "seeds/b/c.card").runs();
    assertThat(room.article(FILE)).contains("![](/assets/a/a.png)");
    assertThat(room.snapshot().keySet()).containsExactly(FILE, "assets/a/a.png", "import.tsv");
    assertThat(room.ledger()).anyMatch(l -> l.contains("\tb/c.card\timage7.png\t"));
  }

  @Test
  void aFileThatTheSeedNoLongerHoldsIsReportedAndPrunedWhenAsked() {
    pictured("a.card", "@file a.png = A", "![](attachment:a.png)").runs();
    pictured("a.card", "", "No picture.").run();
    assertThat(room.codes()).containsExactly("BS0272");
    room.prune = true;
    room.runs();
    assertThat(room.has("assets/a/a.png")).isFalse();
  }

  @Test
  void aDeletedFileStaysAwayUntilItIsAskedFor() {
    pictured("a.card", "@file a.png = A", "![](attachment:a.png)").runs();
    room.delete("site-content/assets/a/a.png").runs();
    assertThat(room.has("assets/a/a.png")).isFalse();
    room.again = Set.of("assets/a/a.png");
    room.runs();
    assertThat(room.has("assets/a/a.png")).isTrue();
  }

  @Test
  void aLinkToTheSeedLeadsToItsArticleAndNotToItsPicture() {
    pictured("a.card", "@file a.png = A", "![](attachment:a.png)");
    room.seed("b.card", "B\n@date 2026-01-06\n\n[x](a.card)\n").runs();
    room.delete("seeds/a.card").run();
    assertThat(room.article("articles/2026/01/b.md"))
        .contains("[x](/articles/2026/01/pictured.md)");
  }

  @Test
  void whatABrowserWouldRunIsLeftOut() {
    pictured("a.card", "@file page.HTML = <script>", "[read](attachment:page.HTML)");
    ImportReport report = room.run();
    assertThat(room.codes()).containsExactly("BS0284");
    assertThat(room.has("assets")).isFalse();
    assertThat(report.items())
        .anyMatch(i -> i.outcome() == Outcome.SKIPPED && i.entry().equals("page.HTML"));
  }

  @Test
  void entriesThatWouldReadAlikeInTheLedgerAreToldApart() {
    room.seed(
        "box.card",
        "One\n@date 2026-01-05\n@entry a\n@file b#c.png = 1\n\n![](attachment:b%23c.png)\n====\n"
            + "Two\n@date 2026-01-06\n@entry a#b\n@file c.png = 2\n\n![](attachment:c.png)\n");
    room.runs();
    room.age();
    room.runs();
    assertThat(room.writtenSince()).isEmpty();
    assertThat(room.ledger()).filteredOn(l -> l.startsWith("asset")).hasSize(2);
  }

  @Test
  void remoteReferencesAreLeftAlone() {
    pictured("a.card", "@image https://x.example/a.png", "![](https://x.example/b.png)");
    room.runs();
    assertThat(room.article(FILE)).contains("https://x.example/a.png", "https://x.example/b.png");
    assertThat(room.has("assets")).isFalse();
  }
}
