package press.broadsheet.mojo;

import java.io.IOException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import press.broadsheet.base.Problem;
import press.broadsheet.build.Generate;
import press.broadsheet.build.GenerateReport;

/** Generates the site from the content. */
@Mojo(
    name = "generate",
    defaultPhase = LifecyclePhase.SITE,
    requiresProject = false,
    threadSafe = true)
public final class GenerateMojo extends BroadsheetMojo {

  @Override
  void run() throws IOException {
    GenerateReport report = Generate.run(options());
    for (Problem problem : report.problems()) {
      getLog().warn(shown(problem));
    }
    long leftOut = report.problems().stream().filter(Problem::isError).count();
    if (leftOut > 0) {
      getLog()
          .warn(
              leftOut
                  + (leftOut == 1 ? " error" : " errors")
                  + " above; what they name was left out, and everything else was published.");
    }
    getLog().info(report.summary());
    getLog()
        .info(
            "The site is in "
                + basedir.toPath().toAbsolutePath().normalize().relativize(options().output()));
  }
}
