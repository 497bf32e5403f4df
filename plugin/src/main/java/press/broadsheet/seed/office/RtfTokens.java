package press.broadsheet.seed.office;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The tokens of an RTF file (RTF 1.9.1). Nothing in it is refused: files are cut off, and programs
 * write what no specification has.
 */
final class RtfTokens {

  /** What a token is. */
  enum Kind {
    OPEN,
    CLOSE,
    /** A control word, or a symbol such as {@code ~}. */
    CONTROL,
    /** One byte of text. */
    BYTE,
    END
  }

  private static final int MAX_WORD = 40;

  private final byte[] in;
  private int at;
  private String word = "";
  private int value;
  private boolean hasValue;

  RtfTokens(byte[] in) {
    this.in = in;
  }

  /** The last control word. */
  String word() {
    return word;
  }

  /** The parameter of the last control word, or the last byte. */
  int value() {
    return value;
  }

  boolean hasValue() {
    return hasValue;
  }

  /** Whether a property is switched on: it has no parameter, or one that is not zero. */
  boolean isOn() {
    return !hasValue || value != 0;
  }

  Kind next() {
    while (at < in.length) {
      int c = in[at++] & 0xFF;
      switch (c) {
        case '{':
          return Kind.OPEN;
        case '}':
          return Kind.CLOSE;
        case '\\':
          return control();
        case '\r', '\n', 0:
          break;
        default:
          value = c;
          return Kind.BYTE;
      }
    }
    return Kind.END;
  }

  /** The next bytes as they are, as those of {@code \\bin}; no more than there are. */
  byte[] take(int count) {
    int end = (int) Math.min(in.length, (long) at + Math.max(count, 0));
    byte[] out = Arrays.copyOfRange(in, at, end);
    at = end;
    return out;
  }

  private Kind control() {
    hasValue = false;
    value = 0;
    if (at >= in.length) {
      return Kind.END;
    }
    int c = in[at] & 0xFF;
    if (!isLetter(c)) {
      at++;
      if (c == '\'' && at + 1 < in.length) {
        int high = Character.digit(in[at], 16);
        int low = Character.digit(in[at + 1], 16);
        if (high >= 0 && low >= 0) {
          at += 2;
          value = high * 16 + low;
          return Kind.BYTE;
        }
      }
      word = c == '\r' || c == '\n' ? "par" : Character.toString((char) c);
      return Kind.CONTROL;
    }
    int from = at;
    while (at < in.length && isLetter(in[at] & 0xFF) && at - from < MAX_WORD) {
      at++;
    }
    word = new String(in, from, at - from, StandardCharsets.US_ASCII);
    number();
    if (at < in.length && in[at] == ' ') {
      at++;
    }
    return Kind.CONTROL;
  }

  private void number() {
    boolean isNegative = at + 1 < in.length && in[at] == '-' && isDigit(in[at + 1]);
    at += isNegative ? 1 : 0;
    long number = 0;
    while (at < in.length && isDigit(in[at])) {
      number = Math.min(number * 10 + (in[at++] - '0'), Integer.MAX_VALUE);
      hasValue = true;
    }
    value = (int) (isNegative ? -number : number);
  }

  private static boolean isLetter(int c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private static boolean isDigit(byte c) {
    return c >= '0' && c <= '9';
  }
}
