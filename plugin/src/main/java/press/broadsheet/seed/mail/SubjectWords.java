package press.broadsheet.seed.mail;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words with which people name a text that they send without saying what it is about. */
final class SubjectWords {

  private static final int MOST_WORDS = 9;

  private static final Set<String> NOUNS =
      Set.copyOf(
          List.of(
              ("article articles story piece copy column submission draft text texts review feature op-ed oped essay report contribution manuscript dispatch obit obituary interview photos photo pictures pics"
                      + " artikel beitrag stück kolumne bericht manuskript entwurf reportage rezension meldung texte fotos bilder gastbeitrag"
                      + " papier billet tribune chronique communiqué reportage critique papiers"
                      + " artículo artículos texto textos columna colaboración crónica reseña nota pieza reportaje"
                      + " articolo articoli pezzo pezzi testo testi rubrica contributo recensione comunicato"
                      + " статья статью текст тексты материал колонка колонку заметка рецензия репортаж"
                      + " مقال مقالة المقال تقرير نص عمود 投稿 稿件 原稿 寄稿 文章 来稿 稿子 专栏稿件 記事 原稿送付 入稿 コラム")
                  .split(" ")));

  private static final Set<String> OTHERS =
      Set.copyOf(
          List.of(
              ("a an the my our your new final revised updated latest attached enclosed as promised agreed requested discussed here is here's for of from and with to by this next last week week's weekly month month's month’s week’s tomorrow today monday tuesday wednesday thursday friday saturday sunday weekend january february march april may june july august september october november december issue edition page section publication review consideration you print release immediate words v1 v2 v3 version no number part resend resent again press news hello hi urgent"
                      + " der die das den dem mein meine meinen dein ein eine neuer neue für zur zum im in am mit und von anbei wie besprochen vereinbart versprochen veröffentlichung abdruck ausgabe seite woche morgen heute montag dienstag mittwoch donnerstag freitag samstag sonntag wochenende januar februar märz mai juni juli oktober dezember zeichen wörter endfassung fassung neu nochmal hallo dringend wochenendausgabe"
                      + " le la les l un une mon ma mes ton notre nouveau pour de du des et avec ci-joint comme convenu promis vendredi lundi mardi mercredi jeudi samedi dimanche semaine demain numéro page publication signes mots version définitive finale bonjour urgent"
                      + " el los las mi mis un una para del de y con adjunto adjunta como acordamos viernes lunes martes miércoles jueves sábado domingo semana mañana número página publicación palabras versión hola urgente"
                      + " il lo gli i mio mia un una per di del della e con allegato allegata venerdì lunedì martedì mercoledì giovedì sabato domenica settimana domani numero pagina pubblicazione battute versione definitiva ciao urgente"
                      + " моя мой новая новый для на в и с от пятницу понедельник вторник среду четверг субботу воскресенье публикации номер неделя срочно"
                      + " ل إلى من في يوم ليوم الجمعة للنشر مرفق هذا الأسبوع")
                  .split(" ")));

  private static final Pattern TO_HOUSE =
      Pattern.compile(
          "(?iU)^(?:(?:an?|the|my|our|new|mein|meine|neuer|ein|mon|un|une|mi|il mio|мо[йя])\\s)?(?<noun>\\S+) (?:for|für|pour|para|per|для|на)(?: (?:the|die|den|das|le|la|el|il|lo|l[’']))? ?(?-i:\\p{Lu})[\\p{L}’'-]*(?: (?-i:\\p{Lu})[\\p{L}’'-]*){0,3}$");
  private static final Pattern TAIL =
      Pattern.compile(
          "^(?<rest>.{4,})(?:\\s+[-–—|/]\\s+|\\s*[(\\[]|,\\s+|;\\s+)(?<tail>[^()\\[\\]|]{2,60})[)\\]]?$");

  private SubjectWords() {}

  /** Whether a subject says only that a text comes, and for when or whom. */
  static boolean areAll(String subject) {
    Matcher house = TO_HOUSE.matcher(subject);
    return isMade(subject, true)
        || house.matches() && NOUNS.contains(house.group("noun").toLowerCase(Locale.ROOT));
  }

  /** The subject without what such words say behind it: “Ferry returns (300 words, final)”. */
  static String withoutTail(String subject) {
    Matcher m = TAIL.matcher(subject);
    boolean isCut =
        m.matches()
            && (isMade(m.group("tail"), true)
                || m.group("tail")
                    .matches(
                        "(?iU)(?:ca\\.? ?)?\\d[\\d.,]* (?:words|chars|characters|zeichen|wörter|signes|mots|palabras|caracteres|battute|parole|знак\\w*|слов\\w*)(?:.{0,20})|final(?: version)?|attached|v\\d|endfassung|version (?:définitive|finale)|versión final|versione definitiva"));
    return isCut ? m.group("rest").strip() : subject;
  }

  private static boolean isMade(String text, boolean needsNoun) {
    String[] words = text.toLowerCase(Locale.ROOT).split("[\\s,.:!/()«»\"]+");
    boolean hasNoun = false;
    int seen = 0;
    for (String word : words) {
      if (word.isEmpty()) {
        continue;
      }
      boolean isNoun = NOUNS.contains(word);
      hasNoun |= isNoun;
      seen++;
      if (!isNoun && !OTHERS.contains(word) && !word.matches("\\d+(?:st|nd|rd|th|\\.)?")) {
        return false;
      }
    }
    return seen > 0 && seen <= MOST_WORDS && (hasNoun || !needsNoun);
  }
}
