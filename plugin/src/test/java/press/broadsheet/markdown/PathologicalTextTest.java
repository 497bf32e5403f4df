package press.broadsheet.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import press.broadsheet.base.ProblemException;
import press.broadsheet.base.Problems;
import press.broadsheet.base.SourceText;

/**
 * Texts that bring parsers down: each must end soon, in prose or in an error that names the file.
 */
@Timeout(60)
class PathologicalTextTest {

  private static final Markdown HASTY = new Markdown(Duration.ofMillis(400));
  private static final SourceText FILE = new SourceText("articles/test.md", "");

  static Stream<Arguments> texts() {
    return Stream.of(
        Arguments.of("nested quotes", "> ".repeat(10_000) + "deep"),
        Arguments.of("nested quotes without spaces", ">".repeat(100_000) + "deep"),
        Arguments.of("link openers", "[a](".repeat(50_000)),
        Arguments.of("link openers with targets", "[a](<b".repeat(50_000)),
        Arguments.of("backticks", "`".repeat(100_000)),
        Arguments.of("backtick runs of many lengths", backtickRuns()),
        Arguments.of("emphasis openers", "*a **a ".repeat(150_000)),
        Arguments.of("emphasis openers and closers", "**a *b c* ".repeat(50_000)),
        Arguments.of("underscores", "_a __a ".repeat(100_000)),
        Arguments.of("tildes", "~~a ~b ".repeat(100_000)),
        Arguments.of(
            "wide table",
            "|a".repeat(5_000) + "|\n" + "|-".repeat(5_000) + "|\n" + "|b".repeat(5_000) + "|\n"),
        Arguments.of("long table", "|a|b|\n|-|-|\n" + "|c|d|\n".repeat(50_000)),
        Arguments.of("nested lists", nestedLists()),
        Arguments.of("list markers on one line", "- ".repeat(20_000) + "x"),
        Arguments.of("numbered markers on one line", "1. ".repeat(20_000) + "x"),
        Arguments.of("brackets", "[".repeat(100_000)),
        Arguments.of("closed brackets", "[".repeat(20_000) + "a" + "]".repeat(20_000)),
        Arguments.of("picture openers", "![".repeat(50_000)),
        Arguments.of("nested pictures", "![".repeat(5_000) + "a" + "](b)".repeat(5_000)),
        Arguments.of("tag openers", "<a ".repeat(100_000)),
        Arguments.of("comment openers", "a <!-- ".repeat(50_000)),
        Arguments.of("declarations", "a <!A ".repeat(50_000)),
        Arguments.of("instructions", "a <? ".repeat(50_000)),
        Arguments.of("nested elements", "<b>".repeat(100_000) + "x"),
        Arguments.of("nested blocks", "<div>".repeat(50_000) + "x"),
        Arguments.of("nested links", "<a href=x>".repeat(20_000) + "x"),
        Arguments.of("nested tables", "<table><tr><td>".repeat(10_000) + "x"),
        Arguments.of("misnested emphasis", "<b><i><p></b></i>".repeat(5_000)),
        Arguments.of("attributes", "<a " + "x=1 ".repeat(100_000) + ">y</a>"),
        Arguments.of("entities", "&lt".repeat(200_000)),
        Arguments.of("reference definitions", "[a]: b\n".repeat(50_000)),
        Arguments.of("footnote references", "[^a]".repeat(20_000) + "\n\n[^a]: x"),
        Arguments.of("footnotes in footnotes", footnoteChain()),
        Arguments.of("headings of one name", "# Same\n\n".repeat(20_000)),
        Arguments.of("quotation marks", "\"a 'b ".repeat(150_000)),
        Arguments.of("one long line of letters", "a".repeat(2_000_000)),
        Arguments.of("backslashes", "\\".repeat(500_000)),
        Arguments.of("mail addresses", "a@b.c ".repeat(50_000)),
        Arguments.of("almost addresses", "http://a.".repeat(50_000)),
        Arguments.of("at signs", "a@".repeat(200_000)),
        Arguments.of("definitions", "a\n: b\n\n".repeat(20_000)),
        Arguments.of("hard breaks", "a  \n".repeat(100_000)),
        Arguments.of("line feeds", "\n".repeat(1_000_000)),
        Arguments.of("tabs", "\t".repeat(500_000) + "a"),
        Arguments.of("own id openers", "# " + "{#".repeat(100_000)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void endsInProseOrInAnErrorThatNamesTheFile(String name, String text) {
    long start = System.nanoTime();
    String outcome;
    try {
      outcome = "prose of " + HASTY.render(FILE, text, 1, "en", new Problems()).html().length();
    } catch (ProblemException e) {
      assertThat(e.problems().get(0).code()).isIn("BS0305", "BS0311");
      assertThat(e.problems().get(0).at().file()).isEqualTo("articles/test.md");
      outcome = e.problems().get(0).code();
    }
    Duration taken = Duration.ofNanos(System.nanoTime() - start);
    assertThat(taken).as(name + " gave " + outcome).isLessThan(Duration.ofSeconds(5));
  }

  @Test
  void leavesNoThreadBehind() throws InterruptedException {
    try {
      HASTY.render(FILE, "[a](".repeat(200_000), 1, "en", new Problems());
    } catch (ProblemException e) {
      assertThat(e.problems().get(0).code()).isEqualTo("BS0305");
    }
    Thread.sleep(200);

    List<String> names = Thread.getAllStackTraces().keySet().stream().map(Thread::getName).toList();
    assertThat(names).doesNotContain("deep-text");
  }

  private static String backtickRuns() {
    StringBuilder out = new StringBuilder();
    for (int i = 1; i < 1_000; i++) {
      out.append("e").append("`".repeat(i));
    }
    return out.toString();
  }

  private static String nestedLists() {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < 1_200; i++) {
      out.append("  ".repeat(i)).append("- a\n");
    }
    return out.toString();
  }

  private static String footnoteChain() {
    StringBuilder out = new StringBuilder("[^0]\n\n");
    for (int i = 0; i < 5_000; i++) {
      out.append("[^").append(i).append("]: see [^").append(i + 1).append("]\n\n");
    }
    return out.toString();
  }
}
