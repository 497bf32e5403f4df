package press.broadsheet.seed.classify;

import java.util.regex.Pattern;
import press.broadsheet.seed.Block;

/** Pointers to other articles below the text: “Read more:” and the headlines under it. */
public final class SeeAlso {

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final int MAX_LINK = 140;
  private static final String HEADING =
      "(?:read (?:more|also|next|on)|more (?:on this|stories|from|like this|in|about)(?: \\S+){0,3}|see also|related(?: (?:articles?|stories|posts|links|content|coverage|reading))?|also read|also on \\S+|most (?:read|popular|viewed)|recommended|you may also like|in other news|next week"
          + "|mehr (?:zum thema|dazu|aus|lesen|zu)(?: \\S+){0,3}|lesen sie (?:auch|mehr|hier|dazu)(?: \\S+){0,3}|lesen sie weiter|siehe auch|weiterlesen|weitere (?:artikel|themen|meldungen|links)|das könnte sie (?:auch )?interessieren|auch interessant|meistgelesen|zum weiterlesen|weiterführende links"
          + "|(?:à )?lire (?:aussi|également|plus)|à voir aussi|voir aussi|sur le même (?:sujet|thème)|pour (?:aller plus loin|en savoir plus)|à découvrir|les plus lus|dans la même rubrique|articles? (?:liés?|associés?)"
          + "|le[ea] (?:también|más|además)|lea también|te puede interesar|más (?:información|noticias|sobre)(?: \\S+){0,3}|(?:lo|los) más (?:leídos?|vistos?)|noticias relacionadas|artículos relacionados|ver también|además en \\S+|seguir leyendo"
          + "|legg[ie] anche|leggete anche|per approfondire|approfondiment[oi]|vedi anche|(?:i|gli articoli) più letti|articoli correlati|potrebbe interessarti(?: anche)?|sullo stesso (?:tema|argomento)"
          + "|читайте (?:также|ещё|еще|далее)|смотрите также|ещё по теме|еще по теме|по теме|материалы по теме|самое читаемое|подробнее"
          + "|اقر[أئ]و?ا? أيض[اً]+|إقرأ أيض[اً]+|اقرأ المزيد|مواضيع ذات صلة|ذات صلة|مقالات ذات صلة|أخبار ذات صلة|الأكثر قراءة|انظر أيض[اً]+"
          + "|相关(?:阅读|新闻|报道|文章|链接)|相關(?:閱讀|新聞|報導|文章)|延伸阅读|延伸閱讀|推荐阅读|热门文章|更多(?:阅读|内容|报道)?|阅读更多|另见"
          + "|関連(?:記事|リンク|ニュース)|あわせて読みたい|合わせて読みたい|こちらの記事も|おすすめ(?:記事)?|もっと読む|続きを読む|人気記事|アクセスランキング)";
  private static final Pattern ALONE =
      Pattern.compile("[→►▶»>*■▼【\\[+\\s-]*" + HEADING + "\\s*[:\\uFF1A…»>】\\]→-]*", FLAGS);
  private static final Pattern WITH_LINK =
      Pattern.compile(
          "[→►▶»>*■▼【\\[(+\\s-]*"
              + HEADING
              + "\\s*(?:[:\\uFF1A】\\]|»→–—]|\\s-\\s).{2,"
              + MAX_LINK
              + "}",
          FLAGS);

  private SeeAlso() {}

  /** Whether a line is one, with or without an article’s name behind it. */
  static boolean isOne(String line) {
    return ALONE.matcher(line.strip()).matches() || isWithLink(line);
  }

  /** Whether a line is what stands above such pointers, and nothing else. */
  public static boolean isHeading(String line) {
    return ALONE.matcher(line.strip()).matches();
  }

  private static boolean isWithLink(String line) {
    return WITH_LINK.matcher(line.strip()).matches();
  }

  /** Takes such lines off the end of a text, with what stands under their heading. */
  static void takeBelow(Findings found, Manuscript text, int reach) {
    for (int i = Math.max(1, text.size() - reach); i < text.size(); i++) {
      if (isWithLink(text.plain(i)) && !text.plain(i).contains("\n")) {
        found.drop(text.plain(i), "link to another article");
        text.remove(i--);
      } else if (ALONE.matcher(text.plain(i)).matches()) {
        found.drop(text.words(i), "heading above links to other articles");
        text.remove(i);
        links(found, text, i);
        i--;
      }
    }
  }

  private static void links(Findings found, Manuscript text, int from) {
    while (from < text.size() && isLink(text, from)) {
      found.drop(text.words(from), "link to another article");
      text.remove(from);
    }
  }

  /** A list, or a short line that is no sentence and nothing else we know. */
  private static boolean isLink(Manuscript text, int index) {
    if (text.block(index) instanceof Block.Items) {
      return true;
    }
    String line = text.plain(index);
    boolean isKnown =
        HouseLine.reasonBelow(line).isPresent()
            || FieldLabel.parse(line).isPresent()
            || Hashtags.areAll(line)
            || AuthorNote.isHeading(line)
            || EndMark.isOne(line);
    return !isKnown
        && !line.isEmpty()
        && line.length() <= MAX_LINK
        && !line.matches("(?s).*[.。][”»\"]?$");
  }
}
