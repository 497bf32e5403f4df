package press.broadsheet.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BlocksTest {

  private static String html(String text) {
    return Rendered.of(text).html().replaceAll("\n+", "");
  }

  @ParameterizedTest
  @CsvSource({"NOTE,note,Note", "TIP,tip,Tip", "IMPORTANT,important,Important"})
  void aMarkedQuotationIsANote(String mark, String kind, String title) {
    assertThat(html("> [!" + mark + "]\n> Mind *this*.\n>\n> - and that"))
        .isEqualTo(
            "<aside class=\"note note-"
                + kind
                + "\" role=\"note\"><p class=\"note-title\">"
                + title
                + "</p><p>Mind <em>this</em>.</p><ul><li>and that</li></ul></aside>");
  }

  @Test
  void aNoteSpeaksTheLanguageOfTheText() {
    assertThat(Rendered.of("> [!WARNING]\n> x", "de-AT").html()).contains(">Warnung</p>");
  }

  @Test
  void anEscapedOrUnknownMarkIsWords() {
    assertThat(html("> \\[!NOTE]\n> x")).isEqualTo("<blockquote><p>[!NOTE]x</p></blockquote>");
    assertThat(html("> [!HUH]\n> x")).isEqualTo("<blockquote><p>[!HUH]x</p></blockquote>");
    assertThat(html("> [!NOTE] x")).isEqualTo("<blockquote><p>[!NOTE] x</p></blockquote>");
  }

  @Test
  void aPullQuoteIsAQuotationWithAClass() {
    assertThat(html("> [!QUOTE]\n> We waited.\n> — A driver"))
        .isEqualTo("<blockquote class=\"pull\"><p>We waited.— A driver</p></blockquote>");
  }

  @Test
  void tablesScrollInRegionsOfDifferentNames() {
    String table = "|a|b|c|\n|:-|:-:|-:|\n|1|2|3|\n";
    assertThat(html(table + "\n" + table))
        .startsWith(
            "<div class=\"table\" tabindex=\"0\" role=\"region\" aria-label=\"Table\"><table>"
                + "<thead><tr><th scope=\"col\" class=\"align-left\">a</th><th scope=\"col\""
                + " class=\"align-center\">b</th><th scope=\"col\" class=\"align-right\">c</th>"
                + "</tr></thead><tbody><tr><td class=\"align-left\">1</td>")
        .contains("aria-label=\"Table 2\"");
  }

  @Test
  void rowsHaveAsManyCellsAsTheHeading() {
    assertThat(html("|a|b|\n|-|-|\n|1|\n|2|3|4|"))
        .contains("<tr><td>1</td><td></td></tr><tr><td>2</td><td>3</td></tr>");
  }

  @Test
  void tasksAreBoxesThatSayWhetherTheyAreDone() {
    assertThat(html("- [x] one\n- [ ] two"))
        .isEqualTo(
            "<ul><li class=\"task\"><input type=\"checkbox\" disabled checked aria-label=\"Done\">"
                + " one</li><li class=\"task\"><input type=\"checkbox\" disabled"
                + " aria-label=\"To do\"> two</li></ul>");
    assertThat(html("- [x] one\n\n- two"))
        .contains("<p><input type=\"checkbox\" disabled checked aria-label=\"Done\"> one</p>");
  }

  @Test
  void aLinkAtTheBeginningOfAnItemIsNoTask() {
    assertThat(html("- [x](y.md) z")).isEqualTo("<ul><li><a href=\"y.md\">x</a> z</li></ul>");
    assertThat(html("- [x]")).isEqualTo("<ul><li>[x]</li></ul>");
    assertThat(html("- \\[x] z")).isEqualTo("<ul><li>[x] z</li></ul>");
    assertThat(html("- [x]z")).isEqualTo("<ul><li>[x]z</li></ul>");
    assertThat(html("- [x] z\n\n[x]: y.md"))
        .isEqualTo("<ul><li><a href=\"y.md\">x</a> z</li></ul>");
  }

  @Test
  void listsAreTightOrLooseAndBeginWhereTheySay() {
    assertThat(html("3. a\n4. b")).isEqualTo("<ol start=\"3\"><li>a</li><li>b</li></ol>");
    assertThat(html("- a\n\n- b")).isEqualTo("<ul><li><p>a</p></li><li><p>b</p></li></ul>");
    assertThat(html("- a\n  - b")).isEqualTo("<ul><li>a<ul><li>b</li></ul></li></ul>");
  }

  @Test
  void definitionsBelongToTheirTerms() {
    assertThat(html("Quay\n: Where boats land\n\nBoat\n: Floats"))
        .isEqualTo("<dl><dt>Quay</dt><dd>Where boats land</dd><dt>Boat</dt><dd>Floats</dd></dl>");
  }

  @Test
  void footnotesAreNumberedAsTheyAreReferredToAndLeadBack() {
    Rendered rendered =
        Rendered.of("A[^z] b[^a] c[^z] d[^none].\n\n[^a]: One.\n[^z]: Two[^b].\n[^b]: Three.");

    assertThat(rendered.html().replaceAll("\n+", ""))
        .isEqualTo(
            "<p>A<sup class=\"footnote-ref\"><a href=\"#fn-1\" id=\"fnref-1\""
                + " role=\"doc-noteref\">1</a></sup> b<sup class=\"footnote-ref\"><a href=\"#fn-2\""
                + " id=\"fnref-2\" role=\"doc-noteref\">2</a></sup> c<sup class=\"footnote-ref\"><a"
                + " href=\"#fn-1\" id=\"fnref-1-2\" role=\"doc-noteref\">1</a></sup>"
                + " d[^none].</p><section class=\"footnotes\" role=\"doc-endnotes\""
                + " aria-label=\"Footnotes\"><ol><li id=\"fn-1\"><p>Two<sup"
                + " class=\"footnote-ref\"><a href=\"#fn-3\" id=\"fnref-3\""
                + " role=\"doc-noteref\">3</a></sup>.</p><p class=\"footnote-back-links\"><a"
                + " href=\"#fnref-1\" class=\"footnote-back\" role=\"doc-backlink\""
                + " aria-label=\"Back to the text 1-1\">↩</a> <a href=\"#fnref-1-2\""
                + " class=\"footnote-back\" role=\"doc-backlink\" aria-label=\"Back to the text"
                + " 1-2\">↩</a></p></li><li id=\"fn-2\"><p>One.</p><p"
                + " class=\"footnote-back-links\"><a href=\"#fnref-2\" class=\"footnote-back\""
                + " role=\"doc-backlink\" aria-label=\"Back to the text 2\">↩</a></p></li><li"
                + " id=\"fn-3\"><p>Three.</p><p class=\"footnote-back-links\"><a"
                + " href=\"#fnref-3\" class=\"footnote-back\" role=\"doc-backlink\""
                + " aria-label=\"Back to the text 3\">↩</a></p></li></ol></section>");
    assertThat(rendered.problems()).isEmpty();
  }

  @Test
  void aFootnoteThatNothingRefersToIsTold() {
    assertThat(Rendered.of("A.\n\n[^a]: Lost.").codes()).containsExactly("BS0308");
  }

  @Test
  void codeKeepsItsLanguageAndCanBeScrolledByKeyboard() {
    assertThat(Rendered.of("```Java title=\"x\"\nint a;\n```").html())
        .isEqualTo("<pre tabindex=\"0\"><code class=\"language-java\">int a;\n</code></pre>");
    assertThat(Rendered.of("`` a`b ``").html()).isEqualTo("<p><code>a`b</code></p>");
  }

  @Test
  void commentsAreNotShown() {
    assertThat(Rendered.of("One.\n\n<!-- more -->\n\nTwo <!-- x --> three.").html())
        .isEqualTo("<p>One.</p>\n<p>Two  three.</p>");
  }

  @Test
  void aPictureWithALinkAndAnEmphasisedLineIsAFigure() {
    assertThat(html("[![A quay](q.png)](b.md)\n*The quay at dawn.\nPhotograph: A. Lund*"))
        .isEqualTo(
            "<figure><a href=\"b.md\"><img src=\"q.png\" width=\"40\" height=\"30\" alt=\"A quay\""
                + " decoding=\"async\"></a><figcaption>The quay at dawn.<span"
                + " class=\"credit\">Photograph: A. Lund</span></figcaption></figure>");
    assertThat(html("![a](b.png)\n*one* two")).startsWith("<p><img");
    assertThat(html("![a](b.png) *one*")).startsWith("<p><img");
    assertThat(html("![a](b.png \"Note: a caption with a colon\")"))
        .contains("<figcaption>Note: a caption with a colon</figcaption>");
  }
}
