package press.broadsheet.seed.importer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import press.broadsheet.base.Digest;
import press.broadsheet.base.Spool;
import press.broadsheet.seed.Draft;

/**
 * A file as converting the seeds gives it now.
 *
 * @param kind what it is
 * @param id its stable name
 * @param file where it goes, below the content folder
 * @param seed the seed it came from
 * @param entry the article's name within its seed; empty when the seed holds one
 * @param seedDigest of the seed
 * @param converter fingerprint of the reader
 * @param digest of the file
 * @param content the file itself
 * @param assumed names of the fields that were guessed
 * @param dropped words of the seed that were left out
 */
record Conversion(
    ContentKind kind,
    String id,
    String file,
    String seed,
    String entry,
    Digest seedDigest,
    String converter,
    Digest digest,
    Content content,
    List<String> assumed,
    List<Draft.Dropped> dropped) {

  Conversion {
    assumed = List.copyOf(assumed);
    dropped = List.copyOf(dropped);
  }

  /** The same, with its content elsewhere. */
  Conversion with(Content place) {
    return new Conversion(
        kind, id, file, seed, entry, seedDigest, converter, digest, place, assumed, dropped);
  }

  /** The same, with its content on disk. */
  Conversion putAside(DraftStore store) {
    try {
      Spool.Piece piece = store.put(content.bytes());
      return with(() -> store.get(piece));
    } catch (IOException e) {
      throw new UncheckedIOException(e); // what was made from text is in memory
    }
  }

  /** The bytes of a file, read when they are needed. */
  @FunctionalInterface
  interface Content {
    byte[] bytes() throws IOException;
  }
}
