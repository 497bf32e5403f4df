package press.broadsheet.seed.importer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import press.broadsheet.base.Problem;
import press.broadsheet.seed.Draft;
import press.broadsheet.seed.Origin;

/**
 * How much reason there is to look at an article that was imported, and why: what to check first is
 * what import was least sure of.
 *
 * @param points 0 when every field was stated; the more, the sooner someone should look
 * @param reasons what there is to check, in an editor's words, the weightiest first
 */
record Doubt(int points, List<String> reasons) {

  /** What an article that somebody has to look at has at least. */
  static final int MANY = 6;

  private static final int LOST_WORDS = 8;
  private static final int PROBLEM = 5;
  private static final int LONG_CUT = 400;
  private static final Map<String, Integer> GUESSED =
      Map.of("title", 6, "date", 3, "authors", 4, "language", 1, "type", 1);

  Doubt {
    reasons = List.copyOf(reasons);
  }

  /**
   * Weighs what is known of one article.
   *
   * @param problems those of its seed
   */
  static Doubt of(ImportReport.Item item, List<Problem> problems) {
    Map<String, Integer> reasons = new LinkedHashMap<>();
    for (Problem problem : problems) {
      reasons.put(problem.what(), PROBLEM);
    }
    int cut = 0;
    for (Draft.Dropped words : item.dropped()) {
      if (words.why().startsWith("words that found no place")) {
        reasons.put("Words found no place: “" + shortened(words.text()) + "”", LOST_WORDS);
      } else {
        cut += words.text().length();
      }
    }
    if (cut > LONG_CUT) {
      reasons.put("Much was left out; look at what is struck through.", 2);
    }
    item.origins()
        .forEach(
            (field, origin) -> {
              if (origin == Origin.GUESSED || origin == Origin.FILE_NAME) {
                reasons.put(
                    "The " + field + are(field, " is ", " are ") + origin.words() + ".",
                    GUESSED.getOrDefault(field, 2));
              } else if (origin == Origin.PROPERTIES) {
                reasons.put(
                    "The "
                        + field
                        + are(field, " was found only ", " were found only ")
                        + origin.words()
                        + ".",
                    1);
              }
            });
    for (String field : item.assumed()) {
      if (!item.origins().containsKey(field)) {
        reasons.put(
            "The " + field + are(field, " is", " are") + " guessed.",
            GUESSED.getOrDefault(field, 2));
      }
    }
    if (!item.origins().isEmpty() && !item.origins().containsKey("authors")) {
      reasons.put("Nobody is named as its author.", 2);
    }
    int points = reasons.values().stream().mapToInt(Integer::intValue).sum();
    List<Map.Entry<String, Integer>> sorted = new ArrayList<>(reasons.entrySet());
    sorted.sort(Map.Entry.<String, Integer>comparingByValue().reversed());
    return new Doubt(points, sorted.stream().map(Map.Entry::getKey).toList());
  }

  private static String shortened(String text) {
    return text.length() <= 80 ? text : text.substring(0, 77) + "…";
  }

  /** Of an article there are authors, tags, corrections and aliases; of all else there is one. */
  private static String are(String field, String one, String several) {
    return field.endsWith("s") && !field.equals("status") ? several : one;
  }
}
