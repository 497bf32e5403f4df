package press.broadsheet.seed.classify;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name of the publication with its number or season, as newsletters print it above what they
 * hold: “St Brannoc’s Parish Magazine – Lent 2026”, “Gemeindebrief Nr. 4”.
 */
final class Masthead {

  private static final int MAX = 70;
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final Pattern NAME =
      Pattern.compile(
          "(?<!\\p{L})(?:magazine|bulletin|newsletter|gazette|herald|courier|chronicle|review|journal|quarterly|record|messenger|news"
              + "|gemeindebrief|pfarrbrief|vereinsblatt|mitteilungsblatt|amtsblatt|rundbrief|infobrief|\\p{L}*(?:zeitung|blatt|bote|anzeiger|magazin)"
              + "|bulletin|lettre|gazette|feuille|journal|revue|écho"
              + "|boletín|hoja|revista|gaceta|semanario|bollettino|notiziario|giornalino|rivista"
              + "|вестник|бюллетень|газета|журнал|листок|نشرة|مجلة|صحيفة)(?!\\p{L})|(?:通信|会报|會報|会報|月刊|季刊|校报|校報|简报|だより)",
          FLAGS);
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<!\\p{L})(?:no|nr|n|issue|vol|volume|number|ausgabe|heft|jahrgang|numéro|núm|número|numero|anno|№|номер|выпуск|العدد)[.°º]?\\s?\\d{1,4}|№\\s?\\d|(?<!\\d)(?:19|20)\\d\\d(?!\\d)|第\\d+[期号號]",
          FLAGS);

  /** “Foglio della parrocchia di San Donnino” */
  private static final Pattern OF =
      Pattern.compile(
          "(?:anno|jahrgang|jg\\.|année|año|vol\\.?|volume|год) [ivxlc\\d]{1,6}\\b.*|(?:foglio|foglietto|bollettino|notiziario|bulletin|boletín|hoja|gemeindebrief|pfarrbrief|newsletter|magazine|mitteilungen|lettre|feuille|вестник|листок|نشرة)\\s(?:of|for|de|des|du|del|della|dell[’']|di|der|des|für|from)\\s?\\S.*",
          FLAGS);

  private Masthead() {}

  /** Whether a line is one. */
  static boolean isOne(String line) {
    return line.length() <= MAX
        && line.indexOf('\n') < 0
        && !line.matches(".*[.!?。]$")
        && (OF.matcher(line).matches() || NUMBER.matcher(line).find() && NAME.matcher(line).find());
  }

  /** The day of the issue, if the line says which. */
  static Optional<DateLine> date(String line) {
    return Arrays.stream(line.split("\\s*[|*·•]\\s*|,\\s+|\\s+[–—-]\\s+"))
        .flatMap(part -> DateLine.parse(part).stream())
        .findFirst();
  }
}
