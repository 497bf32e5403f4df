package press.broadsheet.seed.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of the bios in seeds. */
class ImportAuthorsTest {

  private static final String FILE = "authors/ada-pell.md";

  @TempDir Path folder;
  private Newsroom room;

  @BeforeEach
  void open() {
    room = new Newsroom(folder);
    bio("m.card", "Ada Pell", "Ada covers rivers.");
  }

  private void bio(String seed, String name, String bio) {
    room.seed(
        seed,
        "About "
            + seed
            + "\n@date 2026-01-05\n@by "
            + name
            + "\n@bio "
            + name
            + " = "
            + bio
            + "\n\nText.\n");
  }

  @Test
  void aBioBecomesAnAuthorsFile() {
    ImportReport report = room.runs();
    assertThat(room.article(FILE)).isEqualTo("---\nname: Ada Pell\n---\nAda covers rivers.\n");
    assertThat(room.outcome(report, "ada-pell")).isEqualTo(Outcome.CREATED);
    assertThat(room.ledger())
        .anyMatch(l -> l.startsWith("author\tada-pell\tauthors/ada-pell.md\tm.card\t"));
  }

  @Test
  void anEditedAuthorIsNeverWrittenAndAChangedArticleProposesNothing() {
    room.runs();
    room.content(FILE, "---\nname: Ada Pell\n---\nAda knows rivers.\n");
    room.seed(
        "m.card",
        "Other text\n@date 2026-01-05\n@bio Ada Pell = Ada covers rivers.\n\nNew text.\n");
    assertThat(room.outcome(room.runs(), "ada-pell")).isEqualTo(Outcome.KEPT_EDITED);
    assertThat(room.article(FILE)).contains("knows");
  }

  @Test
  void aChangedBioIsProposedToAnEditor() {
    room.runs();
    room.content(FILE, "---\nname: Ada Pell\n---\nAda knows rivers.\n");
    bio("m.card", "Ada Pell", "Ada covers lakes.");
    assertThat(room.outcome(room.run(), "ada-pell")).isEqualTo(Outcome.PROPOSED);
    assertThat(room.article(FILE)).contains("knows");
    assertThat(room.text("target/broadsheet/proposals/" + FILE)).contains("lakes");
  }

  @Test
  void aPersonsFileWinsWithoutAnError() {
    room.content(FILE, "---\nname: Ada Pell\nphoto: ada.jpg\n---\nBy hand.\n");
    ImportReport report = room.runs();
    assertThat(room.outcome(report, "ada-pell")).isEqualTo(Outcome.KEPT_EDITED);
    assertThat(room.article(FILE)).contains("By hand.");
    assertThat(room.ledger()).noneMatch(l -> l.startsWith("author"));
  }

  @Test
  void aPersonsFileThatKnowsTheNameAsAnAliasWins() {
    room.content("authors/pell.md", "---\nname: A. Pell\naliases: [Ada Pell]\n---\nBy hand.\n");
    room.runs();
    assertThat(room.has(FILE)).isFalse();
  }

  @Test
  void ofTwoBiosTheFirstPathWinsAndTheOtherIsReported() {
    bio("n.card", "Ada Pell", "Ada left us.");
    bio("z.card", "Ada Pell", "Ada covers rivers.");
    room.run();
    assertThat(room.article(FILE)).contains("covers rivers");
    assertThat(room.codes()).containsExactly("BS0263");
    assertThat(room.problems.all().get(0).at().file()).isEqualTo("seeds/n.card");
  }

  @Test
  void aSeedThatComesBeforeChangesNoBio() {
    room.runs();
    bio("a.card", "Ada Pell", "Ada is new here.");
    room.run();
    assertThat(room.article(FILE)).contains("covers rivers");
    assertThat(room.codes()).containsExactly("BS0263");
  }

  @Test
  void theBioStaysWhenItsSeedIsGoneAndAnotherGivesIt() {
    bio("z.card", "Ada Pell", "Ada covers rivers.");
    room.runs();
    room.delete("seeds/m.card");
    assertThat(room.outcome(room.run(), "ada-pell")).isEqualTo(Outcome.MOVED);
    assertThat(room.ledger())
        .anyMatch(l -> l.startsWith("author\tada-pell\t") && l.contains("\tz.card\t"));
  }

