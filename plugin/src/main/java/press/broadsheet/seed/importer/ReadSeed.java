package press.broadsheet.seed.importer;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import press.broadsheet.base.Digest;
import press.broadsheet.base.Problem;

/**
 * A file of the seeds folder after every reader has been asked about it.
 *
 * @param name below the seeds folder
 * @param path to read it by
 * @param state what it turned out to be
 * @param digest of a seed's content; of nothing for what is no seed
 * @param converter fingerprint of the reader that read it; empty for what is no seed
 * @param cards the articles in it
 * @param offers the names of files that these articles show or offer and that could be seeds
 * @param problems what is wrong with it, with places in the seed
 */
record ReadSeed(
    String name,
    Path path,
    State state,
    Digest digest,
    String converter,
    List<Card> cards,
    Set<String> offers,
    List<Problem> problems) {

  /** What a file of the seeds folder turned out to be. */
  enum State {
    /** A seed, read. */
    READ,
    /** A seed that cannot be used as it is; its problems say why. */
    FAILED,
    /** A picture or other file that articles may refer to. */
    ATTACHMENT,
    /** What could be a seed, but that another seed shows or offers: an attachment. */
    OFFERED,
    /** A file that nobody reads. */
    UNKNOWN;

    /** Whether articles may refer to it. */
    boolean isAttachment() {
      return this == ATTACHMENT || this == OFFERED;
    }

    /** Whether it is known for sure which articles it gives. */
    boolean isSettled() {
      return this == READ || this == OFFERED;
    }
  }

  ReadSeed {
    cards = List.copyOf(cards);
    offers = Set.copyOf(offers);
    problems = List.copyOf(problems);
  }

  /** The same file as an attachment, since another seed shows or offers it. */
  ReadSeed offered() {
    return new ReadSeed(
        name, path, State.OFFERED, digest, converter, List.of(), Set.of(), List.of());
  }
}
