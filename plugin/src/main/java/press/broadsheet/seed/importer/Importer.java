package press.broadsheet.seed.importer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import press.broadsheet.base.AtomicFiles;
import press.broadsheet.base.BuildInstant;
import press.broadsheet.base.Location;
import press.broadsheet.base.LockFile;
import press.broadsheet.base.Problem;
import press.broadsheet.base.ProblemException;
import press.broadsheet.base.Problems;
import press.broadsheet.base.Progress;
import press.broadsheet.base.SourceText;
import press.broadsheet.base.Spool;
import press.broadsheet.seed.SeedReader;

/**
 * Turns the seeds folder into articles, authors and assets of the content folder, and never
 * overwrites an editor's work: the {@linkplain Ledger ledger} remembers what was written, and what
 * no longer equals that belongs to a person. What is good is written, what is not is named. Running
 * it again changes nothing.
 */
public final class Importer {

  private Importer() {}

  /**
   * What to import, and how.
   *
   * @param seeds the folder of raw articles; need not exist
   * @param content the folder to import into, such as {@code site-content}; made when needed
   * @param reports where {@code import.json}, {@code import.txt} and {@code proposals/} go, such as
   *     {@code target/broadsheet}
   * @param zone the site's time zone
   * @param now decides the date of articles that state none
   * @param prune whether to delete files whose seeds are gone and that nobody has touched
   * @param again ids of what a person deleted and wants back, or edited and has compared with its
   *     proposal, which then counts as settled
   * @param threads how many seeds are read at a time; at least 1; changes no result
   */
  public record Options(
      Path seeds,
      Path content,
      Path reports,
      ZoneId zone,
      BuildInstant now,
      boolean prune,
      Set<String> again,
      int threads) {

    public Options {
      again = Set.copyOf(again);
      if (threads < 1) {
        throw new IllegalArgumentException("no thread to work with: " + threads);
      }
    }
  }

  /** Imports as below, unseen. */
  public static ImportReport run(Options options, List<SeedReader> readers, Problems problems) {
    return run(options, readers, Progress.UNSEEN, problems);
  }

  /**
   * Imports.
   *
   * @param readers any order; the first by class name that accepts a seed reads it
   * @param progress hears how far it has come; changes no result
   * @param problems takes what is wrong; the import has written what is good in spite of it, unless
   *     the ledger is damaged, the seeds folder is missing, empty or the wrong one, or another
   *     import is at work
   * @return what was done, which is also written to the folder of reports
   */
  public static ImportReport run(
      Options options, List<SeedReader> readers, Progress progress, Problems problems) {
    Problems found = new Problems();
    String place = place(options);
    ImportReport report;
    try {
      Optional<LockFile> lock = LockFile.tryAcquire(options.reports().resolve("import.lock"));
      if (lock.isPresent()) {
        try (LockFile held = lock.get()) {
          report = locked(options, readers, place, progress, found);
        }
      } else {
        found.add(atWork(place));
        report = failed(place, found);
      }
    } catch (IOException e) {
      found.addAll(DraftStore.failure(place, e).problems());
      report = failed(place, found);
    }
    problems.addAll(found.all());
    return report;
  }

  private static ImportReport locked(
      Options options, List<SeedReader> readers, String place, Progress progress, Problems found)
      throws IOException {
    try (Spool spool = Spool.open(options.reports().resolve("import.spool"))) {
      DraftStore store = new DraftStore(spool, place);
      ImportRun run = new ImportRun(options, readers, place, store, progress, found);
      ImportReport report;
      try {
        report = run.run();
      } catch (ProblemException e) {
        found.addAll(e.problems());
        report = failed(place, found);
      }
      write(report, run, options, found);
      return report;
    }
  }

  private static ImportReport failed(String place, Problems found) {
    return new ImportReport(0, List.of(), found.all(), List.of(), place + "/import.txt");
  }

  private static Problem atWork(String place) {
    return Problem.error(
        "BS0280",
        Location.of(place),
        "Another import of this publication is at work.",
        "Wait until it has ended, then import again.");
  }

  private static void write(
      ImportReport report, ImportRun run, Options options, Problems problems) {
    Path reports = options.reports();
    try {
      String page =
          ReportHtml.of(report, ImportRun.name(options.seeds()), wayTo(options), run::sides);
      AtomicFiles.writeIfChanged(reports.resolve("import.html"), utf8(page));
      AtomicFiles.writeIfChanged(reports.resolve("import.json"), utf8(ReportJson.of(report)));
      AtomicFiles.writeIfChanged(reports.resolve("import.txt"), utf8(ReportText.whole(report)));
    } catch (IOException e) {
      problems.add(
          Problem.error(
              "BS0269",
              Location.of(report.place()),
              "The import report cannot be written: " + SourceText.reason(e) + ".",
              "Check that the disk has room and that the folder's permissions let you write."));
    }
  }

  /** The way from the reports to the content folder, for links. */
  private static String wayTo(Options options) {
    Path from = options.reports().toAbsolutePath().normalize();
    Path to = options.content().toAbsolutePath().normalize();
    return from.relativize(to).toString().replace('\\', '/');
  }

  /** The folder of reports as a person would name it, from where the content folder lies. */
  private static String place(Options options) {
    Path reports = options.reports().toAbsolutePath().normalize();
    Path publication = options.content().toAbsolutePath().normalize().getParent();
    Path shown =
        publication != null && reports.startsWith(publication)
            ? publication.relativize(reports)
            : options.reports();
    return shown.toString().replace('\\', '/');
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
