package press.broadsheet.build;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import press.broadsheet.base.Problem;
import press.broadsheet.base.Problems;
import press.broadsheet.base.Progress;
import press.broadsheet.seed.SeedReader;
import press.broadsheet.seed.importer.ImportReport;
import press.broadsheet.seed.importer.Importer;
import press.broadsheet.site.SiteSettings;

/** Seeds to content. */
public final class ImportSeeds {

  private ImportSeeds() {}

  /**
   * What an import came to.
   *
   * @param summary a few lines for the person who ran it
   * @param problems what could not be imported, and warnings
   */
  public record Outcome(String summary, List<Problem> problems) {
    public Outcome {
      problems = List.copyOf(problems);
    }
  }

  /** Imports as below, unseen. */
  public static Outcome run(GenerateOptions options, boolean prune, Collection<String> again)
      throws IOException {
    return run(options, prune, again, Progress.UNSEEN);
  }

  /**
   * Imports all that is good and names what is not.
   *
   * @param prune whether untouched articles whose seed is gone are deleted
   * @param again ids of articles to import again although an editor deleted them
   * @param progress hears how far it has come
   * @throws press.broadsheet.base.ProblemException if nothing could be imported: wrong settings, a
   *     damaged ledger
   * @throws IOException if the machine fails
   */
  public static Outcome run(
      GenerateOptions options, boolean prune, Collection<String> again, Progress progress)
      throws IOException {
    Problems problems = new Problems();
    SiteSettings settings = ContentReader.settings(options, new Problems());
    Importer.Options importing =
        new Importer.Options(
            options.seeds(),
            options.content(),
            options.reports(),
            settings.zone(),
            options.now(),
            prune,
            Set.copyOf(again),
            options.threads());
    ImportReport report =
        Importer.run(importing, Extensions.of(SeedReader.class), progress, problems);
    return new Outcome(report.summary(), problems.all());
  }
}
