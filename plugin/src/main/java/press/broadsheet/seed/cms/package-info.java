/** What content management systems have in common: the HTML of an article, and its addresses. */
@NullMarked
package press.broadsheet.seed.cms;

import org.jspecify.annotations.NullMarked;
