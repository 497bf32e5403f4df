package press.broadsheet.seed.classify;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A line that a house prints around an article and that says nothing of its story: how long it is,
 * who may read it, how to share it or to write to the reporter, that a letter can be subscribed to.
 */
final class HouseLine {

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final int MAX = 220;
  private static final int MOST_PARTS = 5;

  private static final Pattern COUNT =
      Pattern.compile(
          "[(\\[\\uFF08【]?\\s*(?:(?:about|approx\\.?|ca\\.?|circa|rund|environ|env\\.|aprox\\.?|около|约|約|حوالي)\\s*)?"
              + "\\d[\\d.,  ]*\\s*(?:words?|chars|characters|wörter|worte|zeichen|anschläge|mots|signes|palabras|caracteres"
              + "|parole|battute|caratteri|слов[оа]?|знак(?:ов|а)|كلمة|كلمات|حرفا?|字|文字|字元)"
              + "(?: (?:mit|inkl\\.) leerzeichen|,? espaces compris(?:es)?| spazi inclusi| con espacios| с пробелами)?\\s*[)\\]\\uFF09】]?\\.?"
              + "|[(\\[\\uFF08【]?(?:全文|本文|共)?(?:约|約|共)?[\\d一二三四五六七八九十百千]+(?:余)?字[)\\]\\uFF09】]?",
          FLAGS);
  private static final Pattern READERS =
      Pattern.compile(
          "[(\\[*+\\s]*(?:(?:article )?réservée? (?:à nos|aux) (?:abonnés|adhérents|lecteurs)|(?:article |contenu )?abonnés?(?: uniquement)?"
              + "|(?:this (?:article|story) is )?(?:for |exclusive(?:ly)? (?:for|to) )?(?:our )?(?:subscribers?|members)[- ](?:only|exclusive)|subscriber content|premium(?: content)?"
              + "|(?:available |only )*for (?:subscribers|members)(?: only)?|nur für (?:abonnent(?:en|innen)\\S*|mitglieder)|exklusiv für abonnent\\S*|(?:plus|premium)[- ](?:artikel|inhalt)|bezahlinhalt"
              + "|(?:artículo |contenido )?(?:solo|sólo|exclusivo) para (?:suscriptores|socios|abonados)|contenuto (?:riservato )?(?:agli|per(?: gli)?) abbonati|(?:articolo )?riservato agli abbonati|solo per abbonati"
              + "|(?:доступно )?только (?:для|по) подпис\\S+|(?:محتوى )?(?:حصري )?للمشتركين(?: فقط)?|(?:会员|會員|訂戶|订阅者)(?:专享|專享|专属|可读|限定)|(?:有料)?会員(?:限定)?(?:記事)?|有料記事)[)\\]*+.!\\s]*",
          FLAGS);

  /** What stands on the text of a speech. */
  private static final Pattern SPOKEN =
      Pattern.compile(
          "[(\\[*=+_\\s–—-]*(?:check against delivery|as (?:prepared|delivered)(?: for delivery)?|(?:remarks )?as prepared for delivery|es gilt das gesprochene wort|seul le prononcé fait foi|vale la versión (?:hablada|leída)|cotejar con el discurso pronunciado|fa fede (?:il testo|la versione) pronunciat[oa]|сверять с (?:произнесённым|произнесенным) текстом|以(?:现场|現場|实际)?讲话为准|実際の発言と異なる.{0,12})[)\\]*=+_.!\\s–—-]*",
          FLAGS);

