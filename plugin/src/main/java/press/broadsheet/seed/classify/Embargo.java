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

  private static final Pattern NONE =
      Pattern.compile(
          "(?iu)(?:none|no|keine?|aucun|ninguno|sin embargo|nessuno|нет|без эмбарго|لا يوجد|无|なし)[.!]?");

  private static final Pattern SLASHED = Pattern.compile("\\d{1,2}/\\d{1,2}/\\d{4}.*");

  private Embargo() {}

  /** Whether a line is one. */
  static boolean isOne(String line) {
    return EmbargoLine.parse(line).filter(e -> !e.isNone()).isPresent();
  }

  /** Takes such a line; false if it is none. */
  static boolean take(Findings found, String line) {
    Optional<EmbargoLine> embargo = EmbargoLine.parse(line);
    embargo.ifPresent(
        e -> {
          if (e.isNone()) {
            found.drop(line, "embargo line");
          } else {
            Optional<ArticleDate> until = e.until().or(() -> dayFirst(found, line));
            take(found, line, until);
            if (e.saysMore() && until.isPresent()) {
              found.drop(line, "embargo line, see publishAt");
            }
          }
        });
    return embargo.isPresent();
  }

  /** Takes what follows such words; what cannot be read makes the article a draft. */
  static void take(Findings found, String line, String when) {
    if (NONE.matcher(when).matches()) {
      found.drop(line, "embargo line");
      return;
    }
    String clean = when.replaceFirst("[.!]$", "");
    take(
        found,
        line,
        DateLine.parse(clean)
            .flatMap(DateLine::published)
            .or(() -> DayAndTime.in(clean).map(DayAndTime::date))
            .or(() -> found.putsDayFirst() ? WrittenDate.dayFirst(clean) : Optional.empty()));
  }

  /** “Embargo : 4/3/2026” in a language that always puts the day first. */
  private static Optional<ArticleDate> dayFirst(Findings found, String line) {
    Matcher day = SLASHED.matcher(line);
    return found.putsDayFirst() && day.find()
        ? WrittenDate.dayFirst(day.group())
        : Optional.empty();
  }

  private static void take(Findings found, String line, Optional<ArticleDate> date) {
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
