package press.broadsheet.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.broadsheet.base.Problems;
import press.broadsheet.base.SourceText;
import press.broadsheet.markdown.Markdown;

/** A reader of the page sees the words of the plain seed, whatever Markdown could make of them. */
class WordsOnThePageTest {

  private static final String SIGNS = "*_`#[]()<>!&;|~\\{}$^=+-.:/@1a b";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# It began with a hash, *asterisks*, __underlines__ and [brackets](and more).",
        "A <b>tag</b>, <!-- no comment -->, &amp; an ampersand, &copy; and a | bar.",
        "It cost ${7*7} or <#assign x=1> or {{ page.title }} or {% raw %}, he said.",
        "1986. A great year for lifts, and - so they say - for stairs.",
        "+ is not an item, and > is no quotation; `this` is no code, ~~nor~~ struck.",
        "C:\\temp\\ and \\* and a_b_c and 2*3*4 and [^1] and [x] and ![y](z).",
        "=== is no line below, --- is no line above: one sentence.",
        ": is no definition, | a | b | is no table, ``` is no fence.",
        "    Four spaces are no code, http://x.example/a_b_c is an address, a@b.example too."
      })
  void aParagraphShowsAsItIsTyped(String paragraph) {
    String seed = "Lift\n\nBy Orla Fenn\n\nA first paragraph.\n\n" + paragraph + "\n\nA last.";
    assertThat(straight(shown(seed))).contains(straight(paragraph.strip()));
  }

  @Test
  void anyMixOfSignsShowsAsItIsTyped() {
    Random random = new Random(12);
    for (int round = 0; round < 300; round++) {
      StringBuilder signs = new StringBuilder("Words ");
      for (int i = 0; i < 24; i++) {
        signs.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
      }
      String paragraph = signs.append(" and words.").toString().replaceAll(" +", " ");
      String page =
          shown("Lift\n\nBy Orla Fenn\n\nA first paragraph.\n\n" + paragraph + "\n\nEnd it.");
      assertThat(straight(page)).contains(straight(paragraph));
    }
  }

  private static String shown(String seed) {
    Draft draft = Seeds.draft("a.txt", seed);
    SourceText source = new SourceText("a.md", draft.body());
    return new Markdown().render(source, source.text(), 1, "en", new Problems()).plainText();
  }

  /** Dots and hyphens may become typographic ones. */
  private static String straight(String text) {
    return text.replaceAll("[.…]+", ".").replaceAll("[-–—]+", "-");
  }
}
