/** Seeds to articles: readers, the classifier of blocks, and the importer with its ledger. */
@NullMarked
package press.broadsheet.seed;

import org.jspecify.annotations.NullMarked;
