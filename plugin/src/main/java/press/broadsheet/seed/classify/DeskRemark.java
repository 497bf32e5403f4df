package press.broadsheet.seed.classify;

import java.util.regex.Pattern;

/**
 * What a writer tells the desk below a text, in parts of known kinds: how long it is, where the
 * pictures are, where to cut, who has read it. “Zeichen: ca. 1100”, “190 wds, pics to follow”.
 */
final class DeskRemark {

  private static final int FLAGS =
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
  private static final int MAX = 260;
  private static final int LEAST = 5;
  private static final Pattern AROUND = Pattern.compile("^[(\\[{*/#※→>\\s–—-]+|[)\\]}*/#\\s]+$");
  private static final Pattern BETWEEN =
      Pattern.compile("(?<=\\p{L}\\.|[!?)])\\s+|\\s*[,;|•·]\\s+|[。、；]|\\s+[–—/-]\\s+");

  private static final String ABOUT =
      "(?:about|approx\\.?|around|ca?\\.|circa|rund|etwa|environ|env\\.|unos|unas|aprox\\.?|около|примерно|约|約|son|sono|c['’]est)?\\s*";
  private static final String UNIT =
      "(?:words?|wds?|chars?|characters|zeichen|zz|anschläge|zeilen|wörter|worte|mots|signes|feuillets?|palabras|caracteres|líneas|parole|battute|caratteri|righe|cartell[ae]|слов[оа]?|знак(?:ов|а)|зн\\.|строк|كلمة|حرفا?|字|行)";
  private static final String NUMBER = "[\\d٠-٩][\\d٠-٩., \\u00A0]*";

  private static final Pattern LENGTH =
      Pattern.compile(
          ABOUT
              + NUMBER
              + UNIT
              + "\\b[\\p{L}\\p{N} .,()–-]{0,30}|(?:(?:number of|(?:an)?zahl (?:der )?|nombre de |número de |numero (?:di )?|количество |число )?\\s?(?:words|characters|lines|zeichen|anschläge|wörter|zeilen|mots|signes|palabras|caracteres|parole|battute|знаков|слов)|(?:word|character|line)s?(?: ?count)?|wc|length|länge|umfang|zeichen(?:zahl)?|zeilen|longueur|signes|mots|extensión|palabras|caracteres|lunghezza|battute|parole|caratteri|объ[её]м|знаков|слов|عدد (?:الكلمات|الأحرف)|字数|字數|文字数|行数)\\s*[:=\\uFF1A]?\\s*"
              + ABOUT
              + NUMBER
              + "(?:"
              + UNIT
              + ")?\\b[\\p{L}\\p{N} .,()–-]{0,30}",
          FLAGS);

  private static final String PICTURES =
      "(?:(?:\\d+ |the |two |three |die |les |las |los |le |zwei |drei |deux |dos |due )?(?:pics?|pix|photos?|pictures?|images?|jpe?gs?|art|headshots?|fotos?|bild(?:er)?|bildmaterial|clichés?|imagen|imágenes|immagin[ei]|фото(?:графии)?|снимк[иа]|иллюстрации|الصور|صور|照片|图片|圖片|写真)(?: (?:and|und|et|y|e|и) \\p{L}+)?)";
  private static final Pattern PICTURES_SENT =
      Pattern.compile(
          "(?:van|van adjuntas|envío|mando|adjunto|anbei|dazu|beigefügt|ci-joint(?:es|s)?|je (?:vous |t[’'])envoie|je joins|allego|in allegato|attached(?: are| is)?|enclosed|with|прилагаю|прикладываю|во вложении|附(?:上|件)?|添付)\\s*[:\\uFF1A]?\\s*(?:also |noch |auch |aussi |también |anche |ещё )?"
              + PICTURES
              + "(?:\\b.{0,80})?|"
              + PICTURES
              + "\\s*(?:[はがをも]|[:\\uFF1A]\\s*)?(?:to follow|(?:will )?follow|(?:are |is )?(?:attached|coming|on (?:the )?(?:server|desktop|drive)|in (?:the )?(?:folder|dropbox|drive|queue|system)|with|via|from|by (?:mail|email|wetransfer)|sent)|f?olg(?:t|en)|kommt|kommen|lieg(?:t|en)|anbei|im (?:anhang|ordner|system)|separat|per|arriv\\w+|suiv\\w+|en pièce|ci-joint\\w*|dans le|par (?:mail|lien)|en (?:la )?carpeta|adjunt\\w+|(?:van|llegan|envío|mando|por|aparte)|in cartella|in allegato|allegat\\w+|arrivano|seguono|a parte|во вложении|в (?:папке|приложении)|прилага\\w+|отдельно|пришлю|будут|مرفقة?|في المرفق|另(?:发|附)|已(?:发|附)|见附件|添付|別(?:送|途))\\b.{0,160}"
              + "|(?:pics?|photos?|fotos?|bilder|фото|图片|写真)\\s*[:\\uFF1A]\\s*\\S{0,40}(?:\\.(?:jpe?g|png|tiff?|raw)|_?\\d{3,5})\\b.{0,80}",
          FLAGS);

