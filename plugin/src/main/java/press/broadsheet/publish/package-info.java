/**
 * Rendered bytes to a published folder: manifest, staging, journal, and deletion of what only we
 * wrote.
 */
@NullMarked
package press.broadsheet.publish;

import org.jspecify.annotations.NullMarked;
