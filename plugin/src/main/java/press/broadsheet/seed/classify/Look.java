package press.broadsheet.seed.classify;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import press.broadsheet.seed.Block;

/** What can be told from the look of a line. */
final class Look {

  private static final int MAX_SUBHEAD = 80;

  /** Stars without spaces between them are what a critic gives. */
  private static final Pattern STARS = Pattern.compile("[★☆]{1,6}");

  private static final Pattern RULE =
      Pattern.compile("(?:[*_=~•·#.–—―─━═\\uFF1D\\uFF3F※☆★◇◆○●♦◊❖✦✻❦§\\uFF0A+-][\\s\\u3000]?){3,}");

  /** Longer ones are a stranger’s attempt to keep us busy. */
  private static final int MAX_RULE = 400;

  private static final Pattern ENDS_SENTENCE =
      Pattern.compile("(?s).*[.,;:…、。،؛!\\uFF0C\\uFF1A\\uFF1B\\uFF01][\"'”’»)」』\\uFF09]*$");

  private static final Pattern SPOKEN =
      Pattern.compile(
          "^(?:(?:[QA]|[FPВОDR]|س|ج|问|答|問|Frage|Antwort)\\s?[:.\\uFF1A\\uFF0E]"
              + "|[\\p{Lu}\\p{Lo}][\\p{L}\\p{M}.'’ ・]{0,25}[:\\uFF1A].*[?\\uFF1F؟]$|[–—]\\s).*");

  private static final int MAX_VALUE = 50;

  /** “Tickets: 2 euros”, “Hours: from 7 to 19”; no “Day 3: the climb”. */
  private static final Pattern VALUE =
      Pattern.compile("[^\\d:?]{2,24}[:\\uFF1A]\\s?[^:?]*\\d[^?]*");

  private static final int MAX_NOTICE = 200;
  private static final Pattern COPYRIGHT =
      Pattern.compile(
          "(?isu)^[(\\[\\uFF08◎※*■●]*\\s?(?:©|\\(c\\)|copyright\\b|all rights reserved|alle rechte vorbehalten|tous droits réservés|reproduction interdite"
              + "|todos los derechos reservados|prohibida la reproducción|riproduzione riservata|tutti i diritti riservati|все права защищены"
              + "|جميع الحقوق محفوظة|版权所有|版權所有|未经授权|未經授權|無断転載|本紙掲載の記事).*");

  private Look() {}

  /** Whether there are letters with cases, two at least, and all are capitals. */
  static boolean isCapitals(String text) {
    return text.codePoints().filter(Character::isUpperCase).count() > 1
        && text.codePoints().noneMatch(Character::isLowerCase);
  }

  /** A line of signs. */
  static boolean isRule(String text) {
    String line = text.strip();
    return line.length() <= MAX_RULE
        && RULE.matcher(line).matches()
        && !STARS.matcher(line).matches();
  }

  /**
   * Whether a line that stands alone between paragraphs is a subhead: short, begun with a capital,
   * and not ended like a sentence; a question is one too.
   */
  static boolean isSubhead(String text) {
    if (text.isBlank()
        || text.length() > MAX_SUBHEAD
        || text.contains("\n")
        || ENDS_SENTENCE.matcher(text).matches()
        || text.split("\\s+").length > 12) {
      return false;
    }
    if (SPOKEN.matcher(text).matches()
        || WorkDetails.areIn(text)
        || EndMark.isOne(text)
        || text.matches("(?:By|On|Until|Since|From) \\p{Lu}\\p{L}+day")
        || DateLine.isUnclear(text)
        || text.length() < MAX_VALUE && VALUE.matcher(text).matches()) {
      return false;
    }
    int first = text.codePointAt(0);
    boolean isTooWide = EastAsianName.isScript(text) && text.length() > 28;
    if (isTooWide) {
      return false;
    }
    return Character.isLetterOrDigit(first) && !Character.isLowerCase(first)
        || first == '¿'
        || "“\"«„‘".indexOf(first) >= 0 && text.matches("^[“\"«„‘][^”\"»“’]+[”\"»“’] \\p{L}.*");
  }

  /** Whether a line ends as a sentence does. */
  static boolean endsSentence(String text) {
    return ENDS_SENTENCE.matcher(text).matches();
  }

  /** Whether a line is short enough for a subhead. */
  static boolean isShort(String text) {
    return !text.isBlank()
        && text.length() <= MAX_SUBHEAD + 40
        && !text.contains("\n")
        && !text.matches(".*\\p{Ll}[.,;]$");
  }

  /** “© RIPRODUZIONE RISERVATA” */
  static boolean isCopyright(String text) {
    return text.length() <= MAX_NOTICE && COPYRIGHT.matcher(text).matches();
  }

  /** The letters and digits alone, in lower case: equal for two ways to write the same words. */
  static String words(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ").strip();
  }

  static boolean sameWords(String a, String b) {
    return words(a).equals(words(b));
  }

  static String oneLine(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  /** The median length of the paragraphs; 0 if there is none. */
  static int medianLength(List<Block> blocks) {
    int[] lengths =
        blocks.stream()
            .filter(Block.Paragraph.class::isInstance)
            .mapToInt(b -> ((Block.Paragraph) b).text().plain().length())
            .filter(n -> n > MAX_SUBHEAD)
            .sorted()
            .toArray();
    return lengths.length == 0 ? 0 : lengths[lengths.length / 2];
  }
}
