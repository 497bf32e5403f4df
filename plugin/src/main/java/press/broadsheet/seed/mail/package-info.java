/** Mail: single ones and mailboxes; the article within, in the text or in an attached file. */
@NullMarked
package press.broadsheet.seed.mail;

import org.jspecify.annotations.NullMarked;
