package press.broadsheet.seed.classify;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.broadsheet.article.ArticleType;
import press.broadsheet.seed.Block;
import press.broadsheet.seed.Phrase;

/**
 * What surrounds the text of a press release: the line that says so, who can be asked, and what the
 * sender says about itself. It is for editors, and is left out.
 */
final class PressRelease {

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final int MAX_LINE = 100;
  private static final String ABOUT_SENDER = "what the sender of a release says about itself";

  /** How far above the end such blocks can begin; it bounds the work on seeds of thousands. */
  private static final int REACH = 60;

  private static final int MAX_CONTACT_LINE = 120;
  private static final int MAX_CONTACT_BLOCKS = 9;
  private static final String KIND =
      "(?:press|news|media) (?:release|statement|advisory|note)|pressemeldung|presseerklärung|pressemitteilung|medienmitteilung|presseinformation|presseaussendung"
          + "|communiqué(?: de presse)?|nota de prensa|comunicado(?: de prensa| oficial)?|comunicato(?: stampa)?"
          + "|пресс-релиз|بيان صحفي|بيان صحافي|新闻稿|新聞稿|新闻发布|プレスリリース|ニュースリリース|報道資料";
  private static final String NOW =
      "for (?:immediate )?release(?: immediately)?|for immediate (?:use|publication)"
          + "|(?:zur|für die) sofortigen? (?:veröffentlichung|verwendung)"
          + "|(?:pour|à) (?:diffusion|publication|parution) immédiate"
          + "|para (?:su )?(?:publicación|difusión) inmediata"
          + "|(?:per|a) (?:la )?(?:diffusione|pubblicazione) immediata"
          + "|для немедленн(?:ой публикации|ого распространения)|للنشر الفوري|للنشر فورا|即时发布|即時發布|立即发布"
          + "|報道関係者各位|報道関係各位|請惠予刊登|请予(?:发布|刊发|刊登)"
          + "|(?:con|si) preg(?:hiera|a) (?:di )?(?:pubblicazione|diffusione)|con (?:ruego|el ruego) de (?:publicación|difusión)|se ruega (?:su )?(?:publicación|difusión)"
          + "|(?:mit der )?bitte um veröffentlichung|(?:avec )?prière (?:d[’']insérer|de publier|de diffuser)|с просьбой опубликовать|просим опубликовать|برجاء النشر|يرجى النشر";
  private static final Pattern LINE =
      Pattern.compile(
          "^(?:"
              + KIND
              + "|"
              + NOW
              + ")(?:\\s*[:\\uFF1A|/,–—-]\\s*(?:"
              + NOW
              + "))?[.:\\uFF1A]?(?<rest>(?:\\s*[|/,:–—-]\\s*|\\s+|$).{0,60})$",
          FLAGS);

  /** Alone in a line such a word says what the text is. */
  private static final Pattern STATEMENT =
      Pattern.compile(
          "(?:(?:public|joint|official) )?statement|(?:gemeinsame |öffentliche )?(?:erklärung|stellungnahme)|mitteilung|déclaration(?: commune)?|(?:declaración|comunicado|nota)(?: conjunt[ao]| públic[ao])?|dichiarazione(?: congiunta)?|заявление(?: для прессы)?|сообщение для (?:прессы|сми)|بيان(?: مشترك| رسمي)?|(?:联合|聯合|严正)?声明|(?:共同)?声明",
          FLAGS);

