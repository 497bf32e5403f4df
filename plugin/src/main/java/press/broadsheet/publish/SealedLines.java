package press.broadsheet.publish;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import press.broadsheet.base.Digest;

/**
 * A text file whose damage shows: a header that names kind and version, lines, and the {@link
 * Digest} of all that precedes it as the last line. UTF-8, line feeds.
 */
final class SealedLines {

  private static final String SEAL = "sealed ";
  private static final int SEAL_BYTES = SEAL.length() + 32 + 1;

  private SealedLines() {}

  /** The bytes of the file. No line may hold a line feed. */
  static byte[] toBytes(String header, Iterable<String> lines) {
    StringBuilder text = new StringBuilder(header).append('\n');
    for (String line : lines) {
      text.append(line).append('\n');
    }
    byte[] body = text.toString().getBytes(StandardCharsets.UTF_8);
    byte[] seal = (SEAL + Digest.of(body) + "\n").getBytes(StandardCharsets.UTF_8);
    byte[] all = Arrays.copyOf(body, body.length + seal.length);
    System.arraycopy(seal, 0, all, body.length, seal.length);
    return all;
  }

  /** The lines, or empty if a byte is not as it was written or the header is another one. */
  static Optional<List<String>> parse(String header, byte[] bytes) {
    int end = bytes.length - SEAL_BYTES;
    if (end <= 0) {
      return Optional.empty();
    }
    byte[] body = Arrays.copyOf(bytes, end);
    String seal = new String(bytes, end, SEAL_BYTES, StandardCharsets.UTF_8);
    if (!seal.equals(SEAL + Digest.of(body) + "\n")) {
      return Optional.empty();
    }
    List<String> lines = new String(body, StandardCharsets.UTF_8).lines().toList();
    return lines.get(0).equals(header)
        ? Optional.of(lines.subList(1, lines.size()))
        : Optional.empty();
  }
}
