package press.broadsheet.seed;

import java.util.Locale;
import java.util.Set;

/** Tells by their look a headline and the kicker above it from other lines. */
final class HeadlineLook {

  private static final int MAX_HEADLINE = 220;
  private static final int MAX_KICKER = 40;
  private static final Set<String> KICKERS =
      Set.of(
          "opinion",
          "analysis",
          "review",
          "interview",
          "obituary",
          "editorial",
          "exclusive",
          "feature",
          "comment",
          "news",
          "profile",
          "essay",
          "column",
          "letters",
          "meinung",
          "analyse",
          "kommentar",
          "opinión",
          "análisis",
          "reportage");

  private HeadlineLook() {}

  /** Whether a line is a kicker, given the line below it. */
  static boolean isKicker(String line, String next) {
    if (line.isEmpty() || line.length() > MAX_KICKER || !isHeadline(next)) {
      return false;
    }
    String word = line.replaceFirst("\\s*[::]$", "");
    boolean isKnown = KICKERS.contains(word.toLowerCase(Locale.ROOT));
    boolean isCapitals = Look.isCapitals(line) && !line.matches(".*[.!?]$");
    return isKnown
        || isCapitals && !Look.isCapitals(next)
        || isCapitals && line.length() * 2 < next.length() && !line.contains(",");
  }

  /** Whether a block can be a headline. */
  static boolean isHeadline(String text) {
    return !text.isBlank()
        && text.length() <= MAX_HEADLINE
        && !EndMark.isOne(text)
        && !(text.length() > 120 && text.matches("(?s).*[.。]$"))
        && BylineLine.parse(text).isEmpty();
  }
}
