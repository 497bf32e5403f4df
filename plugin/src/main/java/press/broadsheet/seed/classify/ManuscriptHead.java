package press.broadsheet.seed.classify;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import press.broadsheet.article.ArticleType;

/**
 * What writers put in the corners of a manuscript’s first page: length and rights on the right,
 * name and address on the left.
 */
public final class ManuscriptHead {

  private static final Pattern RIGHTS =
      Pattern.compile(
          "(?iu)(?:first|1st|one-?time|second|reprint|all|exclusive|world|electronic|north american|na|uk|british)\\s.{0,30}?(?:serial )?rights.{0,40}|©.{0,60}|copyright.{0,60}|(?:draft|version|submission|entwurf|fassung|manuskript|version)\\s*\\d{0,2}(?: of .{2,20})?|disposable (?:copy|manuscript)|simultaneous submission");

  /** What the sheet calls itself: “Op-ed submission”, “Entwurf”, “Propuesta de artículo”. */
  private static final Pattern LABEL =
      Pattern.compile(
          "(?iu)[(\\[*]*(?:(?:(?:op-?ed|opinion|guest|guest column|guest essay|freelance|reader|commentary|essay|poetry|fiction|article|letter|feature|review|unsolicited|exclusive) )?(?:submission|pitch|manuscript)|(?:first|final|second|rough|working|clean|edited)? ?draft(?:,? (?:not for (?:circulation|publication)|do not circulate))?|(?:final|edited|revised|clean) (?:copy|version)|(?:for|not (?:yet )?for) publication|copy for .{3,30}"
              + "|(?:manuskript|entwurf|textvorschlag|artikelvorschlag|beitragsangebot|textangebot|rohfassung|endfassung)"
              + "|(?:proposition|projet) (?:d[’']article|de tribune|de texte)|(?:article|tribune|texte) (?:proposée?|soumise?)(?: à .{2,30})?|brouillon|manuscrit|version (?:finale|définitive)"
              + "|(?:propuesta|borrador) de (?:artículo|columna|tribuna)|borrador|artículo (?:propuesto|enviado)|manuscrito|versión (?:final|definitiva)"
              + "|proposta di (?:articolo|intervento)|bozza|manoscritto|versione (?:finale|definitiva)|(?:черновик|рукопись|материал для публикации|статья для публикации)|(?:مسودة|مادة للنشر|مقال للنشر|مقالة للنشر)|(?:投稿|来稿|來稿|草稿|原稿|投稿原稿|初稿|定稿))[)\\]*:.]*");

  private static final Pattern OPINION =
      Pattern.compile("(?iu).*(?:op-?ed|opinion|guest|commentary|tribuna|tribune|columna).*");

  private ManuscriptHead() {}

  /** Whether a line only says that the sheet is a manuscript. */
  static boolean isLabel(String line) {
    String text = line.strip();
    return !text.isEmpty()
        && text.length() <= 80
        && Arrays.stream(text.split("\\s+[|/–—-]+\\s+|,\\s+(?!not |do )"))
            .allMatch(part -> LABEL.matcher(part).matches());
  }

  /** The kind of article that such a label names. */
  static Optional<ArticleType> type(String label) {
    return OPINION.matcher(label).matches() ? Optional.of(ArticleType.OPINION) : Optional.empty();
  }

  /** Whether a line says what rights are for sale. */
  static boolean isRights(String line) {
    return line.length() <= 80 && RIGHTS.matcher(line.strip()).matches();
  }

  /** Whether a piece of a line stands in such a corner: a length, rights, a way to be reached. */
  public static boolean isCorner(String piece) {
    return isRights(piece) || HouseLine.reason(piece).isPresent();
  }
}
