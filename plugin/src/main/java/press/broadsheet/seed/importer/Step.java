package press.broadsheet.seed.importer;

import java.util.Optional;

/**
 * What import does with one file of the content, decided and not yet done.
 *
 * @param decision by the contract
 * @param before the ledger's line as it was
 * @param standing what stands there
 * @param conversion what the seeds give; empty when they no longer give it
 * @param again whether a person asked to import it again
 */
record Step(
    Decision decision,
    Optional<LedgerRow> before,
    Standing standing,
    Optional<Conversion> conversion,
    boolean again) {

  private static final Conversion.Content NOTHING = () -> new byte[0];

  /** For a file that the seeds give. */
  static Step of(Optional<LedgerRow> row, Standing standing, Conversion conversion, boolean again) {
    Decision decision = Decision.of(row, standing, conversion, again);
    return new Step(decision, row, standing, Optional.of(conversion), again);
  }

  /** For a file that the seeds no longer give. */
  static Step ofGone(LedgerRow row, Standing standing, boolean prune) {
    Decision decision = Decision.ofGone(row, standing, prune);
    return new Step(decision, Optional.of(row), standing, Optional.empty(), false);
  }

  /** For a file of which nothing can be said, because its seed cannot be read. */
  static Step unknown(LedgerRow row, Standing standing) {
    return new Step(Decision.KEEP_ROW, Optional.of(row), standing, Optional.empty(), false);
  }

  /** The same step, with what it will write put aside on disk, and what it will not forgotten. */
  Step putAside(DraftStore store) {
    boolean isWritten = touchesContent() || decision == Decision.PROPOSE;
    return new Step(
        decision,
        before,
        standing,
        conversion.map(c -> isWritten ? c.putAside(store) : c.with(NOTHING)),
        again);
  }

  /** Whether a file is to be written or deleted. */
  boolean touchesContent() {
    return decision == Decision.CREATE
        || decision == Decision.REFRESH
        || decision == Decision.DELETE;
  }

  /** The ledger's line while the file is being written or deleted. */
  Optional<LedgerRow> intent() {
    return switch (decision) {
      case CREATE -> Optional.of(created().writing(conversion().orElseThrow().digest()));
      case REFRESH -> Optional.of(untouched().writing(conversion().orElseThrow().digest()));
      case DELETE -> Optional.of(untouched().in(LedgerRow.State.DELETING));
      default -> after();
    };
  }

  /** The ledger's line once the step is done; empty if there is none. */
  Optional<LedgerRow> after() {
    return switch (decision) {
      case CREATE, REFRESH, UNCHANGED, ADOPT -> Optional.of(created().in(LedgerRow.State.SETTLED));
      case KEEP_EDITED, STAY_AWAY -> Optional.of(followed().in(LedgerRow.State.SETTLED));
      case PROPOSE ->
          Optional.of(followed().in(again ? LedgerRow.State.SETTLED : LedgerRow.State.PROPOSED));
      case REPORT_EDITED_GONE -> Optional.of(known().in(LedgerRow.State.GONE));
      case REPORT_GONE -> Optional.of(untouched());
      case KEEP_ROW -> Optional.of(known());
      case REFUSE -> before;
      case DELETE, FORGET -> Optional.empty();
    };
  }

  private LedgerRow known() {
    return before.orElseThrow().at(standing.file());
  }

  /** The known line of a file that stands as import wrote it. */
  private LedgerRow untouched() {
    return known().settled(standing.digest().orElseThrow());
  }

  /** The known line, following its seed. */
  private LedgerRow followed() {
    Conversion now = conversion.orElseThrow();
    return known().from(now.seed(), now.entry(), now.seedDigest());
  }

  /** A line for the file as the conversion gives it, not yet written. */
  private LedgerRow created() {
    Conversion now = conversion.orElseThrow();
    return new LedgerRow(
        now.kind(),
        now.id(),
        standing.file(),
        now.seed(),
        now.entry(),
        now.seedDigest(),
        now.converter(),
        Optional.empty(),
        LedgerRow.State.WRITING,
        Optional.of(now.digest()));
  }
}
