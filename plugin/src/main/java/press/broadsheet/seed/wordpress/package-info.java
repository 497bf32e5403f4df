/** WordPress: its export files (WXR 1.0 to 1.2). */
@NullMarked
package press.broadsheet.seed.wordpress;

import org.jspecify.annotations.NullMarked;
