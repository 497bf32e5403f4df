package press.broadsheet.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleDateTest {

  private static final ZoneId LISBON = ZoneId.of("Europe/Lisbon");

  @ParameterizedTest
  @CsvSource({
    "2026-01-05,                      2026-01-05T00:00:00Z",
    "2026-07-05,                      2026-07-04T23:00:00Z",
    "2026-1-5,                        2026-01-05T00:00:00Z",
    "2026-01-05T06:30,                2026-01-05T06:30:00Z",
    "2026-07-05 06:30:15,             2026-07-05T05:30:15Z",
    "2026-01-05T06:30:00+01:00,       2026-01-05T05:30:00Z",
    "2026-01-05T06:30:00.123456789Z,  2026-01-05T06:30:00Z",
    "2015-12-08 10:00:00 -5,          2015-12-08T15:00:00Z",
    "2015-12-08 10:00:00 -0530,       2015-12-08T15:30:00Z",
    "2026-01-05 6:30 UTC,             2026-01-05T06:30:00Z",
    "2026-03-29T01:30,                2026-03-29T01:30:00Z",
    "2024-02-29,                      2024-02-29T00:00:00Z"
  })
  void meansOneInstantInTheSitesZone(String stated, Instant instant) {
    assertThat(ArticleDate.parse(stated).orElseThrow().at(LISBON)).isEqualTo(instant);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "tomorrow", "2026-02-29", "2026-13-01", "2026-00-10", "2026-01-32", "2026-01-05T24:00",
            "2026-01-05T06:60", "2026-01-05T06:30+19:00",
        "2026-01-05T06:30+01:75", "26-01-05", "2026/01/05", "5 January 2026",
            "2026-01-05T06:30 Lisbon", "0000-01-01", "9999-12-31", "12026-01-01", "٢٠٢٦-٠١-٠٥"
      })
  void whatIsNoDateIsNone(String stated) {
    assertThat(ArticleDate.parse(stated)).isEmpty();
  }

  @Test
  void isWrittenInAFormThatIsReadBack() {
    for (String stated :
        new String[] {
          "2026-01-05",
          "2026-01-05T06:30",
          "2026-01-05T06:30:09Z",
          "2026-01-05T06:30:09-03:30",
          "0987-12-31T23:59:59+18:00"
        }) {
      ArticleDate date = ArticleDate.parse(stated).orElseThrow();
      assertThat(ArticleDate.parse(date.toString())).contains(date);
    }
  }
}
