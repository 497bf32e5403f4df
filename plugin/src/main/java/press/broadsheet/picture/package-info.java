/** Pictures: their formats and sizes read from headers, and cleaned copies of them. */
@NullMarked
package press.broadsheet.picture;

import org.jspecify.annotations.NullMarked;
