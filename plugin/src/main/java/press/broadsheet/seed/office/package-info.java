/** Word processors' documents: DOCX, ODT and RTF, through one common form of their paragraphs. */
@NullMarked
package press.broadsheet.seed.office;

import org.jspecify.annotations.NullMarked;
