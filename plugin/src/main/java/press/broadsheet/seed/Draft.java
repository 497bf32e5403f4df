package press.broadsheet.seed;

import java.util.List;
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
 */
public record Draft(
    String entry, FrontMatter meta, String body, List<Bio> bios, List<Dropped> dropped) {

  public Draft {
    bios = List.copyOf(bios);
    dropped = List.copyOf(dropped);
  }

  /**
   * What a seed says about an author.
   *
   * @param name the author's name, as in the byline
   * @param text Markdown
   */
  public record Bio(String name, String text) {}

  /**
   * Words of the seed that were left out.
   *
   * @param text the words
   * @param why such as “end mark” or “navigation”
   */
  public record Dropped(String text, String why) {}
}
