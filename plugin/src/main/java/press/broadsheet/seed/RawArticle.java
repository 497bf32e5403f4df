package press.broadsheet.seed;

import java.util.List;
import press.broadsheet.article.FrontMatter;

/**
 * An article as a reader hands it to the classifier. Made with {@link #of} and the methods that
 * give the same article with one thing more.
 *
 * @param entry names the article within its seed when a seed holds several; else empty
 * @param stated what the seed says in fields of its own: front matter, meta elements. The
 *     classifier fills what is absent and contradicts nothing
 * @param properties what the file's properties say, for fields that neither {@code stated} nor the
 *     text gives
 * @param blocks all the text, in order
 * @param marksHeadings whether the format marks its headings, so that a short line is just a short
 *     line; in plain text the look has to tell
 * @param readsLabels whether lines above the text such as “Section: Coast” are fields: not so where
 *     front matter states them
 * @param bios what fields of the seed's own say about its authors
 * @param dropped what the reader itself left out
 * @param attachments files that the seed holds within itself
 */
public record RawArticle(
    String entry,
    FrontMatter stated,
    FrontMatter properties,
    List<Block> blocks,
    boolean marksHeadings,
    boolean readsLabels,
    List<Draft.Bio> bios,
    List<Draft.Dropped> dropped,
    List<Attachment> attachments) {

  private static final FrontMatter NOTHING = FrontMatter.builder().build();

  public RawArticle {
    blocks = List.copyOf(blocks);
    bios = List.copyOf(bios);
    dropped = List.copyOf(dropped);
    attachments = List.copyOf(attachments);
  }

  /** Text of which nothing else is known: headings have to be told by their look. */
  public static RawArticle of(List<Block> blocks) {
    return new RawArticle(
        "", NOTHING, NOTHING, blocks, false, true, List.of(), List.of(), List.of());
  }

  /** The same, named within its seed. */
  public RawArticle withEntry(String name) {
    return new RawArticle(
        name, stated, properties, blocks, marksHeadings, readsLabels, bios, dropped, attachments);
  }

  /** The same with fields of its own. */
  public RawArticle withStated(FrontMatter fields) {
    return new RawArticle(
        entry, fields, properties, blocks, marksHeadings, readsLabels, bios, dropped, attachments);
  }

  /** The same with what the file's properties say. */
  public RawArticle withProperties(FrontMatter fields) {
    return new RawArticle(
        entry, stated, fields, blocks, marksHeadings, readsLabels, bios, dropped, attachments);
  }

  /** The same in a format that marks its headings. */
  public RawArticle withMarkedHeadings() {
    return new RawArticle(
        entry, stated, properties, blocks, true, readsLabels, bios, dropped, attachments);
  }

  /** The same where a line such as “Section: Coast” is text, for fields stand elsewhere. */
  public RawArticle withoutLabels() {
    return new RawArticle(
        entry, stated, properties, blocks, marksHeadings, false, bios, dropped, attachments);
  }

  /** The same with what is said about its authors elsewhere than in the text. */
  public RawArticle withBios(List<Draft.Bio> known) {
    return new RawArticle(
        entry, stated, properties, blocks, marksHeadings, readsLabels, known, dropped, attachments);
  }

  /** The same with what the reader left out. */
  public RawArticle withDropped(List<Draft.Dropped> words) {
    return new RawArticle(
        entry, stated, properties, blocks, marksHeadings, readsLabels, bios, words, attachments);
  }

  /** The same with files that the seed holds. */
  public RawArticle withAttachments(List<Attachment> files) {
    return new RawArticle(
        entry, stated, properties, blocks, marksHeadings, readsLabels, bios, dropped, files);
  }
}
