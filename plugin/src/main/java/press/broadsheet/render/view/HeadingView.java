package press.broadsheet.render.view;

/**
 * An entry of the table of contents.
 *
 * @param level 2 or 3
 * @param id of the heading
 * @param text of the heading
 */
public record HeadingView(int level, String id, String text) {}
