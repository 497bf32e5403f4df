package press.broadsheet.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.broadsheet.base.ProblemException;
import press.broadsheet.base.Problems;
import press.broadsheet.base.SourceText;

class YamlTest {

  @Test
  void everyNodeKnowsItsPlaceInTheFile() {
    MetaNode.Mapping map = read("a: 1\nlist:\n  - x\n  - {k: 'v'}\n");
    assertThat(map.entries().get("list"))
        .extracting(MetaNode.Entry::line, MetaNode.Entry::column)
        .containsExactly(11, 1);
    MetaNode.Sequence list = (MetaNode.Sequence) value(map, "list");
    assertThat(list.items().get(1))
        .extracting(MetaNode::line, MetaNode::column)
        .containsExactly(13, 5);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "yes | yes",
        "off | off",
        "012 | 12",
        "1_000 | 1_000",
        "2026-01-05 | 2026-01-05",
        "0x1F | 0x1F",
        "12:30 | 12:30",
        "-7 | -7",
        "9999999999999999999 | 9999999999999999999"
      })
  void isTheCoreSchemaOfYaml12(String written, String plain) {
    assertThat(value(read("a: " + written), "a").plain().toString()).isEqualTo(plain);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a: &x 1",
        "a: *x",
        "a: !!java.net.URL [x]",
        "a: 1\na: 2",
        "--- a",
        "- a",
        "a: b: c",
        "a: [",
        "a: \"x",
        "? {a: b}\n: c",
        "a: 1\n---\nb: 2",
        "\ta: 1",
        "a: %",
        "%YAML 9.9\n---\na: 1"
      })
  void whatIsNotReadIsAProblemWithItsPlace(String yaml) {
    ProblemException e = catchThrowableOfType(ProblemException.class, () -> read(yaml));
    assertThat(e).isNotNull();
    assertThat(e.problems().get(0).code()).isEqualTo("BS0101");
    assertThat(e.problems().get(0).at().line()).isBetween(10, 13);
  }

  @Test
  void escapesBringInNoControlCharacters() {
    assertThat(((MetaNode.Scalar) value(read("a: \"x\\0\\e\\x07\\uFFFEy\\uD800z\""), "a")).text())
        .isEqualTo("xyz");
    assertThat(read("\"k\\0ey\": 1").entries()).containsOnlyKeys("key");
  }

  @Test
  void theSameFieldUnderTwoSpellingsIsStillOneFieldTwice() {
    assertThat(catchThrowableOfType(ProblemException.class, () -> read("a: 1\n\"a\": 2")))
        .isNotNull();
  }

  @Test
  void aMisspeltWordIsAnswered() {
    assertThat(MetaReader.didYouMean("atuhors", ArticleReader.FIELDS))
        .contains("Did you mean “authors”?");
    assertThat(MetaReader.didYouMean("wholly-other", ArticleReader.FIELDS)).isEmpty();
  }

  @Test
  void aTextMayBeANumberAndAListMayBeOneText() {
    Problems problems = new Problems();
    SourceText source = new SourceText("x.md", "");
    MetaReader in =
        new MetaReader(
            source,
            read("n: 1984\nt: one\nl: [a, '', a, b]\nnull-text: ~\nlong: |\n  two\n  lines\n"),
            problems);
    assertThat(in.text("n")).isEqualTo("1984");
    assertThat(in.texts("t")).containsExactly("one");
    assertThat(in.texts("l")).containsExactly("a", "b");
    assertThat(in.has("null-text")).isFalse();
    assertThat(in.text("long")).isEqualTo("two lines");
    assertThat(problems.all()).isEmpty();
  }

  private static MetaNode.Mapping read(String yaml) {
    return Yaml.read(new SourceText("x.md", "\n".repeat(9) + yaml), yaml, 10);
  }

  private static MetaNode value(MetaNode.Mapping map, String key) {
    return java.util.Objects.requireNonNull(map.entries().get(key)).value();
  }
}
