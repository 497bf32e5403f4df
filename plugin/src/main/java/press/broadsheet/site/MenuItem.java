package press.broadsheet.site;

/**
 * An entry of the menu.
 *
 * @param label for readers
 * @param link an address of the site, a path to a {@code .md} file of the content, or an absolute
 *     address
 */
public record MenuItem(String label, String link) {}
