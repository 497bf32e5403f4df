package press.broadsheet.render;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The default theme keeps its own promises: words for everything, nothing inline, small, ours. */
class DefaultThemeTest {

  private static final Path THEME =
      Path.of("../templates/src/main/resources/press/broadsheet/theme");
  private static final Pattern WORD = Pattern.compile("words(?:\\.([a-z]+)|\\[\"([a-z0-9-]+)\"])");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{[a-z0-9-]+}");
  private static final Pattern FORM =
      Pattern.compile("month-in-date-(?:[1-9]|1[0-2])|.*-(?:zero|one|two|few|many)");
  private static final Map<String, Set<String>> FREE =
      Map.of(
          "date", Set.of("{day}", "{month}", "{month-number}", "{year}"),
          "time", Set.of("{hour12}", "{hour24}", "{minute}", "{ampm}"));

  static List<Path> templates() throws IOException {
    return files(".*\\.ftl[hx]");
  }

  static List<Path> languages() throws IOException {
    return files(".*\\.properties");
  }

  @ParameterizedTest
  @MethodSource("templates")
  void hasEnglishWordsForWhatATemplateSays(Path template) throws IOException {
    assertThat(words(THEME.resolve("messages/en.properties")).keySet())
        .containsAll(
            WORD.matcher(Files.readString(template))
                .results()
                .map(match -> match.group(1) != null ? match.group(1) : match.group(2))
                .toList());
  }

  @ParameterizedTest
  @MethodSource("templates")
  void putsNothingInlineThatAStrictContentSecurityPolicyForbids(Path template) throws IOException {
    String text = Files.readString(template).replace("<script type=\"application/ld+json\">", "");

    assertThat(text).doesNotContainPattern("(?i)<script|<style|\\sstyle=|\\son[a-z]+=|javascript:");
  }

  @ParameterizedTest
  @MethodSource("languages")
  void aLanguageSaysOnlyWhatEnglishSays(Path language) throws IOException {
    Set<String> english = words(THEME.resolve("messages/en.properties")).keySet();

    assertThat(words(language).keySet())
        .allMatch(key -> english.contains(key) || FORM.matcher(key).matches());
  }

  @ParameterizedTest
  @MethodSource("languages")
  void aLanguageUsesOnlyThePlaceholdersThatAreFilled(Path language) throws IOException {
    Map<String, String> english = words(THEME.resolve("messages/en.properties"));

    words(language)
        .forEach(
            (key, value) ->
                assertThat(FREE.getOrDefault(key, placeholders(english.getOrDefault(key, ""))))
                    .as(key)
                    .containsAll(placeholders(value)));
  }

  @ParameterizedTest
  @MethodSource("languages")
  void aLanguageNamesTwelveDifferentMonths(Path language) throws IOException {
    Map<String, String> words = words(language);

    assertThat(
            Stream.iterate(1, month -> month + 1)
                .limit(12)
                .map(month -> words.get("month-" + month)))
        .doesNotContainNull()
        .doesNotHaveDuplicates();
  }

  @Test
  void styleSheetIsSmallAndAsksNobodyElse() throws IOException {
    byte[] css = Files.readAllBytes(THEME.resolve("assets/broadsheet.css"));
    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(zipped)) {
      gzip.write(css);
    }

    assertThat(zipped.size()).isLessThanOrEqualTo(12 * 1024);
    assertThat(new String(css, UTF_8)).doesNotContain("//", "@import");
  }

  @Test
  void everyFaceOfTheStyleSheetIsThereWithItsLicence() throws IOException {
    List<String> faces =
        Pattern.compile("url\\(([^)]+)\\)")
            .matcher(Files.readString(THEME.resolve("assets/broadsheet.css")))
            .results()
            .map((MatchResult match) -> match.group(1))
            .toList();

    assertThat(faces)
        .isNotEmpty()
        .allSatisfy(face -> assertThat(THEME.resolve("assets/" + face)).isNotEmptyFile());
    assertThat(THEME.resolve("assets/fonts/OFL.txt")).content().contains("SIL OPEN FONT LICENSE");
  }

  private static Set<String> placeholders(String words) {
    return PLACEHOLDER
        .matcher(words)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Map<String, String> words(Path file) throws IOException {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    }
    Map<String, String> words = new TreeMap<>();
    properties.stringPropertyNames().forEach(key -> words.put(key, properties.getProperty(key)));
    return words;
  }

  private static List<Path> files(String name) throws IOException {
    try (Stream<Path> files = Files.walk(THEME)) {
      List<Path> found =
          files.filter(file -> file.getFileName().toString().matches(name)).sorted().toList();
      assertThat(found).isNotEmpty();
      return found;
    }
  }
}
