package press.broadsheet.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpoolTest {

  @TempDir Path folder;

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void whatManyThreadsPutThereComesBackAndTheFileGoesAtTheEnd() throws IOException {
    Path file = folder.resolve("a/b/spool");
    try (Spool spool = Spool.open(file)) {
      Map<String, Spool.Piece> pieces = new ConcurrentHashMap<>();
      IntStream.range(0, 2000)
          .mapToObj(n -> "piece " + n + ".".repeat(n % 50))
          .parallel()
          .forEach(
              text -> {
                try {
                  pieces.put(text, spool.put(utf8(text)));
                } catch (IOException e) {
                  throw new AssertionError(e);
                }
              });
      for (Map.Entry<String, Spool.Piece> piece : pieces.entrySet()) {
        assertThat(spool.get(piece.getValue())).isEqualTo(utf8(piece.getKey()));
      }
      assertThat(pieces).hasSize(2000);
      assertThat(spool.get(spool.put(new byte[0]))).isEmpty();
      assertThat(file).exists();
    }
    assertThat(file).doesNotExist();
  }

  @Test
  void whatAKilledCommandLeftIsOverwritten() throws IOException {
    Path file = folder.resolve("spool");
    Files.writeString(file, "left by a killed command");
    try (Spool spool = Spool.open(file)) {
      spool.put(utf8("new"));
      assertThat(Files.size(file)).isEqualTo(3);
    }
  }

  @Test
  void aFileThatSomeoneCutShortIsAnErrorAndNoEndlessLoop() throws IOException {
    Path file = folder.resolve("spool");
    try (Spool spool = Spool.open(file)) {
      Spool.Piece piece = spool.put(utf8("whole"));
      Files.write(file, new byte[2]);
      assertThatThrownBy(() -> spool.get(piece)).isInstanceOf(IOException.class);
    }
  }
}
