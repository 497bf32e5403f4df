package press.broadsheet.seed.importer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import press.broadsheet.base.Location;
import press.broadsheet.base.Problem;
import press.broadsheet.base.ProblemException;
import press.broadsheet.base.Problems;
import press.broadsheet.base.SourceText;

/** The pictures and attachments that one seed refers to and that are not there. */
final class MissingFiles {

  /**
   * The lines of so many are looked up; finding the lines of a stranger's million would not end.
   */
  private static final int MAX_LOCATED = 200;

  private final SeedFolder folder;
  private final String seed;
  private final Arrival arrival;
  private final Set<String> targets = new LinkedHashSet<>();
  private final Set<String> held = new LinkedHashSet<>();

  MissingFiles(SeedFolder folder, Arrival arrival) {
    this.folder = folder;
    this.seed = arrival.seed();
    this.arrival = arrival;
  }

  /** Adds one, as the seed writes it. */
  void add(String target) {
    targets.add(target);
  }

  /** Adds one that should be within the seed, by its name. */
  void addHeld(String name) {
    held.add(name);
  }

  /** Warns of each, with the first line in the seed that names it where it can be told. */
  void report(Problems problems) {
    Optional<SourceText> source = targets.isEmpty() ? Optional.empty() : source();
    int count = 0;
    for (String target : targets) {
      Location at = folder.at(seed);
      if (source.isPresent() && count++ < MAX_LOCATED) {
        int offset = source.get().text().indexOf(target);
        at = offset < 0 ? at : source.get().at(offset);
      }
      problems.add(
          Problem.warning(
              "BS0260",
              at,
              "“" + target + "” is not among the seeds; the reference was left as it is.",
              "Put the file into the seeds folder at that path, or correct the path."));
    }
    held.forEach(name -> problems.add(held(name)));
  }

  private Problem held(String name) {
    boolean isThere = arrival.card().files().stream().anyMatch(f -> f.name().equals(name));
    return isThere
        ? Problem.warning(
            "BS0284",
            folder.at(seed),
            "The article offers “"
                + name
                + "” from within its seed, a kind of file that browsers run; it was left out.",
            "If you trust it, save it to the assets folder and link to it there.")
        : Problem.warning(
            "BS0282",
            folder.at(seed),
            "The article shows or offers “" + name + "”, but the seed does not hold that file.",
            "Save the seed again with its pictures, or put the file into the assets folder and"
                + " correct the article.");
  }

  private Optional<SourceText> source() {
    Path path = folder.files().get(seed);
    if (path == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(SourceText.utf8(Files.readAllBytes(path), folder.label() + "/" + seed));
    } catch (IOException | ProblemException e) {
      return Optional.empty(); // in another encoding, no offset can be told
    }
  }
}
