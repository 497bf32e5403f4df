package press.broadsheet.seed.importer;

import java.nio.file.Path;
import java.util.List;
import press.broadsheet.base.Digest;
import press.broadsheet.base.Problem;
import press.broadsheet.seed.Draft;

/**
 * A file of the seeds folder after every reader has been asked about it.
 *
 * @param name below the seeds folder
 * @param path to read it by
 * @param state what it turned out to be
 * @param digest of a seed's content; of nothing for what is no seed
 * @param converter fingerprint of the reader that read it; empty for what is no seed
 * @param drafts the articles in it
 * @param problems what is wrong with it, with places in the seed
 */
record ReadSeed(
    String name,
    Path path,
    State state,
    Digest digest,
    String converter,
    List<Draft> drafts,
    List<Problem> problems) {

  /** What a file of the seeds folder turned out to be. */
  enum State {
    /** A seed, read. */
    READ,
    /** A seed that cannot be used as it is; its problems say why. */
    FAILED,
    /** A picture or other file that articles may refer to. */
    ATTACHMENT,
    /** A file that nobody reads. */
    UNKNOWN
  }

  ReadSeed {
    drafts = List.copyOf(drafts);
    problems = List.copyOf(problems);
  }
}
