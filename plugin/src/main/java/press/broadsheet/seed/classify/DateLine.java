package press.broadsheet.seed.classify;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
          "^(?:(?:first |originally )?(?:published|posted|issued|released|filed|created|sent|date of (?:issue|publication|release)|issue date|release date|for release)(?: on| at)?"
              + "|(?:publication |release )?dated?|erstellt(?: am)?|ausgegeben am|datum|fecha(?: de (?:emisión|publicación))?|data(?: di (?:pubblicazione|emissione))?|date (?:de publication|d[’']émission)|veröffentlicht(?: am)?"
              + "|erschienen(?: am)?|paru(?: le)?|(?:on|am|le|el|il|den|du|del|от)(?=\\s+(?:\\d|\\p{L}+\\.?,? \\d))|stand|vom|publi[ée](?:e|é)? le|publiée?|mis(?:e)? en ligne(?: le)?"
              + "|publicado(?: el| em)?|pubblicato(?: il)?|gepubliceerd(?: op)?"
              + "|дата(?: публикации)?|опубликовано|公開日?|掲載日?|配信日?|日付|发布时间|发布日期|日期|时间|發佈日期|发布于"
              + "|التاريخ|تاريخ النشر|(?:نُ?شرت?)(?: في| بتاريخ)?)"
              + "\\s*[:\\uFF1A]?\\s*",
          FLAGS);
  private static final Pattern UPDATED =
      Pattern.compile(
          "^(?:(?:last )?(?:updated|modified|revised)(?: on| at)?|(?:zuletzt )?aktualisiert(?: am)?"
              + "|mis(?:e)? à jour(?: le)?|modifiée?(?: le)?|modificat[oa](?: il)?|geändert(?: am)?|modificado(?: el)?|изменено|(?:última )?actualiza(?:do|ción)(?: el)?"
              + "|atualizado(?: em)?|(?:ultimo )?aggiorna(?:to|mento)(?: il)?|bijgewerkt(?: op)?"
              + "|обновлено|дата обновления|更新日?時?|最終更新日?|更新时间|更新于|更新日期|(?:آخر )?تحديث|عُ?دّ?ل في)"
              + "\\s*[:\\uFF1A]?\\s*",
          FLAGS);
  private static final Pattern BETWEEN =
      Pattern.compile(
          "\\s*[|·•;\\uFF5C]\\s*|\\s+[–—]\\s+|\\s*\\n\\s*|[,\\s]*\\((?=\\p{L})(?!\\p{Lu}{2,5}\\)|мск\\))|(?<=\\d|Uhr)\\)|(?<!last|zuletzt|ultimo|última|dernière)[,\\s]+(?:and |und"
              + " |et |y |e )?(?=(?:last updated|updated|(?:zuletzt )?aktualisiert|mise? à"
              + " jour|modifiée?|modificato|geändert|modificado|actualizado|aggiornato|обновлено)(?!\\p{L}))",
          FLAGS);

  private static final Pattern ABOUT_ITSELF =
      Pattern.compile(
          "^(?:this (?:story|article|post|report) (?:was|has been)|(?:dieser|der) (?:artikel|text|beitrag) wurde|cet article a été|este artículo (?:fue|ha sido)|questo articolo è stato) (?=\\p{L})",
          FLAGS);
  private static final Pattern SUFFIX =
      Pattern.compile("付?(?:掲載|公開|配信|発行|更新|发布|刊发|刊登|發布)$|(?<=\\d{4})\\.$");

  /** English is not among them: it is written on both sides of the Atlantic. */
  private static final Set<String> DAY_FIRST =
      Set.of("de", "fr", "es", "it", "pt", "nl", "ru", "uk", "ar", "el");

  /** Reads a line; empty if it says anything else, or a day that does not exist. */
  public static Optional<DateLine> parse(String line) {
    if (line.length() > 160
        || line.indexOf('年') < 0 && line.codePoints().noneMatch(Character::isDigit)) {
      return Optional.empty();
    }
    Optional<ArticleDate> published = Optional.empty();
    Optional<ArticleDate> updated = Optional.empty();
    Optional<ZoneId> zone = PlaceTime.in(line);
    String plain = PlaceTime.without(line);
    for (String part :
        BETWEEN.split(
            ABOUT_ITSELF
                .matcher(plain.strip())
                .replaceFirst("")
                .replaceFirst("^[(\\uFF08](.*)[)\\uFF09]$", "$1"))) {
      if (part.isBlank()) {
        continue;
      }
      Matcher change = UPDATED.matcher(part);
      boolean isChange = change.find();
      Matcher label = PUBLISHED.matcher(part);
      String rest =
          isChange
              ? part.substring(change.end())
              : label.find() ? part.substring(label.end()) : part;
      Optional<ArticleDate> date =
          WrittenDate.parse(SUFFIX.matcher(rest).replaceFirst("")).map(d -> PlaceTime.at(d, zone));
      if (date.isEmpty() || (isChange ? updated : published).isPresent()) {
        return Optional.empty();
      }
      if (isChange) {
        updated = date;
      } else {
        published = date;
      }
    }
    return published.isEmpty() && updated.isEmpty()
        ? Optional.empty()
        : Optional.of(new DateLine(published, updated));
  }

  /** Whether a line says where and when an article is from: “Madrid, 4 de marzo de 2026”. */
  public static boolean isPlaced(String line) {
    return HeadFields.isPlaceAndDate(line);
  }

  /** Whether words only announce a date: “Posted”. */
  static boolean isLabel(String words) {
    return !words.isBlank()
        && (PUBLISHED.matcher(words).matches() || UPDATED.matcher(words).matches());
  }

  /** Whether another line says only what this one does not. */
  boolean lacks(DateLine other) {
    return (published.isEmpty() || other.published.isEmpty())
        && (updated.isEmpty() || other.updated.isEmpty());
  }

  /** What both say. */
  DateLine with(DateLine other) {
    return new DateLine(published.or(other::published), updated.or(other::updated));
  }

  /**
   * Whether a date such as “4/3/2026” always has its day first in a language.
   *
   * @param language its tag without a region
   */
  public static boolean putsDayFirst(String language) {
    return DAY_FIRST.contains(language);
  }

  /** Reads a line such as “4/3/2026” in a language that always puts the day first. */
  static Optional<DateLine> dayFirst(String line) {
    String text = line.strip();
    boolean isChange = UPDATED.matcher(text).find();
    String date = (isChange ? UPDATED : PUBLISHED).matcher(text).replaceFirst("");
    return WrittenDate.dayFirst(date)
        .map(
            d ->
                isChange
                    ? new DateLine(Optional.empty(), Optional.of(d))
                    : new DateLine(Optional.of(d), Optional.empty()));
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
