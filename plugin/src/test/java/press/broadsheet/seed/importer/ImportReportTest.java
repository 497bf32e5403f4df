package press.broadsheet.seed.importer;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportReportTest {

  @TempDir Path folder;

  @Test
  void theSummaryCountsWhatWasDoneAndWhatWasAssumed() {
    Newsroom room =
        new Newsroom(folder).seed("a.card", "A\n\nText.\n").seed("b.card", "B\n\nText.\n");
    room.runs();
    room.seed("c.card", "C\n@date 2026-01-05\n@bio Ada Pell = Ada writes.\n\nText.\n");
    assertThat(room.runs().summary())
        .isEqualTo(
            """
            3 seeds: 1 created, 2 unchanged; assumed: date in 2 (see target/broadsheet/import.txt)
            authors/ 1 created""");
  }

  @Test
  void theReportNamesEveryFileAndEveryDroppedWord() {
    Newsroom room =
        new Newsroom(folder).seed("x/a.card", "A\n@drop ### \u202E end\n\nText. ![](gone.png)\n");
    room.run();
    assertThat(room.text("target/broadsheet/import.txt"))
        .contains(
            """
              created: articles/2026/03/a.md from x/a.card
                assumed: date
                left out (end mark): ### end
            """)
        .contains("warning BS0260 seeds/x/a.card:4:11 ");
    JsonObject report =
        JsonParser.parseString(room.text("target/broadsheet/import.json")).getAsJsonObject();
    JsonObject item = report.getAsJsonArray("items").get(0).getAsJsonObject();
    assertThat(item.get("outcome").getAsString()).isEqualTo("created");
    assertThat(item.get("file").getAsString()).isEqualTo("articles/2026/03/a.md");
    assertThat(item.getAsJsonArray("dropped").get(0).getAsJsonObject().get("why").getAsString())
        .isEqualTo("end mark");
    assertThat(report.getAsJsonArray("problems").get(0).getAsJsonObject().get("line").getAsInt())
        .isEqualTo(4);
  }

  @Test
  void aFailedImportIsReportedToo() {
    Newsroom room = new Newsroom(folder).ledger("damaged");
    ImportReport report = room.run();
    assertThat(report.problems()).hasSize(1);
    assertThat(room.text("target/broadsheet/import.txt")).contains("error BS0250 import.tsv:");
  }
}
