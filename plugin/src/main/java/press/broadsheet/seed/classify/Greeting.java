package press.broadsheet.seed.classify;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells how letters begin, in the languages that desks write. */
public final class Greeting {

  private static final int FLAGS =
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
  private static final int MAX_LINE = 80;
  private static final int MAX_WORDS = 9;
  private static final int MAX_ADDRESSED = 160;

  /** Words that hail somebody; a name or nothing may follow. */
  private static final String HAIL =
      "(?:hi|hiya|hello|hey|dear|greetings|ahoy|howdy|to whom it may concern|(?:good )?(?:morning|afternoon|evening)|good day"
          + "|hallo|hallöchen|liebe[rs]?|werte[rs]?|verehrte[rs]?|(?:sehr )?geehrte[rs]?|gute[nr]? (?:tag|morgen|abend)|moin(?: moin)?|servus|grüezi|salü|gr[üu](?:ß|ss) (?:gott|dich|euch|sie)"
          + "|(?:re-?)?bonjour|bonsoir|coucou|chère?s?|salut|madame|mesdames|monsieur|messieurs"
          + "|hola|buen(?:os|as)(?: (?:días|tardes|noches))?|buen día|estimad[oa]s?|apreciad[oa]s?|distinguid[oa]s?|querid[oa]s?|muy señor(?:es)? míos?|a quien corresponda"
          + "|ciao|salve|buon ?(?:giorno|dì|pomeriggio)|buona ?sera|gentil[ei]|gentilissim[oaie]|car[oaie]|carissim[oaie]|egregi[oae]?|illustr[ei]|pregiat[oai]|spett(?:\\.|abile)(?:\\s?le)?|alla cortese attenzione"
          + "|beste|geachte|здравствуй(?:те)?|приветствую|добрый (?:день|вечер)|доброе утро|добр\\w+ времени суток|уважаем\\w{2,3}|(?:всем )?привет|дорог(?:ой|ая|ие)|коллеги|друзья)";

  private static final Pattern ALONE =
      Pattern.compile(
          "^[¡]?(?:"
              + HAIL
              + "\\b(?:[^.?!:;\\n]{0,60})[,!.:;،，\\s–—-]*"
              + "|(?:السلام عليكم|مرحبا|أهلا|صباح|مساء|تحية|تحياتي|عزيز|أعز|الأستاذ|الأخ|السيد|السادة|سعادة|حضرة|الزملاء|إلى هيئة).{0,60}"
              + "|(?:您好|你好|尊敬的|亲爱的|親愛的|敬爱的|各位|大家|早上好|下午好|晚上好).{0,20}"
              + "|[\\p{IsHan}]{1,8}(?:老师|老師|编辑|編輯|先生|女士|主编|總編|总编|兄|姐|哥)?[，,：:\\s]{0,2}(?:您|你)?好[！!，,。：:]?"
              + "|(?:[\\p{IsHan}]{1,6}(?:老师|老師|编辑|編輯|先生|女士|主编|主編|总编)|[小老][\\p{IsHan}]|编辑部|編輯部)[，,：:]?"
              + "|.{1,24}(?:様|さま|さん|先生|御中|各位)[、,]?"
              + "|(?:いつも|大変)?(?:お世話になっ|お疲れ|こんにちは|こんばんは|おはよう|はじめまして|初めまして|ご無沙汰|拝啓|前略|突然の).{0,40}"
              + "|\\p{Lu}[\\p{L}'’.-]{1,20}(?: (?:(?:and|und|et|y|e|и|&) )?\\p{Lu}[\\p{L}'’.-]{1,20}){0,2}\\s?[,:–—-]+)$",
          FLAGS);

  /** Whatever follows. */
  private static final Pattern BEGINS =
      Pattern.compile(
          "^[¡]?(?:(?:"
              + HAIL
              + "|sirs?|madam|to the editor|señor(?:a|es)?|sr\\. director)\\b|السلام عليكم|مرحبا|السيد|عزيز|حضرة|您好|你好|尊敬的|亲爱的|编辑|編輯|お世話に|こんにちは|拝啓|前略).*",
          FLAGS | Pattern.DOTALL);

  /** With more in its line. */
  private static final Pattern OPENS =
      Pattern.compile("^[¡]?" + HAIL + "\\b[^.?!:;\\n]{0,40}?[,!.:;–—-]\\s", FLAGS);

  /** “Gareth, as promised.” */
  private static final Pattern ADDRESSED =
      Pattern.compile(
          "^(?<name>\\p{Lu}[\\p{L}'’-]{1,20})(?: (?:(?:and|und|et|y|e|и|&) )?\\p{Lu}[\\p{L}'’.-]{1,20}){0,2}\\s?(?:[,:]|[–—-](?= ))\\s(?<rest>\\S.*)$",
          Pattern.UNICODE_CHARACTER_CLASS | Pattern.DOTALL);

  private Greeting() {}

  /** Whether a line does nothing but greet. */
  public static boolean isAlone(String line) {
    int words = line.split("\\s+").length;
    return line.length() <= MAX_LINE
        && words <= MAX_WORDS
        && (words <= 3 || line.matches(".*[,!:،，、。–—-]\\s*"))
        && ALONE.matcher(line).matches()
        && !SignOff.isOne(line);
  }

  /** Whether a text begins with such words. */
  static boolean begins(String text) {
    return BEGINS.matcher(text).matches();
  }

  /** Whether a paragraph begins with a greeting and goes on. */
  public static boolean opens(String paragraph) {
    return OPENS.matcher(paragraph).find();
  }

  /** Whether a short paragraph begins with a name and goes on, as one does among colleagues. */
  public static boolean mayAddress(String paragraph) {
    return paragraph.length() <= MAX_ADDRESSED && ADDRESSED.matcher(paragraph).matches();
  }

  /**
   * Whether it begins with the name of somebody to whom the letter goes.
   *
   * @param recipients names and addresses
   */
  public static boolean addresses(String paragraph, String recipients) {
    Matcher m = ADDRESSED.matcher(paragraph);
    return paragraph.length() <= MAX_ADDRESSED
        && m.matches()
        && Pattern.compile(
                "(?<!\\p{L})"
                    + Pattern.quote(m.group("name").toLowerCase(Locale.ROOT))
                    + "(?!\\p{L})")
            .matcher(recipients.toLowerCase(Locale.ROOT))
            .find();
  }
}
