package press.broadsheet.render.view;

/**
 * Markup that has been sanitised, to be put on the page as it is.
 *
 * @param markup well-formed HTML
 */
public record Html(String markup) {}
