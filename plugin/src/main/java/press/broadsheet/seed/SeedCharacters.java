package press.broadsheet.seed;

import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * The characters of a seed, decoded while they are read: {@link SeedText} for seeds too long to be
 * held twice. Lines end in a line feed, there is no byte order mark, and controls that are in no
 * alphabet are left out. Never fails: a byte that is not of the encoding is read as Windows-1252.
 */
public final class SeedCharacters extends Reader {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final int CHUNK = 8192;
  private static final int ROOM = 16;

  private final ByteBuffer in;
  private final CharsetDecoder decoder;
  private final CharBuffer chunk = CharBuffer.allocate(CHUNK + ROOM);
  private final Deque<Long> lineFeeds = new ArrayDeque<>();
  private final boolean countsLines;
  private long given;
  private int line = 1;
  private boolean isAfterReturn;
  private boolean isAtEnd;

  private SeedCharacters(byte[] bytes, Charset charset, boolean countsLines) {
    this.in = ByteBuffer.wrap(bytes);
    this.decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    this.countsLines = countsLines;
    chunk.flip();
  }

  /**
   * Reads a seed.
   *
   * @param stated the encoding that the seed states; a byte order mark still wins, and with neither
   *     it is UTF-8
   */
  public static SeedCharacters of(byte[] bytes, Optional<Charset> stated) {
    return new SeedCharacters(bytes, charset(bytes, stated), false);
  }

  /** The same for one who will ask on which line a character stands. */
  public static SeedCharacters withLines(byte[] bytes, Optional<Charset> stated) {
    return new SeedCharacters(bytes, charset(bytes, stated), true);
  }

  private static Charset charset(byte[] bytes, Optional<Charset> stated) {
    return SeedText.byMark(bytes)
        .or(() -> SeedText.byZeros(bytes))
        .or(() -> stated.filter(c -> !c.name().startsWith("UTF-16")))
        .orElse(StandardCharsets.UTF_8);
  }

  /**
   * The line on which a character stands, from 1.
   *
   * @param offset how many characters were given before it; never less than at the last call
   */
  public int line(long offset) {
    Long next = lineFeeds.peekFirst();
    while (next != null && next < offset) {
      line++;
      lineFeeds.removeFirst();
      next = lineFeeds.peekFirst();
    }
    return line;
  }

  @Override
  public int read(char[] buffer, int offset, int length) {
    int count = 0;
    while (count < length && (chunk.hasRemaining() || fill())) {
      char c = chunk.get();
      boolean isSecondHalf = c == '\n' && isAfterReturn;
      isAfterReturn = c == '\r';
      if (isSecondHalf || isNoCharacter(c)) {
        continue;
      }
      char kept = c == '\r' ? '\n' : c == 0x85 || c == 0x2028 || c == 0x2029 ? ' ' : c;
      if (kept == '\n' && countsLines) {
        lineFeeds.addLast(given);
      }
      given++;
      buffer[offset + count++] = kept;
    }
    return count == 0 && length > 0 ? -1 : count;
  }

  private static boolean isNoCharacter(char c) {
    return c < ' ' && c != '\n' && c != '\t' && c != '\r'
        || c >= 0x7F && c < 0xA0 && c != 0x85
        || c == 0xFEFF
        || c >= 0xFFFE;
  }

  /** Whether more characters could be decoded. */
  private boolean fill() {
    chunk.clear();
    while (!isAtEnd && chunk.position() == 0) {
      chunk.limit(CHUNK);
      CoderResult result = decoder.decode(in, chunk, true);
      chunk.limit(CHUNK + ROOM);
      if (result.isError()) {
        for (int i = Math.max(1, result.length()); i > 0 && in.hasRemaining(); i--) {
          chunk.put(new String(new byte[] {in.get()}, WINDOWS_1252));
        }
        decoder.reset();
      }
      isAtEnd = result.isUnderflow() || !in.hasRemaining();
    }
    chunk.flip();
    return chunk.hasRemaining();
  }

  @Override
  public void close() {
    isAtEnd = true;
  }
}
