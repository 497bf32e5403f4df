package press.broadsheet.seed.html;

import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * What buttons, counters and small labels around an article say, in the languages that we read.
 * None of it is ever a line of the text.
 */
final class ButtonWords {

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private static final String NETWORKS =
      "facebook|twitter|x|x \\(twitter\\)|instagram|whatsapp|linkedin|pinterest|reddit|telegram|messenger|youtube|tiktok|snapchat|threads|bluesky|mastodon"
          + "|flipboard|pocket|xing|tumblr|email|e-?mail|mail|rss|sms|line|viber|skype|signal|feedly|digg|delicious|del\\.icio\\.us|stumbleupon|google\\+|google news|e-post|courriel"
          + "|вконтакте|вк|vk|одноклассники|ok|телеграм|ватсап|дзен|мой мир|فيسبوك|فايسبوك|تويتر|واتساب|واتس ?[اآ]ب|تلغرام|تيليجرام|تلجرام|لينكد ?إن|بريد إلكتروني|البريد الإلكتروني"
          + "|微信|微博|新浪微博|腾讯微博|qq|qq空间|朋友圈|豆瓣|はてな(?:ブックマーク)?|はてブ|フェイスブック|ツイッター|ライン|note";
  private static final String AR =
      "طباعة|طباعة (?:الصفحة|المقال|الخبر)|نسخة للطباعة|أرسل (?:إلى|الى|ل)\\s?صديقك?|إرسال (?:إلى|الى) صديق|أرسل لصديق|رجوع|عودة|الصفحة (?:السابقة|التالية)|أضف تعليقا?ً?|حفظ|نسخ الرابط|نسخ|استمع(?: .{0,30})?|تكبير الخط|تصغير الخط|حجم الخط|تعليق|تعليقات|التعليقات|لا توجد تعليقات|\\d+ تعليقا?ت?|\\d+ مشاهدة|مشاهدات|عدد المشاهدات.{0,15}|المشاهدات.{0,15}"
          + "|شارك(?: (?:على|عبر|المقال|الخبر).{0,30})?|مشاركة|أرسل|إرسال إلى صديق|اشترك|تسجيل الدخول|إعلان|إعلانات|محتوى مدفوع|تابعنا|عاجل|سابق|التالي|السابق|العودة إلى الأعلى";
  private static final String DE =
      "seite (?:drucken|empfehlen|weiterempfehlen)|artikel (?:versenden|empfehlen|merken|teilen|verschenken)|an (?:einen )?freunde? senden|zurück|kommentar (?:schreiben|verfassen|abgeben)|drucken|artikel drucken|druckversion|druckansicht|merken|auf die merkliste|lesezeichen|speichern|teilen|kommentieren|kommentare?|\\d+ kommentare?|kommentare? \\(?\\d+\\)?|keine kommentare|vorlesen|anhören|artikel anhören"
          + "|schriftgröße.{0,12}|weiterempfehlen|per e-?mail (?:senden|teilen|versenden)|als pdf(?: .{0,20})?|pdf|link kopieren|link kopiert|folgen|\\d+ aufrufe|aufrufe:? \\d+|gelesen:? \\d+|zugriffe:? \\d+|anzeige|werbung|empfehlungen|abo|abonnieren|plus|exklusiv|premium|bezahlartikel"
          + "|anmelden|registrieren|einloggen|nach oben|zum seitenanfang|zurück zur übersicht|zur startseite|zur übersicht|übersicht|weiter|vorheriger artikel|nächster artikel|leserbrief schreiben|feedback|fehler melden|zur bildergalerie|bilderstrecke|\\d+ bilder?|bild vergrößern|vollbild";
  private static final String EN =
      "around the web|from around the web|sponsored (?:content|links)|promoted stories|paid content|partner content|you may like|print|print this(?: page| article)?|printer[ -]friendly(?: version)?|printable version|send to (?:a friend|printer)|email (?:this|to a friend|this to a friend|this article|this story|the author)|e-?mail article|save|saved|save (?:article|story|for later)|bookmark"
          + "|copy link|copy|link copied!?|share|shares|share (?:this|article|story|on .{2,20}|via .{2,20})(?: (?:article|story|page|post|on .{2,20}))?|tweet|like|likes|liked by.{0,40}|like this:?|\\d+ likes?|\\d+ shares?|\\d+ restacks?|restack|gift(?: article| this article)?|repost|pin(?: it)?"
          + "|(?:no |\\d+ |add (?:a )?|view |leave a )?comments?(?: \\(?\\d+\\)?)?|\\d+ (?:replies|responses|claps|views|reads|reactions|notes|retweets|hits)|(?:views|hits|reads|claps):? [\\d,.]+k?|[\\d,.]+k? (?:views|hits|reads|claps|shares|followers)|join the (?:conversation|discussion)|comments off|reply"
          + "|listen|listen to (?:this )?(?:article|story)(?: .{0,20})?|listen \\(?\\d+ min(?:utes?|s)?\\)?|post not marked as liked|write a comment|recent posts|see all|all posts|view full version(?: of this article)?|skip to (?:main )?content|write to (?:the )?(?:author|editor|us|\\w{2,15})|e-?mail (?:the )?(?:editor|us|me)|audio|play|pause|follow|following|subscribe|subscribed|sign (?:in|up)|log ?in|register|menu|search|open in app|get the app|more|more options|close|close window|(?:text|font) size.{0,12}|a a a|a\\+|a-|resize text|increase (?:text|font) size|decrease (?:text|font) size"
          + "|advertisement|ad|sponsored|promoted|subscriber[s]? only|members[ -]only|premium|exclusive|free access|back to top|top|previous|next|prev|older|newer|home|view (?:gallery|image|photos?|fullscreen|larger(?: image)?)|view in browser|enlarge(?: (?:image|photo|this image))?|press enter or click to view image in full size|click to enlarge|toggle caption|hide caption|show caption|image \\d+ of \\d+|photo \\d+ of \\d+|\\d+ ?/ ?\\d+|\\d+ of \\d+|loading\\W*|report (?:a )?(?:typo|error)|suggest a correction|request a correction|get permissions?|reprints?|rights and permissions|republish(?: this (?:article|story))?|fact[- ]checked|back";
  private static final String ES =
      "enviar a un amigo|recomendar|versión imprimible|página anterior|volver (?:atrás|al inicio|a la portada)|escribir (?:un )?comentario|imprimir|guardar|guardar noticia|compartir(?: (?:en|por) .{2,20})?|comparte|comparte:?|comentar|comenta|comentarios?|\\d+ comentarios?|comentarios? \\(?\\d+\\)?|sin comentarios|enviar(?: por (?:e-?mail|correo))?|copiar (?:enlace|url)|escuchar(?: .{0,25})?|seguir|siguiendo|\\d+ (?:visitas|lecturas|vistas)|(?:visitas|lecturas|vistas):? [\\d.]+"
          + "|publicidad|anuncio|contenido patrocinado|suscr[ií]bete|suscriptores|solo suscriptores|exclusivo|iniciar sesión|regístrate|volver|volver arriba|subir|anterior|siguiente|me gusta|tamaño de (?:letra|texto).{0,10}|ampliar(?: (?:foto|imagen))?|ver (?:galería|fotos?)|versión para imprimir|reportar error|leer más tarde|correo electrónico";
  private static final String FR =
      "(?:[ée]crire|laisser|ajouter) un commentaire|voir les \\d+ commentaires|imprimer|enregistrer|partager(?: (?:sur|par) .{2,20})?|partagez?|envoyer(?: (?:par (?:e-?mail|mail|courriel)|à un ami))?|copier le lien|lien copié|écouter(?: .{0,25})?|lire plus tard|sauvegarder|ajouter (?:à|aux) .{3,25}|offrir(?: (?:l'|l’|cet )article)?|commenter|commentaires?|\\d+ commentaires?|commentaires? \\(?\\d+\\)?|réagir|\\d+ réactions?|réactions?|aucun commentaire"
          + "|\\d+ (?:vues|partages|lectures)|vues:? [\\d .]+|publicité|pub|contenu sponsorisé|abonnés?|réservé aux abonnés|article (?:réservé aux|pour les) abonnés|s['’]abonner|abonnez-vous|je m['’]abonne|se connecter|connexion|s['’]inscrire|suivre|suivi|haut de page|retour(?: (?:en haut|à l['’]accueil|à la liste|aux actualités))?|précédent|suivant|version imprimable|taille du texte.{0,10}|agrandir(?: (?:l['’]image|la photo))?|voir (?:le diaporama|la galerie)|signaler une erreur|j['’]aime";
  private static final String IT =
      "stampa (?:la pagina|questa pagina|l['’]articolo)|invia (?:a un amico|per posta)|segnala (?:a un amico|questo articolo)|indietro|torna all['’](?:indice|inizio)|scrivi (?:un commento|alla redazione)|stampa|salva|condividi(?: (?:su|via) .{2,20})?|invia(?: (?:per|via) e-?mail| a un amico)?|copia (?:il )?link|ascolta(?: .{0,25})?|commenta|comment[oi]|\\d+ comment[oi]|commenti \\(?\\d+\\)?|nessun commento|segui|seguici|\\d+ (?:visualizzazioni|letture|visite|condivisioni)|(?:visualizzazioni|letture|visite):? [\\d.]+|pubblicità|annuncio|contenuto sponsorizzato"
          + "|abbonati|riservato agli abbonati|accedi|registrati|esclusiva|torna (?:su|indietro|alla home)|precedente|successivo|mi piace|ingrandisci|guarda (?:la gallery|le foto)|versione stampabile|dimensione (?:testo|carattere).{0,10}|segnala (?:un )?errore";
  private static final String JA =
      "戻る|前へ|次へ|前に戻る|トップ(?:に|へ)?戻る|一覧(?:に|へ)?戻る|印刷用(?:ページ|画面)|印刷用に表示|友達に(?:教える|送る)|メールで(?:送る|知らせる)|ご意見・ご感想|ページトップへ?|このページの(?:先頭|トップ)へ?|シェア(?:する)?|ツイート(?:する)?|ポスト(?:する)?|印刷(?:する)?|保存(?:する)?|メール(?:で送る)?|リンクをコピー|コピー(?:する)?|いいね!?|コメント(?:する)?|コメント.{0,3}\\d+.{0,3}|フォロー(?:する)?|ログイン|会員登録|無料登録|有料記事|会員限定(?:記事)?|有料会員(?:限定)?(?:記事)?|(?:この記事は)?(?:有料|会員限定)記事です。?.{0,20}|残り\\s?\\d+文字.{0,10}|ブックマーク|クリップ(?:する)?|文字サイズ.{0,10}|聞く|記事を聴く|広告|PR|スポンサー(?:リンク)?|トップへ戻る|ページの先頭へ|前の記事|次の記事|一覧へ戻る|拡大|写真を拡大|写真一覧";
  private static final String RU =
      "отправить (?:ссылку|статью) другу|вернуться(?: назад| к списку| на главную)?|к списку (?:статей|новостей)|в начало|оставить комментарий|добавить комментарий|печать|распечатать|версия для печати|сохранить|в закладки|поделиться(?: (?:в|на) .{2,20})?|поделитесь:?|скопировать ссылку|ссылка скопирована|слушать(?: .{0,20})?|комментировать|комментари(?:и|й|ев|я)(?: ?:? ?\\(?\\d+\\)?)?|\\d+ комментари\\S+|нет комментариев|обсудить|подписаться|подписка|войти|регистрация|просмотр(?:ы|ов)?:? ?[\\d ]+|[\\d ]+ просмотр\\S*|прочтени[йя]:? ?[\\d ]+|прочитано:? ?[\\d ]+(?: раз)?"
          + "|реклама|на правах рекламы|нравится|мне нравится|наверх|назад|вперёд|далее|предыдущая|следующая|на главную|размер шрифта.{0,10}|увеличить|отправить(?: другу| по почте)?|сообщить об ошибке|оценить|рейтинг:? .{0,10}";
  private static final String ZH =
      "我有话说.{0,14}|我要(?:纠错|分享|投稿)|纠错|\\d*人?参与|收藏本页|设为首页|加入收藏|推荐给朋友|转发|返回上页|回到顶部|\\d+条评论|分享(?:到|至|给.{0,6})?|打印(?:本文|本页)?|列印|收藏(?:本文)?|复制链接|複製連結|点赞|點讚|赞|赞\\s?\\d*|评论|評論|留言|评论.{0,3}\\d+.{0,3}|我要评论|字号.{0,12}|字體大小.{0,8}|字体.{0,10}|大|中|小|关注|關注|登录|登入|注册|註冊|订阅|訂閱|阅读(?:量|数|次数)?[::]? ?\\d+|浏览(?:量|次数)?[::]? ?\\d+|点击(?:量|数)?[::]? ?\\d+|阅读\\d+次|广告|廣告|返回(?:首页|顶部|列表)|返回|上一篇|下一篇|关闭(?:窗口)?|听新闻|朗读|查看原图|手机看|扫一扫.{0,20}|参与互动.{0,10}";

