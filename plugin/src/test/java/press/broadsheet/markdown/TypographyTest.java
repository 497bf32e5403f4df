package press.broadsheet.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypographyTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "en | \"It's 'fine',\" she said. | “It’s ‘fine’,” she said.",
        "en | \"'Go,' he said.\" | “‘Go,’ he said.”",
        "en | the '90s, rock 'n' roll, the dogs' | the ’90s, rock ’n’ roll, the dogs’",
        "en | (\"so\") [\"so\"] | (“so”) [“so”]",
        "en | \"runs on | “runs on",
        "en | and ends\" | and ends”",
        "en | a 27\" screen | a 27\" screen",
        "en | \"a 27\" screen\" | “a 27” screen”",
        "en-GB | \"x\" | “x”",
        "de | \"Ja, 'gut'\", sagte er | „Ja, ‚gut‘“, sagte er",
        "de-CH | \"Ja, 'gut'\" | «Ja, ‹gut›»",
        "fr | \"Oui\" et l'eau | «\u00A0Oui\u00A0» et l’eau",
        "es | \"Sí 'no'\" | «Sí “no”»",
        "sv | \"Ja\" | ”Ja”",
        "pl | \"Tak\" | „Tak”",
        "ru | \"Да\" | «Да»",
        "ja | \"はい\" | 「はい」",
        "tlh | \"x\" | “x”",
        "en | one -- two --- three... four | one – two — three… four",
        "en | a -> b, --help, ----, .., .... | a -&gt; b, --help, ----, .., ....",
        "en | 5-6 well-known | 5-6 well-known"
      })
  void marksAreThoseOfTheLanguage(String language, String text, String expected) {
    assertThat(Rendered.of(text, language).html()).isEqualTo("<p>" + expected + "</p>");
  }

  @Test
  void marksMatchAcrossEmphasisAndLinks() {
    assertThat(Rendered.of("\"*So*\" and *\"so\"* and \"[so](x.md)\" and '**so**'").html())
        .isEqualTo(
            "<p>“<em>So</em>” and <em>“so”</em> and “<a href=\"x.md\">so</a>” and"
                + " ‘<strong>so</strong>’</p>");
  }

  @Test
  void codeAddressesTagsAndEscapesStayAsTheyAre() {
    assertThat(
            Rendered.of(
                    "`\"a\" -- ...` \\\"b\\\" <abbr title=\"'c' --\">d</abbr>"
                        + " http://x.example/a--b...c 'e'\n\n    \"f\" --\n")
                .html())
        .isEqualTo(
            "<p><code>\"a\" -- ...</code> \"b\" <abbr title=\"'c' --\">d</abbr> <a"
                + " href=\"http://x.example/a--b...c\">http://x.example/a--b...c</a> ‘e’</p>\n"
                + "<pre tabindex=\"0\"><code>\"f\" --\n</code></pre>");
  }

  @Test
  void textInABlockOfHtmlStaysAsItIs() {
    assertThat(Rendered.of("<div>\"a\" -- b</div>").html()).isEqualTo("<div>\"a\" -- b</div>");
  }
}
