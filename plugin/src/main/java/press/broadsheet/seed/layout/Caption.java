package press.broadsheet.seed.layout;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.broadsheet.seed.classify.BylineLine;

/**
 * What is printed below a picture: “The first bus (Photo: Ines Okafor)” has two parts.
 *
 * @param words what the picture shows
 * @param credit who made it
 */
record Caption(String words, String credit) {

  private static final Pattern LABEL =
      Pattern.compile(
          "(?is)^(?:photo|caption|picture|image|foto|bild|légende|pie de foto|bildunterschrift)"
              + "s?\\s*:\\s*(.{3,400})$");
  private static final Pattern CREDIT =
      Pattern.compile(
          "(?is)^(.{0,400}?)[\\s(\\[|/–—]*"
              + "(?:(?<![\\p{L}\\p{N}])(?:photo(?:graph)?s?(?: credit)?|pictures?|images?|fotos?|bild(?:er)?"
              + "|illustration|crédit(?: photo)?|credit)\\s*(?::|©|by\\s|von\\s|:)|©)"
              + "\\s*([^()\\[\\]]{2,60}?)[)\\]]?\\.?$");

  /** Whether a line says of itself that it is a caption or a credit. */
  static boolean isLabelled(String line) {
    return LABEL.matcher(line).matches()
        || line.matches("(?is)(?:figure|fig\\.|abbildung|abb\\.|figura|рис\\.)\\s*\\d+\\s*[:.–].*");
  }

  /** Whether words stand before the credit. */
  boolean isWithCredit() {
    return !words.isEmpty() && !credit.isEmpty();
  }

  static Caption of(String text) {
    String line = text.replaceAll("\\s+", " ").strip();
    Matcher credit = CREDIT.matcher(line);
    if (credit.matches() && isMaker(credit.group(2), credit.group(1))) {
      return new Caption(credit.group(1).strip(), credit.group(2).strip());
    }
    Matcher label = LABEL.matcher(line);
    return new Caption(label.matches() ? label.group(1).strip() : line, "");
  }

  /** Both in one, as they were written, without a label that says only that it is a caption. */
  String whole(String written) {
    return credit.isEmpty() ? words : written.replaceAll("\\s+", " ").strip();
  }

  /** After words any maker may be named; alone, “Photo: The first bus” is a caption. */
  private static boolean isMaker(String name, String before) {
    boolean isName = BylineLine.parse("By " + name.strip()).isPresent();
    return isName || !before.isBlank() && name.split(" ").length <= 5;
  }
}
