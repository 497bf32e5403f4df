package press.broadsheet.seed.classify;

import java.util.regex.Pattern;

/**
 * What a review prints of the work it is about: publisher, pages, price, running time, where it is
 * shown. Stands in a box above or below the review, and is text.
 */
public final class WorkDetails {

  private static final int MAX = 240;
  private static final Pattern FACT =
      Pattern.compile(
          "(?iu)\\bisbn\\b|(?<!\\p{L})(?:tickets?|karten|eintritt|entradas|billets|biglietti|box office|admission|билеты)\\s*[:\\uFF1A]?\\s*(?:from |ab |desde |da |от )?[£$€+(]?\\d|\\d\\s?(?:pp\\.?|pages|seiten|s\\.|páginas|págs\\.?|pagine|pagg?\\.|стр\\.?|с\\.)(?!\\p{L})|(?<!\\p{L})(?:pp\\.|pages|seiten|páginas|págs\\.|pagine|pagg?\\.|стр\\.)\\s?\\d|(?:^|[,.;(]\\s?)(?:[£$€¥]\\s?\\d+(?:[.,]\\d\\d)?|(?:euro|eur|usd|chf) \\d+(?:[.,]\\d\\d)?|\\d+(?:[.,]\\d\\d)?\\s?(?:£|€|eur(?:os?)?|руб\\.?|fr\\.|chf|kr\\.?))(?=$|[,.;)])|\\d{2,4}\\s?(?:页|頁|ページ|円|元)"
              + "|(?:running time|duration|laufzeit|fsk|durée|duración|durata|длительность|certificate|rated|runtime)\\s*[:\\uFF1A]?\\s*\\d|\\b\\d h \\d{2}\\b|\\b\\d{2,3} ?(?:min(?:uten|utes|uti|utos|\\.)?|мин\\.?|分钟|分)(?!\\p{L})");

  private WorkDetails() {}

  /** Whether a line holds such facts. */
  public static boolean areIn(String line) {
    return line.length() <= MAX && FACT.matcher(line).find() && !BarLine.isReadingTime(line);
  }
}
