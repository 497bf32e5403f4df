package press.broadsheet.seed.wordpress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.broadsheet.base.Problem;
import press.broadsheet.base.Problems;
import press.broadsheet.seed.Draft;
import press.broadsheet.seed.SeedFile;

class WordPressReaderTest {

  private static final String HEAD =
      """
      <?xml version="1.0" encoding="UTF-8" ?>
      <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
        xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
      <channel>
      <link>https://a.example</link>
      """;

  private final WordPressReader reader = new WordPressReader();

  private static String post(int id, String content) {
    return """
        <item>
        <title>Post %1$d</title>
        <link>https://a.example/%1$d/</link>
        <content:encoded><![CDATA[%2$s]]></content:encoded>
        <wp:post_id>%1$d</wp:post_id>
        <wp:post_date>2026-03-03 07:30:00</wp:post_date>
        <wp:status>publish</wp:status>
        <wp:post_type>post</wp:post_type>
        </item>
        """
        .formatted(id, content);
  }

  private static SeedFile seed(String items) {
    String whole = HEAD + items + "</channel>\n</rss>\n";
    return new SeedFile("export.xml", whole.getBytes(StandardCharsets.UTF_8));
  }

  private List<Draft> drafts(String items, Problems problems) {
    List<Draft> drafts = new ArrayList<>();
    reader.read(seed(items), problems, drafts::add);
    return drafts;
  }

  @Test
  void everyPostOfALongExportComesWithItsNumberAndProblemsWithTheirLines() {
    StringBuilder items = new StringBuilder();
    for (int i = 1; i <= 3000; i++) {
      items.append(
          post(i, "Line one of the post.\n\nAnd more of it, again and again. ".repeat(20)));
    }
    int before = (HEAD + items).split("\n", -1).length - 1;
    items.append(post(3001, "Text.\n\n[acme_map zoom=\"3\"]\n\nMore text."));
    Problems problems = new Problems();
    List<Draft> drafts = drafts(items.toString(), problems);
    assertThat(drafts).hasSize(3001);
    assertThat(drafts.get(2999).entry()).isEqualTo("3000");
    Problem problem = problems.all().get(0);
    assertThat(problem.code()).isEqualTo("BS0247");
    assertThat(problem.at().line()).isEqualTo(before + 4 + 2);
  }

  @Test
  void postsArePassedOnOneByOne() {
    StringBuilder items = new StringBuilder();
    for (int i = 1; i <= 50; i++) {
      items.append(post(i, "Text."));
    }
    List<Integer> seen = new ArrayList<>();
    try {
      reader.read(
          seed(items.toString()),
          new Problems(),
          draft -> {
            seen.add(Integer.valueOf(draft.entry()));
            if (seen.size() == 3) {
              throw new IllegalStateException("enough");
            }
          });
    } catch (IllegalStateException e) {
      assertThat(e).hasMessage("enough");
    }
    assertThat(seen).containsExactly(1, 2, 3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[a b=1]",
        "[a b=1]x[/a]",
        "[a b=\"",
        "[/a]",
        "[[",
        "[[a b=1]]",
        "[caption]<img src=x>",
        "[gallery]",
        "<!-- wp:a -->",
        "<!-- wp:a {\"b\":1} /-->",
        "<!--",
        "<div>\n\n",
        "</div>",
        "<p>a\n",
        "<code>",
        "<pre>",
        "<figure><img src=x>",
        "<figure class=wp-block-gallery>",
        "<a href=x>",
        "\n\n",
        "a\n",
        "&amp;",
        "<iframe src=x>",
        "https://a.example/ ",
        "<div class=kg-callout-card>"
      })
  void whatRepeatsWithoutEndTakesNoLongerThanItsSizeJustifies(String piece) {
    String items = post(1, piece.repeat(30_000 / piece.length()));
    assertTimeout(Duration.ofSeconds(5), () -> drafts(items, new Problems()));
  }

  @Test
  void aBlockThatUsesItselfEnds() {
    String block =
        post(2, "<!-- wp:block {\"ref\":2} /-->".repeat(200))
            .replace("type>post<", "type>wp_block<");
    String items = post(1, "<!-- wp:block {\"ref\":2} /-->".repeat(200)) + block;
    assertTimeout(Duration.ofSeconds(5), () -> drafts(items, new Problems()));
  }

  @Test
  void entitiesOfADocumentTypeAreNotExpanded() {
    String bomb = "<!DOCTYPE rss [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>";
    String items = post(1, "x").replace("Post 1", "Post &b; &file;");
    String whole = HEAD.replace("<rss", bomb + "<rss") + items + "</channel></rss>";
    List<Draft> drafts = new ArrayList<>();
    reader.read(
        new SeedFile("export.xml", whole.getBytes(StandardCharsets.UTF_8)),
        new Problems(),
        drafts::add);
    assertThat(drafts.get(0).meta().title()).isEqualTo("Post &b; &file;");
  }

  @Test
  void onlyExportsOfWordPressAreItsBusiness() {
    assertThat(reader.accepts(seed(""))).isTrue();
    assertThat(accepts("a.xml", "<rss version=\"2.0\"><channel/></rss>")).isFalse();
    assertThat(accepts("a.xml", "<nitf/>")).isFalse();
    assertThat(accepts("a.txt", HEAD)).isFalse();
    assertThat(accepts("a.xml", "<a>http://wordpress.org/export/1.2/</a>")).isFalse();
  }

  private boolean accepts(String name, String text) {
    return reader.accepts(new SeedFile(name, text.getBytes(StandardCharsets.UTF_8)));
  }
}
