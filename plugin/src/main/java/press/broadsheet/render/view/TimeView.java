package press.broadsheet.render.view;

/**
 * A moment, for machines and for readers, in the time zone of the site.
 *
 * @param iso ISO 8601 with offset, for {@code datetime} attributes
 * @param day as the language of the site writes a date: “5 January 2026”
 * @param time “6:30 am”; empty when no time was stated
 */
public record TimeView(String iso, String day, String time) {}
