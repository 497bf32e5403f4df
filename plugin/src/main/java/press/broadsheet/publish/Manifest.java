package press.broadsheet.publish;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import press.broadsheet.base.Digest;
import press.broadsheet.base.OutputPath;

/**
 * What of a published folder is ours, and from what each file was made. Holds paths and keys, no
 * times, so that equal sites have equal manifests. As a text: a header with the version, one line
 * {@code path TAB key TAB size} for each file in the order of paths, and a seal.
 *
 * @param entries by {@link OutputPath#value() output path}
 */
public record Manifest(SortedMap<String, Entry> entries) {

  private static final String HEADER = "broadsheet-manifest 1";

  /** That of a folder into which nothing was published yet. */
  public static final Manifest EMPTY = new Manifest(new TreeMap<>());

  /**
   * One published file.
   *
   * @param key the digest of all that the file was made from
   * @param size in bytes; {@link #UNKNOWN} when the file is ours but may be another than the key
   *     promises, so that it is made again
   */
  public record Entry(Digest key, long size) {

    /** The size of no file. */
    public static final long UNKNOWN = -1;

    public Entry {
      if (size < UNKNOWN) {
        throw new IllegalArgumentException("not a size: " + size);
      }
    }

    /** The same file, of which only the name is sure. */
    Entry doubted() {
      return size == UNKNOWN ? this : new Entry(key, UNKNOWN);
    }
  }

  public Manifest {
    for (String path : entries.keySet()) {
      if (!isPath(path)) {
        throw new IllegalArgumentException("not an output path: " + path);
      }
    }
    entries = Collections.unmodifiableSortedMap(new TreeMap<>(entries));
  }

  /** The entry of a path, if it is ours. */
  public Optional<Entry> get(String path) {
    return Optional.ofNullable(entries.get(path));
  }

  /** The text form, in UTF-8. */
  public byte[] toBytes() {
    List<String> lines =
        entries.entrySet().stream()
            .map(e -> e.getKey() + "\t" + e.getValue().key() + "\t" + e.getValue().size())
            .toList();
    return SealedLines.toBytes(HEADER, lines);
  }

  /** The manifest that {@link #toBytes} wrote; empty if it is damaged or of another version. */
  public static Optional<Manifest> parse(byte[] bytes) {
    return SealedLines.parse(HEADER, bytes).flatMap(Manifest::ofLines);
  }

  /** The same files, each to be made again. */
  Manifest doubted() {
    TreeMap<String, Entry> doubted = new TreeMap<>(entries);
    doubted.replaceAll((path, entry) -> entry.doubted());
    return new Manifest(doubted);
  }

  /** Whether a text names a file of the site and nothing else; what is read back may be forged. */
  static boolean isPath(String text) {
    try {
      OutputPath path = new OutputPath(text);
      return path.value().equals(text) && !StateFolder.isReserved(path);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static Optional<Manifest> ofLines(List<String> lines) {
    TreeMap<String, Entry> entries = new TreeMap<>();
    try {
      for (String line : lines) {
        String[] fields = line.split("\t", -1);
        if (fields.length != 3) {
          return Optional.empty();
        }
        entries.put(fields[0], new Entry(Digest.parse(fields[1]), Long.parseLong(fields[2])));
      }
      return Optional.of(new Manifest(entries));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
