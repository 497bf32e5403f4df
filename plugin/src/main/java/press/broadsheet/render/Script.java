package press.broadsheet.render;

import java.util.Set;

/** Which way a language is written. */
final class Script {

  private static final Set<String> RIGHT_TO_LEFT =
      Set.of("ar", "arc", "ckb", "dv", "fa", "he", "ks", "ps", "sd", "syr", "ug", "ur", "yi");
  private static final Set<String> RTL_SCRIPTS =
      Set.of("arab", "hebr", "syrc", "thaa", "nkoo", "adlm");

  private Script() {}

  /**
   * {@code rtl} or {@code ltr}, by the script of the BCP 47 tag if it has one, else by its
   * language.
   */
  static String direction(String language) {
    String[] parts = language.toLowerCase(java.util.Locale.ROOT).split("-");
    for (int i = 1; i < parts.length; i++) {
      if (parts[i].length() == 4) {
        return RTL_SCRIPTS.contains(parts[i]) ? "rtl" : "ltr";
      }
    }
    return RIGHT_TO_LEFT.contains(parts[0]) ? "rtl" : "ltr";
  }
}
