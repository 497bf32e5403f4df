package press.broadsheet.seed.importer;

import java.util.Optional;
import press.broadsheet.base.Digest;

/**
 * What stands at a place of the content folder.
 *
 * @param file the place
 * @param isThere whether anything stands there
 * @param digest of the content; empty if nothing stands there, or nothing that can be read
 * @param id the {@code id} in the front matter of an article; empty where it was not looked for
 */
record Standing(String file, boolean isThere, Optional<Digest> digest, String id) {

  boolean has(Digest expected) {
    return digest.filter(expected::equals).isPresent();
  }
}
