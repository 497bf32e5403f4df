package press.broadsheet.mojo;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import press.broadsheet.base.Location;
import press.broadsheet.base.OutputPath;
import press.broadsheet.base.Problem;
import press.broadsheet.base.ProblemException;
import press.broadsheet.base.SourceText;
import press.broadsheet.build.GenerateOptions;

/** What the goals have in common: their parameters, and how problems become failures. */
abstract class BroadsheetMojo extends AbstractMojo {

  /** The folder of raw articles. */
  @Parameter(property = "broadsheet.seeds", defaultValue = "${basedir}/seeds")
  File seeds;

  /**
   * The folder of the publication's content: site.yaml, articles, pages, authors, assets, static.
   */
  @Parameter(property = "broadsheet.content", defaultValue = "${basedir}/site-content")
  File content;

  /**
   * The folder of the publication's own templates, which replace those of the default theme file by
   * file.
   */
  @Parameter(property = "broadsheet.templates", defaultValue = "${basedir}/templates")
  File templates;

  /** The folder in which the site is published. */
  @Parameter(property = "broadsheet.output", defaultValue = "${basedir}/target/site")
  File output;

  /** The folder for reports and proposals of import. */
  @Parameter(property = "broadsheet.reports", defaultValue = "${basedir}/target/broadsheet")
  File reports;

  /** The address of the site, such as https://paper.example/; replaces the url in site.yaml. */
  @Parameter(property = "broadsheet.baseUrl", defaultValue = "")
  String baseUrl;

  /** Whether drafts are shown. */
  @Parameter(property = "broadsheet.drafts", defaultValue = "false")
  boolean drafts;

  /** Whether articles that come out later are shown. */
  @Parameter(property = "broadsheet.future", defaultValue = "false")
  boolean future;

  /** Whether articles with errors are left out, named, and everything else is published. */
  @Parameter(property = "broadsheet.keepGoing", defaultValue = "false")
  boolean keepGoing;

  /** Whether warnings are errors; wins over keepGoing. */
  @Parameter(property = "broadsheet.strict", defaultValue = "false")
  boolean strict;

  /** How many threads to use; 0 means one a processor. */
  @Parameter(property = "broadsheet.threads", defaultValue = "0")
  int threads;

  /** Whether the goal does nothing. */
  @Parameter(property = "broadsheet.skip", defaultValue = "false")
  boolean skip;

  @Parameter(defaultValue = "${basedir}", readonly = true, required = true)
  File basedir;

  /** Does the goal's work. */
  abstract void run() throws IOException, MojoFailureException;

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("Skipped, as broadsheet.skip says.");
      return;
    }
    try {
      run();
    } catch (ProblemException e) {
      throw failure(e.problems());
    } catch (IOException e) {
      throw new MojoExecutionException(
          "The machine did not let us finish: " + SourceText.reason(e), e);
    }
  }

  /** What the core is told. */
  GenerateOptions options() {
    return new GenerateOptions(
        path(basedir),
        path(content),
        path(templates),
        path(output),
        path(seeds),
        path(reports),
        baseUrl == null ? "" : baseUrl,
        drafts,
        future,
        keepGoing,
        strict,
        threads > 0 ? threads : Runtime.getRuntime().availableProcessors(),
        press.broadsheet.base.BuildInstant.from(System.getenv()));
  }

  /** Logs the problems, the first one last again as the reason for the failure. */
  MojoFailureException failure(List<Problem> problems) {
    List<Problem> errors = problems.stream().filter(Problem::isError).toList();
    List<Problem> fatal = errors.isEmpty() ? problems : errors;
    problems.stream()
        .filter(p -> !p.isError() && !errors.isEmpty())
        .forEach(p -> getLog().warn(shown(p)));
    fatal.forEach(p -> getLog().error(shown(p)));
    String others = fatal.size() == 1 ? "" : "\n(and " + (fatal.size() - 1) + " more above)";
    return new MojoFailureException(shown(fatal.get(0)) + others);
  }

  /** A problem with its file named as seen from where the command runs. */
  String shown(Problem problem) {
    Location at = problem.at();
    GenerateOptions options = options();
    boolean isContent =
        OutputPath.fault(at.file()).isEmpty() && Files.exists(options.content().resolve(at.file()));
    if (!isContent || !options.content().startsWith(options.project())) {
      return problem.toString();
    }
    String file =
        options
            .project()
            .relativize(options.content())
            .resolve(at.file())
            .toString()
            .replace(File.separator, "/");
    return new Problem(
            problem.code(),
            problem.severity(),
            new Location(file, at.line(), at.column(), at.text()),
            problem.what(),
            problem.hint())
        .toString();
  }

  private static Path path(File file) {
    return file.toPath().toAbsolutePath().normalize();
  }
}