  private static final Pattern SHARE =
      Pattern.compile(
          "(?:share(?: (?:this|on|via)\\b.{0,60})?|(?:diesen )?(?:artikel |beitrag )?teilen(?: (?:auf|über)\\b.{0,50})?|partager(?: (?:cet|l[’']|sur|cette).{0,60})?|comparte(?: .{0,40})?|compartir(?: .{0,60})?"
              + "|condividi(?: .{0,60})?|поделиться(?: .{0,60})?|поделитесь(?: .{0,60})?|شارك(?: .{0,40})?|مشاركة(?: .{0,40})?|分享(?:到|至|本文)?.{0,30}|(?:この記事を)?シェア(?:する)?.{0,30})"
              + "(?:\\s*[:\\uFF1A]\\s*.{0,100})?",
          FLAGS);
  private static final Pattern INVITATION =
      Pattern.compile(
          "(?:sign up (?:for|to|here)|subscribe (?:to|here|now)|follow (?:us|him|her|them)\\b|join (?:our|the) (?:newsletter|mailing list)|support (?:our|independent) (?:work|journalism)|like this (?:article|story)\\?"
              + "|abonnieren sie|jetzt abonnieren|folgen sie (?:uns|ihm|ihr)|melden sie sich (?:hier )?(?:für|zu)|(?:hier )?(?:unseren )?newsletter (?:abonnieren|bestellen)"
              + "|abonnez-vous|inscrivez-vous|suivez(?:-| )(?:nous|la|le)|recevez notre|soutenez"
              + "|suscr[íi]b(?:ete|ase)|apúntate|síguenos|sigue a|siga a|recibe nuestr"
              + "|iscriviti|iscrivetevi|abbonati\\b|seguici|segui(?:teci)?\\b.{0,30}\\bsu\\b"
              + "|подпи(?:шитесь|сывайтесь)|читайте нас|следите за|اشترك|تابعونا|تابعنا|للاشتراك|更多.{0,10}(?:请|請)?(?:关注|關注)|订阅|訂閱|关注(?:我们|本)|扫码|メールマガジン|ニュースレター(?:の)?登録|フォロー(?:する|はこちら)).*",
          FLAGS | Pattern.DOTALL);
  private static final Pattern SUPPORT =
      Pattern.compile(
          "(?:(?:this|the) (?:series|article|story|report|project|investigation|reporting) (?:is|was|has been) (?:supported|funded|made possible|produced with|paid for|sponsored)"
              + "|(?:diese[rs]?|die) (?:serie|artikel|reportage|recherche|beitrag|projekt) (?:wird|wurde) .{0,30}(?:unterstützt|gefördert|finanziert|ermöglicht)"
              + "|(?:cette|cet|ce) (?:série|article|enquête|reportage|projet) (?:est|a été) (?:soutenue?|financée?|réalisée? (?:avec|grâce))"
              + "|est[ae] (?:serie|artículo|reportaje|proyecto|investigación) (?:ha sido|fue|es|cuenta) .{0,20}(?:financiad|apoyo|posible)"
              + "|quest[oa] (?:serie|articolo|inchiesta|progetto) (?:è|è stat[oa]) .{0,20}(?:finanziat|sostenut|realizzat[oa] (?:con|grazie))"
              + "|(?:материал|серия|проект) (?:подготовлен[а]?|создан[а]?|выходит) (?:при|на) (?:поддержк|средств)"
              + "|(?:本文|本系列|この連載|本連載)(?:由|は).{1,30}(?:支持|资助|赞助|助成|支援)).*",
          FLAGS | Pattern.DOTALL);
  private static final Pattern WRITE_TO =
      Pattern.compile(
          "[(\\[*]*(?:(?:you can )?(?:for (?:more|further|additional) information|contact|reach|e-?mail|write to|get in touch with|tips\\?|got a tip)\\b|(?:so )?erreichen sie|schreiben sie|kontakt(?: zum| zur|ieren)?|fragen an|(?:pour )?(?:contacter|contactez|écrire|joindre|joignez)|écrivez|contact\\s*:"
              + "|contact(?:o|e|ar|ta|tare)\\b|escriba a|escrib[ea] a|scriv(?:i|ete|ere) a|contatti?\\b|связаться|свяжитесь|пиш(?:и|ите)\\b|контакты?\\b|للتواصل|راسل|تواصل مع|联系(?:记者|作者|我们)|聯絡|投稿|ご意見|お問い合わせ|お問合せ).*",
          FLAGS | Pattern.DOTALL);
  private static final Pattern REACHABLE =
      Pattern.compile("\\S@\\S+\\.\\S|(?:\\+|\\b0|\\()\\d[\\d ()/.–-]{5,}\\d|https?://|www\\.|こちら");
  private static final Pattern COMMENTS =
      Pattern.compile(
          "(?:\\d+ |no |leave a |post a |add a )?(?:comments?|replies|reply)(?: \\(\\d+\\)| closed)?|comments? (?:are|off).{0,20}|\\d+ kommentare?|kommentare? \\(\\d+\\)|kommentar (?:schreiben|hinterlassen)"
              + "|\\d+ commentaires?|commentaires? \\(\\d+\\)|laisser un commentaire|\\d+ comentarios?|comentarios? \\(\\d+\\)|deja (?:un|tu) comentario|\\d+ comment[oi]|commenti \\(\\d+\\)|lascia un commento"
              + "|комментари(?:и|ев|й)\\s?[:(]?\\s?\\d+\\)?|\\d+ комментари\\S+|(?:التعليقات|تعليقات)\\s?[:(]?\\s?\\d+\\)?|评论\\s?[(\\uFF08]\\d+[)\\uFF09]|コメント\\s?[(\\uFF08]\\d+[)\\uFF09]"
              + "|[«<←]*\\s*(?:previous|next|older|newer) (?:post|article|story|entry)s?\\s*(?:[:»>→].{0,120})?|(?:vorheriger|nächster) (?:beitrag|artikel)\\s*(?:[:»>→].{0,120})?|(?:article|billet) (?:précédent|suivant)\\s*(?:[:»>→].{0,120})?"
              + "|(?:entrada|artículo) (?:anterior|siguiente)\\s*(?:[:»>→].{0,120})?|articolo (?:precedente|successivo)\\s*(?:[:»>→].{0,120})?|(?:предыдущая|следующая) (?:запись|статья)\\s*(?:[:»>→].{0,120})?|(?:上|下)一(?:篇|条|則|则|页|頁)\\s*[:\\uFF1A].{0,60}|(?:المقال|الخبر|الموضوع) (?:السابق|التالي)\\s*[:\\uFF1A].{0,80}|(?:前|次)の記事\\s*[:\\uFF1A].{0,60}",
          FLAGS);
  private static final Pattern ALARM =
      Pattern.compile(
          "[+*=!<\\[(\\s-]*(?:flash|urgent|bulletin|newsflash|news ?alert|alert|breaking(?: news)?|eil(?:t|meldung)|blitz|vorrang|urgente|última hora|ultim[’'] ?ora|молния|срочно|عاجل|快讯|快訊|急电|突发|速報)[+*=!>\\])\\s:-]*",
          FLAGS);
  private static final Pattern COLUMN =
      Pattern.compile(
          ".{3,60} (?:column|kolumne|chronique|columna|rubrica|колонка) (?:appears|runs|is published|returns|erscheint|paraît|aparece|se publica|esce|appare|выходит) .*"
              + "|.{0,50}\\b(?:newsletter|letter|bulletin|gazette|magazine|journal|rundbrief|gemeindebrief|lettre|boletín|bollettino|notiziario|рассылка|вестник) (?:is |are )?(?:posted|sent(?: out)?|mailed|printed|published|appears|goes out|comes out|erscheint|paraît|est envoyée|se envía|se publica|sale|esce|выходит) .*"
              + "|(?:die |seine |ihre )?(?:kolumne|chronique|columna|rubrica|column)\\b.{0,60}(?:erscheint|paraît|aparece|esce|appears) .*"
              + "|.{2,30}(?:的专栏|專欄).{0,10}(?:刊出|见报|發表)。?|.{2,30}(?:は|を)(?:毎週|毎月|隔週).{1,10}(?:掲載|連載).{0,6}",
          FLAGS | Pattern.DOTALL);

