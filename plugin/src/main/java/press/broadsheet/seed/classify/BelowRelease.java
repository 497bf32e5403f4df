package press.broadsheet.seed.classify;

import java.util.List;
import java.util.regex.Pattern;
import press.broadsheet.article.ArticleType;
import press.broadsheet.seed.Block;
import press.broadsheet.seed.Phrase;

/**
 * What stands below the text of a release: contacts and notes for editors, which are left out, and
 * what the sender says about itself, which stays under a subhead.
 */
final class BelowRelease {

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final String ABOUT_SENDER = "what the sender of a release says about itself";

  /** How far above the end such blocks can begin; it bounds the work on seeds of thousands. */
  private static final int REACH = 60;

  private static final int MOST_LAST = 9;
  private static final Pattern ABOUT =
      Pattern.compile(
          "^(?:about|über|à propos (?:de la |de l[’']|des |du |de |d[’'])?|sobre|acerca de|informazioni su"
              + "|chi (?:è|siamo)|profilo d[ei]|о компании|о фонде|о музее|об? (?=\\p{Lu})|справка|نبذة عن|عن (?=\\p{L}+$|(?:ال)?(?:جمعية|مؤسسة|شركة|منظمة|مركز|جامعة|بلدية|وزارة|اتحاد|متحف|مبادرة|هيئة|شبكة|مجموعة|معهد|نقابة|صندوق|فرقة|مهرجان|دار)(?![\\p{L}]))|حول|关于|關於"
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

  private BelowRelease() {}

  /** Leaves out what stands below the text of a release: contacts, and what the sender is. */
  static void take(Findings found, Manuscript text) {
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
    String head =
        lines
            .get(0)
            .replaceFirst("\\s*[:\\uFF1A]$", "")
            .replaceFirst("^[■□◆◇●○▼▲▶★【]\\s?", "")
            .replaceFirst("】$", "");
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
    for (int i = Math.max(1, text.size() - MOST_LAST); i < text.size(); i++) {
      isClosed |= EndMark.isOne(text.plain(i));
      isContact |= ReleaseContact.isOne(text.plain(i)) && ReleaseContact.isReachable(text.plain(i));
    }
    return found.meta.publishAt.isPresent() && isClosed && isContact;
  }

  /** What begins there, as an editor calls it; empty if the text goes on. */
  private static String kind(Manuscript text, int i, boolean isRelease) {
    String words = text.plain(i);
    if (ReleaseContact.isOne(words) && ReleaseContact.isBelow(text, i, isRelease)) {
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
}
