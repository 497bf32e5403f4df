package press.broadsheet.seed.classify;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.broadsheet.article.ArticleType;

/** What newsrooms call the kinds of article, above a headline, before it, or in a byline. */
final class TypeWords {

  private static final Map<String, ArticleType> BY_WORD = byWord();
  private static final Pattern BETWEEN = Pattern.compile("[\\s_-]+");
  private static final Pattern QUOTES = Pattern.compile("[«»“”\"]");
  private static final String[] ENDINGS = {
    "kritik",
    "rezension",
    "besprechung",
    "interview",
    "gespräch",
    "kommentar",
    "kolumne",
    "glosse",
    "nachruf",
    "analyse",
    "medienmitteilung"
  };

  private static final Pattern BEFORE_HEADLINE =
      Pattern.compile("^([\\p{L}\\p{M} -]{2,20}?)\\s*[:\\uFF1A|\\uFF5C]\\s*\\S");
  private static final Pattern DEATH =
      Pattern.compile(
          "(?iu).*(?:\\b(?:dies?|dead)(?: at| aged?),? \\d{1,3}\\b|\\bmeurt à \\d+ ans|\\bmort(?:e)? à \\d+ ans"
              + "|\\b(?:muere|fallece) a los \\d+ años|\\b(?:muore|mort[oa]) a \\d+ anni|\\bim alter von \\d+ jahren gestorben|享年\\d+.*).*");
  private static final Pattern BYLINE =
      Pattern.compile(
          "(?i)^(?:(?:an? |eine? |une? |un[ao]?[ '’]))?(?<word>reviewed|rezensiert|besprochen|reseñad[oa]|recensit[oa]|recension|buchkritik|filmkritik|interviewed|interview"
              + "|review|opinion|analysis|kommentar|gastbeitrag|analyse|rezension|kritik|gespräch"
              + "|das gespräch|das interview|entretien|propos recueillis|tribune|chronique"
              + "|critique|entrevista|reseña|crítica|columna|análisis|intervista|recensione"
              + "|commento|analisi|беседовал|беседовала|интервью|рецензия|حاور\\p{L}*|حوار"
              + "|أجرى الحوار|أجرت الحوار|采访|專訪|专访|聞き手|インタビュー|書評)(?![\\p{L}])");

  private TypeWords() {}

  /** The kind of article that a word names, such as “Kommentar” or “书评”. */
  static Optional<ArticleType> of(String word) {
    String words = BETWEEN.matcher(word.strip().toLowerCase(Locale.ROOT)).replaceAll(" ");
    String key = QUOTES.matcher(words).replaceAll("");
    Optional<ArticleType> known = Optional.ofNullable(BY_WORD.get(key));
    if (known.isEmpty() && EastAsianName.isScript(key) && key.length() > 2 && key.length() <= 8) {
      return Optional.ofNullable(BY_WORD.get(key.substring(key.length() - 2))); // “人物專訪”
    }
    return known.or(() -> compound(key));
  }

  /** “Premierenkritik”, “Sommerinterview” */
  private static Optional<ArticleType> compound(String key) {
    return Arrays.stream(ENDINGS)
        .filter(end -> key.length() > end.length() + 2 && key.indexOf(' ') < 0 && key.endsWith(end))
        .findFirst()
        .map(BY_WORD::get);
  }

  /** The kind that a headline tells: “Review: A Lamp in the Window”, “…, Dies at 93”. */
  static Optional<ArticleType> inHeadline(String headline) {
    if (DEATH.matcher(headline).matches()) {
      return Optional.of(ArticleType.OBITUARY);
    }
    Matcher m = BEFORE_HEADLINE.matcher(headline);
    return m.find() && !m.group(1).equalsIgnoreCase("disparition")
        ? of(m.group(1))
        : Optional.empty();
  }

  /** The kind that a byline names: “Reviewed by”, “Das Gespräch führte”. */
  static Optional<ArticleType> inByline(String line) {
    Matcher m = BYLINE.matcher(line.strip());
    if (!m.find()) {
      return Optional.empty();
    }
    String word = m.group("word").toLowerCase(Locale.ROOT);
    if (word.startsWith("حاور") || word.startsWith("أجر")) {
      return Optional.of(ArticleType.INTERVIEW);
    }
    if (word.matches("rezensiert|besprochen|reseñad[oa]|recensit[oa]|recension")) {
      return Optional.of(ArticleType.REVIEW);
    }
    return of(word);
  }

