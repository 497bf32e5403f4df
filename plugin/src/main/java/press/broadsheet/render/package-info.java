/** Page plans to bytes: immutable views, the theme, and the one place that knows FreeMarker. */
@NullMarked
package press.broadsheet.render;

import org.jspecify.annotations.NullMarked;
