package press.broadsheet.render.view;

/**
 * One name of a byline.
 *
 * @param name as printed
 * @param href of the author’s page
 * @param kind {@code person} or {@code organization}
 * @param role such as “photographs”; empty for a writer
 */
public record BylineView(String name, String href, String kind, String role) {}
