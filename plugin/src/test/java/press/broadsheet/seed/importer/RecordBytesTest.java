package press.broadsheet.seed.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import press.broadsheet.article.ArticleDate;
import press.broadsheet.article.ArticleType;
import press.broadsheet.article.Byline;
import press.broadsheet.article.Correction;
import press.broadsheet.article.FrontMatter;
import press.broadsheet.article.ImageRef;
import press.broadsheet.article.Source;
import press.broadsheet.article.Status;
import press.broadsheet.seed.Draft;
import press.broadsheet.seed.Origin;

/** What is put aside comes back as it was. */
class RecordBytesTest {

  private final RecordBytes records = new RecordBytes();

  private static FrontMatter full() {
    ArticleDate timed =
        new ArticleDate(
            LocalDateTime.of(2026, 1, 5, 6, 30, 15, 123_456_789),
            true,
            Optional.of(ZoneOffset.ofHoursMinutes(5, 30)));
    FrontMatter.Builder b = FrontMatter.builder();
    b.id = "2026-01-05-x";
    b.title = "Title \uD83D\uDE00 橋";
    b.subtitle = "A half character: \uD83D";
    b.kicker = "K";
    b.authors = List.of(Byline.of("Ada Pell"), new Byline("Tom Reyes", "photographs"));
    b.date = Optional.of(timed);
    b.updated = Optional.of(ArticleDate.of(LocalDate.of(2026, 1, 6)));
    b.dateline = "GENEVA";
    b.section = "City";
    b.tags = List.of("a", "b");
    b.series = "S";
    b.type = ArticleType.PRESS_RELEASE;
    b.summary = "Sum\u0000mary";
    b.image = Optional.of(new ImageRef("a.png", "alt", "caption", "credit"));
    b.language = "rm";
    b.slug = "x";
    b.aliases = List.of("/old/");
    b.status = Status.DRAFT;
    b.publishAt = Optional.of(timed);
    b.expires = Optional.of(timed);
    b.corrections = List.of(new Correction(timed, "Was wrong."));
    b.source = Optional.of(new Source("Agency", "https://agency.example/1", true));
    b.robots = "noindex";
    b.assumed = List.of("date");
    Map<String, Object> inner = new LinkedHashMap<>();
    inner.put("z", 1);
    inner.put("a", new ArrayList<>(Arrays.asList("x", null, true, false)));
    b.extra.put("zeta", inner);
    b.extra.put("long", 1L << 40);
    b.extra.put("double", 0.1);
    b.extra.put("whole", new BigInteger("123456789012345678901234567890"));
    b.extra.put("decimal", new BigDecimal("1.50"));
    return b.build();
  }

  @Test
  void aDraftComesBackWithEveryField() throws Exception {
    FrontMatter empty = FrontMatter.builder().build();
    for (RecordComponent field : FrontMatter.class.getRecordComponents()) {
      assertThat(field.getAccessor().invoke(full()))
          .as("the test fills %s", field.getName())
          .isNotEqualTo(field.getAccessor().invoke(empty));
    }
    Draft draft =
        new Draft(
            "entry",
            full(),
            "Body",
            List.of(new Draft.Bio("Ada Pell", "Ada writes.")),
            List.of(new Draft.Dropped("###", "end mark")),
            Map.of("title", Origin.STATED, "date", Origin.FILE_NAME),
            List.of(),
            "All of it");
    Draft back = records.read(records.of(draft), Draft.class);
    assertThat(back).isEqualTo(draft);
    assertThat(back.meta().extra().toString()).isEqualTo(draft.meta().extra().toString());
  }

  @Test
  void textsOfAnyLengthComeBack() {
    for (int length : new int[] {0, 1, 21_844, 21_845, 21_846, 70_000, 1_000_000}) {
      Draft.Dropped words = new Draft.Dropped("€".repeat(length), "\n");
      assertThat(records.read(records.of(words), Draft.Dropped.class)).isEqualTo(words);
    }
  }
}
