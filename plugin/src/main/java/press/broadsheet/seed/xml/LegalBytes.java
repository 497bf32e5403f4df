package press.broadsheet.seed.xml;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Bytes without the controls that XML forbids and that exports have all the same: each is a space.
 * Where controls are halves of characters, as in UTF-16, all bytes are as they were.
 */
final class LegalBytes extends FilterInputStream {

  private long seen;
  private boolean isWide;

  LegalBytes(InputStream in) {
    super(in);
  }

  @Override
  public int read() throws IOException {
    int b = in.read();
    return b < 0 ? b : legal(b);
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int n = in.read(buffer, offset, length);
    for (int i = offset; i < offset + n; i++) {
      buffer[i] = (byte) legal(buffer[i] & 0xFF);
    }
    return n;
  }

  @Override
  public long skip(long n) throws IOException {
    return 0; // every byte is looked at
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private int legal(int b) {
    isWide |= seen++ < 4 && (b == 0 || b == 0xFE || b == 0xFF);
    return b < 0x20 && b != '\t' && b != '\n' && b != '\r' && !isWide ? ' ' : b;
  }
}
