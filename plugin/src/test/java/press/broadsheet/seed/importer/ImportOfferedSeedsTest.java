package press.broadsheet.seed.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files such as PDFs, which are articles when they come alone and attachments when offered. */
class ImportOfferedSeedsTest {

  private static final String REPORT = "Report\n@date 2026-02-01\n\nA long report.\n";
  private static final String REPORT_FILE = "articles/2026/02/report.md";

  @TempDir Path folder;
  private Newsroom room;

  @BeforeEach
  void open() {
    room = new Newsroom(folder);
    room.readers = List.of(new CardReader("1", Set.of("card", "pdf", "json")));
    room.seed("2026/Report.pdf", REPORT);
  }

  private void story(String name, String body) {
    room.seed(name, "Story of " + name + "\n@date 2026-01-05\n\n" + body + "\n");
  }

  @Test
  void aloneItIsAnArticle() {
    room.put("seeds/other.csv", "1,2");
    story("a.card", "Nothing about it; other.pdf is elsewhere.");
    room.runs();
    assertThat(room.has(REPORT_FILE)).isTrue();
    assertThat(room.has("assets")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[it](2026/Report.pdf)",
        "[it](/2026/report.PDF#page=2)",
        "[it][r]\n\n[r]: 2026/Report.pdf",
        "![it](2026/Report.pdf)",
        "<a href=\"2026/Report.pdf\">it</a>",
      })
  void offeredByAnotherSeedItIsAnAttachment(String body) {
    story("a.card", body);
    ImportReport report = room.runs();
    assertThat(room.article("articles/2026/01/story-of-a-card.md"))
        .contains("/assets/2026/Report.pdf");
    assertThat(room.article("assets/2026/Report.pdf")).isEqualTo(REPORT);
    assertThat(room.has(REPORT_FILE)).isFalse();
    assertThat(report.items())
        .filteredOn(i -> i.kind() == ContentKind.ARTICLE && i.outcome() == Outcome.SKIPPED)
        .singleElement()
        .satisfies(
            i -> {
              assertThat(i.seed()).isEqualTo("2026/Report.pdf");
              assertThat(i.note()).contains("another seed offers it");
            });
    room.age();
    room.runs();
    assertThat(room.writtenSince()).isEmpty();
  }

  @Test
  void aSeedThatOffersItselfIsStillASeed() {
    room.seed("2026/Report.pdf", REPORT + "[me](Report.pdf)\n").runs();
    assertThat(room.has(REPORT_FILE)).isTrue();
  }

  @Test
  void ofTwoThatOfferEachOtherTheFirstIsASeed() {
    room.seed("2026/Report.pdf", REPORT + "[b](b.json)\n");
    room.seed("2026/b.json", "B\n@date 2026-02-02\n\n[a](Report.pdf)\n").runs();
    assertThat(room.has(REPORT_FILE)).isTrue();
    assertThat(room.has("articles/2026/02/b.md")).isFalse();
    assertThat(room.has("assets/2026/b.json")).isTrue();
    assertThat(room.has("assets/2026/Report.pdf")).isFalse();
  }

  @Test
  void whatAnAttachmentOffersIsNotOffered() {
    room.seed("2026/b.json", "B\n@date 2026-02-02\n\n[a](Report.pdf)\n");
    story("a.card", "[b](2026/b.json)");
    room.runs();
    assertThat(room.has(REPORT_FILE)).isTrue();
    assertThat(room.has("assets/2026/b.json")).isTrue();
  }

  @Test
  void whatIsWrongWithItAsASeedDoesNotMatterOnceItIsOffered() {
    room.seed("2026/Report.pdf", "Report\n@wrong A scan.\n");
    room.run();
    assertThat(room.codes()).containsExactly("BS0104");
    story("a.card", "[r](2026/Report.pdf)");
    room.runs();
    assertThat(room.has("assets/2026/Report.pdf")).isTrue();
  }

  @Test
  void anArticleThatWasMadeOfItIsReportedOnceItIsOffered() {
    room.runs();
    story("a.card", "[r](2026/Report.pdf)");
    room.run();
    assertThat(room.codes()).containsExactly("BS0272");
    assertThat(room.article("articles/2026/01/story-of-a-card.md"))
        .contains("[r](/assets/2026/Report.pdf)");
    room.prune = true;
    room.runs();
    assertThat(room.has(REPORT_FILE)).isFalse();
  }

  @Test
  void withoutAReaderItIsAnAttachmentAsEver() {
    room.readers = List.of(new CardReader());
    room.runs();
    assertThat(room.has(REPORT_FILE)).isFalse();
    assertThat(room.has("assets")).isFalse();
  }
}
