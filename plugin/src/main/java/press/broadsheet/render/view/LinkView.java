package press.broadsheet.render.view;

/**
 * A named address.
 *
 * @param label for readers
 * @param href where it leads
 */
public record LinkView(String label, String href) {}
