/** Feeds (RSS, Atom, JSON Feed) and the exports of Ghost. */
@NullMarked
package press.broadsheet.seed.feed;

import org.jspecify.annotations.NullMarked;
