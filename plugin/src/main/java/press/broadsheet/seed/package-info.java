/**
 * Seeds to articles: the door for readers of each format, and the common form of an article that
 * they make.
 */
@NullMarked
package press.broadsheet.seed;

import org.jspecify.annotations.NullMarked;
