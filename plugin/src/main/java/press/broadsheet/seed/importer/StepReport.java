package press.broadsheet.seed.importer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.broadsheet.base.Location;
import press.broadsheet.base.Problem;

/** Says what a step did, in the report and, where a person should act, as a problem. */
final class StepReport {

  private final SeedFolder folder;
  private final Proposals proposals;

  StepReport(SeedFolder folder, Proposals proposals) {
    this.folder = folder;
    this.proposals = proposals;
  }

  /** The line of the report; empty where there is nothing to say. */
  Optional<ImportReport.Item> item(Step step, boolean failed) {
    Optional<Outcome> outcome = failed ? Optional.of(Outcome.FAILED) : outcome(step);
    if (outcome.isEmpty()) {
      return Optional.empty();
    }
    Optional<LedgerRow> row = step.after().or(step::before);
    Optional<Conversion> conversion = step.conversion();
    return Optional.of(
        new ImportReport.Item(
            conversion.map(Conversion::kind).or(() -> row.map(LedgerRow::kind)).orElseThrow(),
            outcome.get(),
            conversion.map(Conversion::seed).or(() -> row.map(LedgerRow::seed)).orElseThrow(),
            conversion.map(Conversion::entry).or(() -> row.map(LedgerRow::entry)).orElse(""),
            step.standing().file(),
            conversion.map(Conversion::id).or(() -> row.map(LedgerRow::id)).orElseThrow(),
            isAsConverted(step) ? conversion.map(Conversion::assumed).orElse(List.of()) : List.of(),
            conversion.map(Conversion::dropped).orElse(List.of()),
            conversion.map(Conversion::origins).orElse(Map.of()),
            note(step)));
  }

  private static Optional<Outcome> outcome(Step step) {
    return switch (step.decision()) {
      case CREATE -> Optional.of(Outcome.CREATED);
      case REFRESH -> Optional.of(Outcome.REFRESHED);
      case UNCHANGED -> Optional.of(seedMoved(step) ? Outcome.MOVED : Outcome.UNCHANGED);
      case ADOPT -> Optional.of(Outcome.ADOPTED);
      case KEEP_EDITED -> Optional.of(Outcome.KEPT_EDITED);
      case PROPOSE -> Optional.of(Outcome.PROPOSED);
      case STAY_AWAY -> Optional.of(Outcome.DELETED_BY_EDITOR);
      case REFUSE -> Optional.of(isPersonsAuthor(step) ? Outcome.KEPT_EDITED : Outcome.FAILED);
      case DELETE -> Optional.of(Outcome.PRUNED);
      case REPORT_GONE, REPORT_EDITED_GONE -> Optional.of(Outcome.SEED_GONE);
      case KEEP_ROW, FORGET -> Optional.empty();
    };
  }

  private static boolean isAsConverted(Step step) {
    return switch (step.decision()) {
      case CREATE, REFRESH, UNCHANGED, ADOPT -> true;
      default -> false;
    };
  }

  private static boolean seedMoved(Step step) {
    return step.before()
        .filter(row -> !row.seed().equals(step.conversion().orElseThrow().seed()))
        .isPresent();
  }

  private static boolean isPersonsAuthor(Step step) {
    return step.conversion().filter(c -> c.kind() == ContentKind.AUTHOR).isPresent();
  }

  private String note(Step step) {
    return switch (step.decision()) {
      case PROPOSE -> "The proposal is " + proposals.name(step.standing().file()) + ".";
      case STAY_AWAY -> "To import it again, ask for it by its id.";
      case REFUSE -> isPersonsAuthor(step) ? "A person wrote it; the seed's bio is not used." : "";
      case REPORT_EDITED_GONE -> "It was edited by hand and stays.";
      default -> moved(step);
    };
  }

  private static String moved(Step step) {
    Optional<LedgerRow> before = step.before();
    if (before.isEmpty() || before.get().file().equals(step.standing().file())) {
      return "";
    }
    return "An editor moved it from " + before.get().file() + ".";
  }

  /** What a person should know or do; empty if nothing. */
  Optional<Problem> problem(Step step) {
    String file = step.standing().file();
    return switch (step.decision()) {
      case PROPOSE ->
          Optional.of(
              Problem.warning(
                  "BS0270",
                  Location.of(file),
                  "It was edited by hand, and what its seed “" + seed(step) + "” gives is new.",
                  "Take over what you need from "
                      + proposals.name(file)
                      + (step.again()
                          ? "; it counts as settled now."
                          : "; then settle it with -Dbroadsheet.again="
                              + step.conversion().orElseThrow().id()
                              + ", which does not overwrite it.")));
      case REFUSE -> isPersonsAuthor(step) ? Optional.empty() : Optional.of(refused(step));
      case REPORT_GONE ->
          Optional.of(
              Problem.warning(
                  "BS0272",
                  Location.of(file),
                  "Its seed “" + seed(step) + "” no longer has it; the file stays.",
                  "Bring it back, or import with -Dbroadsheet.prune=true to delete files"
                      + " whose seeds are gone and that nobody edited."));
      case REPORT_EDITED_GONE ->
          Optional.of(
              Problem.warning(
                  "BS0273",
                  Location.of(file),
                  "Its seed “"
                      + seed(step)
                      + "” no longer has it; since it was edited by hand, it stays.",
                  "Nothing needs to be done; this is said once."));
      default -> Optional.empty();
    };
  }

  private Problem refused(Step step) {
    String file = step.standing().file();
    Conversion conversion = step.conversion().orElseThrow();
    return Problem.error(
        "BS0271",
        folder.at(conversion.seed()),
        "It belongs at “" + file + "”, but a file is there that import did not write.",
        conversion.kind() == ContentKind.ASSET
            ? "Rename one of the two files."
            : "Move that file, or give the seed another title or slug.");
  }

  private static String seed(Step step) {
    return step.conversion()
        .map(Conversion::seed)
        .or(() -> step.before().map(LedgerRow::seed))
        .orElse("");
  }
}
