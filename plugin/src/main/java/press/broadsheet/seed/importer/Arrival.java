package press.broadsheet.seed.importer;

import java.util.List;
import press.broadsheet.base.Digest;
import press.broadsheet.seed.Draft;

/**
 * An article and the seed it came with.
 *
 * @param seed the seed's name
 * @param digest of the seed
 * @param converter fingerprint of the reader
 * @param card what is known of the article
 */
record Arrival(String seed, Digest digest, String converter, Card card) {

  /** The article's name within its seed; empty when the seed holds one. */
  String entry() {
    return card.entry();
  }

  /** What it says about its authors. */
  List<Draft.Bio> bios() {
    return card.bios();
  }
}
