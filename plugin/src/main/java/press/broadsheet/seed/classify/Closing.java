package press.broadsheet.seed.classify;

import java.util.regex.Pattern;

/** The words with which a letter closes, above the name: “Yours faithfully,”. */
final class Closing {

  private static final int MAX = 70;
  private static final Pattern WORDS =
      Pattern.compile(
          "(?iu)(?:yours(?: (?:sincerely|faithfully|truly|ever|etc\\.?|in .{3,30}|respectfully|aye))?|(?:(?:with )?(?:kind(?:est)?|best|warm(?:est)?|all good|every good) )?(?:regards|wishes)|sincerely(?: yours)?|respectfully(?: (?:yours|submitted))?|(?:with|in) (?:love|thanks|gratitude|solidarity|peace|hope|christ|friendship|sorrow|anger|every blessing|my prayers).{0,30}|cheers|god bless(?: you)?.{0,20}"
              + "|(?:mit )?(?:freundliche[nmr]?|beste[nmr]?|herzliche[nmr]?|liebe[nmr]?|viele[nmr]?|schöne[nmr]?|kollegiale[nmr]?) gr(?:ü(?:ß|ss)e?n?|u(?:ß|ss)).{0,20}|hochachtungsvoll|es grü(?:ß|ss)t.{0,20}|ihre?|eure?"
              + "|cordialement|bien (?:à vous|cordialement)|(?:bien )?amicalement|respectueusement|sincèrement|(?:je vous prie|veuillez) (?:d[’']agréer|agréer|recevoir).{0,80}|salutations.{0,40}"
              + "|(?:muy )?(?:atentamente|cordialmente)|(?:un )?(?:cordial )?saludos?(?: cordiales?)?|le saluda(?: atentamente)?|suy[oa]|con (?:afecto|respeto|cariño)"
              + "|(?:cordiali|distinti|cari|un caro) saluti?o?|con (?:affetto|stima|gratitudine)"
              + "|с (?:искренним |глубоким )?(?:уважением|приветом|любовью)|искренне ваша?|ваша?"
              + "|مع (?:أطيب |خالص )?(?:ال)?(?:تحية|تحيات|تحياتي|احترام|الشكر).{0,20}|و?تفضلوا بقبول.{0,40}|المخلصة?"
              + "|此致|敬礼|敬禮|谨上|敬上|顺颂.{0,6}|順頌.{0,6}|祝好|敬具|かしこ|草々|早々)[,.!\\uFF0C、。\\uFF01]?");

  private static final Pattern SALUTATION =
      Pattern.compile(
          "(?isu)(?:dear\\b|sirs?\\b|madam\\b|to the editor|sehr geehrte|liebe |werte |monsieur|madame|chers? |chères? |señor|sr\\. director|estimad|egregi|gentil[ei]|car[oi] |spett|уважаем|дорог|السيد|عزيزي|حضرة|尊敬的|编辑(?:部|同志|先生)|編輯先生|拝啓|前略).*");

  private Closing() {}

  /** Whether a text begins as a letter to somebody, so that its closing words belong to it. */
  static boolean isLetter(Manuscript text) {
    return SALUTATION.matcher(text.plain(0)).matches();
  }

  /** Whether a line is such words and nothing else. */
  static boolean areWords(String line) {
    return line.length() <= MAX && WORDS.matcher(line.strip()).matches();
  }

  /** Whether a line is one: such words, or a short line that ends in a comma. */
  static boolean isOne(String line) {
    String text = line.strip();
    return !text.isEmpty()
        && text.length() <= MAX
        && text.indexOf('\n') < 0
        && (WORDS.matcher(text).matches() || text.matches(".*\\p{L}[,\\uFF0C]$"));
  }
}
