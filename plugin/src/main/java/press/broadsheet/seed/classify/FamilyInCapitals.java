package press.broadsheet.seed.classify;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A name whose family name is in capitals, particles and all, as in French, Spanish and Italian
 * offices: “Gwenola LE FUR”, “J. DE LA TORRE”, “Claire MORIN-DUVAL”, “D’ANGELO Marco”.
 */
final class FamilyInCapitals {

  private static final String GIVEN =
      "(?:\\p{Lu}[\\p{Ll}\\p{M}]+(?:-\\p{Lu}[\\p{Ll}\\p{M}]+)?|\\p{Lu}\\.(?:[ -]?\\p{Lu}\\.)?)";
  private static final String FAMILY =
      "(?:(?:D[EIU]|DES|DEL|DELLA|DOS|DAS|DA|DU|LE|LA|LOS|VAN|VON|ZU|DER|DEN|TEN|Y|EL|AL|BEN|MAC|ST\\.|[DL][’'])[ ]?){0,3}(?:\\p{Lu}['’])?[\\p{Lu}\\p{M}]{2,}(?:[-’'][\\p{Lu}\\p{M}]{2,})?";
  private static final Pattern WHOLE =
      Pattern.compile(
          "(?:"
              + GIVEN
              + " ){1,2}(?:"
              + FAMILY
              + ")(?: (?:Y )?[\\p{Lu}\\p{M}]{3,})?|"
              + FAMILY
              + " "
              + GIVEN);

  /** These stay small within a name. */
  private static final Pattern SMALL =
      Pattern.compile(
          "(?<=\\s)(?:De|Di|Du|Des|Del|Della|Dos|Das|Da|Van|Von|Zu|Y|(?<=De )L(?:a|os)|(?<=V[ao]n )De[rn])(?=\\s)");

  private FamilyInCapitals() {}

  /** Whether a line is such a name and nothing else. */
  static boolean isOne(String line) {
    String name = line.strip();
    return name.length() <= 50
        && name.length() > 4
        && Look.isCapitals(name.substring(name.lastIndexOf(' ') + 1))
            != Look.isCapitals(name.substring(0, Math.max(0, name.indexOf(' '))))
        && WHOLE.matcher(name).matches();
  }

  /** As names are written: “Gwenola Le Fur”, “J. de la Torre”. */
  static String recased(String name) {
    StringBuilder out = new StringBuilder(name.length());
    boolean isFirst = true;
    for (int c : name.codePoints().toArray()) {
      out.appendCodePoint(isFirst ? c : Character.toLowerCase(c));
      isFirst = !Character.isLetter(c) && Character.getType(c) != Character.NON_SPACING_MARK;
    }
    return SMALL
        .matcher(SMALL.matcher(out).replaceAll(m -> m.group().toLowerCase(Locale.ROOT)))
        .replaceAll(m -> m.group().toLowerCase(Locale.ROOT));
  }
}
