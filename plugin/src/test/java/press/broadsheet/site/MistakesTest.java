package press.broadsheet.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.broadsheet.Paper;
import press.broadsheet.base.Problem;
import press.broadsheet.build.GenerateReport;

/**
 * An author's mistakes: what is printed, what is published by default, and what with keep-going.
 */
class MistakesTest {

  private static final String BROKEN = "site-content/articles/2026/bad.md";

  @TempDir Path folder;
  private Paper paper;

  @BeforeEach
  void aSiteThatWasPublishedOnce() throws IOException {
    paper =
        new Paper(folder)
            .write("site-content/site.yaml", "title: The Kelp\nurl: https://kelp.example/\n");
    paper.article("2026/good", "title: Good\ndate: 2026-02-01", "A good article.").build();
  }

  @Test
  void frontMatterWithoutEnd() throws IOException {
    broken("---\ntitle: Open\ndate: 2026-01-02\n\nText that never begins.\n");
    assertLeftOut(
        """
        BS0100 articles/2026/bad.md:1:1 The front matter that begins here has no end.
            ---
            ^
            Add a line with only “---” between the fields and the text.""");
  }

  @Test
  void aDayThatDoesNotExist() throws IOException {
    broken("---\ntitle: Leap\ndate: 2026-02-30\n---\nx\n");
    assertLeftOut(
        """
        BS0104 articles/2026/bad.md:3:7 date: “2026-02-30” is not a date that exists.
            date: 2026-02-30
                  ^
            Write it as 2026-01-05 or 2026-01-05T06:30:00+01:00.""");
  }

  @Test
  void bytesThatAreNotUtf8() throws IOException {
    paper.write(
        BROKEN,
        "---\ntitle: Caf\u00e9 Noir\ndate: 2026-01-02\n---\nx\n"
            .getBytes(StandardCharsets.ISO_8859_1));
    assertLeftOut(
        """
        BS0004 articles/2026/bad.md:2:11 A byte here is not UTF-8.
            title: Caf
                      ^
            Save the file as UTF-8; most editors offer that in their “Save as” dialog.""");
  }

  @Test
  void anArticleThatIsALinkToNowhere() throws IOException {
    Files.createSymbolicLink(folder.resolve(BROKEN), folder.resolve("nowhere.md"));
    assertLeftOut(
        """
        BS0406 articles/2026/bad.md This is a link or a device, which is not followed.
            Put the file itself here.""");
  }

  @Test
  void aFolderNamedLikeAnArticleIsOnlyAFolder() throws IOException {
    paper.article("2026/odd.md/inside", "title: Inside\ndate: 2026-01-02", "x").build();
    assertThat(paper.page("2026/odd.md/inside/index.html")).contains("<h1>Inside</h1>");
  }

  @Test
  void noTitle() throws IOException {
    broken("---\ndate: 2026-01-02\n---\nx\n");
    assertLeftOut(
        """
        BS0106 articles/2026/bad.md:1:1 The article has no title.
            ---
            ^
            Add a line such as: title: Bridge Reopens""");
  }

  @Test
  void noDate() throws IOException {
    broken("---\ntitle: Undated\n---\nx\n");
    assertLeftOut(
        """
        BS0107 articles/2026/bad.md:1:1 The article has no date.
            ---
            ^
            Add a line such as: date: 2026-01-05""");
  }

  @Test
  void anIdThatAnotherArticleHas() throws IOException {
    paper.article("2026/good", "id: one\ntitle: Good\ndate: 2026-02-01", "A good article.");
    paper.article("2026/zzz", "title: Second\nid: one\ndate: 2026-01-02", "x");
    assertLeftOut(
        """
        BS0408 articles/2026/zzz.md:3:5 Its id “one” already belongs to articles/2026/good.md.
            id: one
                ^
            Give the newer of the two another id; feeds and links tell articles apart by it.""");
  }

  @Test
  void twoPagesWithOneAddress() throws IOException {
    paper.article("2026/zzz", "title: Second\nslug: good\ndate: 2026-01-02", "x");
    assertLeftOut(
        """
        BS0401 articles/2026/zzz.md:3:7 It would have the address /2026/good/, which already belongs to articles/2026/good.md.
            slug: good
                  ^
            Rename one of the two, or give one another slug.""");
  }

  @Test
  void anArticleInThePlaceOfAPageOfThePublication() throws IOException {
    paper.article("latest", "title: Latest\ndate: 2026-01-02", "x");
    assertLeftOut(
        """
        BS0401 articles/latest.md It would have the address /latest/, which already belongs to the list of all articles.
            Rename one of the two, or give one another slug.""");
  }

