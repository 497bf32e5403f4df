package press.broadsheet.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import press.broadsheet.base.Problem;
import press.broadsheet.base.ProblemException;

/** Decides whether a folder may be written and deleted in, before a byte of it is touched. */
final class OutputPlace {

  private static final int MAX_NAMED = 3;

  private OutputPlace() {}

  /**
   * The output folder with all links resolved.
   *
   * @throws ProblemException if it is no folder, or one that holds or belongs to something else
   */
  static Path of(Path output, Path project, List<Path> inputs, OutputProblems problems)
      throws IOException {
    Path place = resolve(output);
    refuseUnless(place.getParent() != null, problems.notForOutput("the root of the file system"));
    for (Path part = place; part != null; part = part.getParent()) {
      if (Files.exists(part, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(part)) {
        throw new ProblemException(
            problems.notAFolder(
                part.equals(place) ? "is not a folder" : "would lie below " + part + ", a file"));
      }
    }
    Path home = Path.of(System.getProperty("user.home", ""));
    if (home.isAbsolute()) {
      refuseUnless(
          !resolve(home).startsWith(place),
          problems.notForOutput("your home folder, or a folder that holds it"));
    }
    refuseUnless(
        !resolve(project).startsWith(place),
        problems.notForOutput("the folder of the publication itself, or one that holds it"));
    for (Path input : inputs) {
      Path source = resolve(input);
      refuseUnless(
          !source.startsWith(place) && !place.startsWith(source),
          problems.notForOutput("the input folder “" + input + "”, inside it or around it"));
    }
    return place;
  }

  /**
   * Refuses a folder that has files but not our mark.
   *
   * @param place as {@link #of} resolved it; it need not be there
   */
  static void refuseStrangers(Path place, OutputProblems problems) throws IOException {
    Path mark = place.resolve(StateFolder.NAME);
    if (Files.isDirectory(place) && !Files.isDirectory(mark, LinkOption.NOFOLLOW_LINKS)) {
      List<String> names = namesIn(place);
      refuseUnless(names.isEmpty(), problems.notOurs(names));
    }
  }

  /** The first few names in a folder, without our mark, in order. */
  static List<String> namesIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(f -> f.getFileName().toString())
          .filter(name -> !name.equals(StateFolder.NAME))
          .sorted()
          .limit(MAX_NAMED)
          .toList();
    }
  }

  private static void refuseUnless(boolean fine, Problem problem) {
    if (!fine) {
      throw new ProblemException(problem);
    }
  }

  /** Resolves the links of the part that is there; the rest is added as it is. */
  private static Path resolve(Path path) throws IOException {
    Deque<Path> missing = new ArrayDeque<>();
    @Nullable Path there = path.toAbsolutePath();
    while (there != null && !Files.exists(there)) {
      missing.push(there.getFileName());
      there = there.getParent();
    }
    Path resolved = there == null ? path.toAbsolutePath() : there.toRealPath();
    for (Path name : missing) {
      resolved = resolved.resolve(name);
    }
    return resolved.normalize();
  }
}
