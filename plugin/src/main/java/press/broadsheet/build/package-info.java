/** The table of contents: each command from beginning to end. */
@NullMarked
package press.broadsheet.build;

import org.jspecify.annotations.NullMarked;
