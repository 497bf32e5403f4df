package press.broadsheet.article;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import press.broadsheet.base.Digest;

/**
 * All that others may know of an article: what lists, feeds, archives and links need, and nothing
 * of its body. A million of these must fit in memory.
 *
 * @param file the path below the content folder
 * @param id stable name
 * @param address from the root of the site, with slashes at both ends, not percent-encoded: {@code
 *     /2026/01/bridge-reopens/}
 * @param title the headline
 * @param subtitle the dek; may be empty
 * @param kicker small line above the headline; may be empty
 * @param authors in byline order
 * @param published when it came or comes out
 * @param timed whether a time of day was stated, and is to be shown
 * @param updated when the text last changed, never before {@code published}
 * @param section name; may be empty
 * @param tags names
 * @param series name; may be empty
 * @param type the kind of article
 * @param summary for lists and search engines: the stated one, else the dek, else the first
 *     paragraph
 * @param image the picture on top
 * @param language BCP 47 tag, never empty
 * @param aliases old addresses that lead here, in the form of {@code address}
 * @param status published or withdrawn (drafts and what is not yet out only when asked for)
 * @param listed whether it stands in lists, feeds and sitemaps: false when withdrawn or {@code
 *     noindex}
 * @param words how many words the body has (for Chinese and Japanese, two characters count as one)
 * @param body the digest of the Markdown
 */
public record ArticleCard(
    String file,
    String id,
    String address,
    String title,
    String subtitle,
    String kicker,
    List<Byline> authors,
    Instant published,
    boolean timed,
    Optional<Instant> updated,
    String section,
    List<String> tags,
    String series,
    ArticleType type,
    String summary,
    Optional<ImageRef> image,
    String language,
    List<String> aliases,
    Status status,
    boolean listed,
    int words,
    Digest body) {

  public ArticleCard {
    authors = List.copyOf(authors);
    tags = List.copyOf(tags);
    aliases = List.copyOf(aliases);
  }

  /** When the page last changed for its readers. */
  public Instant modified() {
    return updated.orElse(published);
  }
}
