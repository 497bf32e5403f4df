package press.broadsheet.base;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The first 128 bits of a SHA-256 (FIPS 180-4): enough to tell any two contents apart that a
 * publication will ever see, and small enough to keep by the million.
 */
public record Digest(long high, long low) implements Comparable<Digest> {

  /** The digest of these bytes. */
  public static Digest of(byte[] bytes) {
    return first128(sha256().digest(bytes));
  }

  /** The digest of this text in UTF-8. */
  public static Digest of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * The digest that {@link #toString()} wrote.
   *
   * @throws IllegalArgumentException if it is not 32 hexadecimal digits
   */
  public static Digest parse(String hex) {
    if (hex.length() != 32) {
      throw new IllegalArgumentException("not a digest: " + hex);
    }
    return new Digest(
        HexFormat.fromHexDigitsToLong(hex, 0, 16), HexFormat.fromHexDigitsToLong(hex, 16, 32));
  }

  /** A short form for file names: the first ten hexadecimal digits. */
  public String fingerprint() {
    return toString().substring(0, 10);
  }

  @Override
  public int compareTo(Digest other) {
    int byHigh = Long.compareUnsigned(high, other.high);
    return byHigh != 0 ? byHigh : Long.compareUnsigned(low, other.low);
  }

  /** 32 hexadecimal digits in lower case. */
  @Override
  public String toString() {
    return HexFormat.of().toHexDigits(high) + HexFormat.of().toHexDigits(low);
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  static Digest first128(byte[] sha256) {
    return new Digest(longAt(sha256, 0), longAt(sha256, 8));
  }

  private static long longAt(byte[] bytes, int offset) {
    long value = 0;
    for (int i = 0; i < 8; i++) {
      value = (value << 8) | (bytes[offset + i] & 0xff);
    }
    return value;
  }
}
