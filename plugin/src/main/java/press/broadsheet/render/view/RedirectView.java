package press.broadsheet.render.view;

/**
 * A page at an old address that leads to the new one. Layout {@code redirect.ftlh}.
 *
 * @param href where it leads
 * @param canonical the same, absolute
 * @param title of the page it leads to
 */
public record RedirectView(String href, String canonical, String title) implements View {}
