package press.broadsheet.seed.html;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.broadsheet.article.ArticleDate;
import press.broadsheet.article.FrontMatter;
import press.broadsheet.seed.Block;
import press.broadsheet.seed.classify.WrittenDate;

/** A line below the text of a page that says when the page was last changed. */
final class LastChange {

  private static final int LONGEST = 200;
  private static final Pattern LINE =
      Pattern.compile(
          "(?iu)[(\\[*]*(?:(?:this )?page |page )?(?:(?:last|most recently) )?(?:updated|modified|revised|changed|update)(?: on)?"
              + "|(?:seite |diese seite )?(?:zuletzt |letzte |letztes? )?(?:aktualisiert|aktualisierung|geändert|änderung|update)(?: am)?|stand"
              + "|(?:page )?(?:dernière )?(?:mise à jour|modification|mis à jour|modifiée?)(?: le)?"
              + "|(?:página )?(?:última )?(?:actualización|modificación|actualizad[oa]|modificad[oa])(?: el)?"
              + "|(?:pagina )?(?:ultim[oa] )?(?:aggiornamento|modifica|aggiornat[oa]|modificat[oa])(?: il)?"
              + "|(?:последнее |дата )?(?:обновлени[ея]|обновлено|изменени[ея]|изменено)"
              + "|(?:آخر )?(?:تحديث|تعديل)|(?:最后|最後)?(?:更新|修改)(?:时间|日期|於|于)?|最終更新(?:日)?|更新日");

  private LastChange() {}

  /**
   * Takes the day, if none is known.
   *
   * @return whether the line says nothing else of the article
   */
  static boolean take(Block.Paragraph p, FrontMatter.Builder meta) {
    String text = p.text().plain();
    if (text.length() > LONGEST || meta.updated.isPresent()) {
      return false;
    }
    String[] lines = text.strip().split("\\s*\\n\\s*");
    for (String line : lines) {
      Matcher m = LINE.matcher(line);
      Optional<ArticleDate> date =
          m.lookingAt()
              ? WrittenDate.parse(
                  line.substring(m.end())
                      .replaceFirst("^\\s*[:\\uFF1A]?\\s*", "")
                      .replaceFirst("[.)\\]*\\s]+$", ""))
              : Optional.empty();
      if (date.isPresent()) {
        meta.updated = date;
        return lines.length == 1;
      }
    }
    return false;
  }
}
