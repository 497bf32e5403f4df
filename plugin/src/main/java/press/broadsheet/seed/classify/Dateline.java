package press.broadsheet.seed.classify;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.broadsheet.article.ArticleDate;

/**
 * The place, and sometimes the day and the agency, before the first sentence of a report: “PORT
 * NAME, 12 March 2026 (Agency) — The”.
 *
 * @param place as written, with further places after a comma
 * @param date if it holds one with a year
 * @param agency in the brackets; else empty
 * @param rest words that are none of these, such as a day without its year
 * @param length how many characters of the paragraph it takes, with the dash and the space after it
 */
record Dateline(String place, Optional<ArticleDate> date, String agency, String rest, int length) {

  private static final int MAX_CHARS = 100;
  private static final Pattern FORM =
      Pattern.compile(
          "^(?<places>[^()\\n—–―!?“”\"»«]{2,70}?)"
              + "\\s*(?:\\((?<agency>[^()\\n]{2,40})\\)\\s*)?"
              + "(?<dash>\\s[—–―]|\\s--?|—|--)\\s+(?<next>\\S)");
  private static final Pattern CORNERED = Pattern.compile("^【(?<places>[^】\\n]{1,20})】\\s*");
  private static final Pattern CAPITALS =
      Pattern.compile(
          "\\p{Lu}[\\p{Lu}\\p{M}'’./-]+"
              + "(?:\\s(?:\\p{Lu}[\\p{Lu}\\p{M}'’.-]+|and|und|et|y|e|en|of|de|la|and)){0,5}");
  private static final Pattern NAME =
      Pattern.compile("\\p{Lu}[\\p{L}\\p{M}'’.-]+(?:\\s\\p{Lu}[\\p{L}\\p{M}'’.-]+){0,3}");
  private static final Pattern CASELESS =
      Pattern.compile(
          "[\\p{IsArabic}\\p{IsHebrew}\\p{M}]+(?: [\\p{IsArabic}\\p{IsHebrew}\\p{M}]+){0,3}");

  /** Finds the dateline at the beginning of a paragraph. */
  static Optional<Dateline> at(String paragraph) {
    Matcher cornered = CORNERED.matcher(paragraph);
    if (cornered.find()) {
      return Optional.of(
          new Dateline(cornered.group("places"), Optional.empty(), "", "", cornered.end()));
    }
    Matcher m = FORM.matcher(paragraph);
    if (!m.find() || m.end() > MAX_CHARS) {
      return Optional.empty();
    }
    String agency = m.group("agency") == null ? "" : m.group("agency").strip();
    String[] parts = m.group("places").strip().split("\\s*,\\s*", 2);
    Tail tail = Tail.of(parts.length > 1 ? parts[1] : "");
    boolean isPlace =
        CAPITALS.matcher(parts[0]).matches()
            || CASELESS.matcher(parts[0]).matches() && m.group("dash").strip().matches("[—–―]")
            || NAME.matcher(parts[0]).matches()
                && (!agency.isEmpty() || tail.date().isPresent() || !tail.rest().isEmpty());
    int next = m.group("next").codePointAt(0);
    if (!isPlace || tail.isOther() || Character.isLowerCase(next)) {
      return Optional.empty();
    }
    String place = parts[0] + (tail.places().isEmpty() ? "" : ", " + tail.places());
    return Optional.of(new Dateline(place, tail.date(), agency, tail.rest(), m.start("next")));
  }

  /** What follows the first place: more places, a date, a day without its year. */
  private record Tail(String places, Optional<ArticleDate> date, String rest, boolean isOther) {

    private static final Pattern DAY =
        Pattern.compile("(?:\\p{L}+\\.?\\s+\\d{1,2}|\\d{1,2}\\.?\\s+\\p{L}+\\.?)");

    static Tail of(String text) {
      if (text.isEmpty()) {
        return new Tail("", Optional.empty(), "", false);
      }
      Optional<ArticleDate> whole = WrittenDate.parse(text);
      if (whole.isPresent()) {
        return new Tail("", whole, "", false);
      }
      int comma = text.indexOf(',');
      if (DAY.matcher(text).matches()) {
        return new Tail("", Optional.empty(), text, false);
      }
      String first = comma < 0 ? text : text.substring(0, comma).strip();
      if (!NAME.matcher(first).matches() && !CAPITALS.matcher(first).matches()) {
        return new Tail("", Optional.empty(), "", true);
      }
      Tail more = comma < 0 ? of("") : of(text.substring(comma + 1).strip());
      String places = first + (more.places().isEmpty() ? "" : ", " + more.places());
      return new Tail(places, more.date(), more.rest(), more.isOther());
    }
  }
}
