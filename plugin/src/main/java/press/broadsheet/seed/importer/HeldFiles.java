package press.broadsheet.seed.importer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import press.broadsheet.base.Digest;
import press.broadsheet.seed.SeedFile;

/**
 * Where the pictures and other files belong that seeds hold within themselves: below {@code
 * assets/}, in a folder named like the seed. Files of one seed that are the same share a place.
 * Remembers which were asked for. Thread-safe once made.
 */
final class HeldFiles {

  /** What a browser runs or lays out as a page: a stranger's must not speak for the publication. */
  private static final Set<String> ACTIVE =
      Set.of(
          "html", "htm", "xhtml", "xht", "shtml", "mhtml", "mht", "xml", "xsl", "xslt", "js", "mjs",
          "css", "wasm", "swf", "jar", "php", "hta");

  /**
   * A file with its place.
   *
   * @param seed the seed that holds it
   * @param entry the article's name within its seed and the file's name within the article
   * @param held the file
   * @param file its place below the content folder
   * @param row the ledger's line, if import knows it
   */
  record Placed(String seed, String entry, HeldFile held, String file, Optional<LedgerRow> row) {}

  private record Name(String seed, String entry, String file) {}

  private record Same(String seed, Digest digest) {}

  /** Files of one seed that are the same, under the name of the first. */
  private record Group(String seed, String entry, HeldFile held, List<Name> names) {}

  private final Map<Name, Placed> byName = new HashMap<>();
  private final List<Placed> all = new ArrayList<>();
  private final Set<Placed> wanted = ConcurrentHashMap.newKeySet();

  /** Places the files of all articles, which are in the order of their seeds. */
  HeldFiles(List<Arrival> arrivals, AssetPlaces places) {
    List<Group> groups = groups(arrivals);
    List<Optional<LedgerRow>> rows = new ArrayList<>();
    groups.forEach(group -> rows.add(places.claimNamed(group.seed(), group.entry())));
    for (int i = 0; i < groups.size(); i++) {
      Group group = groups.get(i);
      Optional<LedgerRow> row =
          rows.get(i).or(() -> places.claimSame(group.seed(), group.entry(), group.held()));
      String file = row.map(LedgerRow::file).orElseGet(() -> places.free(wish(group)));
      Placed placed = new Placed(group.seed(), group.entry(), group.held(), file, row);
      all.add(placed);
      group.names().forEach(name -> byName.putIfAbsent(name, placed));
    }
  }

  private static List<Group> groups(List<Arrival> arrivals) {
    Map<Same, Group> groups = new LinkedHashMap<>();
    Set<List<String>> entries = new HashSet<>();
    for (Arrival arrival : arrivals) {
      for (HeldFile file : arrival.card().files()) {
        if (isActive(file.name())) {
          continue;
        }
        String seed = arrival.seed();
        Same same = new Same(seed, file.digest());
        if (!groups.containsKey(same)) {
          String name = (arrival.entry().isEmpty() ? "" : arrival.entry() + "#") + file.name();
          String entry = name;
          for (int n = 2; !entries.add(List.of(seed, entry)); n++) {
            entry = name + "#" + n;
          }
          groups.put(same, new Group(seed, entry, file, new ArrayList<>()));
        }
        Objects.requireNonNull(groups.get(same))
            .names()
            .add(new Name(seed, arrival.entry(), file.name()));
      }
    }
    return List.copyOf(groups.values());
  }

  /** Whether a file of that name is never published. */
  static boolean isActive(String name) {
    return ACTIVE.contains(new SeedFile(name, new byte[0]).extension());
  }

  private static String wish(Group group) {
    return group.seed().replaceFirst("\\.[^./]+$", "")
        + "/"
        + group.held().name().replace('/', '-').replace('\\', '-');
  }

  /** The place of a file that an article shows or offers; empty if its seed does not hold it. */
  Optional<String> wanted(String seed, String entry, String name) {
    Placed placed = byName.get(new Name(seed, entry, name));
    if (placed != null) {
      wanted.add(placed);
    }
    return Optional.ofNullable(placed).map(Placed::file);
  }

  /** All of them, in the order of their seeds. */
  Collection<Placed> all() {
    return all;
  }

  /** Whether an article has asked for it. */
  boolean isWanted(Placed placed) {
    return wanted.contains(placed);
  }
}
