package press.broadsheet.markdown;

import java.util.Arrays;
import press.broadsheet.base.Location;

/** Places in a text, told as lines and columns of the file it comes from. */
final class Lines {

  private static final int MAX_QUOTED = 2_000;

  private final String file;
  private final String text;
  private final int firstLine;
  private int[] starts = new int[0];

  /**
   * @param firstLine the line of the file on which the text begins, from 1
   */
  Lines(String file, String text, int firstLine) {
    this.file = file;
    this.text = text;
    this.firstLine = firstLine;
  }

  /** The name of the file. */
  String file() {
    return file;
  }

  /** Where a character is. */
  Location at(int offset) {
    int index = index(offset);
    int start = starts[index];
    int end = text.indexOf('\n', start);
    end = end < 0 ? text.length() : end;
    // A line of a megabyte, quoted once for each of its problems, would fill the memory.
    String quoted = end - start > MAX_QUOTED ? "" : text.substring(start, end);
    return new Location(file, firstLine + index, column(index, offset), quoted);
  }

  /** The line of the file, from 1. */
  int line(int offset) {
    return firstLine + index(offset);
  }

  /** The column, from 1, in characters. */
  int column(int offset) {
    return column(index(offset), offset);
  }

  private int column(int index, int offset) {
    int end = Math.min(Math.max(offset, starts[index]), text.length());
    int from = starts[index];
    if (end - from > MAX_QUOTED) {
      return end - from + 1; // counting characters of endless lines again and again is too slow
    }
    return text.codePointCount(from, end) + 1;
  }

  private int index(int offset) {
    if (starts.length == 0) {
      starts = starts();
    }
    int found = Arrays.binarySearch(starts, Math.min(Math.max(offset, 0), text.length()));
    return found >= 0 ? found : -found - 2;
  }

  private int[] starts() {
    int[] found = new int[16];
    int count = 1;
    for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
      if (count == found.length) {
        found = Arrays.copyOf(found, 2 * count);
      }
      found[count++] = i + 1;
    }
    return Arrays.copyOf(found, count);
  }
}
