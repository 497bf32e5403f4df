package press.broadsheet.seed.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * Brings names together that may differ by slips of the pen, without comparing each with each: two
 * words that differ in one letter have a word in common that is one of them, or lacks that letter.
 */
final class SlipSearch {

  /** More names than that around one are a family of names, not slips. */
  private static final int CROWD = 8;

  /** So many names are looked at together: memory stays in proportion. */
  private static final int AT_ONCE = 30_000;

  private static final int INDEX_BITS = 28;
  private static final int LETTERS = 9;
  private static final int PART = 5;

  private final List<NameShape> names;
  private Shingles.LongList keys = new Shingles.LongList();
  private int rounds = 1;
  private int round;

  SlipSearch(List<NameShape> names) {
    this.names = names;
  }

  /** Names every pair that is a slip, some more than once. */
  void each(BiConsumer<NameShape, NameShape> pair) {
    rounds = 1 + names.size() / AT_ONCE;
    for (round = 0; round < rounds; round++) {
      keys = new Shingles.LongList();
      for (int i = 0; i < names.size(); i++) {
        add(i, names.get(i).parts());
      }
      crowds(keys.sorted(), pair);
    }
  }

  private void add(int index, List<String> parts) {
    int letters = parts.stream().mapToInt(String::length).sum();
    int surname = parts.size() - 1;
    if (letters < LETTERS) {
      return;
    }
    boolean isLong = letters >= NameSlips.LONG - 1;
    for (int i = 0; i < parts.size(); i++) {
      String part = parts.get(i);
      if (part.length() >= PART - 1) {
        List<String> others = new ArrayList<>(parts);
        others.set(i, "*");
        long rest = hash(String.join(" ", others), -1, -1);
        boolean isTwice = isLong && i == surname && part.length() >= NameSlips.LONG_SURNAME - 1;
        for (long less : isTwice ? lessTwo(part) : lessOne(part)) {
          key(index, rest, less);
        }
      }
    }
    if (isLong && parts.size() == 2 && isPart(parts.get(0)) && isPart(parts.get(1))) {
      long[] twos = lessOne(parts.get(1));
      for (long one : lessOne(parts.get(0))) {
        for (long two : twos) {
          key(index, one, two);
        }
      }
    }
  }

  private static boolean isPart(String part) {
    return part.length() >= NameSlips.LONG_PART - 1;
  }

  private void key(int index, long a, long b) {
    long key = Shingles.mixed(31 * a + b) >>> INDEX_BITS;
    if (key % rounds == round) {
      keys.add(key << INDEX_BITS | index);
    }
  }

  private void crowds(long[] sorted, BiConsumer<NameShape, NameShape> pair) {
    for (int from = 0, to; from < sorted.length; from = to) {
      for (to = from + 1;
          to < sorted.length && sorted[from] >>> INDEX_BITS == sorted[to] >>> INDEX_BITS;
          to++) {}
      for (int i = from; i < to && to - from <= CROWD; i++) {
        for (int j = i + 1; j < to; j++) {
          NameShape a = name(sorted[i]);
          NameShape b = name(sorted[j]);
          if (NameSlips.isSlip(a.parts(), b.parts())) {
            pair.accept(a, b);
          }
        }
      }
    }
  }

  private NameShape name(long key) {
    return names.get((int) (key & (1L << INDEX_BITS) - 1));
  }

  /** The word, and the word without each of its letters, as numbers. */
  private static long[] lessOne(String word) {
    long[] out = new long[word.length() + 1];
    for (int i = 0; i < word.length(); i++) {
      out[i] = hash(word, i, -1);
    }
    out[word.length()] = hash(word, -1, -1);
    return out;
  }

  private static long[] lessTwo(String word) {
    Shingles.LongList out = new Shingles.LongList();
    for (long less : lessOne(word)) {
      out.add(less);
    }
    for (int i = 0; i < word.length(); i++) {
      for (int j = i + 1; j < word.length(); j++) {
        out.add(hash(word, i, j));
      }
    }
    return out.sorted();
  }

  /** A number for a word without the letters at these places. */
  private static long hash(String word, int without, int andWithout) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < word.length(); i++) {
      if (i != without && i != andWithout) {
        hash = (hash ^ word.charAt(i)) * 0x100000001b3L;
      }
    }
    return hash;
  }
}
