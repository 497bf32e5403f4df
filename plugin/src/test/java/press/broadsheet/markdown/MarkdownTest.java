package press.broadsheet.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownTest {

  @Test
  void aReferenceIsAMarkerUntilItIsResolved() {
    Rendered rendered = Rendered.of("See [the *bridge*](../bridge.md \"Old\") now.");

    Prose prose = rendered.prose();
    assertThat(prose.references())
        .containsExactly(new Reference(Reference.Kind.LINK, "../bridge.md", 1, 5));
    assertThat(prose.html()).doesNotContain("bridge.md");
    assertThat(prose.html(List.of(new Resolved.Link("/2026/01/bridge/?a=1&b"))))
        .isEqualTo(
            "<p>See <a href=\"/2026/01/bridge/?a=1&amp;b\" title=\"Old\">the <em>bridge</em></a>"
                + " now.</p>");
    assertThat(prose.html(List.of(new Resolved.Dead())))
        .isEqualTo("<p>See the <em>bridge</em> now.</p>");
  }

  @Test
  void aPictureOfItsOwnIsAFigureWithCaptionAndCredit() {
    assertThat(Rendered.of("![A ferry](ferry.jpg \"At the quay. (Photo: Ada Lund)\")").html())
        .isEqualTo(
            "<figure><img src=\"ferry.jpg\" width=\"40\" height=\"30\" alt=\"A ferry\""
                + " decoding=\"async\"><figcaption>At the quay. <span class=\"credit\">(Photo: Ada"
                + " Lund)</span></figcaption></figure>");
  }

  @Test
  void aDeadPictureIsItsAlternativeText() {
    Prose prose = Rendered.of("Before ![a \"red\" ferry](gone.png) after.").prose();

    assertThat(prose.html(List.of(new Resolved.Dead())))
        .isEqualTo("<p>Before a “red” ferry after.</p>");
  }

  @Test
  void theAlternativeTextOfAPictureIsTheWordsInIt() {
    assertThat(Rendered.of("a ![b *c* <i>d</i> [e](f) ![g](h) `i`](j)").html())
        .contains("alt=\"b c d e g i\"");
  }
}
