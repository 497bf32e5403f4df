package press.broadsheet.base;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The text of a file a person wrote, with its name, so that any offset in it can be told as a
 * place: line feeds only, no byte order mark, no control characters but tab and line feed (they are
 * in no alphabet, and neither HTML nor XML can hold them).
 *
 * @param file the path as the person knows it, relative, with {@code /}
 * @param text the normalised text
 */
public record SourceText(String file, String text) {

  /** The most bytes that a text file may have: sixteen times the longest book. */
  public static final long MAX_BYTES = 16L << 20;

  public SourceText {
    text = normalise(text);
  }

  /**
   * Reads a UTF-8 file.
   *
   * @throws ProblemException if it cannot be read, is too large, or is not UTF-8 (naming the line
   *     and column of the first wrong byte)
   */
  public static SourceText read(Path path, String file) {
    byte[] bytes;
    try {
      if (!Files.isRegularFile(path)) {
        throw new ProblemException(
            Problem.error(
                "BS0002",
                Location.of(file),
                "This is not a regular file.",
                "Replace it with a plain file."));
      }
      if (Files.size(path) > MAX_BYTES) {
        throw new ProblemException(
            Problem.error(
                "BS0003",
                Location.of(file),
                "The file has "
                    + (Files.size(path) >> 20)
                    + " MiB; a text may have "
                    + (MAX_BYTES >> 20)
                    + ".",
                "Split it, or move what is not text into assets/."));
      }
      bytes = Files.readAllBytes(path);
    } catch (IOException e) {
      throw new ProblemException(
          Problem.error(
              "BS0002",
              Location.of(file),
              "The file cannot be read: " + reason(e),
              "Check that it is there and that its permissions let you read it."));
    }
    return utf8(bytes, file);
  }

  /**
   * Decodes UTF-8, with or without a byte order mark.
   *
   * @throws ProblemException if it is not UTF-8
   */
  public static SourceText utf8(byte[] bytes, String file) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), out, true);
    String decoded = out.flip().toString();
    if (result.isError()) {
      SourceText good = new SourceText(file, decoded);
      Location end = good.at(good.text().length());
      throw new ProblemException(
          Problem.error(
              "BS0004",
              end,
              "A byte here is not UTF-8.",
              "Save the file as UTF-8; most editors offer that in their “Save as” dialog."));
    }
    return new SourceText(file, decoded);
  }

  /** The place of an offset in {@link #text()}. */
  public Location at(int offset) {
    int end = Math.min(Math.max(offset, 0), text.length());
    int line = 1;
    int start = 0;
    for (int i = text.indexOf('\n'); i >= 0 && i < end; i = text.indexOf('\n', i + 1)) {
      line++;
      start = i + 1;
    }
    return new Location(file, line, text.codePointCount(start, end) + 1, lineFrom(start));
  }

  /** The place of a line and column, both from 1. */
  public Location at(int line, int column) {
    int start = 0;
    for (int i = 1; i < line; i++) {
      int next = text.indexOf('\n', start);
      if (next < 0) {
        return new Location(file, line, column, "");
      }
      start = next + 1;
    }
    return new Location(file, line, column, lineFrom(start));
  }

  /** In words, why reading or writing failed; Java's own message is often just the path. */
  public static String reason(IOException e) {
    if (e instanceof java.nio.file.NoSuchFileException) {
      return "it is not there";
    }
    if (e instanceof java.nio.file.AccessDeniedException) {
      return "permission denied";
    }
    String message = e.getMessage();
    return message == null ? e.getClass().getSimpleName() : message;
  }

  private String lineFrom(int start) {
    int end = text.indexOf('\n', start);
    return text.substring(start, end < 0 ? text.length() : end);
  }

  private static String normalise(String raw) {
    int clean = 0;
    while (clean < raw.length() && isKept(raw, clean)) {
      clean++;
    }
    if (clean == raw.length()) {
      return raw; // as nearly every file is
    }
    StringBuilder out = new StringBuilder(raw.length());
    int from = raw.startsWith("\uFEFF") ? 1 : 0;
    for (int i = from; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c == '\r') {
        if (i + 1 >= raw.length() || raw.charAt(i + 1) != '\n') {
          out.append('\n');
        }
      } else if (c == '\n' || c == '\t') {
        out.append(c);
      } else if (c == '\u0085' || c == '\u2028') {
        out.append('\n');
      } else if (c == '\u2029') {
        out.append("\n\n");
      } else if (!Character.isISOControl(c) && (c & 0xFFFE) != 0xFFFE && !isUnpaired(raw, i)) {
        out.append(c);
      }
    }
    return out.toString();
  }

  /** Whether a character stays as it is. */
  private static boolean isKept(String raw, int i) {
    char c = raw.charAt(i);
    if (c < 0x7F) {
      return c >= ' ' || c == '\n' || c == '\t';
    }
    return !Character.isISOControl(c)
        && (c & 0xFFFE) != 0xFFFE
        && c != '\u2028'
        && c != '\u2029'
        && c != '\uFEFF'
        && !isUnpaired(raw, i);
  }

  /** Whether a character is half of one that takes two (a surrogate without its other). */
  static boolean isUnpaired(String text, int i) {
    char c = text.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 >= text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
    }
    return Character.isLowSurrogate(c)
        && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
  }
}
