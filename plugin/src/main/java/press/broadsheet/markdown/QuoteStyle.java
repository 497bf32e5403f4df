package press.broadsheet.markdown;

import java.util.Locale;
import java.util.Map;

/**
 * The quotation marks of a language (Unicode CLDR, “delimiters”).
 *
 * @param open opens a quotation, with the space that French puts inside
 * @param close closes it
 * @param openInner opens a quotation in single marks
 * @param closeInner closes it
 */
record QuoteStyle(String open, String close, String openInner, String closeInner) {

  /** What stands for an apostrophe, in every language. */
  static final String APOSTROPHE = "’";

  private static final QuoteStyle ENGLISH = new QuoteStyle("“", "”", "‘", "’");
  private static final QuoteStyle GERMAN = new QuoteStyle("„", "“", "‚", "‘");
  private static final QuoteStyle SWISS = new QuoteStyle("«", "»", "‹", "›");
  private static final QuoteStyle FRENCH =
      new QuoteStyle("«\u00A0", "\u00A0»", "‹\u00A0", "\u00A0›");
  private static final QuoteStyle GUILLEMETS_THEN_COMMAS = new QuoteStyle("«", "»", "“", "”");
  private static final QuoteStyle LOW_THEN_HIGH = new QuoteStyle("„", "”", "‚", "’");
  private static final QuoteStyle SAME_BOTH_SIDES = new QuoteStyle("”", "”", "’", "’");
  private static final QuoteStyle SLAVIC = new QuoteStyle("«", "»", "„", "“");
  private static final QuoteStyle CORNERS = new QuoteStyle("「", "」", "『", "』");

  private static final Map<String, QuoteStyle> BY_LANGUAGE =
      Map.ofEntries(
          Map.entry("bg", GERMAN),
          Map.entry("cs", GERMAN),
          Map.entry("da", ENGLISH),
          Map.entry("de", GERMAN),
          Map.entry("de-ch", SWISS),
          Map.entry("de-li", SWISS),
          Map.entry("el", GUILLEMETS_THEN_COMMAS),
          Map.entry("en", ENGLISH),
          Map.entry("es", GUILLEMETS_THEN_COMMAS),
          Map.entry("fi", SAME_BOTH_SIDES),
          Map.entry("fr", FRENCH),
          Map.entry("fr-ch", SWISS),
          Map.entry("hu", LOW_THEN_HIGH),
          Map.entry("it", GUILLEMETS_THEN_COMMAS),
          Map.entry("it-ch", SWISS),
          Map.entry("ja", CORNERS),
          Map.entry("nb", SLAVIC),
          Map.entry("nl", ENGLISH),
          Map.entry("nn", SLAVIC),
          Map.entry("no", SLAVIC),
          Map.entry("pl", LOW_THEN_HIGH),
          Map.entry("pt", ENGLISH),
          Map.entry("pt-pt", GUILLEMETS_THEN_COMMAS),
          Map.entry("ro", LOW_THEN_HIGH),
          Map.entry("ru", SLAVIC),
          Map.entry("sk", GERMAN),
          Map.entry("sl", GERMAN),
          Map.entry("sv", SAME_BOTH_SIDES),
          Map.entry("uk", SLAVIC),
          Map.entry("zh-hant", CORNERS),
          Map.entry("zh-hk", CORNERS),
          Map.entry("zh-tw", CORNERS));

  /**
   * The marks of a language; English ones if its own are not known.
   *
   * @param language a tag of BCP 47, such as {@code de-CH}; may be empty
   */
  static QuoteStyle of(String language) {
    String tag = language.toLowerCase(Locale.ROOT).replace('_', '-');
    while (true) {
      QuoteStyle found = BY_LANGUAGE.get(tag);
      if (found != null) {
        return found;
      }
      int hyphen = tag.lastIndexOf('-');
      if (hyphen < 0) {
        return ENGLISH;
      }
      tag = tag.substring(0, hyphen);
    }
  }
}
