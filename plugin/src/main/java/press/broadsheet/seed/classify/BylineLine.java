package press.broadsheet.seed.classify;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.broadsheet.article.Byline;

/**
 * A line that says who made an article: “By Ines Okafor”, “Author: Ines Okafor”, “Von Lena Roth und
 * Jan Beck”, “By Ines Okafor in Geneva | Photographs by Tom Reyes”. A sentence that happens to
 * begin with “By” is none.
 *
 * @param authors in the order named, with roles
 * @param place where they report from, if the line says so; else empty
 * @param date what the line says of dates
 * @param rest words of the line that are none of these, such as a title (“Arts Editor”)
 */
public record BylineLine(
    List<Byline> authors, String place, Optional<DateLine> date, List<String> rest) {

  private static final int MAX_CHARS = 240;
  private static final int MAX_TITLE = 50;
  private static final int MAX_TITLE_BELOW = 100;
  private static final Pattern FOR =
      Pattern.compile(
          "(?iu)(?:special(?:ly)? (?:to|for)|exclusively for|exklusiv für|spécial pour|especial para|speciale per|специально для|خاص (?:ل|ب|إلى))\\s*\\S.{1,40}");

  /** “For the Lake County Sentinel” */
  private static final Pattern FOR_HOUSE =
      Pattern.compile(
          "(?:For|Für|Pour|Para|Per|Для)\\s+(?:(?:the|The|die|das|den|le|la|les|el|il|lo)\\s+)?(?:\\p{Lu}[\\p{L}’'.&-]*\\s*){1,6}");

  /** With such words a title becomes a statement about somebody. */
  private static final Pattern RELATIVE =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:who|whose|qui|que|welche[rs]?|che|котор\\p{L}+)(?!\\p{L})");

  /** A name that is not written with capitals, after a label. */
  private static final Pattern LOWER =
      Pattern.compile("\\p{Ll}[\\p{Ll}'’-]+(?: [\\p{Ll}'’.-]+){1,3}");

  private static final Pattern READER =
      Pattern.compile("(?iu)(?:leser|reader|abonnent|mitglied|member|gast|guest)");

  private static final Pattern AROUND =
      Pattern.compile(
          "^[(\\[\\uFF08\\uFF3B〔*_]{1,2}([^()\\[\\]\\uFF08\\uFF09*_]{3,200})[)\\]\\uFF09\\uFF3D〕*_]{1,2}$");
  private static final Pattern DASH = Pattern.compile("^(?:[–—-]{1,2}|\\*)\\s*(?=\\p{L})");
  private static final Pattern STARS = Pattern.compile("\\s*[*†‡]+$");

  public BylineLine {
    authors = List.copyOf(authors);
    rest = List.copyOf(rest);
  }

  /** Reads a line; empty if it is not a byline. */
  public static Optional<BylineLine> parse(String line) {
    String text = bare(line.strip());
    if (text.length() > MAX_CHARS || text.isEmpty()) {
      return Optional.empty();
    }
    Optional<BylineLine> eastAsian =
        EastAsianReport.parse(text).or(() -> EastAsianCredit.parse(text));
    if (eastAsian.isPresent()) {
      return eastAsian;
    }
    Matcher our = BylineWords.OUR.matcher(text);
    if (our.find()) {
      String place =
          List.of("en", "de", "fr", "es", "it").stream()
              .map(our::group)
              .filter(java.util.Objects::nonNull)
              .findFirst()
              .orElse("");
      return new BylineParts()
          .read(text.substring(our.end()), false)
          .map(b -> READER.matcher(our.group()).find() ? b.atHome() : b)
          .map(b -> b.place().isEmpty() ? b.from(place) : b);
    }
    Matcher helped = BylineWords.WITH_REPORTING.matcher(text);
    if (helped.find()) {
      return new BylineParts().read(text.substring(helped.end()), false).map(BylineLine::helping);
    }
    Matcher translated = BylineWords.TRANSLATED.matcher(text);
    if (translated.find()) {
      return new BylineParts()
          .read(text.substring(translated.end()), false)
          .map(b -> b.as(BylineWords.translation(translated.group())).beside(translated.group()));
    }
    if (BylineWords.ROLE.matcher(text).matches()) {
      return new BylineParts().read(text, true);
    }
    Matcher label = BylineWords.LABEL.matcher(text);
    if (label.find()) {
      return new BylineParts().read(capitalised(text.substring(label.end())), true);
    }
    Matcher eastern = BylineWords.EAST_ASIAN_LABEL.matcher(text);
    if (eastern.find()) {
      return new BylineParts().read(text.substring(eastern.end()), true);
    }
    Matcher word = BylineWords.WORD.matcher(text);
    Optional<BylineLine> told =
        word.find() ? new BylineParts().read(text.substring(word.end()), false) : Optional.empty();
    return told.or(() -> ReportsLine.parse(text));
  }

  /** “texto: ainhoa rey // foto: biel sants”, for some papers have no capitals at all. */
  private static String capitalised(String names) {
    StringBuilder out = new StringBuilder();
    for (String part : names.split("(?<=\\s[/|,]{1,2}\\s)|(?<=:\\s)|(?=\\s[/|,]{1,2}\\s)")) {
      out.append(
          LOWER.matcher(part).matches()
              ? PersonName.recased(part.toUpperCase(java.util.Locale.ROOT))
              : part);
    }
    return out.toString();
  }

  /** Without a dash before it, or brackets and stars around it: “(Von Lena Roth)”. */
  private static String bare(String line) {
    Matcher around = AROUND.matcher(line);
    boolean isAround = // else it is the credit of a picture
        around.matches() && !BylineWords.ROLE.matcher(around.group(1)).matches();
    String undashed = DASH.matcher(isAround ? around.group(1) : line).replaceFirst("");
    String plain = STARS.matcher(EastAsianName.withoutSign(undashed)).replaceFirst("");
    boolean isTooLong = plain.length() > MAX_CHARS + 1; // whatever its full stop means
    return isTooLong ? plain : BylineWords.CLOSED.matcher(plain).replaceFirst("$1");
  }

  /** Whether nobody named in it wrote the text. */
  boolean onlyHelps() {
    return authors.stream().noneMatch(a -> a.role().isEmpty());
  }

  /** The people of a line “With reporting by …”; where they were is not where the article is. */
  private static BylineLine helping(BylineLine line) {
    List<String> rest = new java.util.ArrayList<>(line.rest());
    if (!line.place().isEmpty()) {
      rest.add(line.place());
    }
    return new BylineLine(line.authors(), "", line.date(), rest).as("reporting");
  }

  /** The same people, who did that. */
  BylineLine as(String role) {
    return new BylineLine(
        authors.stream().map(a -> a.role().isEmpty() ? new Byline(a.name(), role) : a).toList(),
        place,
        date,
        rest);
  }

  /** With the words before the name, if they say from which language. */
  private BylineLine beside(String words) {
    List<String> all = new java.util.ArrayList<>(rest);
    if (words.strip().split("\\s+").length > 2) {
      all.add(words.strip());
    }
    return new BylineLine(authors, place, date, all);
  }

  /** Where a reader lives is not where the article is from. */
  private BylineLine atHome() {
    return new BylineLine(authors, "", date, rest).from(place);
  }

  /** Where the house has somebody is not where the article is from. */
  private BylineLine from(String seat) {
    List<String> all = new java.util.ArrayList<>(rest);
    if (!seat.isEmpty()) {
      all.add(seat);
    }
    return new BylineLine(authors, place, date, all);
  }

  /** Reads what follows “by”, as a field of that name holds it; empty if these are no names. */
  public static Optional<BylineLine> names(String text) {
    return parse(text).or(() -> new BylineParts().read(text, true));
  }

  /** Whether a line of its own says what an author is, such as “Staff Writer”. */
  static boolean isTitle(String line) {
    return !line.isBlank()
        && line.length() <= MAX_TITLE
        && !Character.isLowerCase(line.codePointAt(0))
        && !line.matches(".*[.!?:]$")
        && line.split("\\s+").length <= 5
        && BylineWords.TITLE.matcher(line).matches();
  }

  /** Whether a line right below a name says what that person is: “Professor of Law, Merrow”. */
  static boolean isTitleBelow(String line) {
    return !line.isBlank()
        && line.length() <= MAX_TITLE_BELOW
        && line.indexOf('\n') < 0
        && !line.matches(".*[.!?:。]$")
        && (isTitle(line)
            || FOR.matcher(line).matches()
            || FOR_HOUSE.matcher(line).matches()
            || BylineWords.PROFESSION.matcher(line).find());
  }

  /** Whether a line says for whom it was written: “Special to The Alder Courier”. */
  static boolean isSpecial(String line) {
    return line.length() <= MAX_TITLE && FOR.matcher(line).matches();
  }

  /** Whether words beside a name say what that person is, be it in small letters. */
  static boolean isJob(String words) {
    return !words.isBlank()
        && words.length() <= MAX_TITLE_BELOW
        && !words.matches(".*[.!?:。]$")
        && !RELATIVE.matcher(words).find()
        && (BylineWords.TITLE.matcher(words).matches()
            || FOR.matcher(words).matches()
            || BylineWords.PROFESSION.matcher(words).find());
  }

  /** Whether such a line tells somebody from outside the newsroom. */
  static boolean isScholar(String line) {
    return BylineWords.SCHOLAR.matcher(line).find();
  }

  /** Whether a line is a byline that names nobody, such as “From our correspondent”. */
  static boolean namesNobody(String line) {
    return line.length() <= 2 * MAX_TITLE
        && BylineWords.NAMES_NOBODY.matcher(line.strip()).matches();
  }
}
