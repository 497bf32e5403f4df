package press.broadsheet.seed;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import press.broadsheet.article.FrontMatter;

/**
 * An article as read from a seed, before it has a place among the content.
 *
 * @param entry names the article within its seed when a seed holds several; else empty
 * @param meta what the seed states. Has no {@code id}; {@code slug} and {@code date} only when
 *     stated in the text or the file's name; {@code assumed} names the fields that were guessed and
 *     not stated
 * @param body Markdown; links and pictures as the seed wrote them
 * @param bios what the seed says about its authors
 * @param dropped text of the seed that is neither in the body nor in a field, and why
 * @param origins how each field that is not absent came to be known, by its name in front matter
 * @param attachments the files that the seed holds within itself
 * @param text all that the seed says, in its own order, as plain text, for people who compare it
 *     with the article
 */
public record Draft(
    String entry,
    FrontMatter meta,
    String body,
    List<Bio> bios,
    List<Dropped> dropped,
    Map<String, Origin> origins,
    List<Attachment> attachments,
    String text) {

  public Draft {
    bios = List.copyOf(bios);
    dropped = List.copyOf(dropped);
    origins = java.util.Collections.unmodifiableMap(new TreeMap<>(origins));
    attachments = List.copyOf(attachments);
  }

  /**
   * What a seed says about an author.
   *
   * @param name the author's name, as in the byline
   * @param text Markdown; empty if the seed only says how to reach them
   * @param links what fields of the seed state as the author's addresses: web pages, and mail
   *     addresses with {@code mailto:} before them
   */
  public record Bio(String name, String text, List<String> links) {
    public Bio {
      links = List.copyOf(links);
    }

    /** A text alone. */
    public Bio(String name, String text) {
      this(name, text, List.of());
    }
  }

  /**
   * Words of the seed that were left out.
   *
   * @param text the words
   * @param why such as “end mark” or “navigation”
   */
  public record Dropped(String text, String why) {

    /** Words that no rule has found a place for: the last guard against loss. */
    public static Dropped nowhere(String words) {
      return new Dropped(words, "words that found no place in the article");
    }

    /** Where a link leads whose words stand where only plain text can stand. */
    public static Dropped address(String href) {
      return new Dropped(href, "address of a link, where only plain text can stand");
    }
  }
}
