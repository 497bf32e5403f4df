package press.broadsheet.seed.importer;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.function.LongConsumer;

/**
 * The runs of four words in a text in Markdown, each as a number: what two tellings of one story
 * have in common. Case, punctuation, marks, tags and targets of links do not count. Where a script
 * puts no spaces between words, each character stands for one.
 */
final class Shingles {

  private static final int RUN = 4;
  private static final int MAX_SKIPPED = 2000;
  private static final long START = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private final LongConsumer out;
  private final long[] last = new long[RUN];
  private long word = START;
  private int words;
  private int unspaced;

  private Shingles(LongConsumer out) {
    this.out = out;
  }

  /**
   * Tells each run of words, in order.
   *
   * @return how many words the text has; a character without spaces around it counts half
   */
  static int each(String markdown, LongConsumer out) {
    Shingles shingles = new Shingles(out);
    shingles.read(
        Normalizer.isNormalized(markdown, Normalizer.Form.NFKC)
            ? markdown
            : Normalizer.normalize(markdown, Normalizer.Form.NFKC));
    return shingles.words - (shingles.unspaced + 1) / 2;
  }

  /** The different runs of a text, sorted. */
  static long[] of(String markdown) {
    LongList all = new LongList();
    each(markdown, all::add);
    return all.sortedDistinct();
  }

  /** The runs with which a text begins, sorted: at most so many. */
  static long[] first(String markdown, int runs) {
    LongList all = new LongList();
    each(
        markdown,
        run -> {
          if (all.size() < runs) {
            all.add(run);
          }
        });
    return all.sortedDistinct();
  }

  /** How many numbers two sorted arrays have in common. */
  static int common(long[] a, long[] b) {
    int count = 0;
    for (int i = 0, j = 0; i < a.length && j < b.length; ) {
      int order = Long.compare(a[i], b[j]);
      count += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return count;
  }

  private void read(String text) {
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (isPartOfWord(c)) {
        if (isUnspaced(c)) {
          endWord();
          unspaced++;
          word = (word ^ c) * PRIME;
          endWord();
        } else {
          word = (word ^ Character.toLowerCase(c)) * PRIME;
        }
      } else if (!isSilent(c)) {
        endWord();
        i = afterSkipped(text, i, c);
      }
    }
    endWord();
  }

  /** Behind the target of a link, or a tag of HTML. */
  private static int afterSkipped(String text, int i, int c) {
    boolean isTarget = c == ']' && i < text.length() && text.charAt(i) == '(';
    boolean isTag =
        c == '<'
            && i < text.length()
            && (text.charAt(i) == '/' || Character.isLetter(text.charAt(i)));
    if (!isTarget && !isTag) {
      return i;
    }
    char closing = isTarget ? ')' : '>';
    int end = Math.min(text.length(), i + MAX_SKIPPED);
    for (int j = i; j < end; j++) {
      if (text.charAt(j) == closing) {
        return j + 1;
      }
    }
    return i;
  }

  private void endWord() {
    if (word == START) {
      return;
    }
    int at = words++ % RUN;
    last[at] = mixed(word);
    word = START;
    if (words >= RUN) {
      long run = 0;
      for (int i = 1; i <= RUN; i++) {
        run = mixed(run + last[(at + i) % RUN]);
      }
      out.accept(run);
    }
  }

  /** Spreads every bit over all (the finaliser of SplitMix64). */
  static long mixed(long bits) {
    long z = bits + 0x9e3779b97f4a7c15L;
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }

  private static boolean isPartOfWord(int c) {
    if (c < 0x80) {
      return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  /** “Don’t” and “don't” are one word; so is one with a soft hyphen in it. */
  private static boolean isSilent(int c) {
    return c == '\'' || c == '’' || c == '\\' || c == 0xAD || c >= 0x200B && c <= 0x200D;
  }

  private static boolean isUnspaced(int c) {
    if (c < 0x0E00) {
      return false;
    }
    return switch (Character.UnicodeScript.of(c)) {
      case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
      default -> false;
    };
  }

  /** Numbers in the order in which they come. */
  static final class LongList {

    private long[] values = new long[256];
    private int size;

    void add(long value) {
      if (size == values.length) {
        values = Arrays.copyOf(values, 2 * size);
      }
      values[size++] = value;
    }

    int size() {
      return size;
    }

    long[] sorted() {
      long[] sorted = Arrays.copyOf(values, size);
      Arrays.sort(sorted);
      return sorted;
    }

    long[] sortedDistinct() {
      return Arrays.stream(values, 0, size).sorted().distinct().toArray();
    }
  }
}
