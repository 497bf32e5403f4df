package press.broadsheet.seed.classify;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The name of a column, with its writer and date, above the headline: “Harbor Notes”, “by Ines
 * Okafor”, and below them “Ice to the breakwater”.
 */
final class ColumnName {

  private static final int MAX_NAME = 50;
  private static final int LEAST_PART = 4;

  /** Words with which columns are named. */
  private static final Pattern WORDS =
      Pattern.compile(
          "(?iu)(?:.*(?<!\\p{L})(?:notes|diary|column|corner|chronicles?|musings|jottings|postcards?|dispatch(?:es)?|notebook|journal|views?|sketches|tales|almanac|mailbag|ramblings|reflections|viewpoint|matters"
              + "|kolumne|notizen|tagebuch|notizbuch|ecke|streiflichter?|zwischenrufe?|randnotizen|beobachtungen"
              + "|chroniques?|carnets?|billets?|humeurs?|journal|bloc-notes|cahiers?"
              + "|columna|cuadernos?|apuntes|diario|crónicas?|bitácora|rincón|notas"
              + "|rubrica|taccuino|appunti|diario|cronache|angolo|bloc"
              + "|колонка|заметки|записки|дневник|хроники|письма"
              + "|عمود|يوميات|دفاتر|خواطر|أوراق)(?!\\p{L}).*"
              + "|(?:dear|ask|from|letters? (?:from|to)|notes from|on the|our man in|life (?:in|with)|brief(?:e)? (?:aus|an|von)|lettres? (?:de|à)|cartas? (?:de|desde|a)|lettere? (?:da|a)|письм[оа] из|liebe|chère?|querid[oa]|car[oa]|дорогая|дорогой|عزيزتي|رسالة من) .*"
              + "|.*(?:随笔|手记|日记|日記|通信|便り|ノート|专栏|專欄|漫谈|札记|雑記|だより))");

  private ColumnName() {}

  /** Whether columns are named with such words. */
  static boolean isLikely(String line) {
    return line.length() <= MAX_NAME && WORDS.matcher(line).matches();
  }

  /** Whether a column is named after its writer: “Dear Agnes” above “with Agnes Thornbury”. */
  static boolean isNamedIn(String column, String byline) {
    String words = " " + Look.words(column) + " ";
    for (String part : Look.words(byline).split(" ")) {
      if (part.length() >= LEAST_PART
          && words.contains(" " + part.toLowerCase(Locale.ROOT) + " ")) {
        return true;
      }
    }
    return false;
  }
}
