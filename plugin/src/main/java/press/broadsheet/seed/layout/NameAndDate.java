package press.broadsheet.seed.layout;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.broadsheet.seed.Phrase;
import press.broadsheet.seed.classify.BylineLine;
import press.broadsheet.seed.classify.DateLine;

/**
 * “Ines Okafor, 3 March 2026” below a headline: a byline without “by”, and a date, with a comma,
 * dot, dash or line break between them.
 */
final class NameAndDate {

  private static final int MAX_CHARS = 120;
  private static final Pattern BETWEEN = Pattern.compile("\\s*[·|•\\n]\\s*|,\\s+|\\s+[–—-]\\s+");

  private NameAndDate() {}

  /** The two as paragraphs of their own; empty if the paragraph is something else. */
  static List<Part> parted(Part.Para p) {
    String text = p.plain();
    if (text.length() > MAX_CHARS
        || BylineLine.parse(text).isPresent()
        || DateLine.parse(text).isPresent()) {
      return List.of();
    }
    Matcher m = BETWEEN.matcher(text);
    while (m.find()) {
      String first = text.substring(0, m.start()).strip();
      String second = text.substring(m.end()).strip();
      if (isName(first) && DateLine.parse(second).isPresent()) {
        return List.of(
            part(p, first, StyleMeaning.Role.BYLINE), part(p, second, StyleMeaning.Role.DATE));
      }
      if (DateLine.parse(first).isPresent() && isName(second)) {
        return List.of(
            part(p, first, StyleMeaning.Role.DATE), part(p, second, StyleMeaning.Role.BYLINE));
      }
    }
    return List.of();
  }

  /** Whether a paragraph is a name and nothing else. */
  static boolean isName(Part.Para p) {
    return p.plain().length() < MAX_CHARS / 2 && isName(p.plain());
  }

  private static boolean isName(String text) {
    return text.contains(" ")
        && BylineLine.parse("By " + text)
            .filter(b -> b.rest().isEmpty() && b.place().isEmpty() && b.date().isEmpty())
            .isPresent();
  }

  private static Part part(Part.Para p, String words, StyleMeaning.Role role) {
    return new Part.Para(StyleMeaning.of(role), Phrase.of(words), p.look(), p.place());
  }
}
