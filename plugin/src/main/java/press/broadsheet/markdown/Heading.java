package press.broadsheet.markdown;

/**
 * A heading in a text.
 *
 * @param level 2 to 6: level 1 is the article's own headline
 * @param id the fragment it is reached by
 * @param text its words, without markup
 */
public record Heading(int level, String id, String text) {}
