package press.broadsheet.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import press.broadsheet.base.ProblemException;

/** Brings a folder that a killed build may have left into order, and finds what of it is ours. */
final class Recovery {

  private final Path place;
  private final SiteTree tree;
  private final StateFolder state;
  private final Staging staging;
  private final OutputProblems problems;
  private boolean finished;

  Recovery(Path place, SiteTree tree, StateFolder state, Staging staging, OutputProblems problems) {
    this.place = place;
    this.tree = tree;
    this.state = state;
    this.staging = staging;
    this.problems = problems;
  }

  /**
   * Finishes a publication that has a journal; drops one that has none yet.
   *
   * @return what of the folder is ours
   * @throws ProblemException if that cannot be known, or the publication cannot be finished
   */
  Manifest recover() throws IOException {
    state.removeTemporaries();
    Manifest last;
    if (state.hasJournal()) {
      Optional<Journal> journal = state.readJournal();
      last = journal.isPresent() ? finish(journal.get()) : readManifest().doubted();
      state.writeManifest(last);
      state.removeJournal();
    } else {
      last = readManifest();
    }
    staging.drop();
    return last;
  }

  /** Whether a publication that was interrupted has been finished. */
  boolean hasFinished() {
    return finished;
  }

  private Manifest finish(Journal journal) throws IOException {
    // the first publication has a journal before there is any manifest
    Manifest last = state.hasManifest() ? readManifest() : Manifest.EMPTY;
    Set<String> lost = new JournalRun(journal, tree, staging, problems).resume();
    finished = true;
    return journal.applyTo(last, lost);
  }

  private Manifest readManifest() throws IOException {
    Optional<Manifest> manifest = state.readManifest();
    if (manifest.isEmpty() && !OutputPlace.namesIn(place).isEmpty()) {
      throw new ProblemException(problems.manifestLost());
    }
    return manifest.orElse(Manifest.EMPTY);
  }
}
