package press.broadsheet.render.view;

import java.util.List;
import press.broadsheet.base.Digest;

/**
 * The text of an article: what identifies it, since the text itself is only fetched when the page
 * is rendered.
 *
 * @param text digest of the Markdown, its language, its dateline and of how it is converted
 * @param references what each link and picture of the text resolved to, in order
 */
public record BodyView(Digest text, List<String> references) {
  public BodyView {
    references = List.copyOf(references);
  }
}
