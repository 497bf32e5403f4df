package press.broadsheet.seed.importer;

import java.util.ArrayList;
import java.util.List;
import press.broadsheet.base.Problem;
import press.broadsheet.base.Problems;

/**
 * Reports articles that tell nearly the same story as another. Of two, the one that import has
 * known for longer is the first; an article that an editor has deleted repeats nothing.
 */
final class SameStories {

  private final SeedFolder folder;
  private final DraftStore drafts;
  private final List<Place> known = new ArrayList<>();
  private final List<Place> fresh = new ArrayList<>();

  SameStories(SeedFolder folder, DraftStore drafts) {
    this.folder = folder;
    this.drafts = drafts;
  }

  /** Adds an article and what is done with it, in the order of the seeds. */
  void add(Place place, Step step) {
    switch (step.decision()) {
      case CREATE, REFRESH, UNCHANGED, ADOPT, KEEP_EDITED, PROPOSE ->
          (place.row().isPresent() ? known : fresh).add(place);
      default -> {
        return; // nothing stands there, or nothing of ours
      }
    }
  }

  /** Warns of each that repeats another. */
  void report(Problems problems) {
    List<Place> all = new ArrayList<>(known);
    all.addAll(fresh);
    List<Sketch> sketches = all.stream().map(place -> place.arrival().card().sketch()).toList();
    for (NearDuplicates.Pair pair :
        NearDuplicates.among(sketches, i -> drafts.draft(all.get(i).arrival().card()))) {
      problems.add(problem(all.get(pair.first()), all.get(pair.second()), pair.percent()));
    }
  }

  private Problem problem(Place first, Place second, int percent) {
    return Problem.warning(
        "BS0283",
        folder.at(second.arrival().seed()),
        (second.arrival().entry().isEmpty() ? "It" : "“" + second.arrival().entry() + "”")
            + " tells nearly the same story as “"
            + first.arrival().seed()
            + (first.arrival().entry().isEmpty() ? "" : "#" + first.arrival().entry())
            + "”, which is "
            + first.file()
            + " ("
            + percent
            + " % alike).",
        "Keep one of the two: delete the other article, which import will not bring back, or its"
            + " seed.");
  }
}
