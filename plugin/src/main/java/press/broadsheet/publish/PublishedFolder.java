package press.broadsheet.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicReference;
import press.broadsheet.base.Digest;
import press.broadsheet.base.LockFile;
import press.broadsheet.base.OutputPath;
import press.broadsheet.base.ProblemException;

/**
 * The folder that a web server shows, for the length of one build. New files wait in staging until
 * {@link #commit()}, which changes the site whole or not at all; a build that ends before it leaves
 * the last site as it was. How that holds when a process is killed is in {@code
 * docs/adr/0003-publishing-by-journal.md}.
 *
 * <p>{@link #isCurrent}, {@link #keep} and {@link #stage} may be called from any thread; each file
 * is named once to one of the last two, and what is named to neither is no longer wanted.
 */
public final class PublishedFolder implements AutoCloseable {

  private enum Phase {
    STAGING,
    FAILED,
    COMMITTED,
    CLOSED
  }

  private final SiteTree tree;
  private final StateFolder state;
  private final Staging staging;
  private final LockFile lock;
  private final Manifest last;
  private final boolean resumed;
  private final OutputProblems problems;
  private final ConcurrentMap<String, WantedFile> wantedByFolded = new ConcurrentHashMap<>();
  private final AtomicReference<Phase> phase = new AtomicReference<>(Phase.STAGING);

  private PublishedFolder(
      SiteTree tree,
      StateFolder state,
      Staging staging,
      LockFile lock,
      Manifest last,
      boolean resumed,
      OutputProblems problems) {
    this.tree = tree;
    this.state = state;
    this.staging = staging;
    this.lock = lock;
    this.last = last;
    this.resumed = resumed;
    this.problems = problems;
  }

  /**
   * Opens the output folder, making it if it is missing, and finishes a publication that was
   * interrupted.
   *
   * @param output the folder; it may be a link to one
   * @param project the folder of the publication, which holds all the rest
   * @param inputs the folders that are read: content, seeds, templates; they need not be there
   * @throws ProblemException if the folder is not ours or cannot be (BS0601 to BS0604), another
   *     build is at work on it (BS0605), or an interrupted publication cannot be finished (BS0609)
   * @throws IOException if the disk refuses
   */
  public static PublishedFolder open(Path output, Path project, List<Path> inputs)
      throws IOException {
    OutputProblems problems = OutputProblems.of(output, project);
    Path place = OutputPlace.of(output, project, inputs, problems);
    OutputPlace.refuseStrangers(place, problems);
    StateFolder state = new StateFolder(place);
    LockFile lock =
        LockFile.tryAcquire(state.lock())
            .orElseThrow(() -> new ProblemException(problems.locked()));
    boolean opened = false;
    try {
      SiteTree tree = new SiteTree(place);
      Staging staging = new Staging(state.staging());
      Recovery recovery = new Recovery(place, tree, state, staging, problems);
      Manifest last = recovery.recover();
      opened = true;
      return new PublishedFolder(
          tree, state, staging, lock, last, recovery.hasFinished(), problems);
    } finally {
      if (!opened) {
        lock.close();
      }
    }
  }

  /** Whether opening it finished a publication that had been interrupted. */
  public boolean hasResumed() {
    return resumed;
  }

  /** Whether a file need not be made: it was made from the same key, and is there in full size. */
  public boolean isCurrent(OutputPath path, Digest key) {
    return last.get(path.value())
        .filter(entry -> entry.key().equals(key) && tree.holds(path.value(), entry.size()))
        .isPresent();
  }

  /**
   * Keeps the file that is there, one that {@link #isCurrent}.
   *
   * @throws IllegalStateException if no build of ours wrote it, or it was named before
   */
  public void keep(OutputPath path) {
    Manifest.Entry entry =
        last.get(path.value())
            .orElseThrow(() -> new IllegalStateException("never published: " + path));
    reserve(path, new WantedFile(path.value(), entry, Optional.empty()));
  }

