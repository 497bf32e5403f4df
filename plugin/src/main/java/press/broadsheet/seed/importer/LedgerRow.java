package press.broadsheet.seed.importer;

import java.util.Optional;
import press.broadsheet.base.Digest;

/**
 * What the ledger knows of one file that import wrote or is about to write.
 *
 * @param kind what it is
 * @param id its stable name, unique within its kind
 * @param file where it stood when import last saw it, below the content folder
 * @param seed the seed it came from, below the seeds folder
 * @param entry the article's name within its seed; empty when the seed holds one
 * @param seedDigest of the seed as import last saw it
 * @param converter fingerprint of the reader that made it
 * @param written digest as written; empty while the file has never been written
 * @param state what is going on
 * @param intended digest of what is about to be written; there exactly while {@link State#WRITING}
 */
record LedgerRow(
    ContentKind kind,
    String id,
    String file,
    String seed,
    String entry,
    Digest seedDigest,
    String converter,
    Optional<Digest> written,
    State state,
    Optional<Digest> intended) {

  /** What is going on with a file. */
  enum State {
    /** Written, and nothing more. */
    SETTLED,
    /** About to be written; seen in the ledger only after an import was killed. */
    WRITING,
    /** About to be deleted; seen in the ledger only after an import was killed. */
    DELETING,
    /** Edited by hand, and the seed has changed since: a proposal waits for a person. */
    PROPOSED,
    /** Edited by hand, and the seed is gone, which has been reported. */
    GONE
  }

  LedgerRow {
    if (intended.isPresent() != (state == State.WRITING)) {
      throw new IllegalArgumentException("what is intended is known exactly while writing");
    }
    if (written.isEmpty() && state != State.WRITING) {
      throw new IllegalArgumentException("a file that was never written is about to be");
    }
  }

  /** Whether import wrote, or was about to write, a file with this digest. */
  boolean wrote(Digest digest) {
    return written.filter(digest::equals).isPresent()
        || intended.filter(digest::equals).isPresent();
  }

  /** The same file, which an editor has moved. */
  LedgerRow at(String newFile) {
    return new LedgerRow(
        kind, id, newFile, seed, entry, seedDigest, converter, written, state, intended);
  }

  /** The same file, made from a seed that has moved or changed. */
  LedgerRow from(String newSeed, String newEntry, Digest newSeedDigest) {
    return new LedgerRow(
        kind, id, file, newSeed, newEntry, newSeedDigest, converter, written, state, intended);
  }

  /** The same file, in another state than writing. What was being written counts as written. */
  LedgerRow in(State newState) {
    Optional<Digest> last = written.or(() -> intended);
    return new LedgerRow(
        kind, id, file, seed, entry, seedDigest, converter, last, newState, Optional.empty());
  }

  /** The same file, untouched since it was written with this digest. */
  LedgerRow settled(Digest digest) {
    return new LedgerRow(
        kind,
        id,
        file,
        seed,
        entry,
        seedDigest,
        converter,
        Optional.of(digest),
        State.SETTLED,
        Optional.empty());
  }

  /** The same file, about to be written over what was written before. */
  LedgerRow writing(Digest digest) {
    return new LedgerRow(
        kind,
        id,
        file,
        seed,
        entry,
        seedDigest,
        converter,
        written,
        State.WRITING,
        Optional.of(digest));
  }
}
