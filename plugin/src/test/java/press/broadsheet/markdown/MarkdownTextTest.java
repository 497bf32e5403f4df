package press.broadsheet.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTextTest {

  private static final List<String> NASTY =
      List.of(
          "*",
          "**",
          "_",
          "__",
          "[",
          "]",
          "(",
          ")",
          "<",
          ">",
          "&",
          "#",
          "~",
          "~~",
          "|",
          ":",
          "\\",
          "`",
          "``",
          "!",
          "+",
          "-",
          "--",
          "---",
          "=",
          "===",
          ".",
          "1",
          "1.",
          "12)",
          "\"",
          "'",
          "{",
          "}",
          "^",
          "$",
          "%",
          "@",
          "/",
          ",",
          ";",
          "?",
          " ",
          " ",
          "  ",
          "    ",
          "\n",
          "\n",
          "\t",
          "a",
          "b",
          "word",
          "Ж",
          "漢",
          "é",
          "😀",
          "\u00A0",
          "“",
          "&amp;",
          "&#65;",
          "&copy",
          "<b>",
          "</p>",
          "<!--",
          "-->",
          "<?",
          "![",
          "](",
          "][",
          "[^1]",
          "[^1]:",
          "[x]",
          "- [ ] ",
          ": ",
          "http://a.example",
          "www.b.example/_c_",
          "me@c.example",
          "<http://d.example>",
          "[a]: b",
          "|-|-|",
          "| a | b |",
          "# ",
          "> ",
          "- ",
          "* ",
          "+ ",
          "1) ",
          "***",
          "{#id}",
          "[!NOTE]",
          "javascript:",
          "${x}",
          "<#if>",
          "~~~",
          "```",
          "\\*",
          "\\\\",
          "<script>",
          "a_b_c",
          "2*3*4",
          "s3://x",
          "don't",
          "'90s",
          "\u200B",
          "\uE000",
          "\u2028");

  @Test
  void rendersAsTheSameCharactersWhateverTheyAre() {
    Random random = new Random(20260105);
    for (int i = 0; i < 15_000; i++) {
      StringBuilder text = new StringBuilder();
      int length = 1 + random.nextInt(9);
      for (int j = 0; j < length; j++) {
        text.append(NASTY.get(random.nextInt(NASTY.size())));
      }
      check(text.toString());
    }
  }

  @Test
  void rendersAsTheSameCharactersAmongOtherParagraphs() {
    Random random = new Random(7);
    for (int i = 0; i < 1_500; i++) {
      StringBuilder markdown = new StringBuilder();
      StringBuilder expected = new StringBuilder();
      for (int p = 0; p < 4; p++) {
        StringBuilder text = new StringBuilder("a");
        for (int j = 0; j < 6; j++) {
          text.append(NASTY.get(random.nextInt(NASTY.size())));
        }
        markdown.append(MarkdownText.escape(text.toString())).append("\n\n");
        expected.append(text).append(' ');
      }
      assertThat(folded(Rendered.of(markdown.toString()).prose().plainText()))
          .as(markdown.toString())
          .isEqualTo(folded(expected.toString()));
    }
  }

  private static void check(String text) {
    String markdown = MarkdownText.escape(text);
    Rendered rendered = Rendered.of(markdown);
    assertThat(folded(rendered.prose().plainText()))
        .as("%s%n  escaped as%n%s%n  gives%n%s", text, markdown, rendered.prose().html())
        .isEqualTo(folded(text));
    assertThat(rendered.prose().html()).as(markdown).doesNotContainPattern("<(?!/?(p|a)\\b)");
    assertThat(rendered.prose().references()).as(markdown).isEmpty();
  }

  /** Quotation marks, dashes and dots may be set typographically; white space is one space. */
  private static String folded(String text) {
    return new press.broadsheet.base.SourceText("x", text)
        .text()
        .replaceAll("[“”„]", "\"")
        .replaceAll("[‘’]", "'")
        .replace("…", "...")
        .replace("—", "---")
        .replace("–", "--")
        .replaceAll("[\\s\\u200B]+", " ")
        .strip();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The bus (no. 12) left at 6.30 a.m. - late, again!",
        "She said: \"It's done\" & went home; 100% sure, at a_b_c.",
        "Costs rose 5 * 3 = 15 #1 in $ and ~30 others",
        "See https://example.org/a_b?c=d&e=f and me@example.org",
        "1984 was a year. 3.5 million came.",
        "a < b > c, x & y, R&D, {braces}, 50/50, up + down",
        "-5 degrees, –6, .5, +41 22 000"
      })
  void leavesOrdinaryWordsAsTheyAre(String text) {
    assertThat(MarkdownText.escape(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      value = {
        "1. First → 1\\. First",
        "- item → \\- item",
        "# Title → \\# Title",
        "> quote → \\> quote",
        "[x](y) → \\[x\\](y)",
        "*really* → \\*really\\*",
        "&amp; → \\&amp;",
        "<b>bold</b> → \\<b>bold\\</b>",
        "--- → \\---"
      })
  void escapesWhatWouldBeMarkup(String text, String escaped) {
    assertThat(MarkdownText.escape(text)).isEqualTo(escaped);
  }
}
