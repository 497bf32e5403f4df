package press.broadsheet.seed.classify;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.broadsheet.article.ArticleDate;

/**
 * The place, and sometimes the day and the agency, before the first sentence of a report: “PORT
 * NAME, 12 March 2026 (Agency) — The”, “Ankerstadt, 4. März 2026. Nach”, “【北京讯】”.
 *
 * @param place as written, with further places after a comma; empty if only an agency is named
 * @param date if it holds one with a year
 * @param agency if it names one; else empty
 * @param rest words that are none of these, such as a day without its year
 * @param reporters if it names them
 * @param length how many characters of the paragraph it takes, with the dash and the space after it
 */
record Dateline(
    String place,
    Optional<ArticleDate> date,
    String agency,
    String rest,
    Optional<BylineLine> reporters,
    int length) {

  private static final int MAX_CHARS = 130;

  /** Between words, not within them. */
  static final Pattern DASH = Pattern.compile("\\s+[—–-]\\s+");

  /** Where it may end. */
  private static final Pattern END =
      Pattern.compile(
          "(?:\\s(?<dash>[—–―ـ_]|--?)|(?<tight>—|--|\\.\\s?[-–—])|\\s?(?<bar>\\|)|(?<dot>[.:])|(?<=[)/])(?<after>))\\s+(?<next>\\S)");

  /** “Altenried. Der Gemeinderat von Altenried hat am Dienstag …” */
  private static final Pattern SENTENCE =
      Pattern.compile(
          "^(?<place>\\p{Lu}\\p{Ll}[\\p{L}’'-]+(?:[ /-](?:(?:am|an der|im|bei|ob|de|del|la|sur|sous|en|on|upon) )?\\p{Lu}[\\p{L}’'-]+){0,3})\\.\\s+(?<next>(?!(?:I|We|My|Ich|Wir|Mein|Je|J[’']|Nous|Yo|Mi|Io|Я|Мы)(?!\\p{L}))\\p{Lu}[^.!?]{24,}[.!?])");

  private static final Pattern CAPITALS =
      Pattern.compile(
          "\\p{Lu}[\\p{Lu}\\p{M}'’./-]+"
              + "(?:\\s(?:\\p{Lu}[\\p{Lu}\\p{M}'’.-]+|and|und|et|y|e|en|of|de|la|del|di|am|an|der|sur|и|на)){0,5}");
  private static final Pattern NAME =
      Pattern.compile(
          "(?:(?:г|гор|с|пос|дер)\\. ?)?\\p{Lu}[\\p{L}\\p{M}'’./-]+(?:\\s(?:\\p{Lu}[\\p{L}\\p{M}'’./-]+|am|an|der|den|im|bei|ob|de|del|della|di|do"
              + "|la|le|les|los|las|el|sur|sous|en|of|upon|on|and|und|et|y|e|и|на|the)){0,5}");
  private static final Pattern CASELESS =
      Pattern.compile(
          "[\\p{IsArabic}\\p{IsHebrew}\\p{M}]+(?: [\\p{IsArabic}\\p{IsHebrew}\\p{M}]+){0,3}");

  /** Finds the dateline at the beginning of a paragraph. */
  static Optional<Dateline> at(String paragraph) {
    return at(paragraph, place -> false, place -> false);
  }

  /**
   * Finds it where the text may help.
   *
   * @param isKnown whether the text speaks of a place of that name, or always has a dateline
   * @param isSaid whether the words stand in the headline or elsewhere in the text
   */
  static Optional<Dateline> at(
      String paragraph, Predicate<String> isKnown, Predicate<String> isSaid) {
    Optional<Dateline> eastern = EastAsianDateline.at(paragraph);
    if (eastern.isPresent() || paragraph.isEmpty()) {
      return eastern;
    }
    String start = paragraph.substring(0, Math.min(MAX_CHARS, paragraph.length()));
    Optional<Dateline> found = Optional.empty();
    Matcher end = END.matcher(start);
    Matcher sentence = SENTENCE.matcher(paragraph);
    if (sentence.find() && isSaid.test(sentence.group("place"))) {
      return Optional.of(
          new Dateline(
              sentence.group("place"),
              Optional.empty(),
              "",
              "",
              Optional.empty(),
              sentence.start("next")));
    }
    for (int from = 0; end.find(from); from = end.start() + 1) {
      Optional<Dateline> longer = ending(start, end, isKnown);
      found = longer.isPresent() ? longer : found;
    }
    return found;
  }

  private static Optional<Dateline> ending(String start, Matcher end, Predicate<String> isKnown) {
    String before = start.substring(0, end.start());
    int next = end.group("next").codePointAt(0);
    if (Character.isLowerCase(next) || before.matches(".*[\\n!?“”\"»«].*") || before.isBlank()) {
      return Optional.empty();
    }
    return DatelineParts.of(before)
        .filter(p -> isOne(p, end, isKnown))
        .map(
            p ->
                new Dateline(
                    p.place(),
                    p.date(),
                    p.agency(),
                    p.rest(),
                    Optional.empty(),
                    end.start("next")));
  }

  private static boolean isOne(DatelineParts parts, Matcher end, Predicate<String> isKnown) {
    String place = parts.first();
    boolean saysMore =
        parts.date().isPresent() || !parts.agency().isEmpty() || !parts.rest().isEmpty();
    boolean isDot =
        end.group("dot") != null || end.group("bar") != null || end.group("after") != null;
    if (isDot
        && (parts.date().isEmpty() && parts.agency().isEmpty()
            || end.group("after") != null && parts.agency().isEmpty())) {
      return false;
    }
    String dash = end.group("dash") == null ? "" : end.group("dash");
    boolean isName = NAME.matcher(place).matches();
    return CAPITALS.matcher(place).matches()
        || CASELESS.matcher(place).matches() && (saysMore || dash.matches("[—–―ـ]"))
        || isName && (saysMore || !dash.isEmpty() && isKnown.test(place));
  }

  /** With more words that are neither. */
  Dateline with(String more) {
    return new Dateline(place, date, agency, (rest + " " + more).strip(), reporters, length);
  }

  /** Whether a line is a place, or several with dashes between: “Upper Marra – Kell”. */
  static boolean arePlaces(String line) {
    return Arrays.stream(DASH.split(line)).allMatch(Dateline::isPlace);
  }

  /** Whether words can name a place. */
  static boolean isPlace(String words) {
    return NAME.matcher(words).matches()
        || CAPITALS.matcher(words).matches()
        || CASELESS.matcher(words).matches();
  }
}
