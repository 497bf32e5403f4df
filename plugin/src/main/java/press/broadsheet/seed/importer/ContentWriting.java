package press.broadsheet.seed.importer;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import press.broadsheet.base.AtomicFiles;
import press.broadsheet.base.Digest;
import press.broadsheet.base.Location;
import press.broadsheet.base.Problem;
import press.broadsheet.base.ProblemException;
import press.broadsheet.base.Problems;
import press.broadsheet.base.Progress;
import press.broadsheet.base.SourceText;

/**
 * Does the steps: the ledger with the intents, then the files, then the ledger as it is. An import
 * that is killed in between leaves intents behind, which the next one carries out.
 */
final class ContentWriting {

  private final Path root;
  private final ContentFolder content;
  private final Proposals proposals;
  private final int threads;
  private final Progress progress;
  private final Problems problems;

  ContentWriting(
      Path root,
      ContentFolder content,
      Proposals proposals,
      int threads,
      Progress progress,
      Problems problems) {
    this.root = root;
    this.content = content;
    this.proposals = proposals;
    this.threads = threads;
    this.progress = progress;
    this.problems = problems;
  }

  /**
   * Does the steps.
   *
   * @return those that failed; {@code problems} says why
   * @throws ProblemException BS0265 if the ledger cannot be written; nothing else is then
   */
  Set<Step> all(List<Step> steps) {
    deleteLeftovers(steps);
    if (steps.stream().anyMatch(Step::touchesContent)) {
      ledger(steps.stream().flatMap(s -> s.intent().stream()).toList());
    }
    Set<Step> failed = Collections.newSetFromMap(new IdentityHashMap<>());
    List<LedgerRow> rows = new ArrayList<>(steps.size());
    Iterator<Step> inOrder = steps.iterator();
    AtomicInteger count = new AtomicInteger();
    InOrder.forEach(
        steps,
        threads,
        this::done,
        done -> {
          Step step = inOrder.next();
          if (done) {
            step.after().ifPresent(rows::add);
          } else {
            failed.add(step);
            step.before().or(step::intent).ifPresent(rows::add);
          }
          progress.at("Writing content", count.incrementAndGet(), steps.size());
        });
    ledger(rows);
    return failed;
  }

  /** Where a killed import was writing, half a file may lie. */
  private void deleteLeftovers(List<Step> steps) {
    Set<String> folders = new TreeSet<>(Set.of(""));
    for (Step step : steps) {
      if (step.before().filter(row -> row.state() == LedgerRow.State.WRITING).isPresent()) {
        String file = step.standing().file();
        folders.add(file.substring(0, file.lastIndexOf('/')));
      }
    }
    for (String folder : folders) {
      try {
        AtomicFiles.deleteLeftovers(content.path(folder));
      } catch (IOException | DirectoryIteratorException | InvalidPathException e) {
        problems.add(
            Problem.warning(
                "BS0275",
                Location.of(folder.isEmpty() ? Ledger.FILE : folder),
                "An import was killed here, and what it left cannot be swept up.",
                "Delete the files named .broadsheet-….tmp in this folder."));
      }
    }
  }

  private boolean done(Step step) {
    String file = step.standing().file();
    try {
      switch (step.decision()) {
        case CREATE, REFRESH -> write(step, content.path(file));
        case DELETE -> {
          refuseIfTouched(step);
          AtomicFiles.deleteIfExists(content.path(file));
        }
        case PROPOSE -> proposals.put(step.conversion().orElseThrow(), file);
        default -> {
          return true;
        }
      }
      return true;
    } catch (ProblemException e) {
      problems.addAll(e.problems());
    } catch (InvalidPathException e) {
      problems.add(
          Problem.error(
              "BS0266",
              Location.of(file),
              "This machine's locale has no letters for this file name.",
              "Set the locale to UTF-8, as in: export LC_ALL=C.UTF-8"));
    } catch (IOException e) {
      problems.add(
          Problem.error(
              "BS0267",
              Location.of(file),
              "The file cannot be written: " + SourceText.reason(e) + ".",
              "Check that the disk has room and that the folder's permissions let you write."));
    }
    return false;
  }

  private void write(Step step, Path path) throws IOException {
    Conversion conversion = step.conversion().orElseThrow();
    byte[] bytes = conversion.content().bytes();
    Digest digest =
        conversion.kind() == ContentKind.ASSET ? Digest.of(bytes) : ContentDigest.of(bytes);
    if (!digest.equals(conversion.digest())) {
      throw changed(conversion.seed());
    }
    refuseIfTouched(step);
    AtomicFiles.write(path, bytes);
  }

  /** A person may have saved the file since it was looked at. */
  private void refuseIfTouched(Step step) {
    Standing then = step.standing();
    ContentKind kind =
        step.conversion()
            .map(Conversion::kind)
            .or(() -> step.before().map(LedgerRow::kind))
            .orElseThrow();
    Standing now = content.at(kind, then.file());
    if (now.isThere() != then.isThere() || !now.digest().equals(then.digest())) {
      throw changed(then.file());
    }
  }

  private static ProblemException changed(String file) {
    return new ProblemException(
        Problem.error(
            "BS0268",
            Location.of(file),
            "Someone changed this file during the import.",
            "Run the import again."));
  }

  private void ledger(List<LedgerRow> rows) {
    try {
      Ledger.write(root, rows);
    } catch (IOException e) {
      throw new ProblemException(
          Problem.error(
              "BS0265",
              Location.of(Ledger.FILE),
              "The import ledger cannot be written: " + SourceText.reason(e) + ".",
              "Check that the disk has room and that the folder's permissions let you write."));
    }
  }
}
