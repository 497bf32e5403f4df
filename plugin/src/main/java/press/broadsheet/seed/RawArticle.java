package press.broadsheet.seed;

import java.util.List;
import press.broadsheet.article.FrontMatter;

/**
 * An article as a reader hands it to the classifier.
 *
 * @param entry names the article within its seed when a seed holds several; else empty
 * @param stated what the seed says in fields of its own: front matter, meta elements. The
 *     classifier fills what is absent and contradicts nothing
 * @param blocks all the text, in order
 * @param marksHeadings whether the format marks its headings, so that a short line is just a short
 *     line; in plain text the look has to tell
 * @param readsLabels whether lines above the text such as “Section: Coast” are fields: not so where
 *     front matter states them
 * @param dropped what the reader itself left out
 */
record RawArticle(
    String entry,
    FrontMatter stated,
    List<Block> blocks,
    boolean marksHeadings,
    boolean readsLabels,
    List<Draft.Dropped> dropped) {

  RawArticle {
    blocks = List.copyOf(blocks);
    dropped = List.copyOf(dropped);
  }
}
