package press.broadsheet.seed.classify;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What comes along when an article is copied from a web page or printed from one: the way to it
 * (“Home &gt; News &gt; Harbour”), buttons (“Share Save Print”), and what the printer adds.
 */
final class PageFurniture {

  private static final int MAX = 200;
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private static final Pattern STEPS =
      Pattern.compile("\\s*[>›»→＞▸]+\\s*|\\s+/\\s+|\\s*::\\s*|\\s+\\|\\s+");
  private static final Pattern START =
      Pattern.compile(
          "home(?:page)?|start(?:seite)?|accueil|inicio|portada|главная|الرئيسية|首页|首頁|主页|ホーム|トップ(?:ページ)?|top|you are here.*|sie sind hier.*|vous êtes ici.*|estás? (?:aquí|en).*|sei in.*|ti trovi in.*|вы здесь.*|您的位置.*|当前位置.*|当前位置.*|現在位置.*",
          FLAGS);

  /** Words on buttons; a line of two or more of them and nothing else is a row of buttons. */
  private static final Set<String> BUTTONS =
      words(
          "share|save|print|email|e-mail|mail|tweet|post|pin|pin it|like|copy|copy link|link|bookmark|listen|comment|comments|subscribe|follow|gift|read later|more|facebook|x|twitter|linkedin|whatsapp|telegram|reddit|pinterest|instagram|threads|bluesky|mastodon|messenger|flipboard|pocket|rss|pdf|a a|a+|a-|menu|search|sign in|log in|close"
              + "|teilen|merken|drucken|speichern|vorlesen|anhören|kommentare|kommentieren|versenden|verschicken|mailen|newsletter|schriftgröße|abonnieren|verschenken|folgen|zurück|link kopieren"
              + "|partager|imprimer|envoyer|sauvegarder|enregistrer|écouter|commenter|commentaires|réagir|offrir|s'abonner|copier le lien|lire plus tard|suivre|courriel"
              + "|compartir|imprimir|guardar|enviar|escuchar|comentar|comentarios|suscribirse|copiar enlace|seguir|correo|regalar"
              + "|condividi|stampa|salva|invia|ascolta|commenta|commenti|abbonati|copia link|segui|regala"
              + "|поделиться|распечатать|печать|сохранить|отправить|слушать|комментарии|комментировать|подписаться|вконтакте|вк|одноклассники|копировать ссылку|нравится"
              + "|شارك|مشاركة|طباعة|حفظ|إرسال|استمع|تعليق|تعليقات|نسخ الرابط|فيسبوك|تويتر|واتساب|تلغرام|إكس"
              + "|分享|收藏|打印|列印|评论|評論|点赞|點讚|微信|微博|朋友圈|qq|qq空间|复制链接|朗读|关注|字号|大|中|小|字體|臉書|推特"
              + "|シェア|共有|保存|印刷|コメント|ツイート|ポスト|ブックマーク|はてな|いいね|聞く|メール|フォロー|リンクをコピー|文字サイズ|標準");

  private static final Pattern BETWEEN_BUTTONS =
      Pattern.compile("\\s*[|·•,/\\uFF5C│、:\\uFF1A]\\s*|\\s{2,}|[\\t\\u3000]+");

