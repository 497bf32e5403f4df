package press.broadsheet.seed.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.broadsheet.article.Article;
import press.broadsheet.article.ArticleReader;
import press.broadsheet.base.BuildInstant;
import press.broadsheet.base.Problems;
import press.broadsheet.base.SourceText;
import press.broadsheet.markdown.Markdown;
import press.broadsheet.markdown.Reference;
import press.broadsheet.seed.SeedReader;

/** Seeds that nobody here wrote, through the real readers. Skipped where they are not present. */
class ImportOfRealSeedsTest {

  private static final Path SHARED = Path.of("../../shared");

  @TempDir Path folder;
  private Problems problems = new Problems();

  private ImportReport run(Path seeds, int threads) {
    assumeTrue(Files.isDirectory(seeds), seeds + " is not present");
    problems = new Problems();
    List<SeedReader> readers =
        ServiceLoader.load(SeedReader.class).stream().map(ServiceLoader.Provider::get).toList();
    return Importer.run(
        new Importer.Options(
            seeds,
            folder.resolve("site-content"),
            folder.resolve("target/broadsheet"),
            ZoneOffset.UTC,
            new BuildInstant(Instant.parse("2026-03-09T08:00:00Z")),
            false,
            Set.of(),
            threads),
        readers,
        problems);
  }

  @Test
  void aPlainTextArticleBecomesAnArticleAndItsAuthor() throws Exception {
    ImportReport report = run(SHARED.resolve("seeds"), 1);
    assertThat(problems.errors()).isEmpty();
    assertThat(report.count(ContentKind.ARTICLE, Outcome.CREATED)).isEqualTo(report.seeds());
    ImportReport.Item article =
        report.items().stream().filter(i -> i.id().contains("blinken")).findFirst().orElseThrow();
    assertThat(article.file()).matches("articles/2026/03/[a-z-]*blinken[a-z-]*\\.md");
    assertThat(article.assumed()).contains("date");
    assertThat(read(article.file()))
        .contains("\ndate: 2026-03-09\n", "authors: [Dave DeCamp]")
        .doesNotContain("Author:");
    assertThat(read("authors/dave-decamp.md"))
        .contains("name: Dave DeCamp", "twitter.com/decampdave", "news editor");
    assertThat(report.summary()).contains("assumed: date in ");
  }

  @Test
  void aWholeBlogIsImportedInOneGoAndTheSecondTimeNothingIsWritten() throws Exception {
    Path blog = SHARED.resolve("corpora/18f");
    ImportReport report = run(blog, 2);
    assertThat(problems.errors()).isEmpty();
    assertThat(report.seeds()).isEqualTo(509);
    assertThat(report.count(ContentKind.ARTICLE, Outcome.CREATED)).isEqualTo(509);
    assertThat(report.count(ContentKind.ASSET, Outcome.CREATED)).isBetween(50L, 90L);
    Problems onReading = new Problems();
    int links = 0;
    int pictures = 0;
    for (ImportReport.Item item : report.items()) {
      if (item.kind() != ContentKind.ARTICLE || item.file().isEmpty()) {
        continue;
      }
      String text = read(item.file());
      Article article = ArticleReader.article(new SourceText(item.file(), text), onReading);
      for (Reference reference : new Markdown().references(article.body(), 1)) {
        String target = reference.target().replaceFirst("#.*", "");
        if (target.startsWith("/articles/")) {
          assertThat(folder.resolve("site-content" + target)).isRegularFile();
          links++;
        } else if (Files.isRegularFile(blog.resolve(target.replaceFirst("^/", "")))) {
          assertThat(folder.resolve("site-content" + target)).isRegularFile();
          pictures++;
        }
      }
    }
    assertThat(onReading.errors()).isEmpty();
    assertThat(links).isGreaterThan(100);
    assertThat(pictures).isGreaterThan(50);

    Newsroom room = new Newsroom(folder);
    room.age();
    ImportReport second = run(blog, 1);
    assertThat(room.writtenSince()).isEmpty();
    assertThat(second.count(ContentKind.ARTICLE, Outcome.UNCHANGED)).isEqualTo(509);
  }

  private String read(String file) throws Exception {
    return Files.readString(folder.resolve("site-content").resolve(file));
  }
}
