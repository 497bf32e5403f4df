package press.broadsheet.seed.classify;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** What papers print above a headline to say what kind of piece it is. */
final class Rubrics {

  private static final Set<String> WORDS =
      Arrays.stream(
              ("opinion|analysis|review|reviews|interview|obituary|editorial|exclusive|feature|features|comment|news|profile|essay|column"
                      + "|letters|letter|the letter|letters to the editor|reportage|report|dispatch|first person|diary|notebook|background|explainer|fact check|in brief|spotlight|investigation|special report|long read|the long read|portrait|in depth|q&a|in conversation|guest column|viewpoint|poem|poetry|fiction|short story|field notes|postcard|travel|recipe|history|on the ground|in focus|the big read|from the archive"
                      + "|meinung|analyse|kommentar|hintergrund|porträt|das porträt|reportage|die reportage|im gespräch|interview|glosse|leitartikel|gastbeitrag|kolumne|essay|nachruf|buchkritik|filmkritik|kritik|rezension|bericht|exklusiv|leserbrief|leserbriefe|faktencheck|im fokus|thema|das thema|thema des tages|zur sache|recherche|streiflicht|unterwegs|gedicht|erzählung|protokoll|blickpunkt|vor ort"
                      + "|reportage|portrait|enquête|entretien|tribune|chronique|billet|éditorial|analyse|décryptage|récit|critique|le portrait|l'entretien|l'enquête|grand format|carnet|témoignage|courrier|courrier des lecteurs|exclusif|débat|idées|hommage|nécrologie|grand entretien|le grand entretien|point de vue|carte blanche|poème|nouvelle"
                      + "|opinión|análisis|reportaje|crónica|entrevista|perfil|editorial|tribuna|columna|crítica|reseña|exclusiva|cartas al director|carta al director|cartas|la entrevista|el perfil|investigación|a fondo|testimonio|obituario|especial|poesía|poema|relato"
                      + "|il caso|la storia|l'intervento|l'intervista|l'inchiesta|il reportage|il commento|l'analisi|l'opinione|il ritratto|il personaggio|la recensione|inchiesta|reportage|intervista|commento|analisi|ritratto|recensione|editoriale|l'editoriale|esclusiva|lettere|lettere al direttore|la lettera|il racconto|racconto|approfondimento|il punto|il retroscena|la polemica|l'evento|il libro|il film|poesia|corsivo"
                      + "|репортаж|мнение|интервью|колонка|очерк|расследование|рецензия|комментарий|анализ|аналитика|портрет|эссе|история|письмо|письма|письма читателей|письмо в редакцию|разговор|от первого лица|эксклюзив|спецрепортаж|тема дня|подробности|некролог|фельетон|рассказ|стихи|книги|обзор|личный опыт|взгляд|точка зрения|прямая речь|диалог|беседа"
                      + "|رأي|تحليل|تقرير|تحقيق|حوار|مقابلة|مقال|مقالة|قصة|بورتريه|استطلاع|ريبورتاج|خاص|حصري|عمود|افتتاحية|مراجعة|مراجعات|كتب|قراءة|نقد|رسالة|رسائل القراء|بريد القراء|ملف|شهادة|سيرة|خاطرة|قصيدة|وجهة نظر|منبر|متابعات|تقارير|تحقيقات|تقرير خاص|خاص بنا|حوار خاص|حوارات"
                      + "|评论|时评|社论|观点|特稿|特写|报道|专题|专访|访谈|人物|调查|深度|随笔|书评|影评|独家|通讯|副刊|散文|诗歌|小说|来信|读者来信|读者来函|人物专访|記者手記|记者手记|記事|見聞|评论员文章|本报评论员|纪实|口述|讣告|悼念|分析|解读|解讀|社論|評論|觀點|專題|專訪|訪談|人物專訪|書評|影評"
                      + "|特集|連載|コラム|社説|論説|解説|インタビュー|書評|寄稿|投稿|ルポ|ルポルタージュ|随筆|エッセイ|エッセー|評論|人物|ひと|時評|対談|訃報|追悼|独自|詩|短編|声|読者の声|読者投稿|検証|深掘り|現場から|オピニオン|映画評|劇評|レビュー|分析|取材ノート")
                  .split("\\|"))
          .collect(Collectors.toUnmodifiableSet());

  private Rubrics() {}

  /** Whether a line above a headline is such a word. */
  static boolean isOne(String line) {
    String word = line.strip().toLowerCase(java.util.Locale.ROOT).replace('’', '\'');
    return WORDS.contains(word) || TypeWords.of(word).isPresent() || SectionWords.isOne(word);
  }
}
