package press.broadsheet.seed.html;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.broadsheet.article.FrontMatter;
import press.broadsheet.seed.Block;
import press.broadsheet.seed.Draft;
import press.broadsheet.seed.classify.BlockWriter;
import press.broadsheet.seed.classify.BylineLine;

/** A line such as “This is a guest post by Mirabel Finch, who …”: it names the author. */
final class GuestNote {

  private static final int LONGEST = 400;
  private static final int REACH = 4;
  private static final Pattern NOTE =
      Pattern.compile(
          "(?iu)(?:(?:this is |today['’]s post is |the following is )?(?:an? )?guest (?:post|article|column|blog|essay|contribution)(?: (?:is|was written))? (?:by|from)"
              + "|(?:dies ist )?(?:ein )?gast(?:beitrag|artikel|kommentar) von|(?:ceci est )?(?:un )?(?:article|billet|texte) invité (?:de|par)|(?:esta es una |este es un )?(?:entrada|artículo|texto) (?:de )?invitad[oa] (?:de|por)"
              + "|(?:questo è un )?(?:articolo|post|contributo) ospite di|гостевой (?:пост|материал)(?: от)?) "
              + "(?<name>(?-i:\\p{Lu}[\\p{L}’'.-]+(?: (?:de|da|di|van|von|\\p{Lu})[\\p{L}’'.-]*){1,3}))(?<rest>[.,:;]? .*|[.:]?)");

  private GuestNote() {}

  /** Takes such a line near the beginning or the end, if no author is known. */
  static void take(List<Block> blocks, FrontMatter.Builder meta, List<Draft.Bio> bios) {
    for (int i = 0; i < blocks.size() && meta.authors.isEmpty(); i++) {
      boolean isNear = i <= REACH || i >= blocks.size() - REACH;
      if (isNear && blocks.get(i) instanceof Block.Paragraph p) {
        take(blocks, p, meta, bios);
      }
    }
  }

  private static void take(
      List<Block> blocks, Block.Paragraph p, FrontMatter.Builder meta, List<Draft.Bio> bios) {
    String text = Words.oneLine(p.text().plain());
    Matcher m = NOTE.matcher(text.length() <= LONGEST ? text : "");
    Optional<BylineLine> names =
        m.matches()
            ? BylineLine.names(m.group("name").replaceFirst("[.,]$", ""))
            : Optional.empty();
    if (names.isPresent()) {
      meta.authors.addAll(names.get().authors());
      boolean isStressed = p.text().isStressed() || p.text().plain().startsWith("*");
      String bio =
          isStressed || m.group("rest").length() > 3
              ? BlockWriter.write(List.of(Block.Paragraph.of(text, p.line())))
              : BlockWriter.write(List.of(p));
      bios.add(new Draft.Bio(names.get().authors().get(0).name(), bio));
      blocks.remove(p);
    }
  }
}
