package press.broadsheet.render;

import java.text.Normalizer;
import java.util.Locale;

/**
 * An order of names that is the same on every machine: case and marks do not count, scripts follow
 * each other as in Unicode.
 */
final class Alphabet {

  private Alphabet() {}

  /** What to compare. */
  static String key(String name) {
    return Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
        .replaceAll("[\\p{M}\\p{P}]", "");
  }
}