  private static final Pattern PRINTED =
      Pattern.compile(
          "(?:this (?:page|article|document) was )?printed (?:from|on|at|by)\\b.*|printer[- ]friendly(?: (?:version|page))?|print (?:this )?(?:page|article|story|version|view)|(?:downloaded|retrieved|accessed|copied|archived|saved) (?:from|on|at)\\b.*\\d.*|(?:source|original|page) url\\s*:.*|view (?:online|in browser|this (?:email|page) .*)|(?:page|seite|página|pagina|стр\\.?) \\d{1,3} (?:of|von|de|sur|di|из) \\d{1,3}|page \\d{1,3} sur \\d{1,3}"
              + "|(?:back to|go to) (?:the )?(?:top|start|home|main|news|overview)\\b.{0,30}|(?:skip|jump) to (?:main )?content|scroll (?:down|to continue).{0,40}|(?:story|article) continues below.{0,40}|(?:reuse|republish) this (?:content|article|story)|report (?:this|an error|a typo).{0,40}|(?:advertisement|sponsored(?: content)?|ad)|listen to (?:this )?(?:article|story).{0,20}|(?:click|tap) (?:here )?to (?:read|listen|watch|expand|enlarge|share).{0,40}|save for later|read in app|open in app|from our (?:print|paper) edition.{0,40}|(?:photo )?gallery\\s*:?\\s*\\d* ?(?:photos|images)?|terms(?: of use)?\\s*[|·]\\s*privacy.{0,60}|privacy policy.{0,60}|all times .{2,20}"
              + "|gedruckt (?:am|von|aus)\\b.*|(?:artikel )?drucken|druckversion|druckansicht|(?:zurück )?(?:zum anfang|nach oben|zur übersicht|zur startseite)|artikel anhören|artikel (?:merken|verschenken|teilen)|anzeige|werbung|fehler (?:gefunden|melden).{0,40}|abgerufen am .*|impressum(?:\\s*[|·]\\s*datenschutz.{0,60})?|quellen-?url\\s*:.*|vorlesen(?: lassen)?"
              + "|imprimé (?:le|depuis|à partir)\\b.*|version imprimable|imprimer (?:cet |l[’'])article|retour (?:en haut|à l[’']accueil|à la liste).{0,20}|écouter (?:cet |l[’'])article.{0,20}|publicité|consulté le .*|signaler (?:une erreur|un contenu).{0,30}|mentions légales.{0,60}|la suite après (?:la|cette) publicité"
              + "|impreso (?:el|desde|de)\\b.*|versión (?:para imprimir|imprimible)|imprimir (?:este )?artículo|volver (?:arriba|al inicio|a la portada)|escuchar (?:el |este )?artículo.{0,20}|publicidad|consultado el .*|aviso legal.{0,60}"
              + "|stampato (?:il|da)\\b.*|versione stampabile|stampa (?:questo )?(?:articolo|questa pagina)|torna (?:su|all[’']inizio|alla home|indietro)|ascolta (?:l[’']|questo )articolo.{0,20}|pubblicità|consultato il .*"
              + "|распечатано .*|версия для печати|наверх|вернуться (?:наверх|на главную|назад)|реклама|слушать (?:статью|новость)|нашли (?:ошибку|опечатку).{0,80}|дата обращения.*"
              + "|طُ?بعت?(?: هذه الصفحة)? (?:من|في|بتاريخ)\\b.*|نسخة للطباعة|العودة إلى (?:الأعلى|الرئيسية)|إعلان|استمع (?:إلى|للمقال).{0,20}"
              + "|打印本页|打印此页|本页打印.*|返回(?:首页|顶部|列表|上一页|頁首)|回到頂端|广告|廣告|点击.{0,12}(?:查看|阅读|收听).{0,10}|字号\\s*[:\\uFF1A].{0,20}|字體大小.{0,20}|点击量\\s*[:\\uFF1A]?\\s*\\d+|(?:阅读|閱讀|浏览|瀏覽)(?:量|次数|數|次數)?\\s*[:\\uFF1A]?\\s*\\d+|原文地址\\s*[:\\uFF1A].*|来源网址\\s*[:\\uFF1A].*"
              + "|印刷用ページ.*|このページを印刷|ページ(?:の)?(?:先頭|トップ)へ(?:戻る)?|トップへ戻る|一覧へ(?:戻る)?|広告|スポンサーリンク|pr",
          FLAGS);
  private static final Pattern EXPLICIT = Pattern.compile("[\\d./|:：|]|https?|www");

  private PageFurniture() {}

  /** Why a line is left out; empty if it may be text. */
  static Optional<String> reason(String line) {
    String text = line.strip();
    if (text.length() > MAX || text.indexOf('\n') >= 0) {
      return Optional.empty();
    }
    if (isPath(text)) {
      return Optional.of("way to the page");
    }
    if (areButtons(text)) {
      return Optional.of("buttons of the page");
    }
    boolean isLong = text.length() > 60 && !EXPLICIT.matcher(text).find();
    return !isLong
            && PRINTED.matcher(text.replaceFirst("^[\\[(<»«↑▲]+\\s*|\\s*[\\])>↑▲]+$", "")).matches()
        ? Optional.of("what the page or the printer adds")
        : Optional.empty();
  }

  private static boolean isPath(String text) {
    String[] steps = STEPS.split(text);
    return steps.length > 1
        && START.matcher(steps[0].strip()).matches()
        && Arrays.stream(steps).allMatch(s -> s.length() < 60);
  }

  /** “Share Save Print”: the spaces between them may have been made one. */
  private static boolean areButtons(String text) {
    String lower = text.toLowerCase(java.util.Locale.ROOT).replace('’', '\'');
    String[] parts = BETWEEN_BUTTONS.split(lower);
    if (parts.length > 1 && Arrays.stream(parts).allMatch(BUTTONS::contains)) {
      return true;
    }
    String[] words = lower.split("[\\s|·•,/]+");
    return words.length > 1 && Arrays.stream(words).allMatch(BUTTONS::contains);
  }

  private static Set<String> words(String bars) {
    return Arrays.stream(bars.split("\\|")).collect(Collectors.toUnmodifiableSet());
  }
}
