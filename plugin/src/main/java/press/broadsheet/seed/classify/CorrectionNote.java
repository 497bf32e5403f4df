package press.broadsheet.seed.classify;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.broadsheet.article.ArticleDate;

/**
 * A note that says what was mended: “Correction, March 6, 2026: An earlier version misnamed the
 * engineer.”
 *
 * @param date if the note states one
 * @param text what it says, without the word before it
 */
record CorrectionNote(Optional<ArticleDate> date, String text) {

  private static final int MAX_CHARS = 700;
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final Pattern LABEL =
      Pattern.compile(
          "^[*_(\\[]*(?:corrections?|clarification|correction and clarification|corrected|erratum"
              + "|korrektur(?:hinweis)?|berichtigung|richtigstellung|korrigiert"
              + "|rectificatif|rectification|mise au point|corrigé"
              + "|corrección|rectificación|fe de (?:errores|erratas)|aclaración"
              + "|correzione|rettifica|errata corrige|errata"
              + "|исправление|поправка|уточнение|исправлено|تصحيح|تصويب|توضيح"
              + "|更正|勘误|勘誤|更正说明|訂正|お詫びと訂正|訂正とお詫び)"
              + "(?:\\s*[,(\\uFF08]?\\s*(?<date>[^:\\uFF1A–—]{4,40}?)[)\\uFF09]?)?\\s*[:\\uFF1A–—]\\s*(?<text>\\S.*)$",
          FLAGS | Pattern.DOTALL);
  private static final Pattern AMENDED =
      Pattern.compile(
          "^[*_(\\[]*(?:this (?:article|story|report|piece|post) (?:was|has been) (?:amended|corrected|updated) on"
              + "|(?:dieser|der) (?:artikel|text|beitrag) wurde am|cet article a été (?:corrigé|modifié) le"
              + "|este artículo (?:fue corregido|se corrigió) el|questo articolo è stato corretto il"
              + "|(?:статья|текст|материал) исправлен[ао]?)\\s+(?<date>\\d{1,2}[^,;:]{4,22}?\\d{4}|\\p{L}+ \\d{1,2}, \\d{4})"
              + ".*(?:amend|correct|earlier version|korrig|berichtig|früheren|corrig|antérieure|anterior|corrett|precedente|исправл|to ).*",
          FLAGS | Pattern.DOTALL);

  private static final Pattern DATE_FIRST =
      Pattern.compile("^\\(?([^:.()\\uFF1A]{6,30}?(?:\\d{4}|日))\\)?\\s*[:.,–—-]\\s*(?=\\S)");

  /** Reads a paragraph; empty if it is no such note. */
  static Optional<CorrectionNote> parse(String paragraph) {
    if (paragraph.length() > MAX_CHARS) {
      return Optional.empty();
    }
    String text = paragraph.replaceAll("\\s+", " ").strip();
    Matcher label = LABEL.matcher(text);
    if (label.matches()) {
      String stated = label.group("date");
      Optional<ArticleDate> date =
          stated == null
              ? Optional.empty()
              : WrittenDate.parse(
                  stated.replaceFirst("(?i)^(?:on|vom|am|du|le|del|del día|от|в) ", ""));
      String rest = label.group("text").replaceFirst("[*_\\])]+$", "");
      Matcher begins = DATE_FIRST.matcher(rest);
      if (stated == null && begins.find()) {
        date = WrittenDate.parse(begins.group(1));
        rest = date.isPresent() ? rest.substring(begins.end()) : rest;
      }
      boolean isOther = stated != null && date.isEmpty();
      return isOther ? Optional.empty() : Optional.of(new CorrectionNote(date, rest));
    }
    Matcher amended = AMENDED.matcher(text);
    return amended.matches()
        ? WrittenDate.parse(amended.group("date"))
            .map(d -> new CorrectionNote(Optional.of(d), text))
        : Optional.empty();
  }
}
