package press.broadsheet.seed.importer;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Where an article belongs among the content.
 *
 * @param arrival the article
 * @param id its stable name: its date and its slug
 * @param file below the content folder
 * @param row the line of the ledger, if import knows it
 * @param standing what stands at that place now
 */
record Place(Arrival arrival, String id, String file, Optional<LedgerRow> row, Standing standing) {

  private static final int DAY_CHARS = "2026-01-05".length();

  /** The day that the id begins with: that of the article when it was first imported. */
  Optional<LocalDate> day() {
    try {
      return id.length() < DAY_CHARS
          ? Optional.empty()
          : Optional.of(LocalDate.parse(id.substring(0, DAY_CHARS)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
