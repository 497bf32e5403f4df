package press.broadsheet.publish;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import press.broadsheet.base.OutputPath;

/** What stands in the place of a file that is to come, and is not ours to replace or delete. */
final class Obstacles {

  private final SiteTree tree;
  private final Manifest last;
  private final Departures departures;

  Obstacles(SiteTree tree, Manifest last, Departures departures) {
    this.tree = tree;
    this.last = last;
    this.departures = departures;
  }

  /**
   * The path of what is in the way of a staged file; empty if the way is free. A person's file with
   * the very bytes that are to come is in nobody's way.
   */
  Optional<String> inTheWayOf(WantedFile file) throws IOException {
    String path = file.path();
    Optional<String> ancestor = tree.firstAncestorNotFolder(path);
    if (ancestor.isPresent()) {
      return leaves(ancestor.get()) ? Optional.empty() : ancestor;
    }
    Optional<BasicFileAttributes> there = tree.attributes(path);
    if (there.isEmpty()) {
      return Optional.empty();
    }
    if (there.get().isDirectory()) {
      return firstThatStays(tree.file(path));
    }
    boolean free =
        last.get(path).isPresent()
            || leaves(path)
            || tree.holds(path, file.entry().size(), file.staged().orElseThrow());
    return free ? Optional.empty() : Optional.of(path);
  }

  /** Whether this very file is one of those that leave, by this name or by one in other case. */
  private boolean leaves(String path) throws IOException {
    Optional<String> leaving = departures.named(folded(path));
    if (leaving.isEmpty()) {
      return false;
    }
    return leaving.get().equals(path)
        || tree.attributes(leaving.get()).isPresent()
            && Files.isSameFile(tree.file(leaving.get()), tree.file(path));
  }

  /** The first file or folder in a folder that is there when all that leaves has left. */
  private Optional<String> firstThatStays(Path folder) throws IOException {
    String[] found = {""};
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<Path>() {
          @Override
          public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes attributes) {
            return on(visited, !departures.below(folded(tree.pathOf(visited))).isEmpty());
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            return on(file, leaves(tree.pathOf(file)));
          }

          private FileVisitResult on(Path path, boolean leaves) {
            if (leaves) {
              return FileVisitResult.CONTINUE;
            }
            found[0] = tree.pathOf(path);
            return FileVisitResult.TERMINATE;
          }
        });
    return Optional.of(found[0]).filter(f -> !f.isEmpty());
  }

  /** Folds a name from the disk; one that no page could have is no page's. */
  private static String folded(String path) {
    return OutputPath.fault(path).isEmpty() ? new OutputPath(path).folded() : path;
  }
}
