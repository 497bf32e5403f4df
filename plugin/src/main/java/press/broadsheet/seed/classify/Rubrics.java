package press.broadsheet.seed.classify;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** What papers print above a headline to say what kind of piece it is. */
final class Rubrics {

  private static final Set<String> WORDS =
      Arrays.stream(
              ("field note|town hall|city council|town council|council notes|police notes|court report|football|soccer|league|division|cup|championship|rugby|cricket|tennis|hockey|basketball|netball|athletics|swimming|cycling|rowing|golf|boxing|sailing|chess|running|horse racing|motor racing|match report"
                      + "|gemeinderat|stadtrat|kreistag|aus dem rat|liga|kreisliga|bezirksliga|landesliga|regionalliga|oberliga|kreisklasse|pokal|fussball|fußball|handball|eishockey|leichtathletik|schwimmen|radsport|tischtennis|turnen|rudern|segeln|schach|volleyball|boxen|reiten|motorsport|spielbericht|kommunales|aus der gemeinde|aus dem stadtrat|kirche|wirtschaft vor ort|verkehr|polizei|blaulicht|wetter"
                      + "|conseil municipal|conseil communautaire|conseil communal|tribunal|coupe|ligue|foot|tennis de table|athlétisme|natation|cyclisme|aviron|voile|échecs|hand|basket|faits divers|vie locale|vie communale|circulation|météo"
                      + "|pleno|pleno municipal|ayuntamiento|tribunales|copa|fútbol|balonmano|baloncesto|atletismo|natación|ciclismo|remo|vela|ajedrez|tenis|tráfico|el tiempo"
                      + "|consiglio comunale|tribunale|coppa|serie a|serie b|promozione|calcio|pallamano|pallacanestro|pallavolo|atletica|nuoto|ciclismo|canottaggio|scacchi|cronaca bianca|cronaca nera|cronaca locale|meteo"
                      + "|футбол|хоккей|гандбол|баскетбол|волейбол|теннис|лёгкая атлетика|плавание|шахматы|бокс|дороги|погода"
                      + "|كرة القدم|كرة السلة|كرة اليد|سباحة|شطرنج"
                      + "|足球|篮球|排球|乒乓球|游泳|象棋|围棋|サッカー|野球|相撲|高校野球|陸上|水泳|将棋|囲碁"
                      + "|cinema|film|films|movies|theatre|theater|music|dance|exhibition|television|tv|radio|podcast|gardening|faith|religion|rural|farming|property|motoring|money|family|people|nature|wildlife|living|lifestyle|events|non-fiction|memoir|humour|satire|speech|transcript|recipe|recipes|live|explained|obituaries|debate|ask the expert|quick read|weekend|magazine|photo essay|the interview|the essay|the profile|opinion|analysis|review|reviews|interview|obituary|editorial|exclusive|feature|features|comment|news|profile|essay|column"
                      + "|letters|letter|the letter|letters to the editor|reportage|report|dispatch|first person|diary|notebook|background|explainer|fact check|in brief|spotlight|investigation|special report|long read|the long read|portrait|in depth|q&a|in conversation|guest column|viewpoint|poem|poetry|fiction|short story|field notes|postcard|travel|recipe|history|on the ground|in focus|the big read|from the archive"
                      + "|kino|film|theater|musik|konzert|ausstellung|fernsehen|buch|bücher|das buch|literatur|rezept|rezepte|garten|geschichte|stadtgeschichte|rede|dokumentation|debatte|satire|feature|meinung und debatte|leserservice|kolumnen|ratgeber|lebensart|tradition|heimat|natur|erinnerung|zeitzeugen|aus der region|lokalsport|glosse des tages|meinung|analyse|kommentar|hintergrund|porträt|das porträt|reportage|die reportage|im gespräch|interview|glosse|leitartikel|gastbeitrag|kolumne|essay|nachruf|buchkritik|filmkritik|kritik|rezension|bericht|exklusiv|leserbrief|leserbriefe|faktencheck|im fokus|thema|das thema|thema des tages|zur sache|recherche|streiflicht|unterwegs|gedicht|erzählung|protokoll|blickpunkt|vor ort"
                      + "|cinéma|théâtre|musique|danse|exposition|exposition|télévision|roman|essai|littérature|recette|recettes|gastronomie|jardin|histoire|patrimoine|discours|document|souvenirs|mémoire|humeur|spectacle|spectacles|concert|bande dessinée|rencontre|reportage|portrait|enquête|entretien|tribune|chronique|billet|éditorial|analyse|décryptage|récit|critique|le portrait|l'entretien|l'enquête|grand format|carnet|témoignage|courrier|courrier des lecteurs|exclusif|débat|idées|hommage|nécrologie|grand entretien|le grand entretien|point de vue|carte blanche|poème|nouvelle"
                      + "|cine|teatro|música|danza|exposición|televisión|novela|ensayo|literatura|receta|recetas|gastronomía|historia|memoria|discurso|sucesos|espectáculos|concierto|estilo|gente|naturaleza|opinión|análisis|reportaje|crónica|entrevista|perfil|editorial|tribuna|columna|crítica|reseña|exclusiva|cartas al director|carta al director|cartas|la entrevista|el perfil|investigación|a fondo|testimonio|obituario|especial|poesía|poema|relato"
                      + "|cinema|teatro|musica|danza|mostra|mostre|televisione|romanzo|saggio|letteratura|ricetta|ricette|cucina|storia|memoria|discorso|spettacoli & cultura|cultura e spettacoli|concerto|natura|costume|il caso|la storia|l'intervento|l'intervista|l'inchiesta|il reportage|il commento|l'analisi|l'opinione|il ritratto|il personaggio|la recensione|inchiesta|reportage|intervista|commento|analisi|ritratto|recensione|editoriale|l'editoriale|esclusiva|lettere|lettere al direttore|la lettera|il racconto|racconto|approfondimento|il punto|il retroscena|la polemica|l'evento|il libro|il film|poesia|corsivo"
                      + "|кино|театр|музыка|выставка|телевидение|проза|поэзия|литература|рецепт|рецепты|кухня|память|речь|юбилей|природа|люди|судьбы|наследие|личность|быт|репортаж|мнение|интервью|колонка|очерк|расследование|рецензия|комментарий|анализ|аналитика|портрет|эссе|история|письмо|письма|письма читателей|письмо в редакцию|разговор|от первого лица|эксклюзив|спецрепортаж|тема дня|подробности|некролог|фельетон|рассказ|стихи|книги|обзор|личный опыт|взгляд|точка зрения|прямая речь|диалог|беседа"
                      + "|سينما|مسرح|موسيقى|فنون|فن|أدب|شعر|مطبخ|وصفات|ذاكرة|خطاب|وجوه|حكاية|تراث|رأي|تحليل|تقرير|تحقيق|حوار|مقابلة|مقال|مقالة|قصة|بورتريه|استطلاع|ريبورتاج|خاص|حصري|عمود|افتتاحية|مراجعة|مراجعات|كتب|قراءة|نقد|رسالة|رسائل القراء|بريد القراء|ملف|شهادة|سيرة|خاطرة|قصيدة|وجهة نظر|منبر|متابعات|تقارير|تحقيقات|تقرير خاص|خاص بنا|حوار خاص|حوارات"
                      + "|电影|戏剧|音乐|展览|读书|文学|美食|菜谱|历史|记忆|演讲|人间|非虚构|译文|视点|民生|风物|電影|音樂|文學|評論|评论|时评|社论|观点|特稿|特写|报道|专题|专访|访谈|人物|调查|深度|随笔|书评|影评|独家|通讯|副刊|散文|诗歌|小说|来信|读者来信|读者来函|人物专访|記者手記|记者手记|記事|見聞|评论员文章|本报评论员|纪实|口述|讣告|悼念|分析|解读|解讀|社論|評論|觀點|專題|專訪|訪談|人物專訪|書評|影評"
                      + "|映画|演劇|音楽|美術|展覧会|読書|文学|料理|レシピ|歴史|記憶|講演|暮らしの|小説|俳句|短歌|随想|回顧|旅|食|特集|連載|コラム|社説|論説|解説|インタビュー|書評|寄稿|投稿|ルポ|ルポルタージュ|随筆|エッセイ|エッセー|評論|人物|ひと|時評|対談|訃報|追悼|独自|詩|短編|声|読者の声|読者投稿|検証|深掘り|現場から|オピニオン|映画評|劇評|レビュー|分析|取材ノート")
                  .split("\\|"))
          .collect(Collectors.toUnmodifiableSet());

  private Rubrics() {}

  /** Whether a line above a headline is such a word. */
  static boolean isOne(String line) {
    String word = line.strip().toLowerCase(java.util.Locale.ROOT).replace('’', '\'');
    return WORDS.contains(word) || TypeWords.of(word).isPresent() || SectionWords.isOne(word);
  }
}
