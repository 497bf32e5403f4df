package press.broadsheet.seed.importer;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import press.broadsheet.base.Location;
import press.broadsheet.base.Problem;
import press.broadsheet.base.Problems;
import press.broadsheet.base.SourceText;

/**
 * What lies in the seeds folder. Names are paths below it with {@code /}, in the order of their
 * UTF-16 code units, whatever the file system says. Nothing outside of it is ever reached: a link
 * to a file within it counts as that file, and no other link is followed.
 *
 * @param label the folder's own name, which precedes the names in problems
 * @param files the regular files, each with the path to read it by
 * @param skipped files and folders that are none of import's business, with the reason
 * @param unread folders and files that could not be looked into, so that nothing can be said of
 *     what they hold
 */
record SeedFolder(
    String label,
    SortedMap<String, Path> files,
    SortedMap<String, String> skipped,
    SortedSet<String> unread) {

  private static final Set<String> ABOUT_THE_FOLDER =
      Set.of("readme", "license", "licence", "changelog");

  /** Walks the folder, which must be there. */
  static SeedFolder walk(Path folder, Problems problems) {
    Path name = folder.toAbsolutePath().normalize().getFileName();
    Walk walk = new Walk(name == null ? "seeds" : name.toString(), problems);
    try {
      walk.root = folder.toRealPath();
      Files.walkFileTree(walk.root, walk);
    } catch (IOException e) {
      walk.unreadable("", e);
    }
    return new SeedFolder(walk.label, walk.files, walk.skipped, walk.unread);
  }

  /** Whether a seed of this name is there, or might be in what could not be read. */
  boolean mayHold(String seed) {
    return files.containsKey(seed)
        || unread.stream().anyMatch(u -> u.isEmpty() || seed.equals(u) || seed.startsWith(u + "/"));
  }

  /** The place to name in a problem with a seed. */
  Location at(String seed) {
    return Location.of(label + "/" + seed);
  }

  /** The path below a folder, with {@code /} on every system; empty for the folder itself. */
  static String name(Path folder, Path path) {
    List<String> segments = new ArrayList<>();
    folder.relativize(path).forEach(segment -> segments.add(segment.toString()));
    return String.join("/", segments);
  }

  private static final class Walk extends SimpleFileVisitor<Path> {

    private final String label;
    private final Problems problems;
    private final SortedMap<String, Path> files = new TreeMap<>();
    private final SortedMap<String, String> skipped = new TreeMap<>();
    private final SortedSet<String> unread = new TreeSet<>();
    private Path root = Path.of("");

    private Walk(String label, Problems problems) {
      this.label = label;
      this.problems = problems;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      if (!folder.equals(root) && isHidden(folder)) {
        skipped.put(name(folder), "hidden");
        return FileVisitResult.SKIP_SUBTREE;
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      String name = name(file);
      if (isHidden(file)) {
        skipped.put(name, "hidden");
      } else if (isAboutTheFolder(name)) {
        skipped.put(name, "about the folder, not an article");
      } else if (attributes.isSymbolicLink()) {
        link(file, name);
      } else if (attributes.isRegularFile()) {
        files.put(name, file);
      } else {
        notFollowed(name, "This is neither a file nor a folder.");
      }
      return FileVisitResult.CONTINUE;
    }

    private void link(Path file, String name) {
      try {
        Path target = file.toRealPath();
        if (target.startsWith(root) && Files.isRegularFile(target)) {
          files.put(name, target);
        } else {
          notFollowed(
              name,
              target.startsWith(root)
                  ? "This is a link to a folder."
                  : "This is a link that leaves the seeds folder.");
        }
      } catch (IOException e) {
        notFollowed(name, "This is a link that leads nowhere.");
      }
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      unreadable(name(file), e);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(
        Path folder, @org.jspecify.annotations.Nullable IOException e) {
      if (e != null) {
        unreadable(name(folder), e);
      }
      return FileVisitResult.CONTINUE;
    }

    private void unreadable(String name, IOException e) {
      unread.add(name);
      problems.add(
          Problem.error(
              "BS0252",
              Location.of(name.isEmpty() ? label : label + "/" + name),
              "This cannot be read: " + SourceText.reason(e) + ".",
              "Check that it is there and that its permissions let you read it."));
    }

    private void notFollowed(String name, String what) {
      skipped.put(name, "not followed");
      problems.add(
          Problem.warning(
              "BS0253",
              Location.of(label + "/" + name),
              what + " It was not followed.",
              "Put a copy of the file in its place."));
    }

    private String name(Path path) {
      return SeedFolder.name(root, path);
    }

    private static boolean isHidden(Path path) {
      Path last = path.getFileName();
      return last != null && (last.toString().startsWith(".") || isLock(last.toString()));
    }

    /** Word puts {@code ~$name.docx} beside a document that is open. */
    private static boolean isLock(String name) {
      return name.startsWith("~$");
    }

    private static boolean isAboutTheFolder(String name) {
      int dot = name.indexOf('.');
      String stem = (dot < 0 ? name : name.substring(0, dot)).toLowerCase(Locale.ROOT);
      return ABOUT_THE_FOLDER.contains(stem);
    }
  }
}
