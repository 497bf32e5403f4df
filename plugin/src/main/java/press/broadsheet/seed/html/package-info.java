/** HTML: the article within a page, its blocks and its metadata. */
@NullMarked
package press.broadsheet.seed.html;

import org.jspecify.annotations.NullMarked;
