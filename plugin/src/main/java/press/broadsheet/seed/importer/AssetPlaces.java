package press.broadsheet.seed.importer;

import java.io.IOException;
import java.nio.file.Files;
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
 * All are placed, whether an article refers to them or not, so that no place depends on who asks
 * first.
 */
final class AssetPlaces {

  private final RowClaims rows;
  private final Set<String> taken = new HashSet<>();
  private final Map<String, LedgerRow> rowBySeed = new HashMap<>();
  private final SortedMap<String, String> fileBySeed = new TreeMap<>();
  private final Map<String, String> seedByFoldedName = new HashMap<>();

  /** Places the attachments among these files, which are in order. */
  AssetPlaces(List<ReadSeed> seeds, Ledger ledger, SeedFolder folder) {
    this.rows = new RowClaims(ledger, ContentKind.ASSET, folder);
    List<ReadSeed> attachments = seeds.stream().filter(s -> s.state().isAttachment()).toList();
    claim(attachments);
    for (LedgerRow row : ledger.rows()) {
      if (row.kind() == ContentKind.ASSET) {
        taken.add(folded(row.file()));
        if (row.entry().isEmpty()) {
          fileBySeed.put(row.seed(), row.file());
        }
      }
    }
    for (ReadSeed attachment : attachments) {
      String seed = attachment.name();
      LedgerRow row = rowBySeed.get(seed);
      fileBySeed.put(seed, row == null ? free(seed) : row.file());
    }
    fileBySeed.keySet().forEach(s -> seedByFoldedName.putIfAbsent(folded(s), s));
  }

  private void claim(List<ReadSeed> attachments) {
    for (ReadSeed attachment : attachments) {
      rows.claimNamed(attachment.name(), "")
          .ifPresent(row -> rowBySeed.put(attachment.name(), row));
    }
    if (!rows.hasOrphans()) {
      return; // nothing can have moved, so nothing need be read
    }
    for (ReadSeed attachment : attachments) {
      if (!rowBySeed.containsKey(attachment.name())) {
        digest(attachment)
            .flatMap(digest -> rows.claimMoved(digest, ""))
            .ifPresent(row -> rowBySeed.put(attachment.name(), row));
      }
    }
  }

  private static Optional<Digest> digest(ReadSeed attachment) {
    try {
      return Files.size(attachment.path()) > AssetConversion.MAX_BYTES
          ? Optional.empty()
          : Optional.of(Digest.of(Files.readAllBytes(attachment.path())));
    } catch (IOException e) {
      return Optional.empty(); // reported if an article asks for it
    }
  }

  /**
   * The attachment of that name, there or known to the ledger; of that name in other letters' case
   * or another Unicode form if there is none, for file systems differ about that.
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

  /** The ledger's line of an attachment. */
  Optional<LedgerRow> row(String seed) {
    return Optional.ofNullable(rowBySeed.get(seed));
  }

  /** Whether the line belongs to an attachment that is there. */
  boolean isClaimed(LedgerRow row) {
    return rows.isClaimed(row);
  }

  /** The line of a file that a seed holds within itself, by its name. It is given out once. */
  Optional<LedgerRow> claimNamed(String seed, String entry) {
    return rows.claimNamed(seed, entry);
  }

  /**
   * The line of a file with the same content that the same seed once held under another name, or
   * one that is gone under this name. It is given out once.
   */
  Optional<LedgerRow> claimSame(String seed, String entry, HeldFile file) {
    return rows.claimRenamed(seed, file.digest()).or(() -> rows.claimMoved(file.digest(), entry));
  }

  /** Takes a free place for a file that lies there below the seeds folder. */
  String free(String seed) {
    String path = seed.startsWith("assets/") ? seed.substring("assets/".length()) : seed;
    String[] segments = path.split("/");
    for (int i = 0; i < segments.length; i++) {
      if (!OutputPath.fault(segments[i]).isEmpty()) {
        segments[i] = sound(segments[i]);
      }
    }
    String file = ContentKind.ASSET.folder() + String.join("/", segments);
    int stop = file.lastIndexOf('.');
    int dot = stop > file.lastIndexOf('/') ? stop : file.length();
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
