package press.broadsheet.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.broadsheet.render.view.TimeView;

/** Plural forms (CLDR 46), dates, directions and addresses, each by cases worked out by hand. */
class WordsTest {

  private static final Theme THEME = Theme.read(Path.of("no-such-folder"));

  @ParameterizedTest
  @CsvSource({
    "en, 0, other", "en, 1, one", "en, 2, other", "en-GB, 1, one", "fr, 0, one", "fr, 1, one",
        "fr, 2, other", "pt, 0, one", "pt-BR, 1, one", "ja, 1, other", "zh-Hans, 1, other",
    "ru, 1, one", "ru, 2, few", "ru, 5, many", "ru, 11, many", "ru, 12, many", "ru, 21, one",
        "ru, 22, few", "ru, 25, many", "ru, 111, many", "ru, 0, many", "uk, 104, few",
    "pl, 1, one", "pl, 2, few", "pl, 5, many", "pl, 12, many", "pl, 21, many", "pl, 22, few",
        "pl, 0, many", "cs, 1, one", "cs, 3, few", "cs, 5, other", "sk, 22, other",
    "ar, 0, zero", "ar, 1, one", "ar, 2, two", "ar, 3, few", "ar, 10, few", "ar, 11, many",
        "ar, 99, many", "ar, 100, other", "ar, 102, other", "ar, 103, few", "ar, 111, many",
    "he, 1, one", "he, 2, two", "he, 3, other", "de, 1, one", "tr, 1, one", "tr, 2, other"
  })
  void pluralForms(String language, int number, String category) {
    assertThat(Plural.of(language, number)).isEqualTo(category);
  }

  @Test
  void datesAreInTheZoneOfTheSite() {
    Dates dates = new Dates(Messages.of(THEME, "en"), ZoneId.of("Asia/Kathmandu"));
    Instant instant = Instant.parse("2026-01-04T18:45:00Z");
    assertThat(dates.view(instant, true))
        .isEqualTo(new TimeView("2026-01-05T00:30:00+05:45", "5 January 2026", "12:30 am"));
    assertThat(dates.view(instant, false))
        .isEqualTo(new TimeView("2026-01-05", "5 January 2026", ""));
    assertThat(dates.rfc822(instant)).isEqualTo("Mon, 05 Jan 2026 00:30:00 +0545");
    assertThat(dates.rfc822(Instant.parse("2026-09-30T00:00:00Z")))
        .isEqualTo("Wed, 30 Sep 2026 05:45:00 +0545");
    assertThat(dates.month(2026, 12)).isEqualTo("December 2026");
  }

  @Test
  void noonAndMidnight() {
    Dates dates = new Dates(Messages.of(THEME, "en"), ZoneId.of("UTC"));
    assertThat(dates.view(Instant.parse("2026-01-04T12:05:00Z"), true).time())
        .isEqualTo("12:05 pm");
    assertThat(dates.view(Instant.parse("2026-01-04T00:00:00Z"), true).time())
        .isEqualTo("12:00 am");
    assertThat(dates.view(Instant.parse("2026-01-04T23:59:59Z"), true).time())
        .isEqualTo("11:59 pm");
  }

  @ParameterizedTest
  @CsvSource({
    "ar, rtl",
    "ar-EG, rtl",
    "he, rtl",
    "fa-IR, rtl",
    "ar-Latn, ltr",
    "en-Arab, rtl",
    "AZ-arab, rtl",
    "en, ltr",
    "zh-Hant-TW, ltr",
    "ckb, rtl"
  })
  void directions(String language, String direction) {
    assertThat(Script.direction(language)).isEqualTo(direction);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/2026/01/x/ | /2026/01/x/",
        "/a b/ | /a%20b/",
        "/é/ | /%C3%A9/",
        "/منارة/ | /%D9%85%D9%86%D8%A7%D8%B1%D8%A9/",
        "/🦀/ | /%F0%9F%A6%80/",
        "/a&b='c'/ | /a%26b='c'/",
        "/a\"<>/ | /a%22%3C%3E/",
        "/100%/ | /100%25/",
        "/q?#/ | /q%3F%23/"
      })
  void addressesArePercentEncoded(String path, String encoded) {
    assertThat(Addresses.encode(path)).isEqualTo(encoded);
  }

  @ParameterizedTest
  @CsvSource({"Zoë, zoe", "O’Hara, ohara", "Ångström, angstrom", "ÉTÉ, ete"})
  void namesSortWithoutCaseAndMarks(String name, String key) {
    assertThat(Alphabet.key(name)).isEqualTo(key);
  }
}
