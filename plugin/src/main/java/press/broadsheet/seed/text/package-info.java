/** Plain text: its layout, wrapped lines and lists. */
@NullMarked
package press.broadsheet.seed.text;

import org.jspecify.annotations.NullMarked;
