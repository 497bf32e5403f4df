package press.broadsheet.seed.importer;

import java.util.Optional;

/** What import does with one file of the content: the import contract, row by row. */
enum Decision {
  /** Nothing is there, and nothing was: write it. */
  CREATE,
  /** Untouched, and the conversion gives something else now: write it anew. */
  REFRESH,
  /** It is what the conversion gives. */
  UNCHANGED,
  /** A person's file that equals the conversion: it becomes import's. */
  ADOPT,
  /** Edited by hand, and nothing new to propose: leave it. */
  KEEP_EDITED,
  /** Edited by hand, and the seed has changed: put the conversion beside it and say so. */
  PROPOSE,
  /** A person deleted it: stay away. */
  STAY_AWAY,
  /** A person's file that is something else: never write it. */
  REFUSE,
  /** Untouched, its seed is gone, and pruning was asked for: delete it. */
  DELETE,
  /** Untouched, its seed is gone: say so. */
  REPORT_GONE,
  /** Edited by hand, its seed is gone: say so once. */
  REPORT_EDITED_GONE,
  /** Nothing to do and nothing to say; the line stays. */
  KEEP_ROW,
  /** The file and its seed are gone, and no person was involved: the line goes too. */
  FORGET;

  /**
   * Decides about a file that the seeds give.
   *
   * @param row what the ledger knows of it
   * @param standing what stands at its place
   * @param conversion what the seeds give now
   * @param again whether a person asked to import it again
   */
  static Decision of(
      Optional<LedgerRow> row, Standing standing, Conversion conversion, boolean again) {
    if (row.isEmpty()) {
      if (!standing.isThere()) {
        return CREATE;
      }
      return standing.has(conversion.digest()) ? ADOPT : REFUSE;
    }
    LedgerRow known = row.get();
    if (!standing.isThere()) {
      boolean noPersonDidIt =
          known.written().isEmpty() || known.state() == LedgerRow.State.DELETING;
      return noPersonDidIt || again ? CREATE : STAY_AWAY;
    }
    if (standing.has(conversion.digest())) {
      return UNCHANGED;
    }
    if (standing.digest().filter(known::wrote).isPresent()) {
      return REFRESH;
    }
    if (known.written().isEmpty() && !standing.id().equals(known.id())) {
      return REFUSE;
    }
    boolean isNews =
        known.state() == LedgerRow.State.PROPOSED
            || !known.seedDigest().equals(conversion.seedDigest());
    boolean isOther = known.written().filter(conversion.digest()::equals).isEmpty();
    return again || isNews && isOther ? PROPOSE : KEEP_EDITED;
  }

  /**
   * Decides about a file that the seeds no longer give.
   *
   * @param row what the ledger knows of it
   * @param standing what stands at its place
   * @param prune whether untouched files of seeds that are gone are to be deleted
   */
  static Decision ofGone(LedgerRow row, Standing standing, boolean prune) {
    if (!standing.isThere()) {
      return row.written().isEmpty() || row.state() == LedgerRow.State.DELETING ? FORGET : KEEP_ROW;
    }
    if (standing.digest().filter(row::wrote).isPresent()) {
      return prune ? DELETE : REPORT_GONE;
    }
    return row.state() == LedgerRow.State.GONE ? KEEP_ROW : REPORT_EDITED_GONE;
  }
}