  private static final Pattern ASKS =
      Pattern.compile(
          "(?:got|have) (?:a |an )?(?:problem|question|story|tip|news|view|query|item|dilemma|complaint|idea|memory)\\b.{0,40}\\?.{2,160}|(?:haben sie|hast du|kennen sie|wissen sie) (?:(?:auch|noch|selbst) )?(?:eine? |eine[nrs] |fragen|probleme|hinweise|tipps|anregungen|ideen).{0,60}\\?.{2,160}|(?:vous avez |avez-vous )?(?:aussi )?(?:une|un) (?:question|problème|idée|témoignage|recette|histoire|anecdote|info).{0,40}\\?.{2,160}|¿(?:tiene|tienes|conoces|conoce|sabes) (?:(?:tú|usted) )?(?:también )?(?:una?|algún|alguna|algo) .{2,40}\\?.{2,160}|(?:hai|avete|conosci|conoscete) (?:anche )?(?:(?:tu|voi) )?(?:un|una|domande).{2,40}\\?.{2,160}|(?:есть|у вас (?:тоже )?есть|знаете) (?:свой |своя |свои )?(?:вопрос|история|проблема|рецепт|новост).{0,40}\\?.{2,160}|(?:(?:your )?(?:words|questions?|suggestions|letters|queries|tips|recipes|memories|comments|corrections|complaints|contributions|ideas|stories|photos?|pictures|views)|(?:ihre )?(?:fragen|anregungen|hinweise|leserbriefe|zuschriften|rezepte|vorschläge)|(?:vos )?(?:questions|suggestions|réactions|témoignages|recettes)|(?:sus )?(?:preguntas|sugerencias|cartas|recetas)|(?:le vostre )?(?:domande|lettere|segnalazioni|ricette)|(?:ваши )?(?:вопросы|письма|отзывы|рецепты|истории)|(?:投稿|来信|來信|ご感想|ご意見|お便り))\\b[^.!?]{0,60}?(?:(?: to| an| à| a| al| alle?| bitte an| на|至|は|请寄|请发至)\\s*[:\\uFF1A]?|[:\\uFF1A])\\s*\\S*@\\S+\\.?",
          FLAGS);

