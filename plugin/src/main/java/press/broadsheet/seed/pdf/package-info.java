/** PDFs with text: from glyphs at places to lines, columns and paragraphs. */
@NullMarked
package press.broadsheet.seed.pdf;

import org.jspecify.annotations.NullMarked;
