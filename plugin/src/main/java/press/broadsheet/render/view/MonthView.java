package press.broadsheet.render.view;

/**
 * A month of the archive.
 *
 * @param label its name, without the year
 * @param href of its list
 * @param count of its articles
 */
public record MonthView(String label, String href, int count) {}
