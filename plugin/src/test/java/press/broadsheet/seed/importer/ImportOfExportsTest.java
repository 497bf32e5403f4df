package press.broadsheet.seed.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.broadsheet.seed.feed.GhostReader;
import press.broadsheet.seed.wordpress.WordPressReader;

/** Exports of whole sites: their articles lead to each other, their pictures lie beside them. */
class ImportOfExportsTest {

  private static final byte[] PICTURE = {(byte) 0x89, 'P', 'N', 'G', 0, '\r', '\n', 1};
  private static final String POST =
      """
      <item><title>%2$s</title><link>https://a.example/2026/03/%1$s/</link>
      <content:encoded><![CDATA[%3$s]]></content:encoded><wp:post_id>%4$d</wp:post_id>
      <wp:post_date>2026-03-03 07:30:00</wp:post_date><wp:post_name>%1$s</wp:post_name>
      <wp:status>publish</wp:status><wp:post_type>post</wp:post_type></item>
      """;

  @TempDir Path folder;
  private Newsroom room;

  @BeforeEach
  void open() {
    room = new Newsroom(folder);
    room.readers = List.of(new WordPressReader(), new GhostReader());
  }

  private static String export(String... posts) {
    return "<rss xmlns:content=\"http://purl.org/rss/1.0/modules/content/\""
        + " xmlns:wp=\"http://wordpress.org/export/1.2/\"><channel>"
        + "<link>https://a.example</link>"
        + String.join("", posts)
        + "</channel></rss>";
  }

  @Test
  void postsOfWordPressLeadToEachOtherAndShowThePicturesBesideTheExport() {
    String text =
        "<p>See <a href=\"https://www.a.example/2026/03/two/#end\">two</a> and"
            + " <a href=\"/?p=2\">again</a>.</p><p><img"
            + " src=\"https://a.example/wp-content/uploads/2026/03/a%20b.png\" alt=\"A\"></p>"
            + "<p><img src=\"https://a.example/wp-content/uploads/2026/03/not-here.png\""
            + " alt=\"B\"></p>";
    room.seed(
        "site/export.xml",
        export(POST.formatted("one", "One", text, 1), POST.formatted("two", "Two", "<p>2</p>", 2)));
    room.put("seeds/site/uploads/2026/03/a b.png", PICTURE);
    room.run();
    assertThat(room.article("articles/2026/03/one.md"))
        .contains("[two](/articles/2026/03/two.md#end)")
        .contains("[again](/articles/2026/03/two.md)")
        .contains("![A](/assets/site/uploads/2026/03/")
        .contains("![B](https://a.example/wp-content/uploads/2026/03/not-here.png)");
    assertThat(room.problems.all()).isEmpty();
  }

  @Test
  void postsOfGhostLeadToEachOther() {
    room.seed(
        "ghost.json",
        """
        {"db": [{"meta": {"exported_on": 1, "version": "5.0"}, "data": {"posts": [
          {"id": "1", "title": "One", "slug": "one", "status": "published",
           "published_at": "2026-03-03T07:30:00.000Z",
           "html": "<p>See <a href=\\"__GHOST_URL__/two/\\">two</a>.</p>"},
          {"id": "2", "title": "Two", "slug": "two", "status": "published",
           "published_at": "2026-03-03T07:30:00.000Z", "html": "<p>2</p>"}]}}]}
        """);
    room.run();
    assertThat(room.article("articles/2026/03/one.md")).contains("[two](/articles/2026/03/two.md)");
    assertThat(room.problems.all()).isEmpty();
  }
}
