package press.broadsheet.seed.classify;

import java.util.regex.Pattern;

/** A line below a text that says who made its pictures, which are not there. */
final class PictureCredit {

  /** One picture, which was not sent along. */
  private static final Pattern PICTURE =
      Pattern.compile(
          "(?iu)[(\\[]?(?:(?:photo|picture|image|header|cover|top|lead) (?:credit|courtesy)|photo(?:graph)?|picture|image|crédit(?:s)? photo|photo de une|foto|bild(?:nachweis|quelle)?|crédito|immagine)(?: by| of)?\\s*[:\\uFF1A]\\s*\\S.{1,70}"
              + "|[(\\[]?(?:(?:all )?(?:photo(?:graph)?s?|pictures?|images?|art) (?:(?:is |are )?courtesy(?: of)?|via|credit|(?:was |were )?(?:provided|supplied|submitted|contributed|taken) by)|courtesy (?:photo|of)|(?:mit freundlicher genehmigung|bild(?:er)? (?:mit freundlicher genehmigung|zur verfügung gestellt))|(?:photos?|images?) (?:fournies?|aimablement|transmises?|reproduites?)|avec l[’']aimable autorisation|(?:fotos?|imágenes|imagen) (?:cortesía|cedidas?)|cortesía de|(?:foto|immagini|immagine) (?:per gentile|gentilmente)|per gentile concessione|фото (?:предоставлен|любезно)[оы]?|الصور? (?:بإذن|مقدمة)).{0,80}");

  /** All pictures of an article. */
  private static final Pattern PICTURES =
      Pattern.compile(
          "(?iu)[(\\[]((?:photos|photographs|pictures|fotos|fotografie|bilder|fotografías|fotografie|фотографии)\\s*[:\\uFF1A].{2,60})[)\\]]");

  private PictureCredit() {}

  /** Whether it credits one picture, or says by whose leave all are shown. */
  static boolean isOne(String line) {
    return PICTURE.matcher(line).matches();
  }

  /** Such a line about all pictures without the brackets around it; any other as it is. */
  static String unbracketed(String line) {
    return PICTURES.matcher(line).replaceFirst("$1");
  }
}
