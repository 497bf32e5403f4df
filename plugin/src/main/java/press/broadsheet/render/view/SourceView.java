package press.broadsheet.render.view;

/**
 * Where a republished article comes from.
 *
 * @param name of the first publisher
 * @param href absolute address; may be empty
 */
public record SourceView(String name, String href) {}