  private static final Pattern LINE =
      Pattern.compile(
          "(?:"
              + String.join("|", NETWORKS, AR, DE, EN, ES, FR, IT, JA, RU, ZH)
              + ")\\s*[:\\uFF1A…»›>→]?",
          FLAGS);
  private static final Pattern SHARE =
      Pattern.compile(
          "(?:share|share this|teilen|partager|compartir|comparte|condividi|поделиться|поделитесь|شارك|分享到?|シェア) \\|",
          FLAGS);
  private static final Pattern ICONS =
      Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}).:…!+?»›]+$");
  private static final Pattern BETWEEN =
      Pattern.compile(
          "\\s*[|·•∙|\\n\\u3000]\\s*|\\s+[-/–—]\\s+|\\s{2,}|\\u00a0+|\\]\\s*\\[|\\s*[\\p{So}♥❤]\\uFE0F?\\s*");
  private static final int LONGEST = 240;

  private ButtonWords() {}

  /** Whether a short text is what one button or counter says. */
  static boolean isOne(String text) {
    String words = ICONS.matcher(text.strip()).replaceAll("").strip();
    String word = words.replaceFirst("^\\d{1,6}\\s(?=\\p{L})", "");
    return words.isEmpty()
        || LINE.matcher(word).matches() && word.length() < 20
        || words.length() <= 60 && LINE.matcher(words).matches();
  }

  /** Whether a line is nothing but what buttons and counters say, one after the other. */
  static boolean areAll(String line) {
    if (line.isBlank() || line.length() > LONGEST) {
      return false;
    }
    if (line.strip().matches("\\d{1,3} ?(?:/|of|von|de|sur|di|из) ?\\d{1,3}")) {
      return true;
    }
    String labelled = line.strip().replaceFirst(":\\s+", " | ");
    if (labelled.contains(" | ") && SHARE.matcher(labelled).lookingAt()) {
      return Arrays.stream(labelled.split("[ |]+")).allMatch(ButtonWords::isOne);
    }
    boolean isAny = false;
    for (String part : BETWEEN.split(line.strip())) {
      boolean isCount = part.strip().matches("[^\\p{L}\\p{N}]*\\d{1,6}k?[^\\p{L}\\p{N}]*");
      if (!isCount && !isOne(part)) {
        return false;
      }
      isAny |= part.codePoints().anyMatch(Character::isLetterOrDigit) && !isCount;
    }
    return isAny;
  }
}