  private static final Pattern CONTACT =
      Pattern.compile(
          "^[【\\[■▼◆●<*#]*\\s*(?:(?:press|media|news|editorial)? ?contacts?(?: for (?:the )?(?:press|media))?"
              + "|(?:press|media) (?:enquiries|inquiries|office|contacts?)"
              + "|(?:for )?(?:more|further|additional) information(?:,? (?:please )?contact)?|for (?:interviews|images)"
              + "|presse?kontakt|kontakt(?: für (?:die )?(?:presse|medien|rückfragen))?|ansprechpartner(?:in)?"
              + "|medienkontakt|rückfragen(?: bitte)?(?: an)?|weitere informationen"
              + "|contacts?(?: de)? presse|contact médias?|relations presse|service de presse"
              + "|contacto(?:s)?(?: de prensa| para (?:la )?(?:prensa|medios))?|más información"
              + "|contatt[oi](?: (?:per la )?stampa)?|ufficio stampa|per (?:maggiori |ulteriori )?informazioni"
              + "|контакты?(?: для (?:прессы|сми))?|пресс-служба|дополнительная информация"
              + "|للتواصل(?: الإعلامي)?|جهة الاتصال|للاستفسار|لمزيد من المعلومات|الاتصال"
              + "|媒体联系人?|媒體聯絡|联系人|联系方式|新闻联系人|お問い合わせ先?|本件に関するお問い合わせ先?|問い合わせ先|報道関係者のお問い合わせ先)"
              + "(?![\\p{L}’'-]).*",
          FLAGS | Pattern.DOTALL);
  private static final Pattern ABOUT =
      Pattern.compile(
          "^(?:about|über|à propos (?:de la |de l[’']|des |du |de |d[’'])?|sobre|acerca de|informazioni su"
              + "|chi è|profilo d[ei]|о компании|о фонде|о музее|об? (?=\\p{Lu})|справка|نبذة عن|عن (?=\\p{L}+$)|حول|关于|關於"
              + "|会社概要|.{1,20}について$)\\s*\\S?.{0,70}$",
          FLAGS);
  private static final Pattern SELF =
      Pattern.compile(
          "^(?:about|über|à propos de|sobre|informazioni su|о компании|نبذة عن|关于) ?[^:\\uFF1A.]{2,60}[:\\uFF1A]\\s.*",
          FLAGS);
  private static final Pattern NOTES =
      Pattern.compile(
          "^(?:notes? (?:to|for) (?:the )?editors?|editors?[’']?s? notes?|hinweise? für (?:die )?redaktion(?:en)?"
              + "|note aux rédactions|notas? (?:para|a) (?:los )?(?:editores|redactores)|note per (?:la|le) redazion[ei]"
              + "|примечани[ея] для редакторов|ملاحظات? للمحررين|编者注|編集者への注記)(?![\\p{L}]).*",
          FLAGS | Pattern.DOTALL);
  private static final Pattern REACHABLE =
      Pattern.compile(
          "\\S@\\S+\\.\\S|(?:\\+|\\b0|\\()\\d[\\d ()/.–-]{6,}\\d|https?://|www\\.|\\b\\d{3}[-. ]\\d{4}\\b");
  private static final Pattern SENTENCE = Pattern.compile("(?s).*\\p{Ll}[.!?][”\"»]?$|.{160,}");

  private PressRelease() {}

  /** Takes the line that says what this is; false if it is none. */
  static boolean takeLine(Findings found, String line) {
    if (line.length() > MAX_LINE || line.indexOf('\n') >= 0) {
      return false;
    }
    Matcher m = matcher(line);
    boolean isStatement = STATEMENT.matcher(line.strip().replaceFirst("[:.]$", "")).matches();
    if (!isStatement && (!m.matches() || isHeadline(line, m.group("rest")))) {
      return false;
    }
    String rest = isStatement ? "" : m.group("rest").replaceFirst("^[\\s|/,:–—-]+", "").strip();
    found.drop(line, "release line");
    if (!Embargo.take(found, rest)) {
      DateLine.parse(rest).ifPresent(d -> found.date(rest, d));
    }
    found.typeFrom(ArticleType.PRESS_RELEASE);
    return true;
  }

  /** “Press release policy comes under fire” is one. */
  private static boolean isHeadline(String line, String rest) {
    boolean isLong = rest.strip().split("\\s+").length > 2;
    boolean isDated =
        rest.codePoints().anyMatch(Character::isDigit) || rest.matches("\\s*[|/:–—-].*");
    return isLong && !isDated && !Look.isCapitals(line);
  }

  private static Matcher matcher(String line) {
    return LINE.matcher(line.replaceAll("^[*=_~#\\s–—-]+|[*=_~#\\s]+$", ""));
  }

  /** Whether a line says that this is a release. */
  static boolean isLine(String line) {
    Matcher m = matcher(line);
    return line.length() <= MAX_LINE
        && line.indexOf('\n') < 0
        && (m.matches() && !isHeadline(line, m.group("rest"))
            || STATEMENT.matcher(line.strip()).matches());
  }

  static boolean isContact(String text) {
    return CONTACT.matcher(text).matches();
  }

