package press.broadsheet.seed.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.broadsheet.base.Problems;
import press.broadsheet.seed.Draft;
import press.broadsheet.seed.SeedFile;
import press.broadsheet.seed.Seeds;

/** Which files are an agency's, and what they may not do. */
class AgencySeedsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"version\": \"https://jsonfeed.org/version/1.1\", \"items\": []}",
        "{\"type\": \"FeatureCollection\", \"features\": [{\"type\": \"Feature\"}]}",
        "{\"db\": [{\"meta\": {}, \"data\": {\"posts\": []}}]}",
        "{\"uri\": \"https://a.example\", \"version\": 1, \"type\": \"text\"}",
        "[1, 2, 3]",
        "not JSON at all: \"uri\" \"pubstatus\""
      })
  void otherJsonIsNot(String json) {
    assertThat(new NinjsReader().accepts(seed("a.json", json))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<rss version='2.0'><channel/></rss>",
        "<feed xmlns='http://www.w3.org/2005/Atom'/>",
        "<a><nitf/></a>",
        "<!-- <nitf> --><html/>",
        "no XML"
      })
  void otherXmlIsNot(String xml) {
    assertThat(new NitfReader().accepts(seed("a.xml", xml))).isFalse();
    assertThat(new NewsMlReader().accepts(seed("a.xml", xml))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<nitf/>",
        "\uFEFF<?xml version='1.0'?>\n<!-- a --><!DOCTYPE nitf SYSTEM 'x.dtd' [<!ENTITY a 'b'>]>\n<nitf>",
        "<?xml version='1.0'?><n:nitf xmlns:n='x'>"
      })
  void nitfIsToldByItsRoot(String xml) {
    assertThat(new NitfReader().accepts(seed("a.xml", xml))).isTrue();
  }

  @Test
  void entitiesAreNotFetched() {
    String nitf =
        "<!DOCTYPE nitf [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><nitf><body><body.head><hedline><hl1>A</hl1></hedline></body.head>"
            + "<body.content><p>One &x; two.</p></body.content></body></nitf>";
    Draft draft = Seeds.read(seed("a.xml", nitf), new Problems()).get(0);
    assertThat(draft.body()).contains("One").doesNotContain("root:");
  }

  private static SeedFile seed(String name, String text) {
    return new SeedFile(name, text.getBytes(StandardCharsets.UTF_8));
  }
}
