package press.broadsheet.seed.importer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import press.broadsheet.base.Digest;
import press.broadsheet.base.Spool;
import press.broadsheet.seed.Draft;
import press.broadsheet.seed.Origin;

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
 * @param origins how the fields of an article came to be known
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
    List<Draft.Dropped> dropped,
    Map<String, Origin> origins) {

  Conversion {
    assumed = List.copyOf(assumed);
    dropped = List.copyOf(dropped);
    origins = Collections.unmodifiableMap(new TreeMap<>(origins));
  }

  /** The same, with its content elsewhere. */
  Conversion with(Content place) {
    return new Conversion(
        kind,
        id,
        file,
        seed,
        entry,
        seedDigest,
        converter,
        digest,
        place,
        assumed,
        dropped,
        origins);
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