  /** Takes the lines above a headline that say who can be asked; false if there are none. */
  static boolean takeContactAbove(Findings found, Manuscript text) {
    String first = text.plain(0);
    if (!isContact(first) || first.length() > MAX_CONTACT_LINE && !first.contains("\n")) {
      return false;
    }
    int end = 1;
    int reachable = REACHABLE.matcher(first).find() ? 1 : 0;
    for (int i = 1; i < Math.min(text.size() - 1, MAX_CONTACT_BLOCKS); i++) {
      String line = text.plain(i);
      boolean isNear = text.isOnNextLine(i);
      if (SENTENCE.matcher(line).matches() && !REACHABLE.matcher(line).find()
          || line.length() > MAX_CONTACT_LINE) {
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

  /** Leaves out what stands below the text of a release: contacts, and what the sender is. */
  static void takeBelow(Findings found, Manuscript text) {
    boolean isRelease = found.meta.type == ArticleType.PRESS_RELEASE || isSent(found, text);
    if (isRelease) {
      found.typeFrom(ArticleType.PRESS_RELEASE);
    }
    int from = 0;
    for (int i = text.size() - 1; i > Math.max(0, text.size() - REACH); i--) {
      from = kind(text, i, isRelease).isEmpty() ? from : i;
    }
    if (from == 0) {
      return;
    }
    boolean isClosed = EndMark.isOne(text.plain(from - 1)) && from > 1;
    from -= isClosed ? 1 : 0;
    String why = "end mark";
    boolean isAbout = false;
    for (int at = from; at < text.size(); ) {
      String words = text.words(at);
      String kind = kind(text, at, isRelease);
      isAbout = kind.equals(ABOUT_SENDER) || isAbout && kind.isEmpty() && !EndMark.isOne(words);
      why = kind.isEmpty() ? why : kind;
      if (isAbout) {
        at += keep(text, at, kind);
      } else {
        found.drop(words, EndMark.isOne(words) ? "end mark" : why);
        text.remove(at);
      }
    }
  }

  /** What the sender says about itself stays, under a subhead; returns how many blocks that is. */
  private static int keep(Manuscript text, int at, String kind) {
    List<String> lines = text.lines(at);
    boolean isHead = !kind.isEmpty() && !SELF.matcher(lines.get(0)).matches();
    if (!isHead || !(text.block(at) instanceof Block.Paragraph p)) {
      return 1;
    }
    String head = lines.get(0).replaceFirst("\\s*[:\\uFF1A]$", "");
    if (lines.size() == 1) {
      text.set(at, new Block.Heading(2, Phrase.of(head), p.line()));
      return 1;
    }
    String rest = String.join(" ", lines.subList(1, lines.size()));
    text.set(at, Block.Paragraph.of(rest, p.line() + 1));
    text.insert(at, new Block.Heading(2, Phrase.of(head), p.line()));
    return 2;
  }

  /** Whether an embargo above, and below an end mark and whom to ask, show what this is. */
  private static boolean isSent(Findings found, Manuscript text) {
    boolean isClosed = false;
    boolean isContact = false;
    for (int i = Math.max(1, text.size() - MAX_CONTACT_BLOCKS); i < text.size(); i++) {
      isClosed |= EndMark.isOne(text.plain(i));
      isContact |= isContact(text.plain(i)) && REACHABLE.matcher(text.plain(i)).find();
    }
    return found.meta.publishAt.isPresent() && isClosed && isContact;
  }

  /** What begins there, as an editor calls it; empty if the text goes on. */
  private static String kind(Manuscript text, int i, boolean isRelease) {
    String words = text.plain(i);
    if (isContact(words) && isContactBelow(text, i, isRelease)) {
      return "contact for the press";
    }
    if (isRelease && NOTES.matcher(words).matches()) {
      return "notes to editors";
    }
    return isRelease && isAbout(text, i) ? ABOUT_SENDER : "";
  }

  /** A line of its own, or the first of a few, that a paragraph follows. */
  private static boolean isAbout(Manuscript text, int i) {
    List<String> lines = text.lines(i);
    boolean isHead = lines.size() > 1 || i + 1 < text.size();
    String head = lines.get(0);
    if (SELF.matcher(head).matches()) {
      return true;
    }
    boolean looksLikeOne = text.block(i) instanceof Block.Heading || !head.matches(".*[.!?,;]$");
    return isHead && looksLikeOne && ABOUT.matcher(head).matches();
  }

  /** With an address or a number, in the last third, and no more sentences behind it. */
  private static boolean isContactBelow(Manuscript text, int i, boolean isRelease) {
    boolean isReachable = false;
    int sentences = 0;
    for (int j = i; j < text.size(); j++) {
      String words = text.plain(j);
      isReachable |= REACHABLE.matcher(words).find();
      sentences += words.length() > 160 && !REACHABLE.matcher(words).find() ? 1 : 0;
    }
    boolean isShort = text.plain(i).length() <= MAX_CONTACT_LINE || text.plain(i).contains("\n");
    return isReachable
        && isShort
        && (isRelease
            || sentences == 0
                && text.plain(i)
                    .matches(
                        "(?is)(?:press|media|presse|medien|contacto de prensa|contatti? stampa|ufficio stampa|контакты для|媒体|報道|contacts? presse).*"));
  }
}