  @Test
  void aBioUnderAFormerNameGoesToTheSameAuthor() {
    room.runs();
    room.content(
        FILE, "---\nname: Ada Brandt\naliases: [Ada Pell, Ada Péll-Brandt]\n---\nBy hand.\n");
    bio("n.card", "Ada Pell-Brandt", "Ada covers rivers and lakes.");
    bio("o.card", "Ada Brandt", "Ada covers lakes.");
    ImportReport report = room.runs();
    assertThat(room.snapshot().keySet())
        .filteredOn(f -> f.startsWith("authors/"))
        .containsExactly(FILE);
    assertThat(room.article(FILE)).contains("By hand.");
    assertThat(room.article("articles/2026/01/about-n-card.md"))
        .contains("authors: [Ada Pell-Brandt]");
    assertThat(room.outcome(report, "ada-pell")).isEqualTo(Outcome.KEPT_EDITED);
  }

  @Test
  void aBioUnderAnAliasOfAPersonsFileInAnyFolderIsNotUsed() {
    room.content(
        "authors/desk/pell.md", "---\nname: A. Pell\naliases: [Ada Pell]\n---\nBy hand.\n");
    bio("n.card", "Ada PELL", "Ada covers lakes.");
    ImportReport report = room.runs();
    assertThat(room.snapshot().keySet())
        .filteredOn(f -> f.startsWith("authors/"))
        .containsExactly("authors/desk/pell.md");
    assertThat(room.outcome(report, "pell")).isEqualTo(Outcome.KEPT_EDITED);
    assertThat(room.ledger()).noneMatch(l -> l.startsWith("author"));
  }

  @Test
  void anAuthorsOwnNameComesBeforeAnothersAlias() {
    room.content("authors/a.md", "---\nname: A. Nother\naliases: [Ada Pell]\n---\n");
    room.content("authors/z.md", "---\nname: Ada Pell\n---\n");
    assertThat(room.outcome(room.run(), "z")).isEqualTo(Outcome.KEPT_EDITED);
  }

  @Test
  void importingAgainChangesNothingForAnAuthorWithAliases() {
    room.runs();
    room.content(FILE, "---\nname: Ada Brandt\naliases: [Ada Pell]\n---\nBy hand.\n");
    bio("n.card", "Ada Brandt", "Ada covers lakes.");
    room.runs();
    room.age();
    room.runs();
    assertThat(room.writtenSince()).isEmpty();
  }

  @Test
  void whatTwoPlacesOfASeedSayOfOneAuthorIsOneBio() {
    room.seed(
        "m.card",
        "About m\n@date 2026-01-05\n@by Ada Pell\n@bio Ada Pell = Ada covers *rivers*."
            + "\n@bio Ada Pell = Ada covers rivers. She lives in Geneva."
            + "\n@bio ADA PELL = She lives in [Geneva](https://geneva.example)!"
            + "\n@bio Ada Pell = Twitter: @ada\n@link Ada Pell = https://ada.example/\n\nText.\n");
    room.runs();
    assertThat(room.article(FILE))
        .isEqualTo(
            """
            ---
            name: Ada Pell
            links: ["https://ada.example/", "https://twitter.com/ada"]
            ---
            Ada covers rivers. She lives in Geneva.

            Twitter: @ada
            """);
  }

  @Test
  void addressesOfAnAuthorComeFromAllSeedsAndTheBioFromTheFirstThatHasOne() {
    room.seed(
        "a.card", "About a\n@date 2026-01-05\n@link Ada Pell = https://ada.example/\n\nText.\n");
    room.seed(
        "z.card",
        "About z\n@date 2026-01-05\n@link Ada Pell = mailto:ada@press.example\n\nText.\n");
    room.runs();
    assertThat(room.article(FILE))
        .isEqualTo(
            """
            ---
            name: Ada Pell
            email: ada@press.example
            links: ["https://ada.example/"]
            ---
            Ada covers rivers.
            """);
    assertThat(room.ledger())
        .anyMatch(l -> l.startsWith("author\tada-pell\tauthors/ada-pell.md\tm.card\t"));
  }

  @Test
  void theFileOfADeskSaysThatItIsNoPerson() {
    bio("m.card", "The Night Desk", "It never sleeps.");
    room.runs();
    assertThat(room.article("authors/the-night-desk.md"))
        .isEqualTo("---\nname: The Night Desk\nkind: organization\n---\nIt never sleeps.\n");
  }
}
