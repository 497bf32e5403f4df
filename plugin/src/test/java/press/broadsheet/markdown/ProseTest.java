package press.broadsheet.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.broadsheet.base.ProblemException;
import press.broadsheet.base.Problems;
import press.broadsheet.base.SourceText;

class ProseTest {

  @Test
  void theExcerptIsTheFirstParagraphOfTheArticlesOwn() {
    assertThat(
            Rendered.of(
                    "## Head\n\n> A quote.\n\n![a](b.png \"Caption\")\n\nThe *first* [one](x.md)[^1]."
                        + "\n\nNext.\n\n[^1]: Note.")
                .prose()
                .excerpt())
        .isEqualTo("The first one.");
    assertThat(Rendered.of("## Only a head").prose().excerpt()).isEmpty();
  }

  @Test
  void aLongExcerptEndsWithASentenceOrAWord() {
    String sentence = "The ferry crossed the bay at noon and came back. ";
    assertThat(Rendered.of(sentence.repeat(20)).prose().excerpt())
        .isEqualTo(sentence.repeat(6).strip());
    String excerpt = Rendered.of("ferry, ".repeat(100)).prose().excerpt();
    assertThat(excerpt).endsWith("ferry…").hasSizeBetween(250, 301);
    assertThat(Rendered.of("船".repeat(400)).prose().excerpt()).hasSize(301).endsWith("…");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "One two, three. | 3",
        "don't well-known 3.5 | 4",
        "—  –  … | 0",
        "渡船在正午出发 | 4",
        "ferry 渡船 bay | 3",
        "เรือข้ามฟาก | 2",
        "`code` ![alt words](a.png) [two words](b.md) | 3",
        "नमस्ते दुनिया | 2"
      })
  void wordsAreCountedByScript(String text, int words) {
    assertThat(Rendered.of(text).prose().words()).isEqualTo(words);
  }

  @Test
  void plainTextHasOneBlockALine() {
    assertThat(
            Rendered.of("## A *b*\n\nC\nd[^1].\n\n- e\n- f\n\n|g|h|\n|-|-|\n|i|j|\n\n[^1]: k")
                .prose()
                .plainText())
        .isEqualTo("A b\nC d.\ne\nf\ng\nh\ni\nj\nk");
  }

  @Test
  void theAnswersMustBeAsManyAsTheReferences() {
    Prose prose = Rendered.of("[a](b.md)").prose();

    assertThatThrownBy(() -> prose.html(List.of())).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"<@0 a href>", "&lt;@0 a href&gt;", "`<@0 a href>`", "<@/0 a>", "\\<@0 a href>"})
  void nothingInATextPassesForAMarker(String text) {
    assertThat(Rendered.of(text + " [x](y.md)").html()).contains("<a href=\"y.md\">x</a>");
  }

  @Test
  void placesAreThoseOfTheFile() {
    Problems problems = new Problems();
    new Markdown()
        .render(new SourceText("articles/a.md", ""), "one\n\ntwo [x](#y)", 12, "en", problems);

    assertThat(problems.all().get(0).at().line()).isEqualTo(14);
    assertThat(problems.all().get(0).at().file()).isEqualTo("articles/a.md");
  }

  @Test
  void aTextThatIsTooLongIsRefused() {
    assertThatThrownBy(() -> Rendered.of("a ".repeat(2 << 20)))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("BS0306")
        .hasMessageContaining("articles/test.md");
  }

  @Test
  void tooDeepAQuotationIsRefusedWithItsPlace() {
    assertThatThrownBy(() -> Rendered.of("fine\n\n" + "> ".repeat(150) + "x"))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("BS0311")
        .hasMessageContaining("articles/test.md:3");
    assertThat(Rendered.of("> ".repeat(60) + "x").html()).contains("x");
  }

  @Test
  void aTextWithTagsOfItsOwnIsOtherwiseWrittenAlike() {
    List<String> pieces =
        List.of(
            "word ",
            "*em* ",
            "\n\n",
            "> ",
            "- item\n",
            "1. one\n\n",
            "# H\n",
            "`c` ",
            "[l](a.md) ",
            "![i](p.png)\n",
            "[^1] ",
            "\n\n[^1]: note\n\n",
            "|a|b|\n|-|-|\n|1|2|\n",
            "T\n: d\n",
            "\"q\" ",
            "    code\n",
            "- [x] t\n",
            "```\n\nx\n```\n",
            "http://a.example ",
            "\\* ");
    Random random = new Random(3);
    for (int i = 0; i < 500; i++) {
      StringBuilder text = new StringBuilder();
      for (int j = 0; j < 8; j++) {
        text.append(pieces.get(random.nextInt(pieces.size())));
      }
      String without = Rendered.of("start\n\n" + text).html();
      String with = Rendered.of("<wbr>start\n\n" + text).html();
      assertThat(blankless(with.replace("<wbr>", ""))).isEqualTo(blankless(without));
    }
  }

  private static String blankless(String html) {
    return html.replaceAll("\\s*\n\\s*", "\n");
  }

  @Test
  void everyLanguageHasAllLabels() {
    for (String language : "ar cs da de el en es fi fr it ja nb nl pl pt ru sv uk zh".split(" ")) {
      Labels labels = Labels.of(language);
      for (String key :
          "note tip important warning caution footnotes back table done open".split(" ")) {
        assertThat(labels.get(key)).as(language + "." + key).isNotEqualTo(key);
      }
    }
  }
}
