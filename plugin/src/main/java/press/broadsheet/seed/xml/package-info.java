/** The one door through which XML comes in, whoever wrote it. */
@NullMarked
package press.broadsheet.seed.xml;

import org.jspecify.annotations.NullMarked;
