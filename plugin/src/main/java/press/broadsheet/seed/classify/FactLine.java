package press.broadsheet.seed.classify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import press.broadsheet.article.ArticleType;

/**
 * A line of several facts in any order, whatever parts them: “Critique, par Antoine Vasseur, le 14
 * janvier 2026”, “Ines Okafor – Ankerstadt – 4 March 2026”. Each part must be a fact by itself, and
 * one of them a date or a byline.
 *
 * @param byline who wrote the text, if it says so
 * @param date what it says of dates
 * @param place where it is from; else empty
 * @param kinds words for the kind of article
 * @param rest parts that are none of these, such as what the writer is
 * @param isBare whether no word such as “by” says that the names are those of writers
 */
record FactLine(
    Optional<BylineLine> byline,
    Optional<DateLine> date,
    String place,
    List<String> kinds,
    List<String> rest,
    boolean isBare) {

  private static final int MAX = 140;
  private static final int MOST_PARTS = 6;
  private static final Pattern BETWEEN =
      Pattern.compile(
          "\\s*[|·•;\\uFF5C│،\\uFF0C]\\s*|,\\s+|\\s+(?:[–—/-]|//|--)\\s+|(?<=\\p{Ll}{3})(?<!Prof|Dott)\\.\\s+(?=\\p{Lu})"
              + "|\\s+(?=(?:by|von|par|por|di|da)\\s+\\p{Lu}\\S*\\s+\\p{Lu})"
              + "|\\s+(?=(?:dans|unter|sous)\\s+\\p{Lu}|(?:on|am|vom|le|el|il|del|от)\\s+(?:\\d{1,2}|\\p{Lu}\\p{Ll}+ \\d{1,2})(?:\\D|$))");

  /** “Kell Auction Mart reported”, before “by T. R. Gibb” */
  private static final Pattern DONE =
      Pattern.compile(
          "(?iu)(?:\\S+\\s+){0,5}(?:reported|written|told|compiled|recorded|reviewed|interviewed|photographed|translated|presented|visited|tested|edited|collected|described|seen|heard|read|tasted|besucht|gelesen|gehört|gesehen|rezensiert|besprochen|notiert|aufgeschrieben|erzählt|getestet|gekocht|lu|vu|entendu|visité|raconté|écrit|rédigé|testé|visto|leído|contado|escrito|visitado|letto|visto|raccontato|scritto)");

  private static final Pattern STOP = Pattern.compile("(?<=\\p{L}{2}|\\d)\\.$");
  private static final Pattern OPEN = Pattern.compile("[,،:]$");
  private static final Pattern SMALL =
      Pattern.compile("^(?:by|von|par|por|di|de|da)\\s+(?=\\p{Lu}\\S*\\s+\\S*\\p{Lu})");
  private static final Pattern IN =
      Pattern.compile("^(?:in|dans|en|unter|sous|a|в|в разделе)\\s+(?=\\p{Lu})");
  private static final Pattern WEEKDAY = Pattern.compile("(?iu)" + WrittenDate.DAYS + "\\.?");
  private static final Pattern ON = Pattern.compile("(?iu)^(?:on|le|den|am|il|el|del|du|от)\\s+");

  FactLine {
    kinds = List.copyOf(kinds);
    rest = List.copyOf(rest);
  }

  /** Reads a line; empty if any of its parts is not known to be a fact. */
  static Optional<FactLine> parse(String line) {
    String whole = line.strip();
    if (whole.length() > MAX + 1) {
      return Optional.empty();
    }
    String text = STOP.matcher(whole).replaceFirst("");
    if (OPEN.matcher(text).find() || text.length() > MAX || text.indexOf('\n') >= 0) {
      return Optional.empty();
    }
    List<String> parts = joined(BETWEEN.split(text));
    if (parts.size() < 2 || parts.size() > MOST_PARTS) {
      return Optional.empty();
    }
    Optional<BylineLine> byline = Optional.empty();
    Optional<BylineLine> names = Optional.empty();
    Optional<DateLine> date = Optional.empty();
    String place = "";
    List<String> kinds = new ArrayList<>();
    List<String> rest = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      String part = parts.get(i);
      boolean isBeforeBy = i + 1 < parts.size() && SMALL.matcher(parts.get(i + 1)).find();
      Optional<DateLine> stated = date(part);
      Optional<BylineLine> by =
          BylineLine.parse(SMALL.matcher(part).find() ? capitalised(part) : part);
      if (stated.isPresent() && date.isEmpty()) {
        date = stated;
      } else if (by.isPresent() && byline.isEmpty()) {
        byline = by;
      } else if (Rubrics.isOne(IN.matcher(part).replaceFirst(""))) {
        kinds.add(IN.matcher(part).replaceFirst(""));
      } else if (isBeforeBy && DONE.matcher(part).matches()) {
        TypeWords.inByline(part).ifPresentOrElse(t -> kinds.add(part), () -> rest.add(part));
      } else if (BylineLine.isJob(part) || BarLine.isReadingTime(part) || House.isOne(part)) {
        rest.add(part);
      } else if (Venue.isOne(part) && (byline.isPresent() || date.isPresent())) {
        rest.add(part);
      } else {
        Optional<BylineLine> bare = names.isEmpty() ? BareByline.parse(part) : Optional.empty();
        if (bare.isPresent()) {
          names = bare;
        } else if (place.isEmpty() && Dateline.isPlace(part)) {
          place = part;
        } else {
          return Optional.empty();
        }
      }
    }
    boolean isOne =
        byline.isPresent()
            || names.isPresent() && kinds.stream().anyMatch(FactLine::isColumn)
            || date.isPresent() && (names.isPresent() || !place.isEmpty());
    if (!isOne || byline.isPresent() && names.isPresent()) {
      return Optional.empty();
    }
    return Optional.of(
        new FactLine(
            byline.isPresent() ? byline : names, date, place, kinds, rest, byline.isEmpty()));
  }

  /** Beside such a word stands who wrote; beside “Interview” it may be who was asked. */
  private static boolean isColumn(String kind) {
    return TypeWords.of(kind).filter(ArticleType.OPINION::equals).isPresent();
  }

  private static Optional<DateLine> date(String part) {
    return DateLine.parse(part).or(() -> DateLine.parse(ON.matcher(part).replaceFirst("")));
  }

  private static String capitalised(String part) {
    return Character.toUpperCase(part.charAt(0)) + part.substring(1);
  }

  /** “March 4, 2026” and “Tuesday, 4 March 2026” hold commas of their own. */
  private static List<String> joined(String[] split) {
    List<String> parts = new ArrayList<>(List.of(split));
    parts.removeIf(String::isBlank);
    for (int i = parts.size() - 1; i > 0; i--) {
      for (String between : List.of(", ", " ")) {
        String whole = parts.get(i - 1) + between + parts.get(i);
        boolean isDay = // “March 4”, “Tuesday”
            date(parts.get(i)).isEmpty()
                || DateLine.isLabel(parts.get(i - 1))
                || WEEKDAY.matcher(parts.get(i - 1)).matches();
        if (isDay
            && DateLine.parse(parts.get(i - 1)).isEmpty()
            && DateLine.parse(whole).isPresent()) {
          parts.set(i - 1, whole);
          parts.remove(i);
          break;
        }
      }
    }
    return parts;
  }
}
