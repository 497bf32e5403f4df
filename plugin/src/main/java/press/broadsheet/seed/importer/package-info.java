/** The importer: places, ledger, decisions, conversion and the report. */
@NullMarked
package press.broadsheet.seed.importer;

import org.jspecify.annotations.NullMarked;
