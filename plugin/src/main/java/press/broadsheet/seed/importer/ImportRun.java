package press.broadsheet.seed.importer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import press.broadsheet.base.Location;
import press.broadsheet.base.Problem;
import press.broadsheet.base.ProblemException;
import press.broadsheet.base.Problems;
import press.broadsheet.base.Progress;
import press.broadsheet.seed.SeedReader;

/** One import, from the walk through the seeds to the report. */
final class ImportRun {

  private static final Comparator<ImportReport.Item> ORDER =
      Comparator.comparing(ImportReport.Item::kind)
          .thenComparing(ImportReport.Item::seed)
          .thenComparing(ImportReport.Item::entry)
          .thenComparing(ImportReport.Item::file);

  private final Importer.Options options;
  private final List<SeedReader> readers;
  private final String place;
  private final DraftStore store;
  private final Progress progress;
  private final Problems problems;
  private final List<String> notes = new ArrayList<>();
  private Optional<ReportSides> sides = Optional.empty();

  ImportRun(
      Importer.Options options,
      List<SeedReader> readers,
      String place,
      DraftStore store,
      Progress progress,
      Problems problems) {
    this.options = options;
    this.readers = readers;
    this.place = place;
    this.store = store;
    this.progress = progress;
    this.problems = problems;
  }

  /**
   * Imports.
   *
   * @throws ProblemException if nothing can be imported at all
   */
  ImportReport run() {
    refuseNested();
    Ledger ledger = Ledger.read(options.content());
    if (!Files.exists(options.seeds())) {
      return nothing(ledger, "is missing");
    }
    if (!Files.isDirectory(options.seeds())) {
      throw new ProblemException(
          Problem.error(
              "BS0259",
              Location.of(name(options.seeds())),
              "This is not a folder.",
              "Name the folder that holds the seeds with -Dbroadsheet.seeds."));
    }
    SeedFolder folder = SeedFolder.walk(options.seeds(), problems);
    if (folder.files().isEmpty() && folder.unread().isEmpty()) {
      return nothing(ledger, "is empty");
    }
    List<ReadSeed> seeds = new SeedReading(folder, readers, store).all(options.threads(), progress);
    sides = Optional.of(new ReportSides(seeds, store, options.content()));
    seeds.forEach(seed -> problems.addAll(seed.problems()));
    ContentFolder content = new ContentFolder(options.content());
    ImportPlan plan =
        ImportPlan.of(ledger, folder, seeds, content, options, store, progress, problems);
    Proposals proposals =
        new Proposals(options.reports().resolve("proposals"), place + "/proposals");
    StepReport steps = new StepReport(folder, proposals);
    plan.steps().forEach(step -> steps.problem(step).ifPresent(problems::add));
    plan.unknown(options.again()).forEach(this::unknownId);
    Set<Step> failed =
        new ContentWriting(
                options.content(), content, proposals, options.threads(), progress, problems)
            .all(plan.steps());

    List<ImportReport.Item> items = new ArrayList<>(plan.left());
    plan.steps().forEach(s -> steps.item(s, failed.contains(s)).ifPresent(items::add));
    seeds.forEach(seed -> seedItem(seed, items));
    folder.skipped().forEach((name, why) -> items.add(item(Outcome.SKIPPED, name, why)));
    items.sort(ORDER);
    long count =
        seeds.stream()
            .filter(s -> s.state() == ReadSeed.State.READ || s.state() == ReadSeed.State.FAILED)
            .count();
    return report((int) count, items);
  }

  /**
   * What the report shows of an article and its seed; empty if the seeds were not even looked at.
   */
  Optional<ReportSides.Sides> sides(ImportReport.Item item) {
    return sides.flatMap(s -> s.of(item));
  }

  private static void seedItem(ReadSeed seed, List<ImportReport.Item> items) {
    if (seed.state() == ReadSeed.State.FAILED) {
      items.add(item(Outcome.FAILED, seed.name(), ""));
    } else if (seed.state() == ReadSeed.State.UNKNOWN) {
      items.add(item(Outcome.SKIPPED, seed.name(), "nobody reads this kind of file"));
    } else if (seed.state() == ReadSeed.State.OFFERED) {
      items.add(item(Outcome.SKIPPED, seed.name(), "an attachment: another seed offers it"));
    } else if (seed.state() == ReadSeed.State.READ && seed.cards().isEmpty()) {
      items.add(item(Outcome.SKIPPED, seed.name(), "no article in it"));
    }
  }

  /** Content that lies among the seeds would be imported into itself. */
  private void refuseNested() {
    Path seeds = real(options.seeds());
    for (Path ours : List.of(options.content(), options.reports())) {
      if (real(ours).startsWith(seeds)) {
        throw new ProblemException(
            Problem.error(
                "BS0251",
                Location.of(name(options.seeds())),
                "The seeds folder holds “" + name(ours) + "”, which import writes to.",
                "Keep the seeds in a folder of their own."));
      }
    }
  }

  private ImportReport nothing(Ledger ledger, String why) {
    String name = name(options.seeds());
    if (!ledger.rows().isEmpty()) {
      throw new ProblemException(
          Problem.error(
              "BS0258",
              Location.of(name),
              "The seeds folder "
                  + why
                  + ", but "
                  + ledger.rows().size()
                  + " files were imported from it.",
              "Bring it back or correct -Dbroadsheet.seeds; to go on without it, skip the import."));
    }
    notes.add("Nothing to import: the seeds folder " + name + " " + why + ".");
    return report(0, List.of());
  }

  private void unknownId(String id) {
    problems.add(
        Problem.warning(
            "BS0274",
            Location.of(Ledger.FILE),
            "“" + id + "” was to be imported again, but no seed gives a file with that id.",
            "Copy the id from import.tsv or from the import report."));
  }

  private ImportReport report(int seeds, List<ImportReport.Item> items) {
    return new ImportReport(seeds, items, problems.all(), notes, place + "/import.txt");
  }

  private static ImportReport.Item item(Outcome outcome, String seed, String note) {
    return ImportReport.bare(ContentKind.ARTICLE, outcome, seed, "", note);
  }

  /** A folder or file as a person would name it: the last part of its path. */
  static String name(Path path) {
    Path name = path.toAbsolutePath().normalize().getFileName();
    return name == null ? path.toString() : name.toString();
  }

  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path.toAbsolutePath().normalize();
    }
  }
}
