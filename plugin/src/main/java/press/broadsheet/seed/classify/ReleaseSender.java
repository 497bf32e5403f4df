package press.broadsheet.seed.classify;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who sends a release, in the line that says that it is one: “from the University of Wexcombe”. */
final class ReleaseSender {

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final int MOST_WORDS = 7;

  /** What those call themselves whose name has small letters. */
  private static final Pattern HOUSE =
      Pattern.compile(
          "(?:association|collectif|comité|commune|compagnie|département|fédération|fondation|groupe|mairie|ministère|musée|préfecture|région|société|syndicat|université|ville"
              + "|asociación|ayuntamiento|comunidad|empresa|fundación|gobierno|ministerio|museo|sindicato|universidad"
              + "|associazione|azienda|comune|fondazione|ministero|provincia|regione|sindacato|società|università"
              + "|администрац|ассоциац|компани|комитет|министерств|музе|университет|фонд|جامعة|جمعية|بلدية|شركة|مؤسسة|وزارة).*",
          FLAGS);

  private static final Pattern FROM =
      Pattern.compile(
          "^(?:(?:issued |sent )?(?:from|by|of)(?: the)?\\s+|(?:de[rs]|vo[nm])(?: de[rm])?\\s+|(?:de l|d|dell)[’']|(?:de la|de los|de las|du|des|del|dello|della|dal|dalla|de|di|par|por)(?: la| el| le| les)?\\s+|(?:от|из|صادر عن|من|عن)\\s+)(?<who>.+)$");

  private ReleaseSender() {}

  /**
   * Whether a part of such a line names the sender.
   *
   * @param mayBeBare whether a name without “from” is one there
   */
  static boolean isOne(String text, boolean mayBeBare) {
    Matcher from = FROM.matcher(text);
    return isHouse(text)
        || (from.matches() ? isName(from.group("who"), false) : mayBeBare && isName(text, true));
  }

  /** “de l’association Bocages vivants”, “музея тишины” */
  private static boolean isHouse(String text) {
    Matcher from = FROM.matcher(text);
    String who = from.matches() ? from.group("who") : text;
    return HOUSE.matcher(who).matches()
        && who.split("\\s+").length <= MOST_WORDS
        && !who.matches("(?s).*[.!?;]$");
  }

  /** Whether words can name a house: all with capitals but the small ones. */
  static boolean isName(String words, boolean isSure) {
    boolean isCaseless =
        EastAsianName.isScript(words) || words.codePoints().noneMatch(Character::isUpperCase);
    return words.length() <= 70
        && !words.matches("(?s).*[.!?;。！？]$")
        && (isCaseless && isSure
            || words.matches(
                "(?U)[«„“\"]?\\p{Lu}[\\w’'&.-]*[»“”\"]?(?:[ ,]+(?:[«„“\"]?\\p{Lu}[\\w’'&.-]*[»“”\"]?|\\d+|[\\p{Ll}’']{1,3}|with|from|della|delle|degli|dello|для|über|\\p{Ll}+(?:s?che[rns]|lich\\p{L}+|ische[rs]?|al[eo]?s?|aux|ique|icip\\p{L}+))){0,9}"));
  }
}
