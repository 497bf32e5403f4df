package press.broadsheet.render.view;

import java.util.List;

/**
 * A section as the front page shows it.
 *
 * @param section its name and front
 * @param opinion whether it is made of opinion
 * @param stories newest first, at most four
 */
public record StripView(LinkView section, boolean opinion, List<StoryView> stories) {
  public StripView {
    stories = List.copyOf(stories);
  }
}