  private static final Pattern PAGE =
      Pattern.compile(
          "[>»→▶(\\[]*\\s*(?:(?:see|continued|turn to|more|siehe|mehr|weiter|fortsetzung|kommentar|bericht|lire|suite|voir|ver|sigue|continúa|segue|continua|vedi|продолжение|читайте)\\b.{0,30}?\\s)?(?:on |auf |en |a |на )?(?:pages?|seiten?|s\\.|p\\.|página|pág\\.|pagina|pag\\.|стр\\.|странице|صفحة|ص)\\s?\\d{1,3}[)\\].]*",
          FLAGS);

  private static final Pattern REQUEST =
      Pattern.compile(
          "(?:please (?:credit|attribute|cite|acknowledge|do not (?:edit|cut)|send (?:a )?(?:copy|link|proof))|credit (?:line|must|to be|required)|(?:kindly )?credit\\b.{0,60}if (?:used|published)|by-?line (?:please|required)"
              + "|(?:abdruck|nachdruck|veröffentlichung) (?:honorarfrei|frei|erlaubt|gestattet|bitte)|(?:um )?(?:belegexemplar|quellenangabe|beleg)|bitte (?:um )?(?:beleg|quellenangabe|namensnennung)|merci de (?:créditer|mentionner|citer)|mention (?:obligatoire|de la source)|se (?:ruega|agradece) (?:citar|mencionar)|citar (?:la )?fuente|(?:si prega di |obbligo di )?citare la fonte"
              + "|при (?:перепечатке|использовании|цитировании)|ссылка на источник|(?:يرجى|الرجاء) (?:ذكر|الإشارة)|(?:转载|轉載|引用)?(?:请|請|须|須)?(?:注明|註明|标明)(?:出处|來源|来源|作者)|転載(?:・引用)?の際|掲載の際)\\b?.*"
              + "|(?:hi-?res(?:olution)? |high-?res(?:olution)? |free |press )*(?:photos?|photographs|pictures?|images?|artwork|visuals|interviews?|footage) (?:(?:are|is|can be) )?(?:available|attached|enclosed|on request|to follow|supplied|downloaded|free to use)\\b.*|(?:bildmaterial|fotos?|pressefotos?|bilder|druckfähige.{3,20}) .{0,40}(?:auf anfrage|anbei|angehängt|im anhang|zum download|senden wir|honorarfrei).*|(?:photos?|visuels?|images?) .{0,20}(?:sur demande|en pièce jointe|disponibles?|libres de droits).*|(?:fotos?|imágenes) .{0,20}(?:disponibles|adjunt[ao]s|a petición|en alta).*|(?:foto|immagini) .{0,20}(?:disponibili|in allegato|su richiesta|allegate).*|(?:фото(?:графии)?) .{0,20}(?:по запросу|во вложении|прилагаются).*|(?:图片|圖片)(?:见|請見|请见)?附件.*|写真(?:は|データは)?.{0,12}(?:添付|提供|別途).*"
              + "|(?:фото|снимки|иллюстрации) (?:автора|из архива.{0,40}|редакции|предоставлен[оы].{0,40})|(?:photos?|pictures?)(?: by|:) (?:the )?author|(?:alle )?(?:fotos?|bild(?:er)?)\\s*:? (?:des|vom|der|von der) (?:autors?|autorin|verfassers?)|photos?\\s*:? (?:de |par )?l[’']aut(?:eur|rice)|fotos?\\s*:? (?:del|de la) autora?|foto\\s*:? (?:dell[’']autore|dell[’']autrice)|(?:图片|圖片|照片|图)(?:均)?(?:由|为|:|：)?作者(?:本人)?(?:提供|供图|拍摄|攝)?|作者供图|写真(?:は|：|:)?(?:すべて)?筆者(?:撮影|提供)?|(?:الصور|تصوير) (?:الكاتبة?|المحررة?)",
          FLAGS | Pattern.DOTALL);

