package press.broadsheet.seed;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import press.broadsheet.article.Slug;
import press.broadsheet.base.Digest;
import press.broadsheet.base.OutputPath;

/**
 * Where the pictures and attachments among the seeds belong: below {@code assets/} at their path
 * below the seeds folder, without a leading {@code assets/}. What the ledger knows keeps its place.
 */
final class AssetPlaces {

  private final SortedMap<String, String> fileBySeed = new TreeMap<>();
  private final Map<String, String> seedByFoldedName = new HashMap<>();

  /**
   * Places all of them, whether an article refers to them or not, so that no place depends on who
   * asks first.
   *
   * @param attachments names of the files, in order
   * @param known for those that the ledger knows, their files
   * @param ledger whose other assets keep their places too
   */
  AssetPlaces(List<String> attachments, Map<String, LedgerRow> known, Ledger ledger) {
    Set<String> taken = new HashSet<>();
    for (LedgerRow row : ledger.rows()) {
      if (row.kind() == ContentKind.ASSET) {
        taken.add(folded(row.file()));
        fileBySeed.put(row.seed(), row.file());
      }
    }
    for (String seed : attachments) {
      LedgerRow row = known.get(seed);
      fileBySeed.put(seed, row == null ? free(seed, taken) : row.file());
    }
    fileBySeed.keySet().forEach(s -> seedByFoldedName.putIfAbsent(folded(s), s));
  }

  /**
   * The attachment of that name; of that name in other letters' case or another Unicode form if
   * there is none, for file systems differ about that.
   */
  Optional<String> seedNamed(String name) {
    return fileBySeed.containsKey(name)
        ? Optional.of(name)
        : Optional.ofNullable(seedByFoldedName.get(folded(name)));
  }

  /** The file below the content folder of an attachment that {@link #seedNamed} gave. */
  String file(String seed) {
    return Objects.requireNonNull(fileBySeed.get(seed));
  }

  private static String free(String seed, Set<String> taken) {
    String path = seed.startsWith("assets/") ? seed.substring("assets/".length()) : seed;
    String[] segments = path.split("/");
    for (int i = 0; i < segments.length; i++) {
      if (!OutputPath.fault(segments[i]).isEmpty()) {
        segments[i] = sound(segments[i]);
      }
    }
    String file = ContentKind.ASSET.folder() + String.join("/", segments);
    int dot = file.lastIndexOf('.');
    String place = file;
    for (int n = 2; !taken.add(folded(place)); n++) {
      place = file.substring(0, dot) + "-" + n + file.substring(dot);
    }
    return place;
  }

  /** A name that every file system and address can hold, near to one that some cannot. */
  private static String sound(String segment) {
    int dot = segment.lastIndexOf('.');
    String stem = Slug.of(dot > 0 ? segment.substring(0, dot) : segment);
    String ending = dot > 0 ? Slug.of(segment.substring(dot + 1)) : "";
    String name = (stem.isEmpty() ? "file" : stem) + (ending.isEmpty() ? "" : "." + ending);
    return OutputPath.fault(name).isEmpty()
        ? name
        : "file-" + Digest.of(segment).fingerprint() + (ending.isEmpty() ? "" : "." + ending);
  }

  private static String folded(String name) {
    return Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
  }
}
