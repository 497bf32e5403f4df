package press.broadsheet.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.broadsheet.base.OutputPath;

class SlugTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Bridge Reopens — at last! | bridge-reopens-at-last",
        "The Year’s Best | the-years-best",
        "Straße nach Łódź | strasse-nach-lodz",
        "Ærø & Fyn | aero-and-fyn",
        "R&D | r-and-d",
        "Ελλάδα | ελλαδα",
        "Ёлка | елка",
        "ISTANBUL | istanbul",
        "İstanbul ışık | istanbul-isik",
        "المنارة القديمة | المنارة-القديمة",
        "汐見 朔 | 汐見-朔",
        "한국어 | 한국어",
        "हिन्दी | हिन्दी",
        "../../etc/passwd | etc-passwd",
        "a\u202Eb c | a-b-c",
        "50% off | 50-off",
        "ﬁne №5 | fine-no5",
        "?!… | ''",
      })
  void isReadableAndSafe(String text, String slug) {
    assertThat(Slug.of(text)).isEqualTo(slug);
    assertThat(slug.isEmpty() || OutputPath.fault(slug).isEmpty()).isTrue();
  }

  @Test
  void doesNotDependOnTheMachine() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(Slug.of("TITLE IN ISTANBUL")).isEqualTo("title-in-istanbul");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void aLongTitleIsCutBetweenWords() {
    String slug = Slug.of("harbour ".repeat(40));
    assertThat(slug).hasSizeLessThanOrEqualTo(70).endsWith("harbour");
    assertThat(Slug.of("x".repeat(300))).hasSize(70);
    assertThat(Slug.of("𠀀".repeat(100)).codePoints()).allMatch(c -> c == 0x20000);
  }

  @Test
  void aSlugIsItsOwnSlug() {
    for (String text :
        new String[] {
          "Ein Fest für Ängste & Größe", "المنارة القديمة", "हिन्दी में", "O’Neill’s 2nd"
        }) {
      assertThat(Slug.of(Slug.of(text))).isEqualTo(Slug.of(text));
    }
  }
}
