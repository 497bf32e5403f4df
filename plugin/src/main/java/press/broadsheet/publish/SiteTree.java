package press.broadsheet.publish;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Optional;
import press.broadsheet.base.AtomicFiles;
import press.broadsheet.base.Digest;

/**
 * The files of a published folder, as they are on the disk. Never follows a symbolic link below its
 * root, so that nothing outside of it is written or deleted.
 */
final class SiteTree {

  private final Path root;

  SiteTree(Path root) {
    this.root = root;
  }

  Path file(String path) {
    return root.resolve(path);
  }

  /** The path of a file below the root, with {@code /}. */
  String pathOf(Path file) {
    return root.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
  }

  /** What stands at a path; empty if nothing does. */
  Optional<BasicFileAttributes> attributes(String path) {
    try {
      return Optional.of(
          Files.readAttributes(file(path), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
    } catch (IOException e) {
      // not there, or below a plain file; what cannot be looked at fails when it is written
      return Optional.empty();
    }
  }

  /** Whether a plain file of this size is there. */
  boolean holds(String path, long size) {
    return attributes(path).filter(a -> a.isRegularFile() && a.size() == size).isPresent();
  }

  /** Whether a plain file with these bytes is there. */
  boolean holds(String path, byte[] bytes) throws IOException {
    return holds(path, bytes.length)
        && firstAncestorNotFolder(path).isEmpty()
        && Arrays.equals(Files.readAllBytes(file(path)), bytes);
  }

  /** Whether a plain file of this size and digest is there. */
  boolean holds(String path, long size, Digest content) throws IOException {
    return holds(path, size) && Digest.of(Files.readAllBytes(file(path))).equals(content);
  }

  /** The highest folder of a path that is something else on the disk: a file, or a link. */
  Optional<String> firstAncestorNotFolder(String path) {
    for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
      String ancestor = path.substring(0, slash);
      Optional<BasicFileAttributes> there = attributes(ancestor);
      if (there.isEmpty()) {
        return Optional.empty();
      }
      if (!there.get().isDirectory()) {
        return Optional.of(ancestor);
      }
    }
    return Optional.empty();
  }

  /**
   * Moves a file to a path, replacing what is there in one step; makes missing folders.
   *
   * @throws IOException if a folder of the path is a file or a link, or the disk refuses
   */
  void moveHere(Path from, String path) throws IOException {
    Optional<String> inTheWay = firstAncestorNotFolder(path);
    if (inTheWay.isPresent()) {
      throw new IOException(file(inTheWay.get()) + " is not a folder");
    }
    AtomicFiles.move(from, file(path));
  }

  /**
   * Deletes the file or link at a path, and the folders above it that are empty then. What is
   * behind a link, and a folder at the path itself, are not ours and stay.
   */
  void delete(String path) throws IOException {
    if (firstAncestorNotFolder(path).isPresent()) {
      return;
    }
    Optional<BasicFileAttributes> there = attributes(path);
    if (there.isPresent() && there.get().isDirectory()) {
      return;
    }
    AtomicFiles.deleteIfExists(file(path));
    for (int slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
      if (!deleteIfEmpty(file(path.substring(0, slash)))) {
        return;
      }
    }
  }

  private static boolean deleteIfEmpty(Path folder) throws IOException {
    try {
      AtomicFiles.deleteIfExists(folder);
      return true;
    } catch (FileSystemException e) {
      // not empty, or held by the system: an empty folder that stays harms no reader
      return false;
    }
  }
}
