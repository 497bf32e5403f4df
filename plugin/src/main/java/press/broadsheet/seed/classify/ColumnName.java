package press.broadsheet.seed.classify;

import java.util.Locale;
import java.util.regex.Pattern;
import press.broadsheet.seed.Block;

/**
 * The name of a column, with its writer and date, above the headline: “Harbor Notes”, “by Ines
 * Okafor”, and below them “Ice to the breakwater”.
 */
final class ColumnName {

  private static final int MAX_NAME = 50;
  private static final int MOST_WORDS = 6;
  private static final int MOST_FACTS = 3;
  private static final int MAX_HEADLINE = 120;
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

  /** Takes it with the facts below it; false if the first line is anything else. */
  static boolean take(HeadFields fields, Manuscript text, Headline headline) {
    String name = text.plain(0);
    if (name.length() > MAX_NAME
        || name.split("\\s+").length > MOST_WORDS
        || name.matches(".*[.!?,;:…。]$")
        || PersonName.isPlainly(name) && !WORDS.matcher(name).matches()) {
      return false;
    }
    int below = 1;
    boolean isSigned = false;
    while (below <= MOST_FACTS
        && isFact(fields, text.plain(below))
        && (fields.isOne(text.plain(below)) || !text.mentions(text.plain(below), below))) {
      isSigned |= !HeadFields.isDated(text.plain(below));
      below++;
    }
    if (!isSigned || text.size() < below + 3 || !isHeadline(fields, text, below)) {
      return false;
    }
    boolean isOne =
        WORDS.matcher(name).matches()
            || Rubrics.isOne(HeadlineLook.kickerWord(name))
            || text.plain(text.size() - 1).contains(name)
            || isNamedIn(name, text.plain(1))
            || Look.isCapitals(name) && !Look.isCapitals(text.plain(below));
    if (!isOne || hasSubheads(text, below)) {
      return false;
    }
    headline.kicker(name);
    text.removeFirst();
    for (int i = 1; i < below; i++) {
      if (!fields.take(text.plain(0))) {
        BylineLine.names(withoutWith(text.plain(0)))
            .ifPresent(b -> fields.signed(text.plain(0), b));
      }
      text.removeFirst();
    }
    return true;
  }

  private static boolean isFact(HeadFields fields, String line) {
    return fields.isOne(line)
        || Signature.mayBe(line)
        || !withoutWith(line).equals(line) && PersonName.isPlainly(withoutWith(line));
  }

  /** “with Ines Okafor” */
  private static String withoutWith(String line) {
    return line.replaceFirst("^(?i:with|mit|avec|con|с|مع)\\s+(?=\\p{Lu}|\\p{IsArabic})", "");
  }

  /** A line by itself that does not end like a sentence, above text. */
  private static boolean isHeadline(HeadFields fields, Manuscript text, int index) {
    String line = text.plain(index);
    return text.block(index) instanceof Block.Paragraph
        && !line.isEmpty()
        && line.length() <= MAX_HEADLINE
        && !line.matches("(?s).*[.,;:…。،]$")
        && line.indexOf('\n') < 0
        && !Character.isLowerCase(line.codePointAt(0))
        && text.plain(index + 1).indexOf('\n') < 0
        && !isFact(fields, line)
        && !EndMark.isOne(line)
        && HeadlineLook.isHeadline(line)
        && text.plain(index + 1).length() > 0
        && (text.plain(index + 1).endsWith(",") || !isFact(fields, text.plain(index + 1)));
  }

  /** Where the text has other such lines, that one is the first of its subheads. */
  private static boolean hasSubheads(Manuscript text, int headline) {
    for (int i = headline + 2; i < text.size() - 3; i++) {
      String line = text.plain(i);
      boolean isSpoken = text.plain(i + 1).length() < line.length();
      if (Look.isSubhead(line)
          && !Look.isRule(line)
          && !PersonName.isPlainly(line)
          && !isSpoken
          && !line.contains(",")) {
        return true;
      }
    }
    return false;
  }

  /** “Dear Agnes” above “with Agnes Thornbury” */
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