  private HouseLine() {}

  /** Why a line is left out wherever it stands around the text; empty if it may be text. */
  static Optional<String> reason(String line) {
    String text = line.strip();
    if (text.isEmpty() || text.length() > MAX || text.indexOf('\n') >= 0) {
      return Optional.empty();
    }
    String[] parts = text.split("\\s*[|·•\\uFF5C]\\s*|\\s+[–—/]\\s+");
    if (parts.length > 1
        && parts.length < MOST_PARTS
        && Arrays.stream(parts).allMatch(p -> reason(p).isPresent())) {
      return reason(parts[0]);
    }
    if (COUNT.matcher(text).matches() || BarLine.isReadingTime(text)) {
      return Optional.of("how long the article is");
    }
    if (SPOKEN.matcher(text).matches()) {
      return Optional.of("note that the spoken words count");
    }
    if (READERS.matcher(text).matches()) {
      return Optional.of("who may read the article");
    }
    if (ALARM.matcher(text).matches()) {
      return Optional.of("mark of urgent news");
    }
    if (SHARE.matcher(text).matches() && !text.matches(".*[.!?]$")) {
      return Optional.of("buttons to share the article");
    }
    if (Look.isCopyright(text)) {
      return Optional.of("copyright notice");
    }
    if (ContactLine.isOne(text)) {
      return Optional.of("how to reach the writer");
    }
    if (EditorNote.isOne(text)) {
      return Optional.of("note to the editor");
    }
    return PageFurniture.reason(text);
  }

  /** Whether a line below plain text asks readers to write: “Got a problem? Write to …”. */
  static boolean asksToWrite(String line) {
    String text = line.strip();
    return text.length() <= MAX && text.indexOf('\n') < 0 && ASKS.matcher(text).matches();
  }

  /** Why a line below the text is left out; empty if it may be text. */
  static Optional<String> reasonBelow(String line) {
    if (EditorNote.isLast(line)) {
      return Optional.of("note to the editor");
    }
    if (OpinionNotice.isOne(line)) {
      return Optional.of("notice that the opinion is the writer’s");
    }
    Optional<String> anywhere = reason(line);
    String text = line.strip().replaceFirst("^[【\\[][^】\\]]{1,20}[】\\]]\\s*", "");
    if (anywhere.isPresent() || text.isEmpty() || text.length() > MAX || text.indexOf('\n') >= 0) {
      return anywhere;
    }
    if (INVITATION.matcher(text).matches() || SUPPORT.matcher(text).matches()) {
      return Optional.of("notice of the house");
    }
    if (WRITE_TO.matcher(text).matches() && REACHABLE.matcher(text).find()) {
      return Optional.of("how to reach the writer");
    }
    if (REQUEST.matcher(text).matches()) {
      return Optional.of("request or notice to editors");
    }
    if (COMMENTS.matcher(text).matches()) {
      return Optional.of("links and comments of the page");
    }
    if (PAGE.matcher(text).matches()) {
      return Optional.of("reference to another page");
    }
    return COLUMN.matcher(text).matches()
        ? Optional.of("when the column appears")
        : Optional.empty();
  }
}
