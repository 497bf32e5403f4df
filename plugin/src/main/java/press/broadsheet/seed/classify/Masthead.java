package press.broadsheet.seed.classify;

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

  private Masthead() {}

  /** Whether a line is one. */
  static boolean isOne(String line) {
    return line.length() <= MAX
        && line.indexOf('\n') < 0
        && !line.matches(".*[.!?。]$")
        && NUMBER.matcher(line).find()
        && NAME.matcher(line).find();
  }
}
