/**
 * What templates see: immutable records of texts, addresses and lists, and nothing else. A page's
 * view holds everything that reaches the page; its digest decides whether the page is rendered
 * again. All addresses are ready for {@code href}: percent-encoded and beginning with the path
 * under which the site is hosted. Texts are plain and are escaped by the template; only {@link
 * press.broadsheet.render.view.Html} is markup.
 */
@NullMarked
package press.broadsheet.render.view;

import org.jspecify.annotations.NullMarked;
