/**
 * The article: one Markdown file with front matter, what others may know of it, and its one reader
 * and writer.
 */
@NullMarked
package press.broadsheet.article;

import org.jspecify.annotations.NullMarked;
