package press.broadsheet.article;

/**
 * Where a republished article comes from.
 *
 * @param name of the first publisher
 * @param url of the first publication; may be empty
 * @param canonical whether search engines should be sent there
 */
public record Source(String name, String url, boolean canonical) {}
