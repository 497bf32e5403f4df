package press.broadsheet.seed.classify;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A paragraph below a text without a byline that says who somebody is of whom the text never
 * speaks: “Ines Okafor is a writer who lives in Merrow.” It names the author.
 */
final class LooseBio {

  private static final int MAX = 420;
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final Pattern NAMED =
      Pattern.compile(
          "^(?:[—–-]{1,2}\\s?)?[*_(\\[]{0,3}(?<name>\\p{Lu}[^,.:;(—–]{3,40}?)(?<said>,? (?:\\(\\d{4}\\),? )?(?:is|lives|covers|teaches|writes|works|reports|edits|studies|runs|grew|was born|ist|lebt|arbeitet|schreibt|lehrt|leitet|studiert|wurde|geboren|est|vit|écrit|enseigne|travaille|dirige|tient|es|vive|escribe|trabaja|enseña|nació|è|vive|scrive|insegna|lavora|живет|живёт|работает|пишет|преподает|преподаёт|родил(?:ся|ась)|[—–-]) .*)$",
          Pattern.DOTALL);
  private static final Pattern OPENING =
      Pattern.compile(
          "^(?<name>\\p{Lu}[\\p{L}’'-]+(?: \\p{L}{2,3})?(?: \\p{Lu}[\\p{L}’'-]+){1,2})(?=,| [\\p{Ll}(–—])");

  private static final Pattern ARABIC =
      Pattern.compile(
          "^[*(]{0,2}\\s?(?<name>\\p{IsArabic}{2,12} \\p{IsArabic}{2,12}(?: \\p{IsArabic}{2,12})?)(?<said>\\s?(?:[،:-]|هو|هي|كاتبة?|صحفية?|صحافية?|باحثة?|أستاذة?)\\s.*)$",
          Pattern.DOTALL);
  private static final Pattern EASTERN =
      Pattern.compile(
          "^[(\\uFF08]?(?:作者)?(?<name>[\\p{IsHan}々]{2,5}(?:[\\u3000 ][\\p{IsHan}\\p{IsHiragana}]{1,4})?)(?<said>[,\\uFF0C、(\\uFF08:\\uFF1A\\u3000].{4,})$",
          Pattern.DOTALL);
  private static final Pattern CALLING =
      Pattern.compile(
          "(?<!\\p{L})(?:(?:freelance |staff )?(?:writers?|authors?|essayist|blogger|translator|artist|musician|composer|nurse|farmer|engineer|architect)|books?|novels?|poems?|essays?|newsletter|lives in|lives on|lives with|based in|contributor"
              + "|autor(?:in)?|schriftsteller(?:in)?|dichter(?:in)?|lyriker(?:in)?|übersetzer(?:in)?|redaktion|lokalredaktion|volontär(?:in)?|lebt (?:in|bei|als)|zuletzt erschien|roman|gedichte"
              + "|auteure?|autrice|traduct(?:eur|rice)|roman|dernier (?:livre|roman|ouvrage)|vit (?:à|en|au)|poétesse"
              + "|autora?|traductora?|libro|novela|vive en|ensayista"
              + "|autore|autrice|tradut(?:tore|trice)|libro|romanzo|vive (?:a|in)|poeta|poetessa"
              + "|автор|прозаик|переводчи(?:к|ца)|живет в|живёт в|книг[аи]?|поэтесса|эссеист(?:ка)?"
              + "|كاتبة?|صحفية?|صحافية?|مترجمة?|يقيم|تقيم|صدر (?:له|لها))(?!\\p{L})|作家|记者|記者|作者|诗人|詩人|编辑|编剧|学者|教授|研究|译者|著有|著書|随筆家|エッセイスト|ライター|生まれ|年生|翻訳家|専攻|毕业|任教",
          FLAGS);

  private LooseBio() {}

  /** The name of the author whom the last paragraph tells of; empty if it may be text. */
  static Optional<String> name(Manuscript text, String title) {
    int last = text.size() - 1;
    String words = text.plain(last);
    if (last < 2 || words.length() > MAX || words.indexOf('\n') >= 0) {
      return Optional.empty();
    }
    String bare = NameTitles.untitled(words);
    for (Pattern form : new Pattern[] {NAMED, ARABIC, EASTERN}) {
      Matcher m = form.matcher(bare);
      if (m.matches() && isAuthor(m, text, last, title)) {
        return Optional.of(m.group("name").strip());
      }
    }
    return Optional.empty();
  }

  /** Whether a paragraph tells of somebody, be it in capitals, of whom the text speaks too. */
  static boolean isOfAnother(String words, Manuscript text, int index, String head) {
    Matcher m = OPENING.matcher(NameTitles.untitled(words));
    if (!m.find() || !PersonName.isPlainly(m.group("name"))) {
      return false;
    }
    String family = m.group("name").substring(m.group("name").lastIndexOf(' ') + 1);
    return head.contains(family) || text.mentions(family, index);
  }

  private static boolean isAuthor(Matcher m, Manuscript text, int last, String title) {
    String name = m.group("name").strip();
    String said = m.group("said");
    boolean saysWhat =
        CALLING.matcher(said).find()
            || BylineWords.PROFESSION.matcher(said).find()
            || BylineWords.TITLE.matcher(said).matches()
            || said.indexOf('@') >= 0;
    String family = name.substring(name.lastIndexOf(' ') + 1);
    return saysWhat
        && PersonName.isPlainly(name)
        && !name.contains("作者")
        && !title.contains(family)
        && !text.mentions(family, last);
  }
}
