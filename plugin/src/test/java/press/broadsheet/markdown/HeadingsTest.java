package press.broadsheet.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeadingsTest {

  @Test
  void aTextBeginsAtLevelTwoAndSkipsNone() {
    assertThat(Rendered.of("# A\n\n## B\n\n## C\n\n# D").prose().headings())
        .containsExactly(
            new Heading(2, "a", "A"),
            new Heading(3, "b", "B"),
            new Heading(3, "c", "C"),
            new Heading(2, "d", "D"));
    assertThat(Rendered.of("## A\n\n#### B\n\n### C\n\n###### D").prose().headings())
        .extracting(Heading::level)
        .containsExactly(2, 3, 3, 4);
    assertThat(Rendered.of("#### A\n\n## B").prose().headings())
        .extracting(Heading::level)
        .containsExactly(2, 2);
  }

  @Test
  void idsAreTheSlugsOfTheWordsAndAllDifferent() {
    assertThat(Rendered.of("## On *time* & “cheap”\n\n## Same\n\n## Same\n\n## !?").html())
        .contains("<h2 id=\"on-time-and-cheap\">")
        .contains("<h2 id=\"same\">")
        .contains("<h2 id=\"same-2\">")
        .contains("<h2 id=\"section\">");
  }

  @Test
  void anAuthorMayNameTheId() {
    assertThat(Rendered.of("## The plan {#plan}\n\nSee [it](#plan).").html())
        .isEqualTo("<h2 id=\"plan\">The plan</h2>\n<p>See <a href=\"#plan\">it</a>.</p>");
    assertThat(Rendered.of("## Escaped \\{#plan}").html()).contains("Escaped {#plan}</h2>");
  }

  @Test
  void idsOfThePageItselfAreNotGiven() {
    assertThat(Rendered.of("## Main\n\n## Other {#nav}\n\n<p id=\"fn-1\">x</p>").html())
        .contains("<h2 id=\"main-2\">Main</h2>")
        .contains("<h2 id=\"other\">Other</h2>")
        .contains("<p>x</p>");
  }

  @Test
  void aHeadingGivesWayToAnIdWrittenLater() {
    assertThat(Rendered.of("## Plan\n\n## Second {#plan}").html())
        .contains("<h2 id=\"plan-2\">Plan</h2>")
        .contains("<h2 id=\"plan\">Second</h2>");
  }

  @Test
  void emptyHeadingsAreLeftOutAndQuotedOnesNotListed() {
    Rendered rendered = Rendered.of("##\n\n> ## Quoted\n\n## Ours");

    assertThat(rendered.html()).startsWith("<blockquote>");
    assertThat(rendered.prose().headings()).extracting(Heading::text).containsExactly("Ours");
  }
}
