package press.broadsheet.article;

/**
 * A picture as an article names it.
 *
 * @param src a path in the site's {@code assets/}, a path relative to the article's file, or an
 *     absolute address
 * @param alt what the picture shows, for those who do not see it; may be empty
 * @param caption printed below it; may be empty
 * @param credit who made it; may be empty
 */
public record ImageRef(String src, String alt, String caption, String credit) {}
