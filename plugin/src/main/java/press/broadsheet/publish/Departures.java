package press.broadsheet.publish;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import press.broadsheet.base.OutputPath;

/**
 * The files of the last manifest that the site no longer has, found by the name that some file
 * system would take for theirs.
 */
final class Departures {

  private final NavigableMap<String, String> pathsByFolded = new TreeMap<>();

  Departures(Collection<String> last, Set<String> wanted) {
    for (String path : last) {
      if (!wanted.contains(path)) {
        pathsByFolded.put(new OutputPath(path).folded(), path);
      }
    }
  }

  /** The leaving file that has this name, but for its case. */
  Optional<String> named(String folded) {
    return Optional.ofNullable(pathsByFolded.get(folded));
  }

  /** The leaving files in a folder and below it, and in others that differ from it in case. */
  Collection<String> below(String foldedFolder) {
    // '0' is the character after '/'
    return pathsByFolded.subMap(foldedFolder + "/", true, foldedFolder + "0", false).values();
  }

  /** The leaving files that must go before a file can come to this place, in order. */
  List<String> before(String folded) {
    List<String> paths = new ArrayList<>();
    for (int slash = folded.indexOf('/'); slash >= 0; slash = folded.indexOf('/', slash + 1)) {
      named(folded.substring(0, slash)).ifPresent(paths::add);
    }
    named(folded).ifPresent(paths::add);
    paths.addAll(below(folded));
    return paths;
  }

  /** All of them, in order. */
  Collection<String> all() {
    return pathsByFolded.values();
  }
}
