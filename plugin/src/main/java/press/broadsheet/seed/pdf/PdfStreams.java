package press.broadsheet.seed.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.InflaterInputStream;

/**
 * How much the compressed streams of a PDF unpack to, found before the library unpacks them into
 * memory.
 */
final class PdfStreams {

  private static final long MAX_STREAM = 96L << 20;
  private static final long MAX_ALL = 512L << 20;
  private static final int ZLIB = 0x78;

  private PdfStreams() {}

  /** Whether a stream, or all of them, unpack to more than any article needs. */
  static boolean areTooMuch(byte[] pdf) {
    long all = 0;
    for (int i = 0; i + 8 < pdf.length; i++) {
      if (pdf[i] == 's' && isStream(pdf, i)) {
        int start = i + 6;
        start += pdf[start] == '\r' ? 1 : 0;
        start += start < pdf.length && pdf[start] == '\n' ? 1 : 0;
        if (start < pdf.length && (pdf[start] & 0x0F) == 8) {
          long one = unpacked(pdf, start, Math.min(MAX_STREAM, MAX_ALL - all));
          all += one;
          if (one >= MAX_STREAM || all >= MAX_ALL) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static boolean isStream(byte[] pdf, int at) {
    return pdf[at + 1] == 't'
        && pdf[at + 2] == 'r'
        && pdf[at + 3] == 'e'
        && pdf[at + 4] == 'a'
        && pdf[at + 5] == 'm'
        && (pdf[at + 6] == '\r' || pdf[at + 6] == '\n')
        && (at < 3 || pdf[at - 1] != 'd');
  }

  /** Bytes up to a limit, also of streams that were packed twice. */
  private static long unpacked(byte[] pdf, int start, long limit) {
    byte[] buffer = new byte[1 << 14];
    long total = 0;
    try (InputStream once =
            new InflaterInputStream(new ByteArrayInputStream(pdf, start, pdf.length - start));
        InputStream in = twice(once)) {
      for (int n = in.read(buffer); n >= 0 && total < limit; n = in.read(buffer)) {
        total += n;
      }
    } catch (IOException e) {
      return total; // not packed in this way, or broken
    }
    return total;
  }

  private static InputStream twice(InputStream once) throws IOException {
    java.io.PushbackInputStream in = new java.io.PushbackInputStream(once);
    int first = in.read();
    if (first >= 0) {
      in.unread(first);
    }
    return first == ZLIB ? new InflaterInputStream(in) : in;
  }
}
