package press.broadsheet.article;

/**
 * What was mended after publication, and when.
 *
 * @param date the day of the correction
 * @param text one or two sentences for the reader
 */
public record Correction(ArticleDate date, String text) {}
