package press.broadsheet.render.view;

import java.util.List;

/**
 * A year of the archive.
 *
 * @param label the year
 * @param href of its page
 * @param count of its articles
 * @param months newest first
 */
public record YearView(String label, String href, int count, List<MonthView> months) {
  public YearView {
    months = List.copyOf(months);
  }
}
