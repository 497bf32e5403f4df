package press.broadsheet.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import press.broadsheet.base.AtomicFiles;
import press.broadsheet.base.OutputPath;

/**
 * The folder {@code .broadsheet} inside a published folder: it marks that as ours, lies on the same
 * file system (so that a rename is one step), and holds the manifest, its copy, the lock and, while
 * a publication is under way, staging and journal.
 */
final class StateFolder {

  static final String NAME = ".broadsheet";

  private final Path folder;

  StateFolder(Path output) {
    this.folder = output.resolve(NAME);
  }

  /** Whether a page has a path in the folder that is kept for our own bookkeeping. */
  static boolean isReserved(OutputPath path) {
    String first = path.value().split("/", 2)[0];
    return first.toLowerCase(Locale.ROOT).equals(NAME);
  }

  Path lock() {
    return folder.resolve("lock");
  }

  Path staging() {
    return folder.resolve("staging");
  }

  /** Whether a publication was interrupted after it began to change the site. */
  boolean hasJournal() {
    return Files.exists(journal(), LinkOption.NOFOLLOW_LINKS);
  }

  /** The interrupted publication; empty if there is none or it is damaged. */
  Optional<Journal> readJournal() throws IOException {
    return read(journal()).flatMap(Journal::parse);
  }

  /** From here on the publication happens, whatever happens to this process. */
  void writeJournal(Journal journal) throws IOException {
    AtomicFiles.writeDurably(journal(), journal.toBytes());
  }

  void removeJournal() throws IOException {
    AtomicFiles.deleteIfExists(journal());
  }

  /** Whether there is a manifest, readable or not. */
  boolean hasManifest() {
    return Files.exists(manifest(), LinkOption.NOFOLLOW_LINKS)
        || Files.exists(copy(), LinkOption.NOFOLLOW_LINKS);
  }

  /** The manifest, or its copy if it is missing or damaged; empty if neither can be read. */
  Optional<Manifest> readManifest() throws IOException {
    Optional<Manifest> manifest = read(manifest()).flatMap(Manifest::parse);
    return manifest.isPresent() ? manifest : read(copy()).flatMap(Manifest::parse);
  }

  /** Writes manifest and copy where they are not so already. */
  void writeManifest(Manifest manifest) throws IOException {
    byte[] bytes = manifest.toBytes();
    for (Path file : List.of(manifest(), copy())) {
      Optional<byte[]> there = read(file);
      if (there.isEmpty() || !Arrays.equals(there.get(), bytes)) {
        AtomicFiles.writeDurably(file, bytes);
      }
    }
  }

  /** Removes half-written files that a killed process left here. */
  void removeTemporaries() throws IOException {
    List<Path> left;
    try (Stream<Path> files = Files.list(folder)) {
      left =
          files
              .filter(f -> f.getFileName().toString().startsWith(AtomicFiles.TEMPORARY_PREFIX))
              .toList();
    }
    for (Path file : left) {
      AtomicFiles.deleteIfExists(file);
    }
  }

  private Path journal() {
    return folder.resolve("journal");
  }

  private Path manifest() {
    return folder.resolve("manifest");
  }

  private Path copy() {
    return folder.resolve("manifest.copy");
  }

  private static Optional<byte[]> read(Path file) throws IOException {
    try {
      return Optional.of(Files.readAllBytes(file));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }
}
