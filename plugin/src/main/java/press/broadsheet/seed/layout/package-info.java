/**
 * What paper shows: paragraphs with their looks, as word processors and PDFs have them, and what
 * headings, lists, captions and tables they make.
 */
@NullMarked
package press.broadsheet.seed.layout;

import org.jspecify.annotations.NullMarked;
