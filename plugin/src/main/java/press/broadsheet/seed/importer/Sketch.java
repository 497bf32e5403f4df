package press.broadsheet.seed.importer;

import java.util.Arrays;
import press.broadsheet.article.FrontMatter;
import press.broadsheet.article.Slug;
import press.broadsheet.base.Digest;

/**
 * The gist of an article's words in a few bytes, so that a hundred thousand articles can be
 * compared: a MinHash (Broder, 1997). Of two articles, so much of their sketches is equal as their
 * texts have runs of words in common.
 */
final class Sketch {

  /** Several values together find their like: three, for then texts that share little rarely do. */
  static final int ROWS = 3;

  static final int BANDS = 12;
  static final int VALUES = ROWS * BANDS;

  /** Shorter texts are alike by chance, or say what many say. */
  private static final int MIN_WORDS = 24;

  /** So long must a text be of which the headline and the day, or the source, say the same. */
  private static final int MIN_WORDS_OF_NAMESAKES = 8;

  private static final char[] NOTHING = new char[0];
  private static final Sketch EMPTY = new Sketch(NOTHING, 0, 0);
  private static final long[] FACTORS = factors();

  private final char[] values;
  private final long headline;
  private final long source;

  private Sketch(char[] values, long headline, long source) {
    this.values = values;
    this.headline = headline;
    this.source = source;
  }

  /** The sketch of an article. */
  static Sketch of(FrontMatter meta, String body) {
    long[] least = new long[VALUES];
    Arrays.fill(least, Long.MAX_VALUE);
    int words =
        Shingles.each(
            body,
            run -> {
              for (int i = 0; i < VALUES; i++) {
                long value = run * FACTORS[i];
                least[i] = Math.min(least[i], value);
              }
            });
    if (words < MIN_WORDS_OF_NAMESAKES) {
      return EMPTY;
    }
    char[] values = words < MIN_WORDS ? NOTHING : new char[VALUES];
    for (int i = 0; i < values.length; i++) {
      values[i] = (char) (least[i] ^ least[i] >>> 32);
    }
    return new Sketch(values, named(headline(meta)), named(source(meta)));
  }

  /** What two tellings with one headline and one stated day have in common; empty if not both. */
  static String headline(FrontMatter meta) {
    String title = Slug.of(meta.title());
    return title.isEmpty()
        ? ""
        : meta.date().map(day -> day.local().toLocalDate() + " " + title).orElse("");
  }

  /** The page from which an article was taken over; empty if none is stated. */
  static String source(FrontMatter meta) {
    return meta.source().map(s -> s.url()).orElse("");
  }

  private static long named(String name) {
    return name.isEmpty() ? 0 : Digest.of(name).low();
  }

  /** Whether texts like this one can be found by their words. */
  boolean hasWords() {
    return values.length > 0;
  }

  /** What texts that have much in common with this one probably have, too. */
  long band(int number) {
    long key = number;
    for (int i = 0; i < ROWS; i++) {
      key = key << 16 | values[number * ROWS + i];
    }
    return key;
  }

  /** A number for headline and day; 0 if not both are stated. */
  long headline() {
    return headline;
  }

  /** A number for the source; 0 if none is stated. */
  long source() {
    return source;
  }

  /** How many of its values another sketch has. */
  int common(Sketch other) {
    int count = 0;
    for (int i = 0; i < values.length && i < other.values.length; i++) {
      count += values[i] == other.values[i] ? 1 : 0;
    }
    return count;
  }

  private static long[] factors() {
    long[] factors = new long[VALUES];
    for (int i = 0; i < VALUES; i++) {
      factors[i] = Shingles.mixed(i) | 1;
    }
    return factors;
  }
}
