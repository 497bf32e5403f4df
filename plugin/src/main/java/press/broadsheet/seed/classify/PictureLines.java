package press.broadsheet.seed.classify;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.broadsheet.seed.Block;

/**
 * Pictures that a text without markup names on lines of their own: “[levee.jpg]”, and below it
 * “Caption: Volunteers pass sandbags. Photo: Mara Quist”.
 */
final class PictureLines {

  private static final Pattern NAME =
      Pattern.compile(
          "(?iu)^[\\[(<{]*(?:(?:(?:main |lead |hero |featured |header |cover )?(?:photo|picture|image)|foto|bild|illustration|imagen|immagine|фото|صورة|图片|写真)\\s*[:\\uFF1A]?\\s*)?"
              + "(?<src>[\\p{L}\\p{N}][\\p{L}\\p{N} _./-]{0,80}\\.(?:jpe?g|png|gif|webp|avif|svg|tiff?))[\\])>}]*$");
  private static final Pattern CAPTION =
      Pattern.compile(
          "(?isu)^(?:caption|cutline|photo caption|image caption|picture caption|bildunterschrift|bildzeile|bildtext|légende|pie de foto|leyenda|didascalia|подпись|подпись к фото|التعليق|图注|图说|キャプション|写真説明)"
              + "\\s*[:\\uFF1A]\\s*(?<caption>\\S.*)$");
  private static final Pattern CREDIT =
      Pattern.compile(
          "(?iu)\\s*[(\\[|/–—-]*\\s*(?:photo(?:graph)?|picture|credit|foto|bild|crédit photo|fotografía|фото|تصوير|摄影|写真|撮影)(?: by|\\s*[:\\uFF1A/])\\s*(?<credit>[^:]{2,60}?)[)\\].]*$");

  private static final Pattern ALT =
      Pattern.compile(
          "(?isu)^(?:alt(?:ernative?)?(?:[ -]?text)?|image description|bildbeschreibung|alternativtext|texte alternatif|texto alternativo|testo alternativo|альтернативный текст|النص البديل|替代文字|代替テキスト)\\s*[:\\uFF1A=]\\s*(?<alt>\\S.*)$");
  private static final Pattern CREDIT_LINE =
      Pattern.compile(
          "(?iu)^(?:(?:photo|image|picture|foto|bild)?[ -]?credits?|photo(?:graph)?(?:er)?(?: by)?|picture by|bildnachweis|bildquelle|fotograf(?:in)?|foto|crédits?(?: photo)?|photographe|créditos?(?: de la foto| fotográfico)?|fotografía|fotógraf[oa]|crediti|fotografo|фото|автор фото|تصوير|مصدر الصورة|摄影|图片来源|撮影|写真提供)\\s*[:\\uFF1A]\\s*(?<credit>\\S.{1,80})$");

  private PictureLines() {}

  /** Makes figures of such lines. */
  static void read(Findings found, Manuscript text) {
    for (int i = 0; i < text.size(); i++) {
      Matcher name = NAME.matcher(text.plain(i));
      if (!(text.block(i) instanceof Block.Paragraph p) || !name.matches()) {
        continue;
      }
      String caption = "";
      String credit = "";
      String alt = "";
      for (boolean isMore = true; isMore; ) {
        String line = text.plain(i + 1);
        Matcher below = CAPTION.matcher(line);
        Matcher shown = ALT.matcher(line);
        Matcher by = CREDIT_LINE.matcher(line);
        if (below.matches() && caption.isEmpty()) {
          caption = Look.oneLine(below.group("caption"));
          Matcher made = CREDIT.matcher(caption);
          if (made.find()) {
            credit = made.group("credit");
            caption = caption.substring(0, made.start());
          }
        } else if (shown.matches() && alt.isEmpty()) {
          alt = Look.oneLine(shown.group("alt"));
        } else if (by.matches() && credit.isEmpty()) {
          credit = Look.oneLine(by.group("credit"));
        } else {
          isMore = false;
        }
        if (isMore) {
          found.said(line);
          text.remove(i + 1);
        }
      }
      found.said(text.plain(i));
      text.set(i, new Block.Figure(name.group("src"), alt, caption, credit, p.line()));
    }
  }
}
