package press.broadsheet.seed.classify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.broadsheet.article.ArticleDate;

/**
 * What stands before the dash of a dateline, taken apart: “Москва. 4 марта. ИНТЕРФАКС”, “ROMA, 4
 * MAR (ANSA)”.
 *
 * @param first the first place
 * @param place all places, with commas
 * @param date if it has a year
 * @param agency or empty
 * @param rest a day without its year, a second agency; or empty
 */
record DatelineParts(
    String first, String place, Optional<ArticleDate> date, String agency, String rest) {

  private static final Pattern PIECE =
      Pattern.compile(
          "\\(([^()]{2,40})\\)|/([^/]{2,40})/(?!\\p{L})|((?:[^(/]|/(?=\\p{L}[^/]*$|\\p{L}[^/]*[,(]))+)");
  private static final Pattern BETWEEN =
      Pattern.compile(
          "\\s*[,،]\\s*|\\s+(?:[—–―ـ]|--?)\\s+|\\.\\s+(?=\\d{1,2} \\p{L})|(?<=\\p{L}{3})\\.\\s+(?=\\p{Lu}{3})|\\s+(?=\\d{1,2}\\.? \\p{L}{3,10}\\.?$)");
  private static final Pattern DAY =
      Pattern.compile(
          "(?:\\p{L}+\\.?\\s+\\d{1,2}|\\d{1,2}(?:er|º)?\\.?\\s+(?:de\\s+)?\\p{L}+\\.?)");
  private static final Pattern LEAD =
      Pattern.compile("^\\(?(\\p{Lu}{2,10})\\)?\\s*[-–—]\\s+(?=\\p{Lu})");
  private static final Pattern STATE =
      Pattern.compile(".*, ?(?:(?:\\p{Lu}\\.){2,}|\\p{Lu}\\p{Ll}{1,5}\\.)[,\\s]*");
  private static final int MOST_PLACES = 3;

  /** Takes it apart; empty if anything in it is none of these. */
  static Optional<DatelineParts> of(String text) {
    List<String> words = new ArrayList<>();
    List<String> marked = new ArrayList<>();
    String whole = text.strip();
    Matcher lead = LEAD.matcher(whole);
    if (lead.find() && (whole.startsWith("(") || Agency.isOne(lead.group(1)))) {
      marked.add(lead.group(1));
      whole = whole.substring(lead.end());
    }
    Matcher m = PIECE.matcher(whole);
    int at = 0;
    while (m.find() && m.start() == at) {
      at = m.end();
      if (m.group(3) == null) {
        marked.add((m.group(1) == null ? m.group(2) : m.group(1)).strip());
      } else {
        String piece =
            closed(m.group(3).replaceFirst("[\\s,.:—–-]+$", ""), m.group(3))
                .replaceFirst("^[\\s,.:—–-]+", "");
        if (!piece.isEmpty()) {
          words.addAll(List.of(BETWEEN.split(piece)));
        }
      }
    }
    return at < whole.length() || words.isEmpty() ? Optional.empty() : sorted(words, marked);
  }

  /** With the full stop of “Ore.” and “N.J.” */
  private static String closed(String bare, String whole) {
    return STATE.matcher(whole.strip()).matches() && whole.startsWith(bare + ".")
        ? bare + "."
        : bare;
  }

  private static Optional<DatelineParts> sorted(List<String> words, List<String> marked) {
    String first = words.get(0).strip();
    List<String> places = new ArrayList<>(List.of(first));
    List<String> rest = new ArrayList<>();
    Optional<ArticleDate> date = Optional.empty();
    String agency = "";
    for (int i = 1; i < words.size(); i++) {
      String word = words.get(i).strip();
      String two = i + 1 < words.size() ? word + ", " + words.get(i + 1).strip() : word;
      if (date.isEmpty() && date(two).isPresent()) {
        date = date(two);
        i += two.equals(word) ? 0 : 1;
      } else if (date.isEmpty() && date(word).isPresent()) {
        date = date(word);
      } else if (isDay(word)) {
        rest.add(word);
      } else if (agency.isEmpty() && Agency.isOne(word)) {
        agency = word;
      } else if (places.size() < MOST_PLACES && Dateline.isPlace(word) && date.isEmpty()) {
        places.add(word);
      } else {
        return Optional.empty();
      }
    }
    for (String mark : marked) {
      if (date.isEmpty() && date(mark).isPresent()) {
        date = date(mark);
      } else if (agency.isEmpty() && !isDay(mark)) {
        agency = mark;
      } else {
        rest.add(mark);
      }
    }
    return Optional.of(
        new DatelineParts(first, String.join(", ", places), date, agency, String.join(", ", rest)));
  }

  private static boolean isDay(String word) {
    return DAY.matcher(word).matches()
        && java.util.Arrays.stream(word.split("[\\s]+"))
            .anyMatch(w -> MonthNames.month(w).isPresent());
  }

  private static Optional<ArticleDate> date(String word) {
    return WrittenDate.parse(word.replaceFirst("(?i)^(?:le|den|am|il|el|del|в|في|on) ", ""));
  }
}
