package press.broadsheet.render.view;

/**
 * A property of the page for those who show links to it (Open Graph, ogp.me).
 *
 * @param property such as {@code og:title}
 * @param content its value
 */
public record MetaView(String property, String content) {}
