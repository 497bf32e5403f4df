package press.broadsheet.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.broadsheet.Paper;

/** Who the names in bylines are, all over a site. */
class BylineTest {

  @TempDir Path folder;

  @Test
  void aFormerNameLeadsToTheAuthorEverywhere() throws IOException {
    Paper paper =
        new Paper(folder)
            .write(
                "site-content/authors/ines-brandt.md",
                "---\nname: Ines Brandt\naliases: [Ines Okafor, İnès O.]\n---\nShe knows bridges.\n")
            .article("2026/01/a", "title: A\ndate: 2026-01-01\nauthors: [Ines Okafor]", "One.")
            .article("2026/01/b", "title: B\ndate: 2026-01-02\nauthors: [INÉS OKAFOR]", "Two.")
            .article("2026/01/c", "title: C\ndate: 2026-01-03\nauthors: [Ines Brandt]", "Three.")
            .article(
                "2026/01/d",
                "title: D\ndate: 2026-01-04\nauthors: [ines  okafor, Ines Brandt]",
                "4.");
    paper.build();
    assertThat(paper.published().keySet())
        .filteredOn(p -> p.matches("author/.*index.html"))
        .containsExactly("author/ines-brandt/index.html");
    String page = paper.page("author/ines-brandt/index.html");
    for (String story : List.of("a", "b", "c", "d")) {
      assertThat(page).contains("/2026/01/" + story + "/");
      String article = paper.page("2026/01/" + story + "/index.html");
      assertThat(article)
          .contains("She knows bridges.")
          .containsOnlyOnce("rel=\"author\"")
          .contains(
              "\"name\":\"Ines Brandt\",\"url\":\"http://localhost:8080/author/ines-brandt/\"");
    }
    assertThat(paper.page("atom.xml"))
        .contains("<name>Ines Brandt</name>")
        .doesNotContain("Okafor");
  }

  @Test
  void anotherAuthorsAliasDoesNotTakeAName() throws IOException {
    Paper paper =
        new Paper(folder)
            .write(
                "site-content/authors/a.md",
                "---\nname: Ada Roth\naliases: [Jane Doe]\n---\nAda.\n")
            .write("site-content/authors/z.md", "---\nname: Jane Doe\n---\nJane.\n")
            .article("2026/01/a", "title: A\ndate: 2026-01-01\nauthors: [Jane Doe]", "One.");
    paper.build();
    assertThat(paper.page("2026/01/a/index.html"))
        .contains("/author/z/")
        .doesNotContain("/author/a/");
  }

  @Test
  void desksAndAgenciesAreNoPersons() throws IOException {
    Paper paper =
        new Paper(folder)
            .article("2026/01/a", "title: A\ndate: 2026-01-01\nauthors: [dpa, Staff]", "One.");
    paper.build();
    assertThat(paper.page("2026/01/a/index.html"))
        .contains("{\"@type\":\"Organization\",\"name\":\"dpa\"")
        .contains("{\"@type\":\"Organization\",\"name\":\"Staff\"")
        .doesNotContain("Person");
    assertThat(paper.page("author/dpa/index.html"))
        .contains("\"mainEntity\":{\"@type\":\"Organization\",\"name\":\"dpa\"")
        .doesNotContain("Person");
    assertThat(paper.page("atom.xml")).contains("<name>dpa</name>");
    assertThat(paper.page("feed.json")).contains("\"name\": \"Staff\"");
  }

  @Test
  void anAuthorsFileSaysWhatTheNameCannotTell() throws IOException {
    Paper paper =
        new Paper(folder)
            .write(
                "site-content/authors/lantern.md",
                "---\nname: Corvane Lantern\nkind: organization\naliases: [cl]\n---\n")
            .write("site-content/authors/desk.md", "---\nname: Nina Desk\nkind: person\n---\n")
            .article("2026/01/a", "title: A\ndate: 2026-01-01\nauthors: [cl]", "One.")
            .article("2026/01/b", "title: B\ndate: 2026-01-01\nauthors: [Nina Desk]", "One.");
    paper.build();
    assertThat(paper.page("2026/01/a/index.html"))
        .contains("{\"@type\":\"Organization\",\"name\":\"Corvane Lantern\"")
        .doesNotContain("\"Person\"");
    assertThat(paper.page("2026/01/b/index.html"))
        .contains("{\"@type\":\"Person\",\"name\":\"Nina Desk\"");
  }

  @Test
  void anotherKindIsAMistake() {
    Paper paper =
        new Paper(folder)
            .write("site-content/authors/x.md", "---\nname: X Y\nkind: organisation\n---\n")
            .article("2026/01/a", "title: A\ndate: 2026-01-01", "One.");
    assertThat(paper.fails(o -> o).toString())
        .contains("BS0105")
        .contains("Did you mean “organization”?");
  }
}
