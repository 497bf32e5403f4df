package press.broadsheet.seed.cms;

import java.util.List;
import java.util.Optional;
import press.broadsheet.article.FrontMatter;
import press.broadsheet.seed.Block;
import press.broadsheet.seed.BlockText;
import press.broadsheet.seed.Draft;
import press.broadsheet.seed.FileName;
import press.broadsheet.seed.RawArticle;
import press.broadsheet.seed.classify.Classifier;

/**
 * An article of which a content management system states the fields, so that its text has no lines
 * with labels, and no headings but those that are marked.
 *
 * @param name what it is called within its seed
 * @param fields what is stated of it
 * @param bios what is said of its authors
 * @param dropped the words that were left out
 */
public record StatedArticle(
    String name,
    FrontMatter fields,
    List<Block> blocks,
    List<Draft.Bio> bios,
    List<Draft.Dropped> dropped) {

  private static final FileName NO_NAME = new FileName(Optional.empty(), "");

  /** Copies the lists. */
  public StatedArticle {
    blocks = List.copyOf(blocks);
    bios = List.copyOf(bios);
    dropped = List.copyOf(dropped);
  }

  /**
   * The draft of it.
   *
   * @param language of the whole site; empty if that is not known
   */
  public Draft draft(String language) {
    FrontMatter.Builder site = FrontMatter.builder();
    site.language = language;
    RawArticle article =
        RawArticle.of(blocks)
            .withEntry(name)
            .withStated(fields)
            .withProperties(site.build())
            .withMarkedHeadings()
            .withoutLabels()
            .withBios(bios)
            .withDropped(dropped);
    return Classifier.classify(article, NO_NAME);
  }

  /**
   * Calls an article that states no title, and has no heading on top, by its first words.
   *
   * @param other what one without words is called
   */
  public static void title(FrontMatter.Builder fields, List<Block> blocks, String other) {
    if (!fields.title.isEmpty() || !blocks.isEmpty() && blocks.get(0) instanceof Block.Heading) {
      return;
    }
    String first = PlainWords.title(BlockText.of(blocks));
    fields.title = first.isEmpty() ? other : first;
    fields.assumed.add("title");
  }
}
