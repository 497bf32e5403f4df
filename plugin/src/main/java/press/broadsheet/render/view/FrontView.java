package press.broadsheet.render.view;

import java.util.List;
import java.util.Optional;

/**
 * The front page. Layout {@code front.ftlh}.
 *
 * @param head what stands in the head
 * @param edition the day of the newest story
 * @param lead the first story
 * @param seconds those beside it, at most four
 * @param strips a strip for each section that has a story
 */
public record FrontView(
    HeadView head,
    Optional<TimeView> edition,
    Optional<StoryView> lead,
    List<StoryView> seconds,
    List<StripView> strips)
    implements View {
  public FrontView {
    seconds = List.copyOf(seconds);
    strips = List.copyOf(strips);
  }
}
