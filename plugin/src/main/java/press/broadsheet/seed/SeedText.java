package press.broadsheet.seed;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import press.broadsheet.base.Location;
import press.broadsheet.base.Problem;
import press.broadsheet.base.ProblemException;
import press.broadsheet.base.SourceText;

/**
 * Decodes the text of a seed whose encoding nobody states: a byte order mark decides; else the
 * pattern of zero bytes shows UTF-16; else it is UTF-8; else {@link LegacyEncoding} tells, and what
 * it cannot tell is Windows-1252 (as the WHATWG Encoding Standard reads Latin-1), byte by byte
 * where a file holds both.
 */
public final class SeedText {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final int SAMPLE = 4096;

  private SeedText() {}

  /**
   * Decodes a seed.
   *
   * @throws ProblemException BS0210 if it is too large, BS0211 if it has no text, BS0212 if it is
   *     not text
   */
  public static SourceText decode(SeedFile seed) {
    return decode(seed, Optional.empty());
  }

  /**
   * Decodes a seed that states its encoding; a byte order mark still wins.
   *
   * @throws ProblemException as {@link #decode(SeedFile)}
   */
  public static SourceText decode(SeedFile seed, Optional<Charset> stated) {
    byte[] bytes = seed.bytes();
    if (bytes.length > SourceText.MAX_BYTES) {
      throw fail(
          seed,
          "BS0210",
          "The seed has " + (bytes.length >> 20) + " MiB, more than any article.",
          "Split it, or keep it out of the seeds folder.");
    }
    Optional<Charset> marked = byMark(bytes).or(() -> byZeros(bytes));
    String text =
        marked.isPresent()
            ? new String(bytes, marked.get())
            : decode(bytes, stated.orElseGet(() -> guess(bytes)));
    if (isBinary(text)) {
      throw fail(
          seed,
          "BS0212",
          "This is not text.",
          "Save the article as plain text, Markdown or HTML; move pictures and other files out of the seeds folder or give them their own ending.");
    }
    SourceText source = new SourceText(seed.name(), text);
    if (source.text().isBlank()) {
      throw fail(
          seed,
          "BS0211",
          "There is no text in this seed.",
          "Write the article, or delete the file.");
    }
    return source;
  }

  private static Charset guess(byte[] bytes) {
    boolean isUtf8 = LegacyEncoding.isMostlyUtf8(bytes);
    return isUtf8
        ? StandardCharsets.UTF_8
        : LegacyEncoding.of(bytes).orElse(StandardCharsets.UTF_8); // Windows-1252 byte by byte
  }

  static Optional<Charset> byMark(byte[] b) {
    if (starts(b, 0xEF, 0xBB, 0xBF)) {
      return Optional.empty(); // UTF-8 is tried first anyway, and its mark is dropped
    }
    if (starts(b, 0xFF, 0xFE, 0, 0) || starts(b, 0, 0, 0xFE, 0xFF)) {
      return Optional.of(Charset.forName("UTF-32"));
    }
    return starts(b, 0xFF, 0xFE) || starts(b, 0xFE, 0xFF)
        ? Optional.of(StandardCharsets.UTF_16)
        : Optional.empty();
  }

  /**
   * In UTF-16 half of every ASCII character is zero: most bytes of a European text, the spaces and
   * line ends of any other.
   */
  static Optional<Charset> byZeros(byte[] bytes) {
    int pairs = Math.min(bytes.length, SAMPLE) / 2;
    int even = 0;
    int odd = 0;
    int bigBreaks = 0;
    int littleBreaks = 0;
    for (int i = 0; i < pairs; i++) {
      byte first = bytes[2 * i];
      byte second = bytes[2 * i + 1];
      even += first == 0 ? 1 : 0;
      odd += second == 0 ? 1 : 0;
      bigBreaks += first == 0 && second == '\n' ? 1 : 0;
      littleBreaks += second == 0 && first == '\n' ? 1 : 0;
    }
    boolean isLittle = odd * 2 > pairs || littleBreaks > 1 && bigBreaks == 0;
    boolean isBig = even * 2 > pairs || bigBreaks > 1 && littleBreaks == 0;
    if (pairs > 1 && isLittle && even * 10 < pairs) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return pairs > 1 && isBig && odd * 10 < pairs
        ? Optional.of(StandardCharsets.UTF_16BE)
        : Optional.empty();
  }

  private static String decode(byte[] bytes, Charset charset) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(2 * bytes.length + 8);
    while (true) {
      CoderResult result = decoder.decode(in, out, true);
      if (!result.isError()) {
        return out.flip().toString();
      }
      for (int i = 0; i < Math.max(1, result.length()) && in.hasRemaining(); i++) {
        out.put(new String(new byte[] {in.get()}, WINDOWS_1252));
      }
      decoder.reset();
    }
  }

  /** Zero characters, or more controls than any text has. */
  private static boolean isBinary(String text) {
    int sample = Math.min(text.length(), 16 * SAMPLE);
    int controls = 0;
    for (int i = 0; i < sample; i++) {
      char c = text.charAt(i);
      if (c == 0) {
        return true;
      }
      controls += (c < 0x20 && "\t\n\r\f\u001a\u000b".indexOf(c) < 0) || c == 0xFFFD ? 1 : 0;
    }
    return controls * 20 > sample;
  }

  private static boolean starts(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static ProblemException fail(SeedFile seed, String code, String what, String hint) {
    return new ProblemException(Problem.error(code, Location.of(seed.name()), what, hint));
  }
}
