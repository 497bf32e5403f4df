package press.broadsheet.seed.classify;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells the names of news agencies, and the signs with which they and desks close a report. */
final class Agency {

  private static final int MAX_CHARS = 50;
  private static final String KNOWN =
      "reuters|ap|associated press|the associated press|afp|agence france-presse|upi|bloomberg|dpa|epd|kna|sid|apa"
          + "|sda|keystone-sda|ats|ansa|adnkronos|agi|askanews|lapresse|efe|europa press|télam|notimex|tass|тасс|риа новости|рбк"
          + "|интерфакс|interfax|xinhua|新华社|新華社|中新社|中央社|kyodo|共同通信|共同|時事通信|時事|رويترز|أ ف ب|فرانس برس|د ب أ|واس|سبوتنيك"
          + "|وكالات|pti|ians|pa|pa media|anp|belga|ritzau|tt|ntb|lusa|cna|yonhap";
  private static final Pattern NAME = Pattern.compile("(?:" + KNOWN + ")");
  private static final Pattern WORD =
      Pattern.compile(
          "(?iu)(?:.* )?(?:news ?wire|wire|wire service|news service|news|press|features|content|syndicate|features syndicate|content exchange|newsroom|press agency|news agency|nachrichtenagentur"
              + "|pressedienst|pressebüro)|(?:agence|agencia|agenzia|агентство|وكالة) .{2,30}|.{1,8}(?:通讯社|通信社|社)電?");

  /** “(dpa)”, “dpa/afp”, “(mkl/nwa)”, “(Reuters, eig.)”. */
  private static final Pattern SIGNS =
      Pattern.compile(
          "[(\\[/\\uFF08](?<in>[\\p{L}.]{2,12}(?:\\s?[/,;+-]\\s?[\\p{L}.]{2,12}){0,4})[)\\]/\\uFF09]");

  /** What German papers put there when the words come from a release or from themselves. */
  private static final Pattern NO_AGENCY =
      Pattern.compile("pm|red|eb|ots|mz|sz|ps|np|kurier|eig|ag");

  /** “lmg/rc” on a line of its own. */
  private static final Pattern BARE = Pattern.compile("\\p{Ll}{2,4}(?:/\\p{Ll}{2,4}){1,3}");

  /** “(ANV). XQ-BRN”, “lnw akü yydd n1” */
  private static final Pattern CODES =
      Pattern.compile(
          "[(\\[]?[\\p{L}.]{2,6}[)\\]]?[.,]?(?:[ /-](?:\\p{Lu}{2,5}|\\p{Ll}{2,5}|[\\p{L}]\\d)(?:[-/](?:\\p{Lu}{1,5}|\\p{Ll}{1,5}))*){0,8}");

  private Agency() {}

  /** Whether a text is the name or sign of one of the great agencies. */
  static boolean isKnown(String text) {
    return NAME.matcher(text.strip().toLowerCase(Locale.ROOT)).matches();
  }

  /** Whether a sign in a dateline names no agency. */
  static boolean isNone(String sign) {
    return NO_AGENCY.matcher(sign).matches();
  }

  /** Whether a line is the name of an agency. */
  static boolean isOne(String line) {
    String name = line.strip();
    return name.length() <= MAX_CHARS
        && !name.matches("(?s).*[.!?\\n].*")
        && (NAME.matcher(name.toLowerCase(Locale.ROOT)).matches()
            || WORD.matcher(name).matches() && !Character.isLowerCase(name.codePointAt(0)));
  }

  /** Whether a sign is made of the first letters of a name: “MW” of “Meridian Wire”. */
  static boolean isShortFor(String sign, String name) {
    if (sign.length() < 2 || name.length() > MAX_CHARS || name.matches("(?s).*[.!?\\n].*")) {
      return false;
    }
    StringBuilder letters = new StringBuilder();
    Arrays.stream(name.strip().split("[\\s-]+"))
        .filter(w -> !w.isEmpty())
        .forEach(w -> letters.appendCodePoint(w.codePointAt(0)));
    return letters.toString().equalsIgnoreCase(sign) || name.equalsIgnoreCase(sign);
  }

  /**
   * Whether a line below a report names its agency in short, with the signs of a desk beside it.
   */
  static boolean areSignsOf(String source, String line) {
    String text = line.strip();
    String first = text.replaceFirst("^[(\\[]", "").replaceFirst("[)\\].,\\s].*$", "");
    boolean isIts = first.equalsIgnoreCase(source) || isShortFor(first, source);
    return isIts && CODES.matcher(text).matches();
  }

  /** Whether a text is nothing but the signs of agencies and writers in brackets. */
  static boolean areSigns(String text) {
    if (BARE.matcher(text.strip()).matches()) {
      return true;
    }
    var m = SIGNS.matcher(text.strip());
    if (!m.matches()) {
      return false;
    }
    String inside = m.group("in");
    boolean areSmall = inside.equals(inside.toLowerCase(Locale.ROOT)) || Look.isCapitals(inside);
    return areSmall && !EastAsianName.isScript(inside)
        || NAME.matcher(inside.toLowerCase(Locale.ROOT)).matches();
  }
}
