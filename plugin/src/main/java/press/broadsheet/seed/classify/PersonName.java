package press.broadsheet.seed.classify;

import java.util.Locale;
import java.util.regex.Pattern;

/** Tells the names of people and desks from other words. */
final class PersonName {

  private static final int MAX_WORDS = 6;
  private static final int MAX_CHARS = 70;

  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{M}][\\p{L}\\p{M}\\p{Nd}'’ʼ·・-]*\\.?|\\p{Nd}+\\p{L}+");

  /** Two to four words of a script that has no capitals. */
  private static final Pattern ARABIC =
      Pattern.compile("[\\p{IsArabic}\\p{M}]{2,12}(?: [\\p{IsArabic}\\p{M}]{2,12}){1,3}");

  /** Words with a preposition or the sign of a verb before them. */
  private static final Pattern ARABIC_PREFIXED =
      Pattern.compile(
          "(?:بال|لل|وال|وي|وت|فال|كال|ست|سي).{2,}|ي(?!وسف|اسر|اسين|حيى|زيد|عقوب|ونس|اسمين|سرى|وس).{3,}");

  private PersonName() {}

  /** Whether the text can be the name of a person or a desk. */
  static boolean isName(String text) {
    String name = text.strip();
    if (name.isEmpty() || name.length() > MAX_CHARS) {
      return false;
    }
    if (EastAsianName.isScript(name)) {
      return EastAsianName.isOne(name);
    }
    String[] words = name.split("\\s+");
    if (words.length > MAX_WORDS || !isCapital(words[0]) && words.length < 2) {
      return false;
    }
    if (words.length > 1 && name.endsWith(".") && !name.matches(".*\\b(\\p{Lu}|Jr|Sr|Dr)\\.")) {
      return false;
    }
    boolean hasName = false;
    for (int i = 0; i < words.length; i++) {
      String word = words[i];
      String lower = word.toLowerCase(Locale.ROOT);
      if (NameWords.NEVER.contains(lower)
          || MonthNames.month(word).isPresent() && words.length == 1) {
        return false;
      }
      if (!WORD.matcher(word).matches()) {
        return false;
      }
      if (isCapital(word)) {
        hasName |= i > 0 || !lower.equals("the");
      } else if (!NameWords.PARTICLES.contains(lower)
          && !(i > 0 && NameWords.DESKS.contains(lower))) {
        return false;
      }
    }
    return hasName && !(words.length == 2 && words[0].equalsIgnoreCase("the") && !isDesk(name));
  }

  /**
   * A name in capitals as names are written: “INES OKAFOR” becomes “Ines Okafor”. Any other name
   * stays as it is.
   */
  static String recased(String name) {
    if (FamilyInCapitals.isOne(name)) {
      return FamilyInCapitals.recased(name);
    }
    if (name.matches("\\p{Lu}\\p{Ll}+(?: \\p{L}\\p{Ll}*\\.?){0,2} \\p{Lu}{3,}(?:-\\p{Lu}{2,})?")) {
      int last = name.lastIndexOf(' ') + 1; // “Claire MORIN”
      return name.substring(0, last) + capitalised(name.substring(last));
    }
    boolean shouts =
        name.contains(" ")
            && name.equals(name.toUpperCase(Locale.ROOT))
            && !name.equals(name.toLowerCase(Locale.ROOT));
    if (!shouts) {
      return name;
    }
    return capitalised(name);
  }

  private static String capitalised(String name) {
    StringBuilder out = new StringBuilder(name.length());
    boolean isFirst = true;
    for (int c : name.codePoints().toArray()) {
      out.appendCodePoint(isFirst ? c : Character.toLowerCase(c));
      isFirst = !Character.isLetter(c) && Character.getType(c) != Character.NON_SPACING_MARK;
    }
    return out.toString();
  }

  /** Whether a desk signs with that name: “Lantern staff”, “Redacción Local”, “编辑部”. */
  static boolean isDesk(String name) {
    String lower = name.strip().toLowerCase(Locale.ROOT);
    return NameWords.DESKS.contains(lower.substring(lower.lastIndexOf(' ') + 1))
        || lower.matches(
            "(?:la |die )?(?:redaktion|rédaction|redacción|redazione|редакция)(?: .{2,30})?")
        || lower.matches("هيئة التحرير|أسرة التحرير|.{0,8}(?:编辑部|編集部|編輯部)");
  }

  /**
   * Whether a line that stands alone, with no word such as “by”, is a name beyond doubt: two words
   * at least, each with a capital.
   */
  static boolean isPlainly(String line) {
    if (!isName(line) || line.matches(".*[\\d.!?].*") && !line.matches(".*\\b\\p{Lu}\\..*")) {
      return false;
    }
    if (EastAsianName.isScript(line) || FamilyInCapitals.isOne(line)) {
      return true;
    }
    String[] words = line.strip().split("\\s+");
    if (ARABIC.matcher(line.strip()).matches()) {
      return java.util.Arrays.stream(words)
          .noneMatch(
              w -> NameWords.ARABIC_SMALL.contains(w) || ARABIC_PREFIXED.matcher(w).matches());
    }
    int capitals = 0;
    for (String word : words) {
      if (!Character.isUpperCase(word.codePointAt(0))) {
        if (!NameWords.PARTICLES.contains(word)
            || NameWords.NEVER_IN_NAMES.contains(word) && !isForeign(word)) {
          return false;
        }
      } else if (NameWords.NEVER_IN_NAMES.contains(word.toLowerCase(Locale.ROOT))) {
        return false;
      } else {
        capitals++;
      }
    }
    return words.length <= 4 && capitals >= 2 && capitals <= 4;
  }

  /** In other languages than English articles stand within names: “Jan de la Cruz”. */
  private static boolean isForeign(String word) {
    return !word.equals("the") && !word.equals("of");
  }

  /** An upper-case first letter, or one of a script that has no cases. */
  private static boolean isCapital(String word) {
    int first = word.codePointAt(0);
    return Character.isUpperCase(first)
        || Character.isLetter(first) && !Character.isLowerCase(first)
        || Character.isDigit(first);
  }
}
