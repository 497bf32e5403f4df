package press.broadsheet.seed.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

  @ParameterizedTest
  @CsvSource({
    "'Follow him on Twitter @tomreyes.', '', https://twitter.com/tomreyes",
    "'Twitter: @tom\\_reyes', '', https://twitter.com/tom_reyes",
    "'He is @tom on Instagram.', '', https://www.instagram.com/tom",
    "'Mastodon: @tom@press.example', '', https://press.example/@tom",
    "'Write to tom.reyes@press.example.', tom.reyes@press.example, ''",
    "'See https://tom.example/a_b?c=1.', '', https://tom.example/a_b?c=1",
    "'His [page](https://tom.example/) and <https://b.example>', '', https://tom.example/ https://b.example",
    "'He writes for Example.com and likes @home.', '', ''",
    "'Visit javascript:alert(1)', '', ''",
  })
  void contactsThatTheBioStatesAreFields(String bio, String email, String links) {
    BioContacts contacts = BioContacts.of(bio);
    assertThat(contacts.email()).isEqualTo(email);
    assertThat(contacts.links()).isEqualTo(links.isEmpty() ? List.of() : List.of(links.split(" ")));
  }
}
