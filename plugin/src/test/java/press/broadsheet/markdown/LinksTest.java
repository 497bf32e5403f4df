package press.broadsheet.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.broadsheet.base.Problem;

class LinksTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      value = {
        "[x](https://Example.ORG/a%20b) → <a href=\"https://example.org/a%20b\">x</a>",
        "[x](HTTP:example.org) → <a href=\"http://example.org\">x</a>",
        "[x](//example.org/y) → <a href=\"https://example.org/y\">x</a>",
        "[x](https://münchen.example/ü?q=[1]|2#ä) → <a href=\"https://xn--mnchen-3ya.example/%C3%BC?q=%5B1%5D%7C2#%C3%A4\">x</a>",
        "[x](https://a.example/100%) → <a href=\"https://a.example/100%25\">x</a>",
        "[x](mailto:a@b.example) → <a href=\"mailto:a@b.example\">x</a>",
        "[x](tel:+41-22-000) → <a href=\"tel:+41-22-000\">x</a>",
        "<https://a.example/?b=c&d> → <a href=\"https://a.example/?b=c&amp;d\">https://a.example/?b=c&amp;d</a>",
        "see www.a.example. → see <a href=\"http://www.a.example\">www.a.example</a>.",
        "(http://a.example/b_c_d) → (<a href=\"http://a.example/b_c_d\">http://a.example/b_c_d</a>)",
        "http://a.example/?b=1&amp;c=2 → <a href=\"http://a.example/?b=1&amp;c=2\">http://a.example/?b=1&amp;c=2</a>",
        "ask me@a.example → ask <a href=\"mailto:me@a.example\">me@a.example</a>",
        "under s3://bucket/key → under s3://bucket/key",
        "[see http://a.example](b.md) → <a href=\"b.md\">see http://a.example</a>"
      })
  void addressesOfOtherSitesAreFinished(String text, String html) {
    assertThat(Rendered.of(text).html()).isEqualTo("<p>" + html + "</p>");
  }

  @Test
  void whatIsInThePublicationIsAReferenceAsWritten() {
    Rendered rendered =
        Rendered.of(
            "[a](../b.md#c) [d](/2026/01/e/) [f](some-id) ![g](assets/h%20i.png) [j]\n\n"
                + "[j]: <k(l).md> \"t\"\n\n<a href=\"m&amp;n.md\">o</a> [p](q\\_r.md)");

    assertThat(rendered.prose().references())
        .containsExactly(
            new Reference(Reference.Kind.LINK, "../b.md#c", 1, 1),
            new Reference(Reference.Kind.LINK, "/2026/01/e/", 1, 16),
            new Reference(Reference.Kind.LINK, "some-id", 1, 33),
            new Reference(Reference.Kind.IMAGE, "assets/h%20i.png", 1, 46),
            new Reference(Reference.Kind.LINK, "k(l).md", 1, 69),
            new Reference(Reference.Kind.LINK, "m&n.md", 5, 1),
            new Reference(Reference.Kind.LINK, "q_r.md", 5, 28));
    assertThat(rendered.problems()).isEmpty();
  }

  @Test
  void aLinkToNothingInTheTextIsPlainTextAndToldWithItsPlace() {
    Rendered rendered = Rendered.of("## Here\n\nSee [that](#there), [this](#here), [top](#top).");

    assertThat(rendered.html())
        .contains("See that, <a href=\"#here\">this</a>, <a href=\"#top\">top</a>.");
    Problem problem = rendered.problems().get(0);
    assertThat(problem.code()).isEqualTo("BS0302");
    assertThat(problem.at().line()).isEqualTo(3);
    assertThat(problem.at().column()).isEqualTo(5);
    assertThat(problem.at().text()).startsWith("See [that]");
    assertThat(problem.hint()).contains("#here");
  }

  @Test
  void aPictureOfAnotherSiteBecomesALink() {
    Rendered rendered = Rendered.of("a ![A map](https://maps.example/1.png) b");

    assertThat(rendered.html())
        .isEqualTo("<p>a <a href=\"https://maps.example/1.png\">A map</a> b</p>");
    assertThat(rendered.codes()).containsExactly("BS0303");
    assertThat(Rendered.of("[![A map](//maps.example/1.png)](b.md)").html())
        .isEqualTo("<p><a href=\"b.md\">A map</a></p>");
  }

  @Test
  void anAddressThatNoPageMayLeadToIsToldAndPlain() {
    Rendered rendered = Rendered.of("[a](javascript:b) [c](ftp://d.example) [e]()");

    assertThat(rendered.html()).isEqualTo("<p>a c e</p>");
    assertThat(rendered.codes()).containsExactly("BS0301", "BS0301", "BS0301");
  }

  @Test
  void theIdsOfOtherConvertersFindTheHeadingOfTheSameWords() {
    String words = "a heading of so many words that its id is cut before the end of them all";
    Rendered rendered = Rendered.of("## " + words + "\n\n[x](#" + words.replace(' ', '-') + ")");

    assertThat(rendered.problems()).isEmpty();
    assertThat(rendered.html()).contains("<a href=\"#a-heading-of-so-many-words-");
  }

  @Test
  void aLinkInALinkEndsTheFirst() {
    assertThat(Rendered.of("<a href=\"x\">a [b](c) d</a>").html())
        .isEqualTo("<p><a href=\"x\">a </a><a href=\"c\">b</a> d</p>");
  }
}
