package press.broadsheet.mojo;

import java.io.File;
import java.io.IOException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import press.broadsheet.build.SiteArchive;

/**
 * Packs the site into a zip file, the main artifact of a project with the packaging {@code
 * broadsheet}.
 */
@Mojo(name = "package", defaultPhase = LifecyclePhase.PACKAGE, threadSafe = true)
public final class PackageMojo extends BroadsheetMojo {

  /** The zip file. */
  @Parameter(
      defaultValue = "${project.build.directory}/${project.build.finalName}.zip",
      required = true)
  File archive;

  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  MavenProject project;

  @Override
  void run() throws IOException {
    SiteArchive.write(options().output(), archive.toPath());
    project.getArtifact().setFile(archive);
    getLog().info("The site is packed in " + archive.getName());
  }
}
