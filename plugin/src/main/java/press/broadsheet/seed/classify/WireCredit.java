package press.broadsheet.seed.classify;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The line with which agencies say below a report who did what: “(Reporting by Ines Okafor in
 * Wexcombe; Writing by Jan Beck; Editing by Lena Roth)”.
 */
final class WireCredit {

  private static final int MAX = 300;
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final Pattern PART =
      Pattern.compile(
          "(?:(?<reports>(?:(?:additional|further|extra|original|with) )?(?:reporting|research|material)|con información|información|reportage|mitarbeit|репортаж|تغطية)"
              + "|(?<writes>writing|written|compiled|text|story|words|redacción|rédaction|texte?|testo|текст|كتابة|إعداد)"
              + "|(?<edits>(?:(?:copy|sub)[- ]?)?(?:edit(?:ing|ed)|translat(?:ing|ion|ed)|produc(?:tion|ed)|fact-check(?:ing|ed)|graphics?|data|headlin(?:e|ing))|edición|édition|traducción|traduction|redaktion|bearbeitung|übersetzung|редактирование|перевод|تحرير|ترجمة))"
              + "(?: (?:by|from|de|par|von|di)|\\s*[:\\uFF1A]|(?=\\s\\p{IsArabic}))\\s+(?<who>[\\p{Lu}\\p{Lo}].{2,90})",
          FLAGS);

  private WireCredit() {}

  /** Takes such a line; false if it is none. */
  static boolean take(Findings found, String line) {
    String text = line.strip().replaceAll("^[(\\[*]+|[)\\]*.]+$", "");
    if (line.length() > MAX || text.indexOf(';') < 0) {
      return false;
    }
    String[] parts = text.split("\\s*;\\s*(?:and )?");
    for (String part : parts) {
      if (!PART.matcher(part).matches()) {
        return false;
      }
    }
    for (String part : parts) {
      Matcher m = PART.matcher(part);
      if (m.matches()) {
        part(found, part, m);
      }
    }
    return true;
  }

  private static void part(Findings found, String part, Matcher m) {
    String who = m.group("who").replaceFirst("\\s+(?:in|from|at|en|à|aus|da|в) \\p{Lu}.*$", "");
    Optional<BylineLine> names =
        m.group("edits") == null ? BylineLine.names(who) : Optional.empty();
    boolean areKnown =
        names
            .filter(
                b ->
                    b.authors().stream()
                        .allMatch(
                            a ->
                                found.meta.authors.stream()
                                    .anyMatch(k -> k.name().equals(a.name()))))
            .isPresent();
    if (names.isEmpty() || areKnown) {
      found.drop(part, areKnown ? "author named again" : "desk that saw the text through");
    } else if (!found.hasWriters()) {
      found.byline(part, names.get());
    } else {
      found.byline(part, m.group("reports") == null ? names.get() : names.get().as(role(m)));
    }
  }

  /** What those did who are not the writers, in small letters. */
  private static String role(Matcher part) {
    String words = part.group("reports").toLowerCase(Locale.ROOT);
    return words.startsWith("with ") ? words.substring("with ".length()) : words;
  }
}
