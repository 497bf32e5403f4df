package press.broadsheet.render;

/**
 * Plural categories of whole numbers, from the Unicode CLDR's language plural rules (version 46,
 * cardinals).
 */
final class Plural {

  private Plural() {}

  /** The category, such as {@code one}, {@code few} or {@code other}. */
  static String of(String language, int n) {
    String primary =
        language.contains("-") ? language.substring(0, language.indexOf('-')) : language;
    return switch (primary) {
      case "ja", "zh", "ko", "vi", "th", "id" -> "other";
      case "ru", "uk", "be" -> slavic(n);
      case "pl" -> n == 1 ? "one" : slavic(n).equals("few") ? "few" : "many";
      case "cs", "sk" -> n == 1 ? "one" : n >= 2 && n <= 4 ? "few" : "other";
      case "ar" -> arabic(n);
      case "he" -> n == 1 ? "one" : n == 2 ? "two" : "other";
      case "fr", "pt" -> n == 0 || n == 1 ? "one" : "other";
      default -> n == 1 ? "one" : "other";
    };
  }

  private static String slavic(int n) {
    int ten = n % 10;
    int hundred = n % 100;
    if (ten == 1 && hundred != 11) {
      return "one";
    }
    return ten >= 2 && ten <= 4 && (hundred < 12 || hundred > 14) ? "few" : "many";
  }

  private static String arabic(int n) {
    int hundred = n % 100;
    if (n <= 2) {
      return n == 0 ? "zero" : n == 1 ? "one" : "two";
    }
    return hundred >= 3 && hundred <= 10 ? "few" : hundred >= 11 ? "many" : "other";
  }
}