  @Test
  void aliasesThatWouldFillTheMemory() throws IOException {
    broken("---\na: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n---\nx\n");
    assertLeftOut(
        """
        BS0101 articles/2026/bad.md:2:4 YAML anchors (&) and aliases (*) are not read here.
            a: &a [x, x]
               ^
            Write the value out, or put it in quotes.""");
  }

  @Test
  void nestingWithoutEnd() throws IOException {
    broken("---\na: " + "[".repeat(5000) + "\n---\nx\n");
    assertThat(first(paper.fails(o -> o)).toString())
        .startsWith("BS0101 articles/2026/bad.md:2:")
        .contains("levels deep")
        .contains("^\n    Flatten it.");
  }

  @Test
  void oneFieldTwice() throws IOException {
    broken("---\ntitle: One\ndate: 2026-01-02\ntitle: Two\n---\nx\n");
    assertLeftOut(
        """
        BS0101 articles/2026/bad.md:4:1 “title” stands here a second time.
            title: Two
            ^
            Keep one of the two.""");
  }

  @Test
  void slugsThatLeaveTheirFolder() throws IOException {
    Map<String, byte[]> before = paper.published();
    for (String slug :
        List.of(
            "../x",
            "..",
            "a/b",
            "'%2e%2e'",
            "'a%00b'",
            "con",
            "'x:y'",
            "\"x\\u202ey\"",
            "'" + "long".repeat(60) + "'")) {
      broken("---\ntitle: Slug\nslug: " + slug + "\ndate: 2026-01-02\n---\nx\n");
      Problem problem = first(paper.fails(o -> o));
      assertThat(problem.toString())
          .as(slug)
          .startsWith("BS0404 articles/2026/bad.md:3:7 It cannot have the address ")
          .contains("\n    slug: ")
          .contains("\n          ^\n");
      assertThat(paper.build(Paper::keepGoing).problems()).contains(problem);
      assertThat(paper.published().keySet()).isEqualTo(before.keySet());
    }
  }

  @Test
  void aNulInASlugIsNotThere() throws IOException {
    broken("---\ntitle: Slug\nslug: \"q\\0uay\"\ndate: 2026-01-02\n---\nx\n");
    paper.build();
    assertThat(paper.published()).containsKey("2026/quay/index.html");
  }

  @Test
  void settingsThatAreWrongAreAlwaysFatal() throws IOException {
    paper.write(
        "site-content/site.yaml",
        "titel: The Kelp\nurl: kelp\nlanguage: english please\ntimezone: Europe/Lisbonn\npageSize: 0\nmenu: [{label: x}]\n");
    List<Problem> problems = paper.fails(Paper::keepGoing);
    assertThat(problems.stream().map(Problem::toString))
        .containsExactly(
            """
            BS0701 site.yaml:1:1 titel: there is no such setting.
                titel: The Kelp
                ^
                Did you mean “title”?""",
            """
            BS0702 site.yaml:2:6 url: “kelp” is not the address of a site.
                url: kelp
                     ^
                Write it as in: https://paper.example/ or https://host.example/paper/""",
            """
            BS0703 site.yaml:3:11 language: “english please” is not a language tag.
                language: english please
                          ^
                Write it as in: en, pt-BR, zh-Hans.""",
            """
            BS0703 site.yaml:4:11 timezone: “Europe/Lisbonn” is no time zone.
                timezone: Europe/Lisbonn
                          ^
                Did you mean “Europe/Lisbon”?""",
            """
            BS0105 site.yaml:5:11 pageSize: “0” is not a whole number from 1 to 500.
                pageSize: 0
                          ^
                Write such a number.""",
            """
            BS0705 site.yaml:6:7 menu: an entry without label or link.
                menu: [{label: x}]
                      ^
                Write it as in: {label: About, link: /about/}""");
    assertThat(paper.page("2026/good/index.html")).contains("A good article.");
  }

