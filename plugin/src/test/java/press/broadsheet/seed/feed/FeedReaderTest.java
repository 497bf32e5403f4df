package press.broadsheet.seed.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.broadsheet.base.ProblemException;
import press.broadsheet.base.Problems;
import press.broadsheet.seed.Draft;
import press.broadsheet.seed.SeedFile;
import press.broadsheet.seed.SeedReader;
import press.broadsheet.seed.Seeds;

class FeedReaderTest {

  private static SeedFile seed(String name, String text) {
    return new SeedFile(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<Draft> drafts(SeedReader reader, String name, String text) {
    List<Draft> drafts = new ArrayList<>();
    reader.read(seed(name, text), new Problems(), drafts::add);
    return drafts;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a.xml  | <rss version='0.91'><channel/></rss> | feed/3",
        "a.rss  | <?xml version='1.0'?><!-- x --><rss><channel/></rss> | feed/3",
        "a.atom | <feed xmlns='http://www.w3.org/2005/Atom'/> | feed/3",
        "a.xml  | <a:feed xmlns:a='http://www.w3.org/2005/Atom'/> | feed/3",
        "a.xml  | <feed/> | nobody",
        "a.xml  | <catalogue/> | nobody",
        "a.json | {\"version\": \"https://jsonfeed.org/version/1.1\", \"items\": []} | json-feed/3",
        "a.json | {\"version\":\"https:\\/\\/jsonfeed.org\\/version\\/1\",\"items\":[]} | json-feed/3",
        "a.json | {\"db\": [{\"meta\": {\"exported_on\": 1}, \"data\": {}}]} | ghost/3",
        "a.json | {\"type\": \"FeatureCollection\", \"features\": []} | nobody",
        "a.json | [1, 2] | nobody",
        "a.txt  | <rss><channel/></rss> | plain text",
      })
  void aFileIsKnownByItsBeginning(String name, String text, String reader) {
    String found =
        Seeds.readers().stream()
            .filter(r -> r.accepts(seed(name.strip(), text)))
            .findFirst()
            .map(SeedReader::fingerprint)
            .orElse("nobody");
    if (reader.equals("plain text")) {
      assertThat(found).startsWith("text/");
    } else {
      assertThat(found).isEqualTo(reader);
    }
  }

  @Test
  void brokenJsonIsNamedWithItsLine() {
    String json =
        """
        {
          "version": "https://jsonfeed.org/version/1.1",
          "items": [
            {"id": "1", "content_text": "a"},
            {"id": "2", "content_text": b c d}
          ]
        }
        """;
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> drafts(new JsonFeedReader(), "a.json", json))
        .satisfies(
            e -> {
              assertThat(e.problems().get(0).code()).isEqualTo("BS0279");
              assertThat(e.problems().get(0).at().line()).isEqualTo(5);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<item>",
        "<item><title>a</title></item>",
        "<a>",
        "</a>",
        "&amp;lt;p&amp;gt;",
        "<![CDATA[",
        "<!--",
        "<media:content url='x'/>",
        "<category>a</category>",
        "[&#8230;] ",
        "The post "
      })
  void whatRepeatsWithoutEndTakesNoLongerThanItsSizeJustifies(String piece) {
    String rss =
        "<rss><channel><link>https://a.example</link><item><title>x</title><description>"
            + piece.repeat(30_000 / piece.length())
            + "</description></item></channel></rss>";
    assertTimeout(
        Duration.ofSeconds(5),
        () -> {
          try {
            drafts(new FeedReader(), "a.rss", rss);
          } catch (ProblemException e) {
            assertThat(e.problems()).isNotEmpty(); // refused, which is fine too
          }
        });
  }

  @Test
  void nestingHasALimit() {
    String json =
        "{\"version\":\"https://jsonfeed.org/version/1\",\"items\":" + "[".repeat(200_000) + "]}";
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> drafts(new JsonFeedReader(), "a.json", json));
  }
}
