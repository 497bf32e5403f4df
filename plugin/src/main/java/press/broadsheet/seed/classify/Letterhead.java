package press.broadsheet.seed.classify;

import java.util.regex.Pattern;
import press.broadsheet.article.ArticleType;

/**
 * The name and address of a body that sends a text, printed above its headline: “Marsh &amp; Fen
 * Trust”, “Hafenamt Ankerstadt”, “12 Quay Street”.
 */
final class Letterhead {

  private static final int MAX = 70;
  private static final int REACH = 7;
  private static final int LEAST_TEXT = 60;
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  /** Words that stand last in such a name. */
  private static final Pattern ENDS =
      Pattern.compile(
          "(?:.*\\s)?(?:trust|foundation|association|society|council|institute|university|college|museum|authority|commission|committee|union|alliance|coalition|network|group|agency|department|ministry|office|club|league|federation|centre|center|fund|initiative|partnership|company|co\\.|ltd\\.?|inc\\.?|corp\\.?|plc|llc|hospital|school|gallery|theatre|church|diocese|parish|police|utilities|charity|bank|board|bureau|campaign|forum|movement|watch|international)"
              + "|.*(?:verband|verein|amt|werke?|gesellschaft|stiftung|kammer|bund|ministerium|universität|gmbh|behörde|genossenschaft|verwaltung|initiative|bündnis| ag| e\\. ?v\\.)"
              + "|.*(?:协会|協會|基金会|基金會|大学|大學|公司|集团|集團|政府|委员会|委員會|管理局|中心|博物馆|博物館|研究院|医院|協会|財団|市役所|機構|組合|連盟|連合会|広報課|広報部)",
          FLAGS);

