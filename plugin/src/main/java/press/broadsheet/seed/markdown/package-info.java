/** Markdown of many generators: front matter, shortcodes, old addresses. */
@NullMarked
package press.broadsheet.seed.markdown;

import org.jspecify.annotations.NullMarked;
