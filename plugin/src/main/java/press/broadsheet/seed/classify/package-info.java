/**
 * What each block of an article is: the classifier that every reader’s blocks go through, and the
 * writer of Markdown behind it.
 */
@NullMarked
package press.broadsheet.seed.classify;

import org.jspecify.annotations.NullMarked;
