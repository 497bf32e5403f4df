package press.broadsheet.seed.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.broadsheet.base.Problem;

/** What import says of names that may be one person's. */
class ImportNamesTest {

  @TempDir Path folder;
  private Newsroom room;

  @BeforeEach
  void open() {
    room = new Newsroom(folder);
    for (String seed : new String[] {"a", "b", "c", "d"}) {
      by(seed, "Ines Okafor");
    }
  }

  private void by(String seed, String name) {
    room.seed(
        seed + ".card",
        "About " + seed + "\n@date 2026-01-05\n@by " + name + "\n\nText " + seed + ".\n");
  }

  @Test
  void aSlipIsReportedOnceWithCountsAndFiles() {
    by("n", "Ines Okafro");
    by("o", "Ines Okafro");
    room.run();
    assertThat(room.codes()).containsExactly("BS0288");
    Problem problem = room.problems.all().get(0);
    assertThat(problem.at().file()).isEqualTo("seeds/n.card");
    assertThat(problem.what())
        .isEqualTo(
            "“Ines Okafro” (2 articles: seeds/n.card, seeds/o.card) and “Ines Okafor” (4 articles:"
                + " seeds/a.card, seeds/b.card, seeds/c.card …) differ only in a letter or two.");
    assertThat(problem.hint())
        .isEqualTo(
            "If they are one person, correct the name in the seed or in the article, or write"
                + " “aliases: [Ines Okafro]” in authors/ines-okafor.md; if they are two, give each a"
                + " file in authors/.");
    assertThat(room.article("articles/2026/01/about-n.md")).contains("authors: [Ines Okafro]");
  }

  @Test
  void anAliasSettlesIt() {
    by("n", "Ines Okafro");
    room.content("authors/ines.md", "---\nname: Ines Okafor\naliases: [Ines Okafro]\n---\n");
    room.runs();
  }

  @Test
  void anArticleThatAnEditorCorrectedSettlesIt() {
    by("n", "Ines Okafro");
    room.run();
    String file = "articles/2026/01/about-n.md";
    room.content(file, room.article(file).replace("Okafro", "Okafor"));
    room.runs();
  }

  @Test
  void aDeletedArticleSaysNothing() {
    by("n", "Ines Okafro");
    room.run();
    room.delete("site-content/articles/2026/01/about-n.md");
    room.runs();
  }

  @Test
  void twoFilesAreTwoPeople() {
    by("n", "Ines Okafro");
    room.content("authors/a.md", "---\nname: Ines Okafor\n---\nIs tall.\n");
    room.content("authors/b.md", "---\nname: Ines Okafro\n---\nIs small.\n");
    room.runs();
  }

  @Test
  void aNameOfAFileCountsToo() {
    by("n", "T. Reyes");
    room.content("authors/tom.md", "---\nname: Tom Reyes\n---\n");
    room.run();
    assertThat(room.codes()).containsExactly("BS0288");
    assertThat(room.problems.all().get(0).what())
        .isEqualTo(
            "“T. Reyes” (1 article: seeds/n.card) and “Tom Reyes” (authors/tom.md) differ only in"
                + " that one has an initial in place of a name.");
  }

  @Test
  void desksAndAddressesAreNoPeople() {
    by("n", "AFP");
    by("o", "afp");
    by("p", "Staff");
    by("q", "staff");
    by("r", "ines@press.example");
    by("s", "innes@press.example");
    room.runs();
  }

  @Test
  void aNameThatTwoFilesClaimIsReported() {
    room.content("authors/a.md", "---\nname: Ada Roth\naliases: [Ada R.]\n---\n");
    room.content("authors/b.md", "---\nname: Adele Roland\naliases: [Ada R.]\n---\n");
    room.run();
    assertThat(room.codes()).containsExactly("BS0289");
    assertThat(room.problems.all().get(0).toString())
        .contains("authors/b.md")
        .contains("Its name “Ada R.” is also one of authors/a.md, and bylines with it lead there.");
  }
}
