package press.broadsheet.seed.importer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import press.broadsheet.base.Problems;

/**
 * Decides about the pictures and other files of the seeds: those that an article has asked for are
 * copied, and those that were when one did. To be asked when all articles have been converted.
 */
final class AssetSteps {

  private final SeedFolder folder;
  private final ContentFolder content;
  private final DraftStore store;
  private final Set<String> again;
  private final Problems problems;
  private final List<Step> steps;
  private final List<ImportReport.Item> left;

  /**
   * For one import.
   *
   * @param again the ids of what a person wants again
   * @param problems takes what cannot be copied
   * @param steps takes one step a file
   * @param left takes what the report has to say of files without a step
   */
  AssetSteps(
      SeedFolder folder,
      ContentFolder content,
      DraftStore store,
      Set<String> again,
      Problems problems,
      List<Step> steps,
      List<ImportReport.Item> left) {
    this.folder = folder;
    this.content = content;
    this.store = store;
    this.again = again;
    this.problems = problems;
    this.steps = steps;
    this.left = left;
  }

  /** Decides about files of the seeds folder. */
  void files(List<ReadSeed> inOrder, AssetPlaces places, SeedLinks links) {
    for (ReadSeed seed : inOrder) {
      String name = seed.name();
      Optional<LedgerRow> row = places.row(name);
      if (!seed.state().isAttachment() || row.isEmpty() && !links.isWanted(name)) {
        continue;
      }
      String file = places.file(name);
      String id = row.map(LedgerRow::id).orElse(file);
      copy(name, row, file, AssetConversion.of(name, id, file, folder, problems));
    }
  }

  /** Decides about files that seeds hold within themselves; lists those that stay there. */
  void heldFiles(List<Arrival> arrivals, HeldFiles files) {
    for (HeldFiles.Placed each : files.all()) {
      if (each.row().isPresent() || files.isWanted(each)) {
        Optional<Conversion> copy = AssetConversion.of(each, store, folder, problems);
        copy(each.seed(), each.row(), each.file(), copy);
      } else {
        left.add(leftThere(each.seed(), each.entry(), "no article shows or offers it"));
      }
    }
    for (Arrival arrival : arrivals) {
      for (HeldFile file : arrival.card().files()) {
        if (HeldFiles.isActive(file.name())) {
          String why = "browsers run such files, so they are not published";
          left.add(leftThere(arrival.seed(), file.name(), why));
        }
      }
    }
  }

  private void copy(
      String seed, Optional<LedgerRow> row, String file, Optional<Conversion> conversion) {
    Standing standing = content.at(ContentKind.ASSET, file);
    if (conversion.isPresent()) {
      Conversion copy = conversion.get();
      steps.add(Step.of(row, standing, copy, again.contains(copy.id())));
      return;
    }
    row.ifPresent(r -> steps.add(Step.unknown(r, standing)));
    String known = row.isPresent() ? standing.file() : "";
    left.add(ImportReport.bare(ContentKind.ASSET, Outcome.FAILED, seed, known, ""));
  }

  private static ImportReport.Item leftThere(String seed, String entry, String why) {
    return new ImportReport.Item(
        ContentKind.ASSET,
        Outcome.SKIPPED,
        seed,
        entry,
        "",
        "",
        List.of(),
        List.of(),
        Map.of(),
        why);
  }
}
