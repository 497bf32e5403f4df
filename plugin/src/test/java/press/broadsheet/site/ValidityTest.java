package press.broadsheet.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.broadsheet.Paper;
import press.broadsheet.build.ImportSeeds;

/**
 * Every page, feed and sitemap of the golden sites and of the demonstration is valid, and no link
 * in them is dead.
 */
class ValidityTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "small, https://ledger.example/",
    "bare, http://localhost:8080/",
    "subpath, https://host.example/paper/"
  })
  void aGoldenSiteIsValid(String name, String home) throws Exception {
    Paper paper = GoldenSitesTest.paper(name, folder);
    paper.build();
    assertThat(Validity.faults(paper.published())).isEmpty();
    assertThat(new LinkCheck(paper.published(), home).dead()).isEmpty();
  }

  @Test
  void theDemonstrationIsValid() throws Exception {
    assumeThat(Path.of("../site-content/site.yaml"))
        .as("the demonstration's content")
        .isRegularFile();
    Paper paper = demonstration();
    paper.build();
    String home = paper.page("robots.txt").replaceAll("(?s).*Sitemap: (.*)sitemap\\.xml.*", "$1");
    assertThat(Validity.faults(paper.published())).isEmpty();
    assertThat(new LinkCheck(paper.published(), home).dead()).isEmpty();
  }

  @Test
  void theCheckersFindWhatIsWrong() throws Exception {
    Paper paper = GoldenSitesTest.paper("small", folder);
    paper.build();
    Map<String, byte[]> site = new TreeMap<>(paper.published());
    alter(site, "about/index.html", "<h1>", "<h1 align=left><p>");
    alter(site, "atom.xml", "<updated>", "<modified>yesterday</modified><updated>");
    alter(site, "rss.xml", "<pubDate>", "<pubDate>Some day, ");
    alter(site, "sitemap.xml", "<loc>https:", "<loc>");
    alter(site, "index.html", "/2026/03/minaa/", "/2026/03/mina/");
    alter(site, "2026/01/crane-turns/index.html", "#what-it-lifted", "#what-it-dropped");
    assertThat(Validity.faults(site))
        .extracting(f -> f.substring(0, f.indexOf(':')))
        .contains("about/index.html", "atom.xml", "rss.xml", "sitemap.xml");
    assertThat(new LinkCheck(site, "https://ledger.example/").dead())
        .containsExactlyInAnyOrder(
            "index.html: /2026/03/mina/", "2026/01/crane-turns/index.html: #what-it-dropped");
  }

  private Paper demonstration() throws IOException {
    Paper paper =
        new Paper(folder)
            .copy(Path.of("../site-content"), "site-content")
            .copy(Path.of("../seeds"), "seeds");
    ImportSeeds.run(paper.options(), false, List.of());
    return paper;
  }

  private static void alter(Map<String, byte[]> site, String path, String from, String to) {
    String text = new String(site.get(path), StandardCharsets.UTF_8);
    assertThat(text).contains(from);
    site.put(path, text.replace(from, to).getBytes(StandardCharsets.UTF_8));
  }
}
