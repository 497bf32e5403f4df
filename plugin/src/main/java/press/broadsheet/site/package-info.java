/**
 * Cards to page plans: the catalog, addresses, and the planners that decide which pages a
 * publication has.
 */
@NullMarked
package press.broadsheet.site;

import org.jspecify.annotations.NullMarked;
