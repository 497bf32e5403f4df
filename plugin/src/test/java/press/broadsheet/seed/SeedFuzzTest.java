package press.broadsheet.seed;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What fuzzing once found in {@code src/test/fuzz/<format>/}, and every golden seed, so that
 * neither breaks a reader again.
 */
class SeedFuzzTest {

  static Stream<Path> finds() throws IOException {
    try (Stream<Path> all =
        Stream.concat(
            Files.walk(Path.of("src/test/fuzz")), Files.walk(Path.of("src/test/golden/seeds")))) {
      List<Path> files = all.filter(Files::isRegularFile).sorted().toList();
      return files.stream();
    }
  }

  @ParameterizedTest
  @MethodSource("finds")
  void noSeedBreaksAReader(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    String folder = file.getName(file.getNameCount() - 2).toString();
    for (String format : SeedFuzz.NAMES.keySet()) {
      boolean isFind = file.startsWith(Path.of("src/test/fuzz"));
      if (!isFind || folder.equals(format)) {
        assertThatCode(() -> SeedFuzz.read(format, bytes))
            .as("%s read as %s", file, format)
            .doesNotThrowAnyException();
      }
    }
  }
}
