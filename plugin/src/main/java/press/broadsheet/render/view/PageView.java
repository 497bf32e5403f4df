package press.broadsheet.render.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A page written by hand, such as “About”. Layout {@code page.ftlh}; its text is in the template as
 * {@code body}.
 *
 * @param head what stands in the head
 * @param title of the page
 * @param subtitle may be empty
 * @param image picture on top
 * @param contents table of contents; empty for short pages
 * @param text the text
 * @param language BCP 47 tag
 * @param direction {@code ltr} or {@code rtl}
 * @param extra fields of the front matter that are ours to pass on
 */
public record PageView(
    HeadView head,
    String title,
    String subtitle,
    Optional<PictureView> image,
    List<HeadingView> contents,
    BodyView text,
    String language,
    String direction,
    Map<String, Object> extra)
    implements View {
  public PageView {
    contents = List.copyOf(contents);
  }
}
