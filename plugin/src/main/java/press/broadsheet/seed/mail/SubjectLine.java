package press.broadsheet.seed.mail;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.broadsheet.article.ArticleType;

/**
 * The subject of a mail without what is no headline in it.
 *
 * @param headline empty if the subject is none
 * @param isReply whether it begins with “Re:” or its like
 * @param isForward whether it begins with “Fwd:” or its like
 * @param type the kind of article that it names
 * @param label what was cut from it
 */
record SubjectLine(
    String headline, boolean isReply, boolean isForward, ArticleType type, String label) {

  private static final String FLAGS = "(?iU)";
  private static final Pattern REPLY =
      Pattern.compile(
          FLAGS
              + "^(?:re|aw|antw|antwort|réf?|sv|rv?e|odp|rif|r|res|回|回复|回覆|答复|返信|ответ|отв|رد)(?:\\[\\d+\\]|\\(\\d+\\))?\\s?[:：]\\s*");
  private static final Pattern FORWARD =
      Pattern.compile(
          FLAGS
              + "^(?:fwd?|fw|wg|wtr|tr|rv|renv|enc|inoltr[ao]?|vs|vb|doorst|pd|i|转发|轉寄|轉發|転送|пересл\\p{L}*|إعادة توجيه)(?:\\[\\d+\\]|\\(\\d+\\))?\\s?[:：]\\s*");

  /** “[Stringers]”, “[EXT]”: what lists, filters and agencies put before a subject. */
  private static final Pattern TAG =
      Pattern.compile(FLAGS + "^(?:\\[[^\\]]{1,40}\\]|【[^】]{1,12}】)\\s*");

  private static final Pattern RELEASE_TAG =
      Pattern.compile(
          FLAGS
              + "[\\[【](?:CP|PM|MM|NdP|CS|PR|press|presse|prensa|stampa|(?:press|media|news) release|pressemitteilung|medienmitteilung|communiqué(?: de presse)?|nota de prensa|comunicato(?: stampa)?|comunicado|пресс-релиз|新闻稿|プレスリリース|بيان صحفي)[\\]】]");

  private static final Map<ArticleType, Pattern> KINDS =
      Map.of(
          ArticleType.PRESS_RELEASE,
          kind(
              "press (?:release|notice|statement)|media (?:release|advisory)|news release|pressemitteilung|medienmitteilung|presseinformation|communiqué(?: de presse)?|nota de prensa|comunicado(?: de prensa)?|comunicato(?: stampa)?|пресс-релиз|新闻稿|プレスリリース|بيان صحفي"),
          ArticleType.OPINION,
          kind(
              "(?:guest |my |the )?(?:column|op-?ed|opinion(?: piece)?|comment(?: piece)?|commentary)|kolumne|kommentar|gastbeitrag|gastkommentar|meinung|tribune|chronique|columna|opinión|opinione|колонка"),
          ArticleType.REVIEW,
          kind("(?:\\p{L}+ )?review|rezension|kritik|critique|reseña|recensione|рецензия"),
          ArticleType.INTERVIEW,
          kind("interview|entretien|entrevista|intervista|интервью"),
          ArticleType.OBITUARY,
          kind("obituary|nachruf|nécrologie|obituario|necrologio|некролог"),
          ArticleType.ANALYSIS,
          kind("analysis|analyse|análisis|analisi|аналитика"));
  private static final Pattern LABEL =
      Pattern.compile(
          FLAGS
              + "^(?:free(?: to use)?|for use|no fee|libre de droits|zum freien gebrauch|honorarfrei|libre|exclusive|exklusiv|exclusif|exclusivo|esclusiva|(?:new |final |revised |my |the |your )?(?:article|story|piece|copy|submission|draft|text|feature|essay|contribution|guest (?:post|article)|manuscript)(?: (?:for (?:publication|review|your consideration|\\p{L}{3,12}day)|submission|draft|attached|v\\d|final))?|for (?:publication|immediate (?:release|publication)|your consideration|print|release)|to publish|pitch|filed|final|attached|urgent|draft|freelance submission|embargoed[^:]{0,40}"
              + "|artikel|beitrag|stück|reportage|meldung|text|mein (?:artikel|text)|zur veröffentlichung|für die (?:\\p{L}+)|manuskript|entwurf|dringend|frei zur veröffentlichung"
              + "|article|papier|texte|billet|reportage|sujet|pour publication|à publier|artículo|texto|colaboración|pieza|crónica|reportaje|nota|para publicar|para (?:su )?publicación|articolo|pezzo|testo|contributo|rubrica|servizio|per (?:la )?pubblicazione|da pubblicare"
              + "|статья|текст|материал|репортаж|заметка|на публикацию|для публикации|к публикации|投稿|稿件|原稿|寄稿|文章|来稿|专栏|記事|入稿|مقال|للنشر)\\s?(?:\\([^)]{1,30}\\)\\s?)?[:：|–—]\\s*");
  private static final Pattern NO_HEADLINE =
      Pattern.compile(
          FLAGS
              + "^(?:\\W*|\\(?no subject\\)?|(?:kein|ohne) betreff|\\(?sans objet\\)?|sin asunto|\\(?nessun oggetto\\)?|без темы|无主题|件名なし"
              + "|(?:(?:here(?:[’']s| is)|my|our|the|new|your|this week[’']?s?|this month[’']?s?|attached|as (?:promised|agreed|requested)|final|updated|revised|monday|tuesday|wednesday|thursday|friday|saturday|sunday)[’']?s?\\s*){0,4}"
              + "(?:article|story|piece|copy|column|submission|draft|text|review|feature|op-?ed|press release|news|photos?|pictures?)(?: (?:for (?:you|publication|review|\\p{L}{3,12}|the \\p{L}{3,16}(?: page| section| issue)?)|submission|draft|attached|is attached|as (?:promised|agreed|discussed)|v?\\d+)){0,2}[.!]?"
              + "|(?:(?:mein|der|neuer|dein|ihr)\\w{0,2} )?(?:artikel|beitrag|text|kolumne|bericht)(?: (?:für|zur|im|anbei|wie) .{2,40})?|(?:mon|l[’']) ?(?:article|papier|texte)|(?:mi|el) (?:artículo|texto)|(?:il mio |l[’'])?(?:articolo|pezzo)"
              + "|(?:моя )?статья|hello|hi|hallo|for publication|zur veröffentlichung|投稿|稿件|原稿|文章)$");

  /** Reads a subject. */
  static SubjectLine of(String subject) {
    String rest = subject.replaceAll("\\s+", " ").strip();
    rest = rest.length() > 500 ? rest.substring(0, 500) : rest;
    boolean isReply = false;
    boolean isForward = false;
    ArticleType type = ArticleType.NEWS;
    for (int left = 10; left > 0; left--) {
      String before = rest;
      String untagged = cut(TAG, rest);
      String tag = rest.substring(0, rest.length() - untagged.length());
      type = RELEASE_TAG.matcher(tag.strip()).matches() ? ArticleType.PRESS_RELEASE : type;
      rest = untagged;
      String answered = cut(REPLY, rest);
      isReply |= answered.length() < rest.length();
      rest = answered;
      String forwarded = cut(FORWARD, rest);
      isForward |= forwarded.length() < rest.length();
      rest = forwarded;
      for (ArticleType kind : ArticleType.values()) {
        Pattern words = KINDS.get(kind);
        String bare = words == null ? rest : cut(words, rest);
        type = bare.length() < rest.length() ? kind : type;
        rest = bare;
      }
      rest = cut(LABEL, rest);
      if (rest.equals(before)) {
        break;
      }
    }
    rest = SubjectWords.withoutTail(rest);
    String bare = rest.replaceFirst("^[\"“„«]([^\"“”„«»]+)[\"”“»]$", "$1");
    boolean isHeadline = !NO_HEADLINE.matcher(bare).matches() && !SubjectWords.areAll(bare);
    String label =
        subject.strip().endsWith(rest)
            ? subject.strip().substring(0, subject.strip().length() - rest.length())
            : "";
    return new SubjectLine(isHeadline ? bare : "", isReply, isForward, type, label.strip());
  }

  private static Pattern kind(String words) {
    return Pattern.compile(FLAGS + "^(?:" + words + ")\\s?[:：|]\\s*");
  }

  private static String cut(Pattern pattern, String text) {
    Matcher m = pattern.matcher(text);
    return m.find() && m.end() < text.length() ? text.substring(m.end()) : text;
  }
}
