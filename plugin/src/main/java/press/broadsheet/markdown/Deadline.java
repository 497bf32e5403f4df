package press.broadsheet.markdown;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.time.Duration;

/**
 * The moment by which a text must be done. It is kept by the work itself: a parser reads the text
 * through this, and finds the reading ended when time is up, so no thread is left behind running.
 */
final class Deadline {

  private static final int BETWEEN_LOOKS = 4_096;

  private final long nanos;
  private int untilLook = BETWEEN_LOOKS;

  private Deadline(long nanos) {
    this.nanos = nanos;
  }

  /** From now on, this long. */
  static Deadline in(Duration time) {
    return new Deadline(System.nanoTime() + time.toNanos());
  }

  /** Thrown out of whatever the work was at. */
  static final class Passed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Passed() {
      super("time is up", null, false, false);
    }
  }

  /** Looks at the clock once in a while. */
  void check() {
    if (--untilLook <= 0) {
      untilLook = BETWEEN_LOOKS;
      if (System.nanoTime() - nanos > 0) {
        throw new Passed();
      }
    }
  }

  /** The same characters, as long as there is time. */
  CharSequence watch(String text) {
    return new Watched(text, 0, text.length());
  }

  /** The same characters, as long as there is time. */
  Reader watch(Reader reader) {
    return new FilterReader(reader) {
      @Override
      public int read() throws IOException {
        untilLook = 0;
        check();
        return super.read();
      }

      @Override
      public int read(char[] into, int offset, int length) throws IOException {
        untilLook = 0;
        check();
        return super.read(into, offset, length);
      }
    };
  }

  private final class Watched implements CharSequence {

    private final String text;
    private final int start;
    private final int end;

    Watched(String text, int start, int end) {
      this.text = text;
      this.start = start;
      this.end = end;
    }

    @Override
    public int length() {
      return end - start;
    }

    @Override
    public char charAt(int index) {
      check();
      return text.charAt(start + index);
    }

    @Override
    public CharSequence subSequence(int from, int to) {
      return new Watched(text, start + from, start + to);
    }

    @Override
    public String toString() {
      return text.substring(start, end);
    }
  }
}
