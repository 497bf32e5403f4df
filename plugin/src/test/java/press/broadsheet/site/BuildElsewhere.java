package press.broadsheet.site;

import java.io.IOException;
import java.nio.file.Path;
import press.broadsheet.Paper;

/** Builds the publication in the folder given, in a Java machine set up as a test wishes. */
final class BuildElsewhere {

  private BuildElsewhere() {}

  public static void main(String[] arguments) throws IOException {
    new Paper(Path.of(arguments[0])).build();
  }
}
