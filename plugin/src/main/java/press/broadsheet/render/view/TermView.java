package press.broadsheet.render.view;

/**
 * A tag or an author in an index.
 *
 * @param label its name
 * @param href of its page
 * @param count of its articles
 */
public record TermView(String label, String href, int count) {}
