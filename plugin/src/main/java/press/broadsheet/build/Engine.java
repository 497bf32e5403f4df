package press.broadsheet.build;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import press.broadsheet.base.Digest;
import press.broadsheet.markdown.Markdown;
import press.broadsheet.site.PagePlanner;

/**
 * Tells one build of this program from another, so that no page made by an older one is taken for
 * current.
 */
final class Engine {

  private Engine() {}

  /**
   * The digest of this program's own code, of the Markdown conversion and of the planners in use.
   */
  static Digest fingerprint(List<PagePlanner> planners) throws IOException {
    StringBuilder all = new StringBuilder(Markdown.FINGERPRINT);
    planners.forEach(p -> all.append('\n').append(p.fingerprint()));
    return Digest.of(all.append('\n').append(code()).toString());
  }

  private static Digest code() throws IOException {
    Path place;
    try {
      place = Path.of(Engine.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
    if (Files.isRegularFile(place)) {
      return Digest.of(Files.readAllBytes(place));
    }
    StringBuilder classes = new StringBuilder();
    try (Stream<Path> walk = Files.walk(place)) {
      for (Path file :
          (Iterable<Path>) walk.filter(f -> f.toString().endsWith(".class")).sorted()::iterator) {
        classes.append(place.relativize(file)).append(Digest.of(Files.readAllBytes(file)));
      }
    }
    return Digest.of(classes.toString());
  }
}