  /**
   * Takes the new bytes of a file. If those are the bytes that it has, it stays as it is, its time
   * stamp too.
   *
   * @param key the digest of all that the bytes were made from
   * @throws ProblemException if the path is one of our own records (BS0608)
   * @throws IllegalStateException if the path was named before
   * @throws IOException if the disk refuses; this publication then cannot be committed
   */
  public void stage(OutputPath path, Digest key, byte[] bytes) throws IOException {
    if (StateFolder.isReserved(path)) {
      throw new ProblemException(problems.reserved(path.value()));
    }
    Manifest.Entry entry = new Manifest.Entry(key, bytes.length);
    reserve(path, new WantedFile(path.value(), entry, Optional.empty()));
    boolean staged = false;
    try {
      if (last.get(path.value()).isEmpty() || !tree.holds(path.value(), bytes)) {
        staging.write(path.value(), bytes);
        wantedByFolded.put(
            path.folded(), new WantedFile(path.value(), entry, Optional.of(Digest.of(bytes))));
      }
      staged = true;
    } finally {
      if (!staged) {
        phase.compareAndSet(Phase.STAGING, Phase.FAILED);
      }
    }
  }

  /**
   * Checks that staging is whole, moves it into place, and deletes what only we wrote and is no
   * longer wanted. Changes nothing on the disk, not even a time stamp, if the site is as it was.
   *
   * @throws ProblemException if something that is not ours stands in the place of a file (BS0606),
   *     or one file would be the folder of another (BS0607): then the last site is untouched; or if
   *     the disk refuses once the site is being changed (BS0609): then the next build goes on there
   * @throws IllegalStateException if it is not the first commit, or a file could not be staged
   * @throws IOException if the disk refuses before that, with the last site untouched
   */
  public PublishReport commit() throws IOException {
    if (!phase.compareAndSet(Phase.STAGING, Phase.COMMITTED)) {
      throw new IllegalStateException("cannot commit: " + phase.get());
    }
    TreeMap<String, WantedFile> wanted = new TreeMap<>(wantedByFolded);
    verify(wanted.values());
    Journal journal = new PublicationPlan(tree, last, wanted, problems).journal();
    Manifest next = journal.applyTo(last, Set.of());
    if (journal.changesFiles()) {
      state.writeJournal(journal);
      changeSite(journal, next);
    } else {
      state.writeManifest(next);
    }
    return journal.report(wanted.size());
  }

  private void verify(Collection<WantedFile> wanted) throws IOException {
    for (WantedFile file : wanted) {
      Optional<Digest> staged = file.staged();
      if (staged.isPresent() && !staging.isWhole(file.path(), file.entry().size(), staged.get())) {
        throw new IOException("what was staged for " + file.path() + " is damaged");
      }
    }
  }

  private void changeSite(Journal journal, Manifest next) {
    new JournalRun(journal, tree, staging, problems).run();
    try {
      state.writeManifest(next);
      state.removeJournal();
    } catch (IOException e) {
      throw problems.cannotFinish(StateFolder.NAME, e);
    }
  }

  /**
   * Gives the folder back and drops what waits in staging: without a commit, the last site is
   * untouched.
   */
  @Override
  public void close() {
    if (phase.getAndSet(Phase.CLOSED) == Phase.CLOSED) {
      return;
    }
    try (lock) {
      if (!state.hasJournal()) {
        staging.drop();
      }
    } catch (IOException e) {
      // What stays in staging is dropped when the folder is next opened, and the lock ends with the
      // process; the site itself is as it should be.
    }
  }

  private void reserve(OutputPath path, WantedFile file) {
    if (phase.get() == Phase.COMMITTED || phase.get() == Phase.CLOSED) {
      throw new IllegalStateException("too late for " + path + ": " + phase.get());
    }
    WantedFile other = wantedByFolded.putIfAbsent(path.folded(), file);
    if (other != null) {
      throw new IllegalStateException("named twice: " + path + " and " + other.path());
    }
  }
}
