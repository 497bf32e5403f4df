package press.broadsheet.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import press.broadsheet.base.Problems;
import press.broadsheet.base.SourceText;

/** Whatever is written reads back as the same, and is written again as the same bytes. */
class ArticleWriterTest {

  private static final List<String> TEXTS =
      List.of(
          "plain words",
          "true",
          "null",
          "~",
          "12",
          "0x1f",
          "1e5",
          "-",
          "- item",
          "? key",
          ": value",
          "a: b",
          "a #b",
          "#tag",
          "@at",
          "`tick`",
          "%",
          "&a",
          "*a",
          "!tag",
          "|",
          ">",
          "[a]",
          "{a: b}",
          "a, b",
          "'single'",
          "\"double\"",
          "back\\slash",
          "---",
          "...",
          "+++",
          "2026-01-05",
          "yes",
          "No",
          "İ ı ß",
          "العربية",
          "日本語",
          "🦀 crab",
          "${7*7}",
          "<b>",
          "a\u00A0b",
          "=",
          "<<",
          "é",
          "x:",
          ":x",
          "x #",
          "it's",
          "\u200Ehidden",
          "\uD83D\uDC69\u200D\uD83D\uDE80",
          "012",
          ".5",
          "+1",
          "a]b",
          "NaN",
          ".inf");

  @Test
  void aFieldOfOneLineIsWrittenAsItReadsBack() {
    FrontMatter.Builder meta = FrontMatter.builder();
    meta.title = " Bridge\n\treopens ";
    assertThat(ArticleWriter.article(meta.build(), ""))
        .isEqualTo("---\ntitle: Bridge reopens\n---\n");
  }

  @Test
  void readAfterWriteIsTheSame() {
    Random random = new Random(11);
    for (int i = 0; i < 2000; i++) {
      FrontMatter meta = frontMatter(random);
      String body = random.nextBoolean() ? "" : text(random) + "\n\n---\n\n" + text(random);
      String written = ArticleWriter.article(meta, body);
      Problems problems = new Problems();
      Article read = ArticleReader.article(new SourceText("articles/x.md", written), problems);
      assertThat(problems.errors()).as(written).isEmpty();
      assertThat(read.meta()).as(written).isEqualTo(meta);
      assertThat(read.body().strip()).as(written).isEqualTo(body.strip());
      assertThat(ArticleWriter.article(read.meta(), read.body())).isEqualTo(written);
    }
  }

  @Test
  void anAuthorReadsBackAsTheSame() {
    Random random = new Random(12);
    for (int i = 0; i < 500; i++) {
      Optional<ImageRef> photo =
          random.nextBoolean() ? Optional.empty() : Optional.of(image(random));
      String name = text(random);
      AuthorKind kind = random.nextBoolean() ? AuthorKind.PERSON : AuthorKind.ORGANIZATION;
      List<String> links = distinct(random);
      String written =
          ArticleWriter.author(name, kind, photo, text(random), links, links, text(random));
      Author read = ArticleReader.author(new SourceText("authors/x.md", written), new Problems());
      assertThat(read.name()).as(written).isEqualTo(name);
      assertThat(read.kind()).as(written).isEqualTo(kind);
      assertThat(read.photo()).as(written).isEqualTo(photo);
      assertThat(read.links()).as(written).isEqualTo(links);
      assertThat(
              ArticleWriter.author(
                  read.name(),
                  read.kind(),
                  read.photo(),
                  read.email(),
                  read.links(),
                  read.aliases(),
                  read.bio()))
          .isEqualTo(written);
    }
  }

  private static FrontMatter frontMatter(Random random) {
    FrontMatter.Builder b = FrontMatter.builder();
    b.id = maybe(random);
    b.title = maybe(random);
    b.subtitle = maybe(random);
    b.kicker = maybe(random);
    for (String name : distinct(random)) {
      b.authors.add(new Byline(name, maybe(random)));
    }
    b.date = date(random);
    b.updated = date(random);
    b.dateline = maybe(random);
    b.section = maybe(random);
    b.tags = distinct(random);
    b.series = maybe(random);
    b.type = any(random, List.of(ArticleType.values()));
    b.summary = maybe(random);
    b.image = random.nextBoolean() ? Optional.empty() : Optional.of(image(random));
    b.language = random.nextBoolean() ? "" : "pt-BR";
    b.slug = maybe(random);
    b.aliases = distinct(random);
    b.status = any(random, List.of(Status.values()));
    b.publishAt = date(random);
    b.expires = date(random);
    if (random.nextBoolean()) {
      b.corrections.add(
          new Correction(
              date(random).orElse(ArticleDate.of(LocalDate.of(2026, 1, 6))), text(random)));
      b.source = Optional.of(new Source(text(random), maybe(random), random.nextBoolean()));
    }
    b.robots = maybe(random);
    b.assumed = distinct(random);
    for (String key : distinct(random)) {
      b.extra.put("x " + key, extra(random, 0));
    }
    return b.build();
  }

  private static Object extra(Random random, int depth) {
    return switch (random.nextInt(depth > 2 ? 4 : 6)) {
      case 0 -> random.nextBoolean();
      case 1 -> random.nextLong(1_000_000_000_000L);
      case 2 -> random.nextInt(1000) / 8.0;
      case 3 -> text(random);
      case 4 -> new ArrayList<>(List.of(extra(random, depth + 1), extra(random, depth + 1)));
      default -> {
        Map<String, Object> map = new LinkedHashMap<>();
        distinct(random).forEach(key -> map.put(key, extra(random, depth + 1)));
        yield map;
      }
    };
  }

  private static <T> T any(Random random, List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  private static ImageRef image(Random random) {
    return new ImageRef(text(random), maybe(random), maybe(random), maybe(random));
  }

  private static Optional<ArticleDate> date(Random random) {
    LocalDate day =
        LocalDate.of(1990 + random.nextInt(60), 1 + random.nextInt(12), 1 + random.nextInt(28));
    return switch (random.nextInt(4)) {
      case 0 -> Optional.of(ArticleDate.of(day));
      case 1 ->
          Optional.of(
              new ArticleDate(
                  day.atTime(random.nextInt(24), random.nextInt(60), random.nextInt(60)),
                  true,
                  Optional.empty()));
      case 2 ->
          Optional.of(
              new ArticleDate(
                  day.atTime(random.nextInt(24), 0, 0),
                  true,
                  Optional.of(ZoneOffset.ofTotalSeconds(1800 * (random.nextInt(57) - 28)))));
      default -> Optional.empty();
    };
  }

  private static List<String> distinct(Random random) {
    List<String> out = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      out.add(text(random));
    }
    return new ArrayList<>(out.stream().distinct().toList());
  }

  private static String maybe(Random random) {
    return random.nextInt(3) == 0 ? "" : text(random);
  }

  private static String text(Random random) {
    String text = any(random, TEXTS);
    return random.nextInt(3) == 0 ? text + " " + any(random, TEXTS) : text;
  }
}
