package press.broadsheet.render.view;

import java.util.List;
import java.util.Optional;

/**
 * What stands in place of a withdrawn article. Layout {@code tombstone.ftlh}.
 *
 * @param head what stands in the head
 * @param title the headline it had
 * @param withdrawn when, if stated
 * @param corrections why, if stated
 */
public record TombstoneView(
    HeadView head, String title, Optional<TimeView> withdrawn, List<CorrectionView> corrections)
    implements View {
  public TombstoneView {
    corrections = List.copyOf(corrections);
  }
}
