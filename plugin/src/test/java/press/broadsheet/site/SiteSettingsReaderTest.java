package press.broadsheet.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.broadsheet.base.Problem;
import press.broadsheet.base.ProblemException;
import press.broadsheet.base.Problems;
import press.broadsheet.base.SourceText;

class SiteSettingsReaderTest {

  private final Problems warnings = new Problems();

  @Test
  void noFileIsAPublicationWithDefaultsAndAWarning() {
    SiteSettings settings = SiteSettingsReader.read(Optional.empty(), "", warnings);
    assertThat(settings.url()).isEqualTo("http://localhost:8080/");
    assertThat(settings.language()).isEqualTo("en");
    assertThat(settings.zone()).isEqualTo(ZoneId.of("UTC"));
    assertThat(settings.pageSize()).isEqualTo(20);
    assertThat(settings.feeds()).containsExactlyInAnyOrder("site", "section", "tag", "author");
    assertThat(warnings.all()).extracting(Problem::code).containsExactly("BS0704");
  }

  @Test
  void anEmptyFileIsLikeNone() {
    assertThat(read("")).isEqualTo(SiteSettingsReader.read(Optional.empty(), "", warnings));
    assertThat(read("# nothing yet\n")).isEqualTo(read(""));
  }

  @Test
  void theAddressPassedOnTheCommandLineWins() {
    SiteSettings settings =
        SiteSettingsReader.read(
            Optional.of(new SourceText("site.yaml", "url: https://a.example/\n")),
            "https://b.example/deep/er",
            warnings);
    assertThat(settings.url()).isEqualTo("https://b.example/deep/er/");
    assertThat(settings.basePath()).isEqualTo("/deep/er/");
    assertThat(settings.origin()).isEqualTo("https://b.example");
    assertThat(warnings.all()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "paper.example",
        "ftp://paper.example/",
        "https://",
        "https:///x",
        "https://u:p@paper.example/",
        "https://paper.example/?q",
        "https://paper.example/#f",
        "https://paper.example/a//b/",
        "https://paper.example/../x/",
        "https://paper .example/",
        "javascript:alert(1)//",
        "https://paper.example/\"><x"
      })
  void whatIsNoAddressOfASiteIsRefused(String url) {
    assertThat(faults("url: '" + url + "'")).containsExactly("BS0702:1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "permalink: /:year/:nonsense/:slug/ | BS0703:1",
        "permalink: :slug | BS0703:1",
        "permalink: /:year/ | BS0703:1",
        "pageSize: 1.5 | BS0105:1",
        "pageSize: -1 | BS0105:1",
        "feedSize: 501 | BS0105:1",
        "feeds: [all] | BS0703:1",
        "timezone: Mars/Olympus | BS0703:1",
        "language: e | BS0703:1",
        "sections: [City, city] | BS0705:1",
        "sections: ['?!'] | BS0705:1",
        "menu: [x] | BS0705:1",
        "publisher: Me | BS0105:1",
        "title: [a] | BS0105:1"
      })
  void everyWrongSettingIsNamedWithItsLine(String yaml, String fault) {
    assertThat(faults(yaml)).containsExactly(fault);
  }

  @Test
  void sectionsKeepTheirOrderAndMayHaveTheirOwnSlug() {
    assertThat(
            read("sections: [Zoo, {name: Arts & Letters, slug: Arts, description: What we read.}]")
                .sections())
        .containsExactly(
            new Section("Zoo", "zoo", ""), new Section("Arts & Letters", "arts", "What we read."));
  }

  @Test
  void anEmptyListOfFeedsIsNoFeed() {
    assertThat(read("feeds: []").feeds()).isEmpty();
  }

  private SiteSettings read(String yaml) {
    return SiteSettingsReader.read(Optional.of(new SourceText("site.yaml", yaml)), "", warnings);
  }

  private List<String> faults(String yaml) {
    ProblemException e = catchThrowableOfType(ProblemException.class, () -> read(yaml));
    assertThat(e).as(yaml).isNotNull();
    return e.problems().stream().map(p -> p.code() + ":" + p.at().line()).toList();
  }
}
