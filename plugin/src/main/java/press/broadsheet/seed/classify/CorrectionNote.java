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
          "^[*_(\\[]*(?:corrections?|clarifications?|amendment|editor[’']s correction|klarstellung|précision|précisions|precisazione|chiarimento|nota di rettifica|nota de corrección|precisión|разъяснение|استدراك|تنويه وتصحيح|更正启事|更正声明|更正啟事|澄清|おわび|お詫び|correction and clarification|corrected|erratum"
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

  /** Speaks of the article as it was; it states no date. */
  private static final Pattern EARLIER =
      Pattern.compile(
          "^[*_(\\[]*(?:an? (?:earlier|previous) version of (?:this|the) (?:article|story|report|piece|post)|this (?:article|story|report|piece|post) (?:was|has been) (?:amended|corrected|updated) (?:to|after|because)"
              + "|in einer (?:früheren|ersten|vorherigen) (?:version|fassung)|(?:dieser|der) (?:artikel|text|beitrag) wurde (?:nachträglich )?(?:korrigiert|berichtigt)|une (?:première|précédente) version de cet article|une version (?:antérieure|précédente) de cet article"
              + "|una versión (?:anterior|previa) de este|en una versión anterior|una (?:precedente )?versione (?:precedente )?di quest|in una (?:prima|precedente) versione|в (?:предыдущей|ранней|первой|первоначальной) версии|في نسخة سابقة|ورد في نسخة سابقة|本文(?:早前|此前|较早)版本|此前版本|記事の初出時|当初の記事)",
          FLAGS);

  /** “Editor’s note:” before such a sentence. */
  private static final Pattern NOTE =
      Pattern.compile(
          "^[*_(\\[]*(?:editors?[’']?s?[’']? note|note from the editor|anmerkung der redaktion|anm\\. d\\. red\\.|hinweis(?: der redaktion)?|note de la rédaction|ndlr|nota (?:del editor|de la redacción)|nota (?:della redazione|redazionale)|от редакции|примечание редакции|ملاحظة (?:المحرر|التحرير)|编者按|编者注|編集部注)\\s*[:\\uFF1A]\\s*(?=.{0,40}(?:updated|amended|corrected|earlier|version|korrig|berichtig|früher|fassung|corrig|modifi|anterior|precedente|correg|corrett|верси|исправл|更正|更新|訂正|نسخة|تصحيح))",
          FLAGS);

  private static final Pattern DATE_FIRST =
      Pattern.compile("^\\(?([^:.()\\uFF1A]{6,30}?(?:\\d{4}|日))\\)?\\s*[:.,–—-]\\s*(?=\\S)");

  /** Reads a paragraph; empty if it is no such note. */
  static Optional<CorrectionNote> parse(String paragraph) {
    if (paragraph.length() > MAX_CHARS) {
      return Optional.empty();
    }
    String text = NOTE.matcher(paragraph.replaceAll("\\s+", " ").strip()).replaceFirst("");
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
    if (EARLIER.matcher(text).find()) {
      return Optional.of(
          new CorrectionNote(
              Optional.empty(),
              text.replaceFirst("^[*_(\\[]+", "").replaceFirst("[*_\\])]+$", "")));
    }
    Matcher amended = AMENDED.matcher(text);
    return amended.matches()
        ? WrittenDate.parse(amended.group("date"))
            .map(d -> new CorrectionNote(Optional.of(d), text))
        : Optional.empty();
  }
}
