package press.broadsheet.seed.classify;

import java.util.regex.Pattern;

/** Who can be asked about a release, above its headline or below its text. */
final class ReleaseContact {

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final int MAX_LINE = 120;
  private static final int MOST_BLOCKS = 9;
  private static final Pattern CONTACT =
      Pattern.compile(
          "^[【\\[■▼◆●<*#]*\\s*(?:issued by|herausgegeben von|herausgeber|émis par|émetteur|emitido por|emesso da|выпущено|(?:press|media|news|editorial)? ?contacts?(?: for (?:the )?(?:press|media))?"
              + "|(?:press|media) (?:enquiries|inquiries|office|contacts?)"
              + "|(?:for )?(?:more|further|additional) information(?:,? (?:please )?contact)?|for (?:interviews|images)"
              + "|presse?kontakt|kontakt(?: für (?:die )?(?:presse|medien|rückfragen))?|ansprechpartner(?:in)?"
              + "|medienkontakt|kontakt presse|v\\. ?i\\. ?s\\. ?d\\.?(?: ?p\\.?)?|rückfragen(?: bitte)?(?: an)?|weitere informationen"
              + "|contacts?(?: de)? presse|contact médias?|relations presse|service de presse"
              + "|contacto(?:s)?(?: de prensa| para (?:la )?(?:prensa|medios))?|(?:para )?más información"
              + "|contatt[oi](?: (?:per la )?stampa)?|ufficio stampa|per (?:maggiori |ulteriori )?informazioni"
              + "|контакты?(?: для (?:прессы|сми))?|пресс-служба|дополнительная информация"
              + "|للتواصل(?: الإعلامي)?|جهة الاتصال|للاستفسار|لمزيد من المعلومات|الاتصال"
              + "|媒体联系人?|媒體聯絡|联系人|联系方式|新闻联系人|お問い合わせ先?|本件に関するお問い合わせ先?|問い合わせ先|報道関係者のお問い合わせ先)"
              + "(?![\\p{L}’'-]).*",
          FLAGS | Pattern.DOTALL);
  private static final Pattern REACHABLE =
      Pattern.compile(
          "\\S@\\S+\\.\\S|(?:\\+|\\b0|\\()\\d[\\d ()/.–-]{6,}\\d|https?://|www\\.|\\b\\d{3}[-. ]\\d{4}\\b");
  private static final Pattern SENTENCE = Pattern.compile("(?s).*\\p{Ll}[.!?][”\"»]?$|.{160,}");

  /** Who is asked by the press alone, and so no reader. */
  private static final Pattern OF_PRESS =
      Pattern.compile(
          "(?is)(?:issued by|herausgegeben von|press|media|presse|medien|contacto de prensa|contatti? stampa|ufficio stampa|контакты для|媒体|報道|contacts? presse).*");

  private ReleaseContact() {}

  /** Whether a text begins as such a notice does. */
  static boolean isOne(String text) {
    return CONTACT.matcher(text).matches();
  }

  /** Whether a text has an address, a number or a page of the web. */
  static boolean isReachable(String text) {
    return REACHABLE.matcher(text).find();
  }

  /** Takes the lines above a headline that say who can be asked; false if there are none. */
  static boolean takeAbove(Findings found, Manuscript text) {
    String first = text.plain(0);
    if (!isOne(first) || first.length() > MAX_LINE && !first.contains("\n")) {
      return false;
    }
    int end = 1;
    int reachable = REACHABLE.matcher(first).find() ? 1 : 0;
    for (int i = 1; i < Math.min(text.size() - 1, MOST_BLOCKS); i++) {
      String line = text.plain(i);
      boolean isNear = text.isOnNextLine(i);
      if (SENTENCE.matcher(line).matches() && !REACHABLE.matcher(line).find()
          || line.length() > MAX_LINE) {
        break;
      }
      if (REACHABLE.matcher(line).find()) {
        reachable = i + 1;
      }
      end = isNear && end == i ? i + 1 : end;
    }
    end = Math.max(end, reachable);
    if (reachable == 0) {
      return false;
    }
    for (int i = 0; i < end; i++) {
      found.drop(text.plain(0), "contact for the press");
      text.removeFirst();
    }
    return true;
  }

  /** With an address or a number, in the last third, and no more sentences behind it. */
  static boolean isBelow(Manuscript text, int i, boolean isRelease) {
    boolean isReachable = false;
    int sentences = 0;
    for (int j = i; j < text.size(); j++) {
      String words = text.plain(j);
      isReachable |= REACHABLE.matcher(words).find();
      sentences += words.length() > 160 && !REACHABLE.matcher(words).find() ? 1 : 0;
    }
    boolean isShort = text.plain(i).length() <= MAX_LINE || text.plain(i).contains("\n");
    return isReachable
        && isShort
        && (isRelease || sentences == 0 && OF_PRESS.matcher(text.plain(i)).matches());
  }
}
