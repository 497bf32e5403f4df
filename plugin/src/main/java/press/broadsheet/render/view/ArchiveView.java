package press.broadsheet.render.view;

import java.util.List;

/**
 * The archive by year and month, or one year of it. Layout {@code archive.ftlh}.
 *
 * @param head what stands in the head
 * @param title of the page
 * @param years newest first
 */
public record ArchiveView(HeadView head, String title, List<YearView> years) implements View {
  public ArchiveView {
    years = List.copyOf(years);
  }
}
