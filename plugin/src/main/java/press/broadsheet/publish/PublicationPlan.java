package press.broadsheet.publish;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import press.broadsheet.base.OutputPath;
import press.broadsheet.base.Problem;
import press.broadsheet.base.ProblemException;

/**
 * Puts the changes of a publication in order: assets first, so that no page refers to one that is
 * not there yet, then pages, deletions last; but a file that leaves goes just before the file whose
 * place it takes up.
 */
final class PublicationPlan {

  private static final Comparator<WantedFile> ASSETS_FIRST =
      Comparator.comparing(WantedFile::isPage).thenComparing(WantedFile::path);

  private final Manifest last;
  private final NavigableMap<String, WantedFile> wantedByFolded;
  private final Departures departures;
  private final Obstacles obstacles;
  private final OutputProblems problems;

  /**
   * @param wantedByFolded all files of the new site by {@link OutputPath#folded()}
   */
  PublicationPlan(
      SiteTree tree,
      Manifest last,
      NavigableMap<String, WantedFile> wantedByFolded,
      OutputProblems problems) {
    this.last = last;
    this.wantedByFolded = wantedByFolded;
    this.problems = problems;
    Set<String> wanted =
        wantedByFolded.values().stream().map(WantedFile::path).collect(Collectors.toSet());
    this.departures = new Departures(last.entries().keySet(), wanted);
    this.obstacles = new Obstacles(tree, last, departures);
  }

  /**
   * The steps; none if nothing changes.
   *
   * @throws ProblemException naming every file that cannot come to its place
   */
  Journal journal() throws IOException {
    List<WantedFile> moves =
        wantedByFolded.values().stream()
            .filter(w -> w.staged().isPresent())
            .sorted(ASSETS_FIRST)
            .toList();
    refuseObstacles(moves);
    Set<Step> steps = new LinkedHashSet<>();
    for (WantedFile file : moves) {
      departures.before(folded(file)).forEach(path -> steps.add(new Step.Delete(path)));
      steps.add(new Step.Move(file.path(), file.entry(), file.staged().orElseThrow()));
    }
    for (WantedFile file : wantedByFolded.values()) {
      if (file.staged().isEmpty() && !last.get(file.path()).equals(Optional.of(file.entry()))) {
        steps.add(new Step.Keep(file.path(), file.entry()));
      }
    }
    departures.all().forEach(path -> steps.add(new Step.Delete(path)));
    return new Journal(List.copyOf(steps));
  }

  private void refuseObstacles(List<WantedFile> moves) throws IOException {
    List<Problem> found = new ArrayList<>();
    for (WantedFile file : moves) {
      Optional<Problem> clash = clash(file);
      if (clash.isPresent()) {
        found.add(clash.get());
        continue;
      }
      Optional<String> inTheWay = obstacles.inTheWayOf(file);
      if (inTheWay.isPresent()) {
        found.add(problems.inTheWay(file.path(), inTheWay.get()));
      }
    }
    if (!found.isEmpty()) {
      throw new ProblemException(found.stream().distinct().sorted().toList());
    }
  }

  /** Another wanted file for which this one would have to be a folder, or the reverse. */
  private Optional<Problem> clash(WantedFile file) {
    String folded = folded(file);
    for (int slash = folded.indexOf('/'); slash >= 0; slash = folded.indexOf('/', slash + 1)) {
      WantedFile above = wantedByFolded.get(folded.substring(0, slash));
      if (above != null) {
        return Optional.of(problems.fileAndFolder(above.path(), file.path()));
      }
    }
    return wantedByFolded.subMap(folded + "/", true, folded + "0", false).values().stream()
        .map(below -> problems.fileAndFolder(file.path(), below.path()))
        .findFirst();
  }

  private static String folded(WantedFile file) {
    return new OutputPath(file.path()).folded();
  }
}
