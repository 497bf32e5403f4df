package press.broadsheet.seed.importer;

import press.broadsheet.base.Digest;
import press.broadsheet.seed.Draft;

/**
 * A draft and the seed it came with.
 *
 * @param seed the seed's name
 * @param digest of the seed
 * @param converter fingerprint of the reader
 * @param draft the article
 */
record Arrival(String seed, Digest digest, String converter, Draft draft) {

  /** The article's name within its seed; empty when the seed holds one. */
  String entry() {
    return draft.entry();
  }
}