  private static final Pattern READ =
      Pattern.compile(
          "(?:(?:copy[- ]?edit(?:ed|or)?|sub(?:bed|-?edited)?|proof(?:ed|-?read)?|fact[- ]?check(?:ed)?|legal(?:led)?|lawyered|(?:reviewed|checked|approved|cleared|signed off)(?: and (?:cleared|approved|checked))?(?: for (?:publication|release|print))?|gegengelesen|gegenlesen|freigabe|freigegeben|lektorat|korrektorat|abgenommen|relu|relecture|validé|bon à tirer|bat|revisado|corregido|visto bueno|riletto|revisionato|visto si stampi|вычитано|проверено|корректура|согласовано|校对|审核|审稿|校閲|確認済)(?: by| von| durch| par| por| da)?)\\s*[:\\uFF1A]\\s*.{1,40}"
              + "|(?:(?:выпускающий )?редактор(?: выпуска| ленты)?|корректор|responsable d[’']édition|secrétaire de rédaction|chef(?:in)? vom dienst|cvd|editor de cierre|edición|caporedattore|责任编辑|責任編輯|责编|编辑|校对|编审)\\s*[:\\uFF1A]\\s*\\S.{1,40}",
          FLAGS);

  private static final Pattern CUT =
      Pattern.compile(
          "(?:si sobra|if (?:it[’']?s )?(?:too long|over|short)|(?:please )?(?:cut|trim) (?:from|as|to)\\b|falls zu lang|wenn (?:es )?zu lang|bei bedarf|kann (?:von hinten )?gekürzt|si (?:c[’']est )?trop long|à couper|se (?:è )?troppo lungo|tagliare|если (?:много|длинно)|можно (?:резать|сократить)|超(?:出|长))\\b.{0,120}",
          FLAGS);

  /** To whom it speaks. */
  private static final Pattern TO_DESK =
      Pattern.compile(
          "(?:n\\.?b\\.?|p\\.?s\\.?|ps|note|nota|hinweis|achtung|attention|important)\\.?(?: (?:pour|for|für|para|per|an|à|to) (?:the |die |das |den |la |le |el |l[’'])?\\s?(?:ed(?:itor)?s?|edit|subs?|desk|layout|production|redaktion|cvd|édition|rédaction|sr|maquette|edición|redacción|cierre|redazione|desk|impaginazione))\\b.*"
              + "|(?:please )?(?:check|verify|double-check) (?:the )?(?:spelling|names?)\\b.{0,120}|(?:bitte )?(?:schreibweise|namen) .{0,30}(?:prüfen|checken).{0,80}|merci de vérifier\\b.{0,120}|(?:names?|spellings?|quotes?) (?:all )?(?:checked|ok|correct|double-checked)\\b.{0,80}",
          FLAGS);

  /** Weak: only beside another part of the kinds above. */
  private static final Pattern THAT_IS_ALL =
      Pattern.compile(
          "ends?|that[’']?s (?:it|all|me done)(?: from me)?|das war[’']?s|ende|c[’']est tout|fin|(?:eso|esto) es todo|è tutto|fine|это вс[её]|конец|هذا كل شيء|以上(?:です)?|完",
          FLAGS);

  private DeskRemark() {}

  /** Whether the words below a text are such a remark. */
  static boolean isOne(String line) {
    if (line.length() > MAX
        || line.length() < LEAST
        || line.indexOf('\n') >= 0
        || BylineWords.isDeskCredit(line)) {
      return false;
    }
    String text = AROUND.matcher(line.strip()).replaceAll("");
    if (READ.matcher(text).matches() || TO_DESK.matcher(text).matches()) {
      return true;
    }
    String[] parts = BETWEEN.split(text);
    if (parts.length == 0) {
      return false;
    }
    boolean isAll = THAT_IS_ALL.matcher(bare(parts[0])).matches();
    int first = isAll ? 1 : 0;
    return first < parts.length && isKnown(bare(parts[first]));
  }

  private static boolean isKnown(String part) {
    return LENGTH.matcher(part).matches()
        || PICTURES_SENT.matcher(part).matches()
        || CUT.matcher(part).matches()
        || TO_DESK.matcher(part).matches();
  }

  private static String bare(String part) {
    return AROUND.matcher(part).replaceAll("").replaceFirst("[.!]+$", "");
  }
}