  /** Words that stand first in such a name. */
  private static final Pattern BEGINS =
      Pattern.compile(
          "(?:(?:city|town|borough|county|university|bank|museum|friends|office|department|ministry|diocese|parish|church) of"
              + "|(?:stadt|gemeinde|landkreis|universität|hochschule|verein|verband|stiftung|initiative|bündnis|hafenamt|bistum|museum|ministerium|deutscher?|\\p{L}+(?:verband|verein|amt|werke?|kammer|bund|ministerium))(?=\\s\\p{Lu})"
              + "|(?:association|fondation|comité|collectif|syndicat|ville|mairie|ministère|université|fédération|société|musée|institut|conseil|union|agence|mouvement|asociación|fundación|ayuntamiento|ministerio|universidad|colectivo|plataforma|sindicato|federación|museo|instituto|consejo|red|sociedad|associazione|fondazione|comune|ministero|università|comitato|consorzio|federazione|istituto|consiglio|rete|società|cooperativa|regione)(?= (?:de|des|du|d[’']|del|de la|di|della|delle|dei|degli|pour|para|per|por)[ ’']?| \\p{Lu})"
              + "|(?:фонд|ассоциация|администрация|министерство|университет|комитет|союз|музей|институт|общество|центр|управление|департамент|ооо|ао|пао|зао|пресс-служба)(?= )"
              + "|(?:جمعية|مؤسسة|وزارة|بلدية|جامعة|هيئة|اتحاد|نقابة|لجنة|منظمة|مركز|شركة|متحف)(?= )"
              + "|(?:株式会社|有限会社|合同会社|一般社団法人|公益財団法人|一般財団法人|学校法人|特定非営利活動法人|NPO法人)).*",
          FLAGS);

  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?:.*\\d.*\\b(?:street|st\\.?|road|rd\\.?|avenue|ave\\.?|lane|row|quay|square|drive|way|house|floor|suite|p\\.? ?o\\.? box)\\b.*|.*(?:straße|strasse|str\\.|platz|gasse|allee|weg) \\d.*|.*\\b\\d+,? (?:bis )?(?:rue|avenue|place|quai|boulevard|calle|plaza|avenida|via|piazza|viale|corso)\\b.*|(?:calle|plaza|avenida|via|piazza|viale|corso|rue|ул\\.|улица|пр\\.|postfach|شارع|〒).*\\d.*|\\d{4,6} \\p{Lu}\\p{L}+(?: \\p{L}+)?)",
          FLAGS);

  /** The part of a body that speaks for it: “Der Landrat – Pressestelle”. */
  private static final Pattern OFFICE =
      Pattern.compile(
          "(?:ufficio stampa|(?:service|bureau) (?:de )?presse|press(?:e| and media)? office|pressestelle|pressebüro|gabinete de prensa|пресс-(?:служба|центр)|المكتب الإعلامي) (?:of|de|del|della|dell[’']|du|der|des|di|да|ل\\p{L}+)?\\s?\\S.{2,50}|(?:.{2,50}[\\s,–—|-]+)?(?:presse(?:stelle|amt|büro|referat|abteilung)|(?:referat|stabsstelle|amt) .{0,20}(?:presse|öffentlichkeit)\\S*(?: und .{3,20})?|öffentlichkeitsarbeit|(?:press|media|communications?|news|corporate communications|public (?:affairs|relations)) (?:office|team|department|bureau|desk|unit)|ufficio stampa|ufficio comunicazione|(?:service|bureau|direction) (?:de )?(?:la )?(?:presse|communication)|(?:gabinete|oficina|departamento|servicio|dirección) de (?:prensa|comunicación)|пресс-(?:служба|центр)|(?:отдел|управление) по связям .{3,30}|المكتب (?:الإعلامي|الصحفي)|(?:إدارة|قسم) (?:الإعلام|العلاقات العامة)|(?:新闻|宣传|公关)(?:办公室|处|部|办|中心)|広報(?:課|部|室|担当))",
          FLAGS);

  private static final Pattern EASTERN =
      Pattern.compile("[\\p{IsHan}\\p{IsKatakana}ー]{3,20}[局处處院会會社馆館署厅廳委部厂廠店所课課校]");

  private static final Pattern SMALL =
      Pattern.compile(
          "(?iu)of|the|and|&|for|in|on|de|des|du|la|le|les|del|di|della|der|die|das|für|und|im|am|an|et|y|e|и|по|в|на|d[’'].*");

  private Letterhead() {}

  /** Takes such a line; false if it is none. */
  static boolean take(HeadFields fields, Findings found, Manuscript text) {
    String line = text.plain(0);
    boolean isRelease = found.meta.type == ArticleType.PRESS_RELEASE || isReleaseBelow(text);
    boolean isOne =
        isRelease && isFact(line)
            || (isName(line) || isRelease && isSender(text))
                && hasHeadlineBelow(fields, text, isRelease || ENDS.matcher(line).matches());
    if (isOne && text.size() > 2) {
      found.drop(line, "sender of the release");
      text.removeFirst();
      return true;
    }
    return false;
  }

  /** Whether a line is the name of such a body and nothing else. */
  static boolean isName(String line) {
    return !line.isEmpty()
        && line.length() <= MAX
        && line.indexOf('\n') < 0
        && !line.matches(".*[!?:;]$")
        && (!line.matches(".*[»”\"]$") || BEGINS.matcher(line).matches())
        && !Rubrics.isOne(line)
        && (ENDS.matcher(line).matches() && isInCapitals(line)
            || BEGINS.matcher(line).matches() && isNoSentence(line));
  }

  /** In a release: a body by its last sign, or a name in capitals that the text says again. */
  private static boolean isSender(Manuscript text) {
    String line = text.plain(0);
    return line.length() <= MAX
        && line.indexOf('\n') < 0
        && (EASTERN.matcher(line).matches()
            || isInCapitals(line)
                && isNoSentence(line)
                && !line.matches(".*[!?:;,]$")
                && !PressRelease.isLine(line)
                && DateLine.parse(line).isEmpty()
                && text.mentions(line, 0));
  }

  /** Whether all words but the small ones begin with a capital, as those of a name do. */
  private static boolean isInCapitals(String line) {
    for (String word : line.split("\\s+")) {
      if (!SMALL.matcher(word).matches() && Character.isLowerCase(word.codePointAt(0))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isNoSentence(String line) {
    return line.split("\\s+").length <= 7 && !line.endsWith(".");
  }

  /** Whether a line is a street, or a town with its number. */
  static boolean isAddress(String line) {
    return line.length() <= MAX && line.indexOf('\n') < 0 && ADDRESS.matcher(line).matches();
  }

  private static boolean isFact(String line) {
    return line.length() <= MAX + 30
        && line.indexOf('\n') < 0
        && (ADDRESS.matcher(line).matches()
            || OFFICE.matcher(line).matches()
            || ContactLine.isOne(line)
            || line.matches("(?:https?://|www\\.)\\S+"));
  }

  private static boolean isReleaseBelow(Manuscript text) {
    for (int i = 1; i < Math.min(REACH, text.size()); i++) {
      if (text.plain(i).length() > MAX) {
        return false;
      }
      if (PressRelease.isLine(text.plain(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a headline follows, with facts between, or the name is said again in the text. */
  private static boolean hasHeadlineBelow(HeadFields fields, Manuscript text, boolean isSure) {
    int facts = 0;
    int i = 1;
    while (i < Math.min(REACH, text.size()) && isAny(fields, text.plain(i))) {
      facts++;
      i++;
    }
    String headline = text.plain(i);
    boolean isHeadline =
        HeadlineLook.isHeadline(headline)
            && !headline.matches("(?s).*[.。]$")
            && Math.max(text.plain(i + 1).length(), text.plain(i + 2).length())
                > LEAST_TEXT / (EastAsianName.isScript(headline) ? 2 : 1);
    boolean isSaidAgain = text.mentions(text.plain(0), 0);
    return isHeadline && isSure && (facts > 0 || isSaidAgain);
  }

  private static boolean isAny(HeadFields fields, String line) {
    return fields.isOne(line)
        || PressRelease.isLine(line)
        || Embargo.isOne(line)
        || isFact(line)
        || ReleaseContact.isOne(line);
  }
}
