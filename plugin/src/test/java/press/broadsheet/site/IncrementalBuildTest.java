package press.broadsheet.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.broadsheet.Paper;

/**
 * Whatever is edited, building over the last site gives what building into an empty folder gives.
 */
class IncrementalBuildTest {

  private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);
  private static final int STEPS = 32;

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(longs = {20260601, 7})
  void afterAnyEditsTheSiteIsThatOfACleanBuild(long seed) throws IOException {
    Paper paper = new Paper(folder.resolve("paper"));
    RandomEditor editor =
        new RandomEditor(paper, folder.resolve("paper/site-content"), new Random(seed));
    editor.begin();
    paper.build(Paper::keepGoing);
    for (int step = 0; step < STEPS; step++) {
      String edit = editor.edit();
      Map<String, byte[]> before = paper.published();
      age(paper.site(), before);

      paper.build(Paper::keepGoing);

      String when = "seed " + seed + ", step " + step + ": " + edit;
      Path clean = folder.resolve("clean-" + step);
      paper.build(o -> Paper.keepGoing(Paper.into(clean).apply(o)));
      Map<String, byte[]> incremental = paper.published();
      assertSame(incremental, Paper.files(clean), when);
      assertOnlyChangedFilesAreNew(paper.site(), before, incremental, when);
    }
  }

  @Test
  void aPageDeletedByHandIsWrittenAgain() throws IOException {
    Paper paper = GoldenSitesTest.paper("small", folder);
    paper.build();
    Map<String, byte[]> before = paper.published();
    Files.delete(paper.site().resolve("2026/02/bus-seventy/index.html"));
    Files.delete(paper.site().resolve("assets/nuno.png"));

    assertThat(paper.build().published().written()).isEqualTo(2);
    assertSame(paper.published(), before, "after the repair");
  }

  @Test
  void aPageTruncatedByHandIsWrittenAgain() throws IOException {
    Paper paper = GoldenSitesTest.paper("small", folder);
    paper.build();
    Map<String, byte[]> before = paper.published();
    paper.write(
        "target/site/2026/02/bus-seventy/index.html",
        Arrays.copyOf(before.get("2026/02/bus-seventy/index.html"), 100));

    assertThat(paper.build().published().written()).isEqualTo(1);
    assertSame(paper.published(), before, "after the repair");
  }

  @Test
  void theDatelineReachesEveryFeed() throws IOException {
    Paper paper = new Paper(folder);
    paper.article("a", "title: Wind\ndate: 2026-01-01\ndateline: NORTH END", "It blew.").build();
    paper.article("a", "title: Wind\ndate: 2026-01-01\ndateline: SOUTH END", "It blew.").build();

    assertThat(paper.page("atom.xml")).contains("SOUTH END").doesNotContain("NORTH END");
    assertThat(paper.page("a/index.html")).contains("SOUTH END");
  }

  private static void assertSame(
      Map<String, byte[]> site, Map<String, byte[]> expected, String when) {
    assertThat(site.keySet()).as(when).isEqualTo(expected.keySet());
    site.forEach(
        (path, bytes) -> {
          if (!Arrays.equals(bytes, expected.get(path))) {
            assertThat(new String(bytes, StandardCharsets.UTF_8))
                .as(when + ", " + path)
                .isEqualTo(new String(expected.get(path), StandardCharsets.UTF_8));
          }
        });
  }

  private static void age(Path site, Map<String, byte[]> files) throws IOException {
    for (String file : files.keySet()) {
      Files.setLastModifiedTime(site.resolve(file), LONG_AGO);
    }
  }

  private static void assertOnlyChangedFilesAreNew(
      Path site, Map<String, byte[]> before, Map<String, byte[]> after, String when)
      throws IOException {
    Map<String, Boolean> isNew = new TreeMap<>();
    Map<String, Boolean> hasChanged = new TreeMap<>();
    for (Map.Entry<String, byte[]> file : after.entrySet()) {
      isNew.put(
          file.getKey(), !Files.getLastModifiedTime(site.resolve(file.getKey())).equals(LONG_AGO));
      hasChanged.put(file.getKey(), !Arrays.equals(file.getValue(), before.get(file.getKey())));
    }
    assertThat(isNew).as(when).isEqualTo(hasChanged);
  }

  /** Edits a publication as a busy newsroom would, reproducibly. */
  private static final class RandomEditor {

    private static final List<String> WORDS =
        List.of(
            "tide",
            "lamp",
            "Quay",
            "gull",
            "rope",
            "fog",
            "crate",
            "bell",
            "herring",
            "ladder",
            "Ängelholm",
            "ميناء",
            "R&D",
            "<b>",
            "\"oak\"");

    private final Paper paper;
    private final Path content;
    private final Random random;
    private int made;

    RandomEditor(Paper paper, Path content, Random random) {
      this.paper = paper;
      this.content = content;
      this.random = random;
    }

    void begin() throws IOException {
      for (int i = 0; i < 7; i++) {
        newArticle();
      }
      author();
      settings();
      asset();
    }

    /** Does one thing, and says what. */
    String edit() throws IOException {
      return switch (random.nextInt(13)) {
        case 0, 1 -> newArticle();
        case 2, 3, 4 -> rewrite();
        case 5 -> rename();
        case 6 -> delete();
        case 7 -> settings();
        case 8 -> author();
        case 9 -> template();
        case 10 -> asset();
        case 11 -> page();
        default -> rewrite() + " and " + author() + " and " + rewrite();
      };
    }

    private String newArticle() {
      return write("articles/2026/0" + (1 + random.nextInt(4)) + "/a" + made++ + ".md");
    }

    private String rewrite() throws IOException {
      return write(any());
    }

    private String rename() throws IOException {
      String from = any();
      String to = "articles/2026/0" + (1 + random.nextInt(4)) + "/b" + made++ + ".md";
      paper.write("site-content/" + to, Files.readAllBytes(content.resolve(from)));
      paper.delete("site-content/" + from);
      return from + " becomes " + to;
    }

    private String delete() throws IOException {
      String file = any();
      paper.delete("site-content/" + file);
      return "delete " + file;
    }

    private String settings() {
      StringBuilder out =
          new StringBuilder(
              "title: The " + word() + " Paper\nurl: https://p.example/" + pick("", "sub/") + "\n");
      out.append("pageSize: ")
          .append(1 + random.nextInt(3))
          .append("\nfeedSize: ")
          .append(1 + random.nextInt(4))
          .append('\n');
      out.append("timezone: ").append(pick("UTC", "Pacific/Apia", "America/New_York")).append('\n');
      out.append("language: ").append(pick("en", "fr", "ar")).append('\n');
      out.append("permalink: ").append(pick("''", "''", "/:section/:year/:slug/")).append('\n');
      out.append("feeds: ")
          .append(pick("[site]", "[site, tag]", "[site, section, tag, author]", "[]"))
          .append('\n');
      out.append("sections: ").append(pick("[]", "[Harbour]", "[City, Harbour]")).append('\n');
      paper.write("site-content/site.yaml", out.toString());
      return "site.yaml: " + out;
    }

    private String author() {
      String text =
          "---\nname: Ida Roe\nphoto: "
              + pick("'a.png'", "''", "missing.png")
              + "\naliases: ["
              + pick("I. Roe", "Roe")
              + "]\n---\nIda likes "
              + word()
              + ".\n";
      paper.write("site-content/authors/ida.md", text);
      return text;
    }

    private String template() throws IOException {
      Path templates = content.resolveSibling("templates");
      if (Files.exists(templates.resolve("partials/tags.ftlh")) && random.nextBoolean()) {
        Files.delete(templates.resolve("partials/tags.ftlh"));
        return "default tags again";
      }
      String text =
          "<#macro tags links><p>"
              + random.nextInt(3)
              + "<#list links as link>${link.label} </#list></p></#macro>\n";
      paper.write("templates/partials/tags.ftlh", text);
      return "own tags: " + text;
    }

    private String asset() throws IOException {
      String svg =
          "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\""
              + (1 + random.nextInt(9))
              + "\" height=\"8\"/>";
      Path folder = content.resolve("assets");
      if (Files.exists(folder.resolve("b.svg")) && random.nextInt(4) == 0) {
        Files.delete(folder.resolve("b.svg"));
        return "b.svg is gone";
      }
      paper
          .write("site-content/assets/b.svg", svg)
          .write("site-content/assets/a.png", "not really a picture " + random.nextInt(3));
      paper.write("site-content/static/" + pick("CNAME", "robots.txt"), word());
      return svg;
    }

    private String page() {
      String text =
          "---\ntitle: About the "
              + word()
              + "\naliases: [/"
              + pick("old", "older")
              + "/]\ndateline: "
              + pick("''", "HERE")
              + "\n---\nSee [it]("
              + link()
              + ").\n";
      paper.write("site-content/pages/about.md", text);
      return text;
    }

    private String write(String file) {
      StringBuilder out =
          new StringBuilder(
              "---\ntitle: '" + word() + " " + word() + " " + random.nextInt(50) + "'\n");
      out.append("date: 2026-0")
          .append(1 + random.nextInt(6))
          .append("-0")
          .append(1 + random.nextInt(9))
          .append(pick("", "T23:30:00", "T01:00:00+09:00"))
          .append('\n');
      out.append("authors: [")
          .append(pick("Ida Roe", "I. Roe", "Otto Kahn", "'?!'", "{name: Roe, role: maps}"))
          .append("]\n");
      out.append("tags: ['").append(word()).append("', '").append(word()).append("']\n");
      maybe(out, "section: " + pick("Harbour", "City", "Elsewhere"));
      maybe(out, "dateline: " + pick("NORTH", "SOUTH"));
      maybe(out, "status: " + pick("draft", "withdrawn", "published"));
      maybe(out, "updated: 2026-05-1" + random.nextInt(10));
      maybe(out, "image: {src: b.svg, alt: '" + word() + "', caption: '" + word() + "'}");
      maybe(out, "aliases: [/" + pick("old", "x.html", "crane", "2026/01/a1") + "]");
      maybe(out, "subtitle: '" + word() + "'");
      maybe(out, "slug: " + pick("same", "other", "third"));
      maybe(out, "type: " + pick("opinion", "review"));
      maybe(out, "language: " + pick("ar", "de"));
      maybe(out, "robots: noindex");
      maybe(out, "corrections: [{date: 2026-05-01, text: '" + word() + "'}]");
      maybe(
          out,
          "source: {name: '"
              + word()
              + "', url: 'https://s.example/', canonical: "
              + random.nextBoolean()
              + "}");
      maybe(out, pick("publishAt: 2027-01-01", "expires: 2026-05-30", "date-of-tide: 4"));
      out.append("---\nThe ")
          .append(word())
          .append(" and [a link](")
          .append(link())
          .append(").\n\n## Part ")
          .append(random.nextInt(3))
          .append("\n\n![b](b.svg)\n");
      paper.write("site-content/" + file, out.toString());
      return file + "\n" + out;
    }

    private void maybe(StringBuilder out, String line) {
      if (random.nextInt(5) == 0) {
        out.append(line).append('\n');
      }
    }

    private String link() {
      return pick(
          "articles/2026/01/a1",
          "/2026/02/a2/#part-1",
          "a3.md",
          "b.svg",
          "/author/ida/",
          "/nowhere/",
          "https://e.example/");
    }

    private String any() throws IOException {
      List<String> all = new ArrayList<>(Paper.files(content).keySet());
      all.removeIf(file -> !file.startsWith("articles/"));
      return all.isEmpty()
          ? write("articles/again" + made++ + ".md").lines().findFirst().orElseThrow()
          : all.get(random.nextInt(all.size()));
    }

    private String word() {
      return WORDS.get(random.nextInt(WORDS.size()));
    }

    private String pick(String... choices) {
      return choices[random.nextInt(choices.length)];
    }
  }
}
