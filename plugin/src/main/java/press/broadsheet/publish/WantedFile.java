package press.broadsheet.publish;

import java.util.Optional;
import press.broadsheet.base.Digest;

/**
 * A file that the site is to have.
 *
 * @param path its place
 * @param entry its line in the next manifest
 * @param staged the digest of its new bytes, which wait in staging; empty if what is on the disk
 *     stays
 */
record WantedFile(String path, Manifest.Entry entry, Optional<Digest> staged) {

  /** Whether it is a page; all else is what pages refer to. */
  boolean isPage() {
    return path.endsWith(".html");
  }
}
