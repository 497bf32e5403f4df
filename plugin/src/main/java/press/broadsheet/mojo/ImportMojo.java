package press.broadsheet.mojo;

import java.io.IOException;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import press.broadsheet.build.ImportSeeds;

/**
 * Imports raw articles from the seeds folder into the content, and never overwrites an editor's
 * work.
 */
@Mojo(
    name = "import",
    defaultPhase = LifecyclePhase.PRE_SITE,
    requiresProject = false,
    threadSafe = true)
public final class ImportMojo extends BroadsheetMojo {

  /** Whether untouched articles whose seed is gone are deleted. */
  @Parameter(property = "broadsheet.prune", defaultValue = "false")
  boolean prune;

  /** Ids of articles to import again although an editor deleted them. */
  @Parameter(property = "broadsheet.again")
  List<String> again;

  /** Whether a person may sit at the terminal: not so with {@code mvn -B}. */
  @Parameter(defaultValue = "${settings.interactiveMode}", readonly = true)
  boolean interactive;

  @Override
  void run() throws IOException, MojoFailureException {
    ImportSeeds.Outcome outcome;
    try (ShownProgress progress = ShownProgress.of(interactive, getLog(), System.getenv())) {
      outcome = ImportSeeds.run(options(), prune, again == null ? List.of() : again, progress::at);
    }
    boolean fails =
        outcome.problems().stream().anyMatch(p -> strict || (p.isError() && !keepGoing));
    if (!fails) {
      outcome.problems().stream().map(this::shown).forEach(getLog()::warn);
    }
    outcome.summary().lines().forEach(getLog()::info);
    if (fails) {
      throw failure(outcome.problems());
    }
  }
}
