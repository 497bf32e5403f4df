package press.broadsheet.build;

import java.util.Locale;

/** How far a command has come, as people read it: {@code Reading seeds: 1,200 of 4,000 (30 %)}. */
final class ProgressWords {

  private ProgressWords() {}

  static String of(String what, int done, int total) {
    return String.format(
        Locale.ROOT, "%s: %,d of %,d (%d %%)", what, done, total, percent(done, total));
  }

  static int percent(int done, int total) {
    return (int) (100L * done / Math.max(1, total));
  }
}