  private static Map<String, ArticleType> byWord() {
    Map<String, ArticleType> out = new HashMap<>();
    put(
        out,
        ArticleType.OPINION,
        "opinion|opinions|op ed|letters|letter|the letter|letter to the editor|letters to the editor|editorials|columns|leserbrief|leserbriefe|courrier des lecteurs|cartas al director|carta al director|lettere al direttore|lettera al direttore|письмо в редакцию|письма читателей|رسائل القراء|بريد القراء|读者来信|读者来函|読者の声|読者投稿|point of view|guest column|l'intervento|l’intervento|intervento|l'opinione|l’opinione|débat|idées|carte blanche|взгляд|точка зрения|منبر|comment|commentary|editorial|column|viewpoint|perspective|guest essay"
            + "|kommentar|meinung|leitartikel|gastbeitrag|gastkommentar|kolumne|glosse|standpunkt"
            + "|tribune|chronique|éditorial|point de vue|billet|opinión|tribuna|columna|artículo de opinión"
            + "|opinione|opinioni|commento|editoriale|il commento|мнение|колонка|колонка редактора"
            + "|авторская колонка|رأي|مقال رأي|مقالات الرأي|عمود|افتتاحية|وجهة نظر|评论|評論|观点|觀點"
            + "|社论|社論|时评|社説|論説|オピニオン|コラム|意見");
    put(
        out,
        ArticleType.ANALYSIS,
        "analysis|news analysis|explainer|analyse|hintergrund|décryptage|análisis|analisi|анализ"
            + "|аналитика|تحليل|تحليل إخباري|分析|深度|解説|分析記事");
    put(
        out,
        ArticleType.REVIEW,
        "review|reviews|reviewed|buchkritik|restaurant review|album review|concert review|exhibition review|konzertkritik|kinokritik|restaurantkritik|critique de livre|critique littéraire|note de lecture|reseñas|crítica literaria|crítica de cine|recensioni|book review|film review|theatre review|rezension|buchrezension|kritik"
            + "|filmkritik|theaterkritik|besprechung|critique|compte rendu|reseña|crítica"
            + "|recensione|la recensione|рецензия|обзор книги|مراجعة|مراجعة كتاب|قراءة في كتاب|نقد|书评"
            + "|書評|影评|影評|剧评|乐评|評|映画評|劇評|レビュー");
    put(
        out,
        ArticleType.INTERVIEW,
        "interview|interviews|interviewed|grand entretien|le grand entretien|l'entretien|la entrevista|in conversation|прямая речь|حوارات|q&a|the interview|gespräch|im gespräch|das gespräch|das interview"
            + "|entretien|propos recueillis|rencontre|entrevista|intervista|l'intervista"
            + "|l’intervista|интервью|беседа|беседовал|беседовала|حوار|مقابلة|لقاء|采访|採訪|专访|專訪|访谈"
            + "|訪談|对话|インタビュー|対談|聞き手");
    put(
        out,
        ArticleType.OBITUARY,
        "obituary|obituaries|nachruf|nécrologie|disparition|hommage|obituario|necrológica"
            + "|necrologio|in memoriam|некролог|نعي|رحيل|讣告|訃告|訃報|追悼");
    put(
        out,
        ArticleType.PRESS_RELEASE,
        "press release|news release|media release|pressemitteilung|medienmitteilung"
            + "|presseinformation|communiqué de presse|communiqué|nota de prensa|comunicado"
            + "|comunicado de prensa|comunicato stampa|comunicato|пресс релиз|بيان صحفي|新闻稿|新聞稿"
            + "|プレスリリース");
    put(out, ArticleType.LIVE, "live|liveblog|live blog|en direct|en directo|in diretta|直播|速報中");
    put(out, ArticleType.NEWS, "news");
    return Map.copyOf(out);
  }

  private static void put(Map<String, ArticleType> out, ArticleType type, String words) {
    for (String word : words.split("\\|")) {
      out.put(word, type);
    }
  }
}
