package press.broadsheet.publish;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;
import press.broadsheet.base.AtomicFiles;
import press.broadsheet.base.Digest;

/**
 * Where new bytes wait until all of them are there. A file's name here is the digest of its path:
 * any path fits, two that differ in case are two files, and the folder is only there while
 * something waits in it.
 */
final class Staging {

  private final Path folder;

  Staging(Path folder) {
    this.folder = folder;
  }

  Path file(String path) {
    String name = Digest.of(path).toString();
    return folder.resolve(name.substring(0, 2)).resolve(name.substring(2));
  }

  void write(String path, byte[] bytes) throws IOException {
    AtomicFiles.writeUnseen(file(path), bytes);
  }

  /** Whether a file waits for a path, whole or not. */
  boolean has(String path) {
    return Files.exists(file(path), LinkOption.NOFOLLOW_LINKS);
  }

  /** Whether the file that waits for a path is as it was written. */
  boolean isWhole(String path, long size, Digest content) throws IOException {
    Path file = file(path);
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        && Files.size(file) == size
        && Digest.of(Files.readAllBytes(file)).equals(content);
  }

  /** Removes all that waits, and the folder. */
  void drop() throws IOException {
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<Path>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            AtomicFiles.deleteIfExists(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException failure)
              throws IOException {
            if (failure != null) {
              throw failure;
            }
            AtomicFiles.deleteIfExists(visited);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
