package press.broadsheet.seed.importer;

import java.util.List;

/**
 * Tells slips of the pen in names from other people's names. Given names are told apart by their
 * ends and by single letters (Jan and Jana, Martin and Marvin), surnames by first letters and by
 * the vowels at their ends (Ivanov and Ivanova), so these are no slips.
 */
final class NameSlips {

  /** So many letters a name must have for two slips to be believed. */
  static final int LONG = 16;

  /** And so many a part of it that has one of two. */
  static final int LONG_PART = 6;

  /** And so many a surname that has both. */
  static final int LONG_SURNAME = 9;

  private static final String VOWELS = "aeiouyаеёиоуыэюяйαεηιου";

  private NameSlips() {}

  /** Whether one name may be the other with a slip, or two if it is long. */
  static boolean isSlip(List<String> a, List<String> b) {
    if (a.size() != b.size()) {
      return false;
    }
    int letters = Math.max(letters(a), letters(b));
    int surname = a.size() - 1;
    int slips = 0;
    for (int i = 0; i < a.size(); i++) {
      if (!a.get(i).equals(b.get(i))) {
        boolean isOne = isOne(a.get(i), b.get(i), i == surname);
        if (!isOne && !(i == surname && letters >= LONG && isTwo(a.get(i), b.get(i)))) {
          return false;
        }
        slips += isOne && Math.max(a.get(i).length(), b.get(i).length()) >= LONG_PART ? 1 : 2;
      }
    }
    boolean isAlone = count(a, b) == 1;
    return isAlone || slips == 2 && letters >= LONG;
  }

  private static int count(List<String> a, List<String> b) {
    int count = 0;
    for (int i = 0; i < a.size(); i++) {
      count += a.get(i).equals(b.get(i)) ? 0 : 1;
    }
    return count;
  }

  private static int letters(List<String> parts) {
    return parts.stream().mapToInt(String::length).sum();
  }

  /** One letter more, less or other, or two in the wrong order. */
  private static boolean isOne(String a, String b, boolean isSurname) {
    int longer = Math.max(a.length(), b.length());
    int shorter = Math.min(a.length(), b.length());
    int before = 0;
    while (before < shorter && a.charAt(before) == b.charAt(before)) {
      before++;
    }
    int after = 0;
    while (after < shorter - before
        && a.charAt(a.length() - 1 - after) == b.charAt(b.length() - 1 - after)) {
      after++;
    }
    boolean isMore = longer == shorter + 1 && before + after == shorter;
    boolean isOther = longer == shorter && before + after == shorter - 1;
    boolean isSwapped =
        longer == shorter
            && before + after == shorter - 2
            && a.charAt(before) == b.charAt(before + 1)
            && a.charAt(before + 1) == b.charAt(before);
    if (!isMore && !isOther && !isSwapped || before == 0) {
      return false;
    }
    if (!isSurname) {
      return longer >= 6 && !isOther && after >= 2;
    }
    String more = a.length() > b.length() ? a : b;
    boolean isEnding = after == 0 && isVowel(more) && (isMore || isVowel(a) && isVowel(b));
    return longer >= (isOther ? 6 : 5) && !isEnding;
  }

  private static boolean isVowel(String part) {
    return VOWELS.indexOf(part.charAt(part.length() - 1)) >= 0;
  }

  /** Two slips within one long surname, its first and last letters right. */
  private static boolean isTwo(String a, String b) {
    return Math.min(a.length(), b.length()) >= LONG_SURNAME - 1
        && Math.max(a.length(), b.length()) >= LONG_SURNAME
        && Math.abs(a.length() - b.length()) <= 2
        && a.charAt(0) == b.charAt(0)
        && a.charAt(a.length() - 1) == b.charAt(b.length() - 1)
        && distance(a, b) <= 2;
  }

  /** Letters to insert, delete or replace, or neighbours to swap. */
  private static int distance(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          d[i][j] = i + j;
          continue;
        }
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + change);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
        }
      }
    }
    return d[a.length()][b.length()];
  }
}
