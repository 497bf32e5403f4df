/** What news agencies send: NITF, NewsML-G2 and ninjs of the IPTC. */
@NullMarked
package press.broadsheet.seed.agency;

import org.jspecify.annotations.NullMarked;
