package press.broadsheet.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import press.broadsheet.article.ArticleWriter;
import press.broadsheet.base.ProblemException;
import press.broadsheet.base.Problems;

/** Nothing that a seed says is lost, and no seed, however damaged, breaks a reader. */
class SeedWordsTest {

  private static final Path GOLDEN = Path.of("src/test/golden/seeds");
  private static final Duration LONGEST = Duration.ofSeconds(15);

  /** Words that only introduce a field, words that a date says in figures, and halves of a word. */
  private static final Set<String> SAID_OTHERWISE =
      Set.of(
          "by",
          "author",
          "headline",
          "dek",
          "date",
          "updated",
          "published",
          "section",
          "tags",
          "slug",
          "language",
          "summary",
          "interview",
          "and",
          "in",
          "von",
          "und",
          "par",
          "publié",
          "le",
          "à",
          "uhr",
          "march",
          "mars",
          "märz",
          "марта",
          "г",
          "автор",
          "بقلم",
          "文",
          "gmt",
          "pm",
          "6",
          "12",
          "13",
          "14",
          "30",
          "18h30",
          "06",
          "年",
          "月",
          "日",
          "3",
          "2026",
          "photographs",
          "vote",
          "byline",
          "subhead",
          "記",
          "者",
          "jan",
          "5",
          "3rd",
          "4",
          "p",
          "m",
          "at",
          "est",
          "نشر",
          "في",
          "كانون",
          "الثاني",
          "يناير",
          "٢٠٢٦",
          "٥",
          "feb",
          "ruary",
          "short",
          "ened");

  /** The same in the other languages that seeds are written in, words apart by spaces. */
  private static final Set<String> SAID_IN_OTHER_LANGUAGES =
      Set.of(
          ("correction embargo embargoed until 00 keywords standfirst status a b c"
                  + " text sperrfrist vom lesezeit rubrique texte mots clés mis jour et 6h30"
                  + " e ore febbraio sabato 18 di entrevista de marzo"
                  + " текст и об авторе беседовала мар"
                  + " الأربعاء مارس وسامر ٤ تصوير"
                  + " 采 访 员 报 本 讯 记 通 写 真 き 手 聞 水")
              .split(" "));

  static Stream<Path> plainSeeds() {
    return seeds().filter(p -> p.toString().endsWith(".txt"));
  }

  static Stream<Path> seeds() {
    try (Stream<Path> folders = Files.list(GOLDEN)) {
      return folders.sorted().toList().stream()
          .flatMap(f -> Seeds.files(f).stream())
          .filter(p -> !p.endsWith("expected.md"));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("plainSeeds")
  void everyWordIsInTheBodyOrAFieldOrABioOrAmongWhatWasDropped(Path file) throws IOException {
    SeedFile seed = new SeedFile(file.getFileName().toString(), Files.readAllBytes(file));
    String text = SeedText.decode(seed).text();
    Draft draft = Seeds.read(seed, new Problems()).get(0);
    Map<String, Integer> missing = count(text);
    count(all(draft)).forEach((word, n) -> missing.merge(word, -n, Integer::sum));
    List<String> lost =
        missing.entrySet().stream()
            .filter(e -> e.getValue() > 0 && !SAID_OTHERWISE.contains(e.getKey()))
            .filter(e -> !SAID_IN_OTHER_LANGUAGES.contains(e.getKey()))
            .map(Map.Entry::getKey)
            .sorted()
            .toList();
    assertThat(lost).as("words of %s that are nowhere", file).isEmpty();
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
            "x\n\n",
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
      byte[] bytes = piece.repeat(60_000 / piece.length()).getBytes(StandardCharsets.UTF_8);
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
      Seeds.read(seed, new Problems()).forEach(SeedWordsTest::all);
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

  private static String all(Draft draft) {
    List<String> parts = new ArrayList<>();
    parts.add(
        ArticleWriter.article(draft.meta(), draft.body().replaceAll("\\\\(\\p{Punct})", "$1")));
    draft.bios().forEach(b -> parts.add(b.text()));
    draft.dropped().forEach(d -> parts.add(d.text()));
    return String.join("\n", parts);
  }

  private static Map<String, Integer> count(String text) {
    return Arrays.stream(
            text.toLowerCase(Locale.ROOT)
                .replaceAll("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]", " $0 ")
                .split("[^\\p{L}\\p{M}\\p{N}]+"))
        .filter(w -> !w.isEmpty())
        .collect(Collectors.toMap(w -> w, w -> 1, Integer::sum, HashMap::new));
  }
}
