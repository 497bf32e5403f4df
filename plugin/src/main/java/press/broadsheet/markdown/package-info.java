/**
 * Markdown text to {@link press.broadsheet.markdown.Prose}: sanitised HTML whose references are
 * still to be resolved.
 */
@NullMarked
package press.broadsheet.markdown;

import org.jspecify.annotations.NullMarked;
