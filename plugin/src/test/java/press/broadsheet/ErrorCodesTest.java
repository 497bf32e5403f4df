package press.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** docs/errors.md and the code tell of the same problems. */
class ErrorCodesTest {

  private static final Path SOURCES = Path.of("src", "main", "java");
  private static final Path MANUAL = Path.of("..", "docs", "errors.md");
  private static final Pattern IN_CODE = Pattern.compile("\"(BS\\d{4})\"");
  private static final Pattern ROW = Pattern.compile("(?m)^\\| (BS\\d{4}) \\|");

  @Test
  void everyCodeOfTheSourcesIsInTheManualAndTheReverse() throws IOException {
    assertThat(new TreeSet<>(inManual())).isNotEmpty().isEqualTo(inSources());
  }

  @Test
  void theManualHasOneRowACodeInOrder() throws IOException {
    assertThat(inManual()).doesNotHaveDuplicates().isSorted();
  }

  private static List<String> inManual() throws IOException {
    return codes(ROW, Files.readString(MANUAL)).toList();
  }

  private static TreeSet<String> inSources() throws IOException {
    TreeSet<String> found = new TreeSet<>();
    try (Stream<Path> walk = Files.walk(SOURCES)) {
      for (Path file : walk.filter(f -> f.toString().endsWith(".java")).toList()) {
        codes(IN_CODE, Files.readString(file)).forEach(found::add);
      }
    }
    return found;
  }

  private static Stream<String> codes(Pattern form, String text) {
    return form.matcher(text).results().map((MatchResult m) -> m.group(1));
  }
}
