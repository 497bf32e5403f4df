package press.broadsheet.seed.classify;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.broadsheet.article.ArticleDate;

/**
 * A line that says when an article came out or was changed, and nothing else: “12 March 2026”,
 * “Published: March 12, 2026 | Updated: March 13, 2026”.
 *
 * @param published the date of publication, if it states one
 * @param updated the date of the last change, if it states one
 */
public record DateLine(Optional<ArticleDate> published, Optional<ArticleDate> updated) {

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final Pattern PUBLISHED =
      Pattern.compile(
          "^(?:(?:first |originally )?(?:published|posted|issued|released|filed)(?: on| at)?"
              + "|(?:publication |release )?date|datum|fecha|data|veröffentlicht(?: am)?"
              + "|erschienen(?: am)?|stand|publié(?:e)? le|publié(?:e)?|publicado(?: el| em)?"
              + "|pubblicato(?: il)?|gepubliceerd(?: op)?|дата|опубликовано|公開日?|掲載日?|التاريخ"
              + "|نشرت?(?: في| بتاريخ)?)"
              + "\\s*[::]?\\s*",
          FLAGS);
  private static final Pattern UPDATED =
      Pattern.compile(
          "^(?:(?:last )?(?:updated|modified|revised)(?: on| at)?|aktualisiert(?: am)?"
              + "|mis(?:e)? à jour(?: le)?|actualizado(?: el)?|atualizado(?: em)?"
              + "|aggiornato(?: il)?|bijgewerkt(?: op)?|обновлено|更新日?|آخر تحديث)"
              + "\\s*[::]?\\s*",
          FLAGS);
  private static final Pattern BETWEEN = Pattern.compile("\\s*[|·•;]\\s*|\\s+[–—]\\s+|\\s*\\n\\s*");

  /** Reads a line; empty if it says anything else, or a day that does not exist. */
  public static Optional<DateLine> parse(String line) {
    if (line.length() > 160 || line.codePoints().noneMatch(Character::isDigit)) {
      return Optional.empty();
    }
    Optional<ArticleDate> published = Optional.empty();
    Optional<ArticleDate> updated = Optional.empty();
    for (String part : BETWEEN.split(line.strip().replaceFirst("^\\((.*)\\)$", "$1"))) {
      Matcher change = UPDATED.matcher(part);
      boolean isChange = change.find();
      Matcher label = PUBLISHED.matcher(part);
      String rest =
          isChange
              ? part.substring(change.end())
              : label.find() ? part.substring(label.end()) : part;
      Optional<ArticleDate> date = WrittenDate.parse(rest);
      if (date.isEmpty() || (isChange ? updated : published).isPresent()) {
        return Optional.empty();
      }
      if (isChange) {
        updated = date;
      } else {
        published = date;
      }
    }
    return Optional.of(new DateLine(published, updated));
  }

  /** Whether a line states a date that could mean two days, such as “Published: 3/4/2026”. */
  static boolean isUnclear(String line) {
    String text = line.strip();
    for (Pattern label : List.of(UPDATED, PUBLISHED)) {
      text = label.matcher(text).replaceFirst("");
    }
    return WrittenDate.isAmbiguous(text);
  }
}
