package press.broadsheet.markdown;

import java.util.List;

/**
 * A text made ready for a page, except that its references are not resolved yet.
 *
 * @param html sanitised HTML in which each reference is a marker
 * @param references what it points at, in the order of {@code html}
 * @param headings its headings in order, without those in quotations
 * @param excerpt plain text of the first paragraph, cut at a sentence's or word's end after about
 *     300 characters; empty if there is no paragraph
 * @param plainText its words without markup, one block a line; without footnotes' numbers
 * @param words how many words there are; in scripts without word spaces, an estimate
 */
public record Prose(
    String html,
    List<Reference> references,
    List<Heading> headings,
    String excerpt,
    String plainText,
    int words) {

  public Prose {
    references = List.copyOf(references);
    headings = List.copyOf(headings);
  }

  /**
   * The HTML with each reference resolved.
   *
   * @param resolved where each of {@link #references()} leads, in the same order
   * @throws IllegalArgumentException if there are more or fewer than references
   */
  public String html(List<Resolved> resolved) {
    if (resolved.size() != references.size()) {
      throw new IllegalArgumentException(
          resolved.size() + " answers for " + references.size() + " references");
    }
    return Markers.resolve(html, resolved);
  }
}
