package press.broadsheet.seed.importer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import press.broadsheet.base.Digest;
import press.broadsheet.base.Location;
import press.broadsheet.base.Problem;
import press.broadsheet.base.Problems;
import press.broadsheet.base.SourceText;

/** Copies the pictures and attachments that articles refer to, byte for byte. */
final class AssetConversion {

  /** Told in the ledger, where an article's line tells its reader. */
  static final String CONVERTER = "copy 1";

  static final long MAX_BYTES = 100L << 20;

  private AssetConversion() {}

  /**
   * The copy, or empty if the file cannot be copied: then {@code problems} says why.
   *
   * @param seed the name of a file of the seeds folder
   */
  static Optional<Conversion> of(
      String seed, String id, String file, SeedFolder folder, Problems problems) {
    Path path = Objects.requireNonNull(folder.files().get(seed));
    try {
      if (Files.size(path) > MAX_BYTES) {
        problems.add(tooLarge(folder.at(seed), "The file"));
        return Optional.empty();
      }
      Digest digest = Digest.of(Files.readAllBytes(path));
      return Optional.of(
          new Conversion(
              ContentKind.ASSET,
              id,
              file,
              seed,
              "",
              digest,
              CONVERTER,
              digest,
              () -> Files.readAllBytes(path),
              List.of(),
              List.of(),
              Map.of()));
    } catch (IOException e) {
      problems.add(
          Problem.error(
              "BS0252",
              folder.at(seed),
              "This cannot be read: " + SourceText.reason(e) + ".",
              "Check that it is there and that its permissions let you read it."));
      return Optional.empty();
    }
  }

  /** The copy of a file that a seed holds within itself, or empty as above. */
  static Optional<Conversion> of(
      HeldFiles.Placed placed, DraftStore store, SeedFolder folder, Problems problems) {
    HeldFile held = placed.held();
    if (held.bytes().length() > MAX_BYTES) {
      problems.add(tooLarge(folder.at(placed.seed()), "“" + held.name() + "” in it"));
      return Optional.empty();
    }
    return Optional.of(
        new Conversion(
            ContentKind.ASSET,
            placed.row().map(LedgerRow::id).orElse(placed.file()),
            placed.file(),
            placed.seed(),
            placed.entry(),
            held.digest(),
            CONVERTER,
            held.digest(),
            () -> store.get(held.bytes()),
            List.of(),
            List.of(),
            Map.of()));
  }

  private static Problem tooLarge(Location at, String file) {
    return Problem.error(
        "BS0264",
        at,
        file + " has more than " + (MAX_BYTES >> 20) + " MiB.",
        "Make it smaller, or host it elsewhere and link to it.");
  }
}
