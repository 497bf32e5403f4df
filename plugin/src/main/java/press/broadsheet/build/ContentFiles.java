package press.broadsheet.build;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import press.broadsheet.base.Location;
import press.broadsheet.base.Problem;
import press.broadsheet.base.Problems;
import press.broadsheet.base.SourceText;

/**
 * Lists the files of a part of the content folder: in order of name, and never through a link to
 * elsewhere.
 */
final class ContentFiles {

  private ContentFiles() {}

  /**
   * The paths below {@code content} of all files in one of its folders, with {@code /}.
   *
   * @param hidden whether files and folders whose name begins with a dot are listed
   * @param problems takes a warning (BS0406) for what is neither file nor folder, an error if it
   *     would be an article, and an error (BS0002) for what cannot be read
   */
  static List<String> in(Path content, String folder, boolean hidden, Problems problems) {
    Path root = content.resolve(folder);
    List<String> out = new ArrayList<>();
    if (!Files.isDirectory(root)) {
      return out;
    }
    try {
      Files.walkFileTree(
          root,
          new SimpleFileVisitor<Path>() {
            @Override
            public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
              return skips(dir) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              if (!skips(file)) {
                if (attributes.isRegularFile()) {
                  out.add(name(content, file));
                } else {
                  problems.add(neither(name(content, file)));
                }
              }
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
              problems.add(
                  Problem.error(
                      "BS0002",
                      Location.of(name(content, file)),
                      "The file cannot be read: " + SourceText.reason(e),
                      "Check that it is there and that its permissions let you read it."));
              return FileVisitResult.CONTINUE;
            }

            private boolean skips(Path path) {
              Path last = path.getFileName();
              String name = last == null ? "" : last.toString();
              return name.equals(".DS_Store")
                  || name.equals(".git")
                  || (!hidden && name.startsWith(".") && !path.equals(root));
            }
          });
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    Collections.sort(out);
    return out;
  }

  private static Problem neither(String file) {
    String what = "This is a link or a device, which is not followed.";
    String hint = "Put the file itself here.";
    return file.endsWith(".md")
        ? Problem.error("BS0406", Location.of(file), what, hint)
        : Problem.warning("BS0406", Location.of(file), what, hint);
  }

  private static String name(Path content, Path file) {
    return content.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
  }
}
