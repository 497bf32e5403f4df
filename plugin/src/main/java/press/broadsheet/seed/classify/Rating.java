package press.broadsheet.seed.classify;

import java.util.regex.Pattern;

/** What a critic gives: “★★★★☆”, “4/5”, “Rating: 3 out of 5 stars”. */
final class Rating {

  private static final int MAX = 50;
  private static final String OF =
      "\\d(?:[.,]\\d|½)?\\s?(?:/|out of|von|sur|de|su|из|من)\\s?(?:5|6|10|five|fünf|cinq|cinco|cinque|пяти|خمسة)(?:\\s(?:stars?|sternen?|étoiles?|estrellas?|stelle|звезд|звёзд|نجوم))?";
  private static final Pattern LINE =
      Pattern.compile(
          "(?iu)[(\\[]?(?:(?:(?:our |the |critic[’']s )?(?:rating|verdict|score|stars?)|(?:unsere )?(?:wertung|bewertung)|(?:notre )?(?:note|avis)|(?:puntuación|valoración|calificación|nota)|(?:voto|giudizio|valutazione)|(?:оценка|рейтинг)|(?:التقييم|تقييم)|(?:评分|評分|評価|おすすめ度))\\s*[:\\uFF1A]?\\s*)?"
              + "(?:[★☆⭐✩✭✮⯨✯½]{1,10}|[*]{2,5}|"
              + OF
              + "|(?:one|two|three|four|five|\\d) (?:and a half )?stars?|(?:ein|zwei|drei|vier|fünf) sterne?n?|(?:une|deux|trois|quatre|cinq) étoiles?|(?:una|dos|tres|cuatro|cinco) estrellas|(?:una|due|tre|quattro|cinque) stell[ae])"
              + "(?:\\s*\\(?"
              + OF
              + "\\)?)?[)\\]]?");
  private static final Pattern SURE =
      Pattern.compile("[★☆⭐✩✭✮✯]|\\p{L}{3}|\\d\\s?/\\s?(?:5|6|10)$");

  private Rating() {}

  /** Whether a line is one and nothing else. */
  static boolean isOne(String line) {
    String text = line.strip();
    return !text.isEmpty()
        && text.length() <= MAX
        && LINE.matcher(text).matches()
        && SURE.matcher(text).find();
  }
}
