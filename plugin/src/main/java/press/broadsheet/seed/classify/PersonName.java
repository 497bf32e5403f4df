package press.broadsheet.seed.classify;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells the names of people and desks from other words. */
final class PersonName {

  private static final int MAX_WORDS = 6;
  private static final int MAX_CHARS = 70;

  /** Small words within names, in many languages. */
  private static final Set<String> PARTICLES =
      Set.of(
          "de", "del", "della", "di", "da", "dos", "das", "do", "du", "des", "la", "le", "van",
          "von", "vom", "zu", "zum", "zur", "der", "den", "ten", "ter", "het", "'t", "af", "av",
          "al", "el", "bin", "bint", "ibn", "ben", "bat", "abu", "y", "i", "st.", "the", "of");

  /** What a desk that signs together calls itself. */
  private static final Set<String> DESKS =
      Set.of(
          "staff",
          "desk",
          "newsroom",
          "reporters",
          "reporter",
          "correspondent",
          "correspondents",
          "bureau",
          "editors",
          "team",
          "agencies",
          "services",
          "redaktion",
          "rédaction",
          "redacción",
          "redazione",
          "redactie",
          "редакция",
          "корреспонденты",
          "agencias",
          "agenturen",
          "agences",
          "agenzie");

  private static final Set<String> NEVER =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "noon",
          "midnight",
          "night",
          "day",
          "then",
          "now",
          "accident",
          "chance",
          "design",
          "far",
          "contrast",
          "comparison",
          "hand",
          "law",
          "invitation",
          "train",
          "bus",
          "air",
          "sea",
          "land",
          "hook",
          "numbers",
          "popular");

  /** Words of headlines that a name alone never has. */
  private static final Set<String> NEVER_IN_NAMES =
      Set.of(
          "the",
          "a",
          "an",
          "of",
          "and",
          "in",
          "on",
          "for",
          "to",
          "with",
          "new",
          "how",
          "why",
          "what",
          "league",
          "division",
          "cup",
          "council",
          "county",
          "borough",
          "exchange",
          "theatre",
          "theater",
          "museum",
          "club",
          "united",
          "rovers",
          "athletic",
          "notes",
          "kitchen",
          "news",
          "press",
          "office",
          "department",
          "committee",
          "community",
          "trust",
          "society",
          "association",
          "festival",
          "market",
          "report",
          "review",
          "letter",
          "letters",
          "month",
          "week",
          "year",
          "university",
          "college",
          "school",
          "library",
          "centre",
          "center",
          "station",
          "hospital",
          "court",
          "parish",
          "diary",
          "guide",
          "recipe",
          "round-up",
          "monats",
          "woche",
          "jahres",
          "tages",
          "verein",
          "liga",
          "rezept",
          "gemeinde",
          "stadt",
          "landkreis",
          "kreis",
          "ligue",
          "mairie",
          "commune",
          "recette",
          "semaine",
          "mois",
          "receta",
          "ayuntamiento",
          "semana",
          "mes",
          "comune",
          "ricetta",
          "settimana",
          "der",
          "die",
          "das",
          "ein",
          "eine",
          "neue",
          "le",
          "la",
          "les",
          "un",
          "une",
          "el",
          "los",
          "las",
          "una",
          "il",
          "lo",
          "gli");

  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{M}][\\p{L}\\p{M}\\p{Nd}'’ʼ·・-]*\\.?|\\p{Nd}+\\p{L}+");

  /** Two to four words of a script that has no capitals. */
  private static final Pattern ARABIC =
      Pattern.compile("[\\p{IsArabic}\\p{M}]{2,12}(?: [\\p{IsArabic}\\p{M}]{2,12}){1,3}");

  /** Words of Arabic sentences that no name has. */
  private static final Set<String> ARABIC_SMALL =
      Set.of(
          "في", "من", "على", "إلى", "عن", "أن", "إن", "هل", "كيف", "لماذا", "ما", "ماذا", "لا",
          "لم", "لن", "هذا", "هذه", "التي", "الذي", "بعد", "قبل", "مع", "بين", "أو", "ثم", "كان",
          "كانت", "هو", "هي", "وزير", "رئيس", "مقال", "رأي", "حوار", "تقرير", "بيان", "صحفي",
          "أخبار", "أيها", "أيتها", "خاص", "للنشر", "متى", "أين");

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
      if (NEVER.contains(lower) || MonthNames.month(word).isPresent() && words.length == 1) {
        return false;
      }
      if (!WORD.matcher(word).matches()) {
        return false;
      }
      if (isCapital(word)) {
        hasName |= i > 0 || !lower.equals("the");
      } else if (!PARTICLES.contains(lower) && !(i > 0 && DESKS.contains(lower))) {
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
    return DESKS.contains(lower.substring(lower.lastIndexOf(' ') + 1))
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
          .noneMatch(w -> ARABIC_SMALL.contains(w) || ARABIC_PREFIXED.matcher(w).matches());
    }
    int capitals = 0;
    for (String word : words) {
      if (!Character.isUpperCase(word.codePointAt(0))) {
        if (!PARTICLES.contains(word) || NEVER_IN_NAMES.contains(word) && !isForeign(word)) {
          return false;
        }
      } else if (NEVER_IN_NAMES.contains(word.toLowerCase(Locale.ROOT))) {
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
