package press.broadsheet.seed.importer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.ToLongFunction;
import press.broadsheet.article.FrontMatter;
import press.broadsheet.article.Slug;
import press.broadsheet.seed.Draft;

/**
 * Finds articles that tell nearly the same story as one before them, in the same words: another
 * format of it, another edition, a copy. Their sketches bring likely pairs together; then the texts
 * themselves are compared, so no pair is reported by chance.
 */
final class NearDuplicates {

  /** Of 36 values; texts that share less than a half of their words hardly ever get there. */
  private static final int MIN_COMMON = 22;

  /** In a crowd of sketches that agree, each is compared with so many: time stays in proportion. */
  private static final int MAX_COMPARED = 64;

  private static final int MAX_LIKELY = 2;
  private static final int INDEX_BITS = 28;
  private static final int LEAD = 50;

  private final List<Sketch> sketches;
  private final IntFunction<Draft> drafts;
  private final Shingles.LongList likely = new Shingles.LongList();

  private NearDuplicates(List<Sketch> sketches, IntFunction<Draft> drafts) {
    this.sketches = sketches;
    this.drafts = drafts;
  }

  /**
   * An article that repeats another.
   *
   * @param first the number of the one that came first
   * @param second the number of the one that repeats it
   * @param percent how much of the words of the two they have in common
   */
  record Pair(int first, int second, int percent) {}

  /**
   * Finds them.
   *
   * @param sketches of all articles, the ones that came first at the beginning
   * @param drafts the article of that number; asked for few
   * @return at most one pair for each second, in the order of their numbers
   */
  static List<Pair> among(List<Sketch> sketches, IntFunction<Draft> drafts) {
    NearDuplicates search = new NearDuplicates(sketches, drafts);
    for (int band = 0; band < Sketch.BANDS; band++) {
      int number = band;
      search.bring(sketch -> sketch.hasWords() ? Shingles.mixed(sketch.band(number)) : 0, true);
    }
    search.bring(Sketch::headline, false);
    search.bring(Sketch::source, false);
    return search.confirmed();
  }

  /** Brings those together that have a key in common; 0 is none. */
  private void bring(ToLongFunction<Sketch> key, boolean byWords) {
    long[] sorted = new long[sketches.size()];
    int count = 0;
    for (int i = 0; i < sorted.length; i++) {
      long named = key.applyAsLong(sketches.get(i));
      if (named != 0) {
        sorted[count++] = named >>> INDEX_BITS << INDEX_BITS | i;
      }
    }
    Arrays.sort(sorted, 0, count);
    for (int from = 0, to; from < count; from = to) {
      for (to = from + 1; to < count && sameKey(sorted[from], sorted[to]); ) {
        to++;
      }
      for (int at = from + 1; at < to; at++) {
        pair(sorted, from, at, byWords);
      }
    }
  }

  private void pair(long[] crowd, int from, int at, boolean byWords) {
    int found = 0;
    for (int i = from; i < Math.min(at, from + MAX_COMPARED) && found < MAX_LIKELY; i++) {
      int first = index(crowd[i]);
      int second = index(crowd[at]);
      if (!byWords || sketches.get(first).common(sketches.get(second)) >= MIN_COMMON) {
        likely.add((long) second << 32 | first);
        found++;
      }
    }
  }

  private static boolean sameKey(long a, long b) {
    return a >>> INDEX_BITS == b >>> INDEX_BITS;
  }

  private static int index(long keyed) {
    return (int) (keyed & (1L << INDEX_BITS) - 1);
  }

  private List<Pair> confirmed() {
    List<Pair> pairs = new ArrayList<>();
    int done = -1;
    for (long pair : likely.sortedDistinct()) {
      int first = (int) pair;
      int second = (int) (pair >>> 32);
      if (second != done) {
        int percent = percent(drafts.apply(first), drafts.apply(second));
        if (percent > 0) {
          pairs.add(new Pair(first, second, percent));
          done = second;
        }
      }
    }
    return pairs;
  }

  /** How much two articles have in common, if they tell one story; else 0. */
  private static int percent(Draft a, Draft b) {
    long[] ofA = Shingles.of(a.body());
    long[] ofB = Shingles.of(b.body());
    int common = Shingles.common(ofA, ofB);
    int percent = (int) (100L * common / Math.max(1, ofA.length + ofB.length - common));
    return percent >= needed(a.meta(), b.meta()) && (sharesLead(a, b) || isNamesake(a, b))
        ? percent
        : 0;
  }

  private static int needed(FrontMatter a, FrontMatter b) {
    if (isSame(Sketch.headline(a), Sketch.headline(b))
        || isSame(Sketch.source(a), Sketch.source(b))) {
      return 40;
    }
    boolean sameDays = a.date().isEmpty() || b.date().isEmpty() || a.date().equals(b.date());
    return sameDays && isSame(Slug.of(a.title()), Slug.of(b.title())) ? 60 : 70;
  }

  /** Whether headline and day, or the source, are the same. */
  private static boolean isNamesake(Draft a, Draft b) {
    return needed(a.meta(), b.meta()) < 60;
  }

  /** Two short items above one long legal notice begin differently. */
  private static boolean sharesLead(Draft a, Draft b) {
    return isIn(Shingles.first(a.body(), LEAD), Shingles.of(b.body()))
        && isIn(Shingles.first(b.body(), LEAD), Shingles.of(a.body()));
  }

  private static boolean isIn(long[] lead, long[] all) {
    return 2 * Shingles.common(lead, all) >= lead.length;
  }

  private static boolean isSame(String a, String b) {
    return !a.isEmpty() && a.equals(b);
  }
}
