package press.broadsheet.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import press.broadsheet.article.ArticleWriter;
import press.broadsheet.base.ProblemException;
import press.broadsheet.base.Problems;

/** No seed, however damaged, breaks a reader or keeps it. */
class DamagedSeedsTest {

  private static final Path GOLDEN = Path.of("src/test/golden/seeds");
  private static final Duration LONGEST = Duration.ofSeconds(15);

  static Stream<Path> seeds() {
    try (Stream<Path> folders = Files.list(GOLDEN)) {
      return folders.sorted().toList().stream()
          .flatMap(f -> Seeds.files(f).stream())
          .filter(p -> !p.endsWith("expected.md"));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void aDamagedSeedIsReadOrRefusedInTime() throws IOException {
    Random random = new Random(20260312);
    List<Path> files = seeds().toList();
    SoftAssertions all = new SoftAssertions();
    for (int round = 0; round < 600; round++) {
      Path file = files.get(round % files.size());
      byte[] bytes = damaged(Files.readAllBytes(file), random);
      String name = file.getFileName().toString();
      SeedFile seed = new SeedFile(name, bytes);
      if (Seeds.readers().stream().noneMatch(r -> r.accepts(seed))) {
        continue; // what tells its format is damaged; import says that nobody reads it
      }
      all.assertThatCode(() -> read(name, bytes))
          .as("round %d of %s", round, file)
          .satisfiesAnyOf(
              e -> assertThat(e).isNull(), e -> assertThat(e).isInstanceOf(ProblemException.class));
    }
    all.assertAll();
  }

  @Test
  void whatRepeatsWithoutEndTakesNoLongerThanItsSizeJustifies() {
    for (String piece :
        List.of(
            "{{",
            "{% raw %}",
            "{%",
            "`",
            "```\n",
            "<div>",
            "<b>",
            "<a href=x>",
            "> ",
            "- a\n",
            "1. a\n",
            "By ",
            "A, ",
            "AB — ",
            ".",
            "\u00a0",
            "a | ",
            "on 1 ",
            "by A B ",
            "A B. ",
            "1) ",
            "”.",
            "x\n\n",
            "|\n\n",
            ",\n\n",
            "; -\n\n",
            "Title: x\n",
            "[",
            "[a](",
            "![",
            "(",
            "\t",
            "é",
            "長",
            "***\n",
            "<table><tr><td>",
            "<!--",
            "{{< x ",
            "12 ",
            "A",
            "A B\n",
            "{% comment %}",
            "{% highlight x %}",
            "[x](y) ",
            "<ul><li>",
            "Q: a?\n\n")) {
      byte[] bytes = (piece.repeat(60_000 / piece.length()) + "x").getBytes(StandardCharsets.UTF_8);
      byte[] withFields =
          ("---\ntitle: x\n---\n" + piece.repeat(60_000 / piece.length()))
              .getBytes(StandardCharsets.UTF_8);
      for (String name : List.of("a.txt", "a.md", "a.html")) {
        Assertions.assertTimeoutPreemptively(
            LONGEST, () -> read(name, bytes), () -> piece + " in " + name);
      }
      Assertions.assertTimeoutPreemptively(
          LONGEST, () -> read("a.md", withFields), () -> piece + " below front matter");
    }
    assertThatCode(() -> read("a.html", new byte[] {'<'})).doesNotThrowAnyException();
  }

  private static void read(String name, byte[] bytes) {
    SeedFile seed = new SeedFile(name, bytes);
    if (Seeds.readers().stream().noneMatch(r -> r.accepts(seed))) {
      return; // damaged so that nobody knows it any more, which import tells
    }
    try {
      Seeds.read(seed, new Problems()).forEach(d -> ArticleWriter.article(d.meta(), d.body()));
    } catch (ProblemException refused) {
      assertThat(refused.problems()).isNotEmpty();
    }
  }

  private static byte[] damaged(byte[] seed, Random random) {
    byte[] out = Arrays.copyOf(seed, seed.length);
    for (int i = random.nextInt(6); i >= 0 && out.length > 2; i--) {
      int at = random.nextInt(out.length);
      int to = Math.min(out.length, at + random.nextInt(120));
      switch (random.nextInt(4)) {
        case 0 -> out[at] = (byte) random.nextInt(256);
        case 1 -> out = joined(out, 0, at, to, out.length);
        case 2 -> out = joined(out, 0, to, at, out.length);
        default -> out[at] = (byte) "\n{}<>%#*-:\"'`|&;[]() \t".charAt(random.nextInt(22));
      }
    }
    return out;
  }

  private static byte[] joined(byte[] bytes, int from, int to, int from2, int to2) {
    byte[] out = new byte[to - from + to2 - from2];
    System.arraycopy(bytes, from, out, 0, to - from);
    System.arraycopy(bytes, from2, out, to - from, to2 - from2);
    return out;
  }
}