  @Test
  void aTemplateThatNamesWhatIsNotThere() throws IOException {
    paper.write(
        "templates/partials/tags.ftlh",
        "<#macro tags links>\n<p>${links.nothing}</p>\n</#macro>\n");
    Map<String, byte[]> before = paper.published();
    for (int threads : new int[] {1, 8}) {
      List<Problem> problems = paper.fails(o -> Paper.keepGoing(Paper.threads(threads).apply(o)));
      assertThat(problems).hasSize(1);
      assertThat(problems.get(0).toString())
          .startsWith("BS0501 templates/partials/tags.ftlh:2:6 ")
          .contains("while making 2026/good/index.html from articles/2026/good.md")
          .contains("\n    <p>${links.nothing}</p>\n         ^\n")
          .endsWith("Mend the template, or remove it to have the default theme's.")
          .doesNotContain("\tat ", "freemarker.");
    }
    assertThat(paper.published().keySet()).isEqualTo(before.keySet());
  }

  @Test
  void aTemplateThatCannotBeRead() throws IOException {
    paper.write("templates/layouts/article.ftlh", "<h1>${page.title}</h1>\n<#if x>\n");
    assertThat(first(paper.fails(o -> o)).toString())
        .startsWith("BS0501 templates/layouts/article.ftlh:2:")
        .contains("<#if x>")
        .contains("#if")
        .contains("^");
  }

  @Test
  void aDeadLinkIsPlainTextAndAWarning() throws IOException {
    paper.article(
        "2026/links",
        "title: Links\ndate: 2026-01-02",
        "Before [the dead](../nowhere.md) after, [top](good.md#no-such).");
    GenerateReport report = paper.build();
    assertThat(report.problems().stream().map(Problem::toString))
        .containsExactly(
            """
            BS0301 articles/2026/links.md:5:8 Nothing is at “../nowhere.md”.
                Before [the dead](../nowhere.md) after, [top](good.md#no-such).
                       ^
                Correct the link; articles are linked by the path of their .md file or by their id.""",
            """
            BS0302 articles/2026/links.md:5:41 The page is there, but there is no heading “no-such” on it, at “good.md#no-such”.
                Before [the dead](../nowhere.md) after, [top](good.md#no-such).
                                                        ^
                Correct the part after “#”; the link leads to the top of the page.""");
    assertThat(paper.page("2026/links/index.html"))
        .contains("Before the dead after, <a href=\"/2026/good/\">top</a>.");
    assertStrictRefuses("BS0301");
  }

  @Test
  void tagsWithoutAPageOfTheirOwnAreAWarning() throws IOException {
    paper.article(
        "2026/tags",
        "title: Tags\ndate: 2026-01-02\ntags: [C++, \"C#\", C, \"!!!\", water, Water]",
        "Text.");
    GenerateReport report = paper.build();
    assertThat(report.problems().stream().map(p -> p.code() + ":" + p.at().line() + " " + p.what()))
        .containsExactly(
            "BS0411:4 The tag “!!!” has no letter and no digit, so it has no page.",
            "BS0411:4 The tag “Water” would share the page of “water”.");
    assertThat(paper.page("2026/tags/index.html"))
        .contains("/tag/c-plus-plus/", "/tag/c-sharp/", "/tag/c/", "/tag/water/")
        .doesNotContain("!!!", "Water");
  }

  @Test
  void anUpdateBeforeThePublicationIsAWarning() throws IOException {
    paper.article("2026/early", "title: Early\ndate: 2026-01-02\nupdated: 2026-01-01", "Text.");
    assertThat(paper.build().problems())
        .extracting(p -> p.code() + ":" + p.at().line())
        .containsExactly("BS0410:4");
  }

  @Test
  void aMissingPictureIsLeftOutAndAWarning() throws IOException {
    paper.article(
        "2026/pictures",
        "title: Pictures\ndate: 2026-01-02\nimage: {src: gone.png, alt: Gone}",
        "Text ![what it showed](away.png) text.");
    GenerateReport report = paper.build();
    assertThat(report.problems().stream().map(Problem::toString))
        .containsExactly(
            """
            BS0307 articles/2026/pictures.md:4:8 There is no picture at “gone.png”.
                image: {src: gone.png, alt: Gone}
                       ^
                Put the file into assets/, or correct the path.""",
            """
            BS0307 articles/2026/pictures.md:6:6 There is no picture at “away.png”.
                Text ![what it showed](away.png) text.
                     ^
                Put the file into assets/, or correct the path.""");
    assertThat(paper.page("2026/pictures/index.html"))
        .contains("what it showed")
        .doesNotContain("<img", "away.png", "gone.png");
    assertStrictRefuses("BS0307");
  }

