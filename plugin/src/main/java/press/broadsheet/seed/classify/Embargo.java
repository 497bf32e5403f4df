package press.broadsheet.seed.classify;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.broadsheet.article.ArticleDate;
import press.broadsheet.article.Status;
import press.broadsheet.seed.Origin;

/**
 * A line that says before when nothing may be printed: “EMBARGOED UNTIL 00:01 GMT, 12 March 2026”,
 * “Sperrfrist: 12. März 2026, 6 Uhr”, “Sperrfrist: keine”.
 */
final class Embargo {

  private static final Pattern LINE =
      Pattern.compile(
          "^(?:strictly )?(?:(?:under )?embargo(?:ed)?(?: until| till| to|: until)?"
              + "|not for (?:publication|release)(?: before| until)|(?:for )?release(?: at| on)(?= \\d)"
              + "|hold (?:for release )?until"
              + "|sperrfrist(?: bis)?|gesperrt bis|frei ab|sous embargo(?: jusqu[’']au)?|embargo jusqu[’']au"
              + "|embargado hasta(?: el)?|embargo hasta(?: el)?|sotto embargo(?: fino al?)?|embargo fino al?"
              + "|эмбарго(?: до)?|не для публикации до|(?:محظور|يُ?حظر|حظر)(?: ال)?نشره? (?:حتى|قبل)|解禁(?:日時?)?|情報解禁日?時?|禁发期?至?)"
              + "(?:\\s*[:\\uFF1A]\\s*(?:until |bis |jusqu[’']au |hasta(?: el)? |fino al? |до )?|\\s+|(?=\\d))(?<when>.{2,80})$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern NONE =
      Pattern.compile(
          "(?iu)(?:none|no|keine?|aucun|ninguno|sin embargo|nessuno|нет|без эмбарго|لا يوجد|无|なし)[.!]?");

  /** Without these an embargo may be one on grain. */
  private static final Pattern EXPLICIT =
      Pattern.compile("(?iu)[:\\uFF1A]|until|till| bis |jusqu|hasta|fino| до |حتى|قبل|^解禁|^禁发|^情報");

  private Embargo() {}

  /** Whether a line is one. */
  static boolean isOne(String line) {
    Matcher m = LINE.matcher(line.strip());
    return m.matches() && m.group("when").codePoints().anyMatch(Character::isDigit);
  }

  /** Takes such a line; false if it is none. */
  static boolean take(Findings found, String line) {
    Matcher m = LINE.matcher(line.strip());
    if (!m.matches()) {
      return false;
    }
    String when = m.group("when").strip();
    boolean speaksOfTime =
        when.codePoints().anyMatch(Character::isDigit) || NONE.matcher(when).matches();
    boolean isOne =
        speaksOfTime && (EXPLICIT.matcher(line).find() || WrittenDate.parse(when).isPresent());
    if (isOne) {
      take(found, line, when);
    }
    return isOne;
  }

  /** Takes what follows such words; what cannot be read makes the article a draft. */
  static void take(Findings found, String line, String when) {
    if (NONE.matcher(when).matches()) {
      found.drop(line, "embargo line");
      return;
    }
    String clean = when.replaceFirst("[.!]$", "");
    Optional<ArticleDate> date =
        DateLine.parse(clean)
            .flatMap(DateLine::published)
            .or(() -> found.putsDayFirst() ? WrittenDate.dayFirst(clean) : Optional.empty());
    found.origin("publishAt", Origin.STATED);
    if (date.isPresent() && found.meta.publishAt.isEmpty()) {
      found.meta.publishAt = date;
      found.said(line);
      return;
    }
    found.drop(line, "embargo that cannot be read as a date: the article is kept as a draft");
    if (found.meta.status == Status.PUBLISHED) {
      found.meta.status = Status.DRAFT;
      found.assume("status");
    }
  }
}
