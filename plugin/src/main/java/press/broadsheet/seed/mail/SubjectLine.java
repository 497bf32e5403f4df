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
              + "^(?:re|aw|antw|sv|rv?e|odp|rif|回复|回覆|答复|返信|ответ|отв|رد)(?:\\[\\d+\\]|\\(\\d+\\))?\\s?[:：]\\s*");
  private static final Pattern FORWARD =
      Pattern.compile(
          FLAGS
              + "^(?:fwd?|wg|tr|rv|enc|vs|vb|doorst|pd|i|转发|轉寄|転送|пересл|إعادة توجيه)(?:\\[\\d+\\]|\\(\\d+\\))?\\s?[:：]\\s*");
  private static final Pattern TAG =
      Pattern.compile(
          FLAGS
              + "^\\[(?:ext(?:ern(?:al)?)?|spam\\??|caution|encrypted|secure|submissions?|urgent|[\\p{L}\\d._-]{2,30}-(?:list|l|submissions?|desk))\\]\\s*|^(?:【(?:投稿|寄稿|原稿|投稿记事|投稿記事|新闻稿)】)\\s*");
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
              + "^(?:(?:new |final |revised |my |the |your )?(?:article|story|piece|copy|submission|draft|text|feature|essay|contribution|guest (?:post|article)|manuscript)(?: (?:for (?:publication|review|your consideration|\\p{L}{3,12}day)|submission|draft|attached|v\\d|final))?|for (?:publication|immediate (?:release|publication)|your consideration|print|release)|to publish|pitch|filed|final|attached|urgent|draft|freelance submission|embargoed[^:]{0,40}"
              + "|artikel|beitrag|text|zur veröffentlichung|für die (?:\\p{L}+)|manuskript|entwurf|dringend|frei zur veröffentlichung"
              + "|article|papier|texte|pour publication|à publier|artículo|texto|colaboración|para publicar|para (?:su )?publicación|articolo|pezzo|testo|contributo|per (?:la )?pubblicazione|da pubblicare"
              + "|статья|текст|материал|для публикации|к публикации|投稿|稿件|原稿|寄稿|文章|مقال|للنشر)\\s?(?:\\([^)]{1,30}\\)\\s?)?[:：|–—]\\s*");
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
      rest = cut(TAG, rest);
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
    String bare = rest.replaceFirst("^[\"“„«]([^\"“”„«»]+)[\"”“»]$", "$1");
    boolean isHeadline = !NO_HEADLINE.matcher(bare).matches();
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