  @Test
  void aPictureTooLargeToShowIsNamed() throws IOException {
    paper.article(
        "2026/poster", "title: Poster\ndate: 2026-01-02", "![A poster](/assets/wide.svg)");
    paper.write(
        "site-content/assets/wide.svg",
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"60000\" height=\"10\"></svg>");
    assertThat(paper.fails(o -> o).stream().map(p -> p.code() + " " + p.at().file()))
        .contains("BS0801 assets/wide.svg");
    assertThat(paper.build(Paper::keepGoing).problems())
        .extracting(Problem::code)
        .contains("BS0801", "BS0307");
  }

  @Test
  void aPictureThatIsNoneIsLeftOutAndAWarning() throws IOException {
    paper.write("site-content/assets/notes.png", "not a picture");
    paper.article(
        "2026/pictures",
        "title: Pictures\ndate: 2026-01-02\nimage: notes.png",
        "Text ![what it showed](notes.png) text.");
    assertThat(paper.build().problems())
        .extracting(p -> p.code() + ":" + p.at().line())
        .containsExactly("BS0310:4", "BS0310:6");
    assertThat(paper.page("2026/pictures/index.html"))
        .contains("what it showed")
        .doesNotContain("<img");
    assertStrictRefuses("BS0310");
  }

  @Test
  void aMisspeltFieldIsAWarning() throws IOException {
    paper.article("2026/spelling", "title: Spelling\ndate: 2026-01-02\nathors: [Ida]", "x");
    assertThat(first(paper.build().problems()).toString())
        .isEqualTo(
            """
            BS0103 articles/2026/spelling.md:4:1 “athors” is no field of the article format.
                athors: [Ida]
                ^
                Did you mean “authors”?""");
    assertStrictRefuses("BS0103");
  }

  @Test
  void everyMistakeIsNamedInOneRun() throws IOException {
    paper.article("2026/a", "title: A\ndate: tomorrow\ntype: rant", "x");
    paper.article("2026/b", "title: [B", "x");
    paper.write("site-content/authors/ida.md", "---\nname: {a: b}\n---\nx\n");
    assertThat(paper.fails(o -> o).stream().map(p -> p.code() + " " + p.at().file()))
        .contains(
            "BS0104 articles/2026/a.md",
            "BS0105 articles/2026/a.md",
            "BS0101 articles/2026/b.md",
            "BS0105 authors/ida.md");
  }

  @Test
  void noContentFolder() throws IOException {
    Paper nothing = new Paper(folder.resolve("empty"));
    Files.createDirectories(folder.resolve("empty"));
    assertThat(first(nothing.fails(o -> o)).toString())
        .startsWith("BS0407 site-content/ There is no such folder")
        .contains("import goal");
  }

  @Test
  void strictWinsOverKeepGoing() throws IOException {
    broken("---\ntitle: Leap\ndate: 2026-02-30\n---\nx\n");
    assertThat(paper.fails(o -> Paper.strict(Paper.keepGoing(o)))).hasSize(1);
  }

  private void broken(String text) {
    paper.write(BROKEN, text);
  }

  /**
   * By default nothing changes; with keep-going the good article is there, the broken one is not,
   * and is named.
   */
  private void assertLeftOut(String printed) throws IOException {
    Map<String, byte[]> before = paper.published();
    paper.article("2026/new", "title: New\ndate: 2026-02-02", "A new article.");
    List<Problem> problems = paper.fails(o -> o);
    assertThat(problems.stream().filter(Problem::isError).map(Problem::toString))
        .containsExactly(printed);
    assertThat(paper.published().keySet()).isEqualTo(before.keySet());
    before.forEach(
        (path, bytes) ->
            assertThat(folder.resolve("target/site").resolve(path)).hasBinaryContent(bytes));

    GenerateReport report = paper.build(Paper::keepGoing);
    assertThat(report.problems().stream().filter(Problem::isError).map(Problem::toString))
        .containsExactly(printed);
    assertThat(report.articles()).isEqualTo(2);
    assertThat(paper.page("2026/new/index.html")).contains("A new article.");
    assertThat(paper.page("2026/good/index.html")).contains("A good article.");
    assertThat(paper.published().keySet())
        .noneMatch(path -> path.contains("bad") || path.contains("zzz"));
  }

  private void assertStrictRefuses(String code) throws IOException {
    Map<String, byte[]> before = paper.published();
    assertThat(paper.fails(Paper::strict)).anyMatch(p -> p.code().equals(code));
    assertThat(paper.published().keySet()).isEqualTo(before.keySet());
  }

  private static Problem first(List<Problem> problems) {
    return problems.get(0);
  }
}
