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
          "(?iu)^[\\[(<{]*(?:(?:photo|picture|image|foto|bild|illustration|imagen|immagine|фото|صورة|图片|写真)\\s*[:\\uFF1A]?\\s*)?"
              + "(?<src>[\\p{L}\\p{N}][\\p{L}\\p{N} _./-]{0,80}\\.(?:jpe?g|png|gif|webp|avif|svg|tiff?))[\\])>}]*$");
  private static final Pattern CAPTION =
      Pattern.compile(
          "(?isu)^(?:caption|bildunterschrift|bildtext|légende|pie de foto|leyenda|didascalia|подпись|подпись к фото|التعليق|图注|图说|キャプション|写真説明)"
              + "\\s*[:\\uFF1A]\\s*(?<caption>\\S.*)$");
  private static final Pattern CREDIT =
      Pattern.compile(
          "(?iu)\\s*[(\\[|/–—-]*\\s*(?:photo(?:graph)?|picture|credit|foto|bild|crédit photo|fotografía|фото|تصوير|摄影|写真|撮影)(?: by|\\s*[:\\uFF1A/])\\s*(?<credit>[^:]{2,60}?)[)\\].]*$");

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
      Matcher below = CAPTION.matcher(text.plain(i + 1));
      if (below.matches()) {
        caption = Look.oneLine(below.group("caption"));
        Matcher made = CREDIT.matcher(caption);
        if (made.find()) {
          credit = made.group("credit");
          caption = caption.substring(0, made.start());
        }
        found.said(text.plain(i + 1));
        text.remove(i + 1);
      }
      found.said(text.plain(i));
      text.set(i, new Block.Figure(name.group("src"), "", caption, credit, p.line()));
    }
  }
}
