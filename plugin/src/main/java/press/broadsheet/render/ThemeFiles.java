package press.broadsheet.render;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import press.broadsheet.base.Location;
import press.broadsheet.base.Problem;
import press.broadsheet.base.ProblemException;
import press.broadsheet.base.SourceText;

/**
 * The files of a theme: those of the default theme, each replaced by the publication's own of the
 * same name; messages are replaced word by word.
 */
final class ThemeFiles {

  private static final String ROOT = "press/broadsheet/theme/";
  private static final String PROBE = ROOT + "layouts/article.ftlh";

  private ThemeFiles() {}

  /**
   * Reads all files.
   *
   * @param overrides the publication's {@code templates} folder; need not exist
   * @return bytes by name, such as {@code layouts/article.ftlh}, in order of name
   * @throws ProblemException BS0502 if a file cannot be read
   */
  static Map<String, byte[]> read(Path overrides) {
    Map<String, byte[]> files = new TreeMap<>();
    try {
      readDefault(files);
      if (Files.isDirectory(overrides)) {
        readFolder(overrides, files);
      }
    } catch (IOException e) {
      throw new ProblemException(
          Problem.error(
              "BS0502",
              Location.of(overrides.getFileName() + "/"),
              "The theme cannot be read: " + SourceText.reason(e),
              "Check that its files are there and that their permissions let you read them."));
    }
    return Collections.unmodifiableMap(files);
  }

  private static void readDefault(Map<String, byte[]> files) throws IOException {
    URL probe = ThemeFiles.class.getClassLoader().getResource(PROBE);
    if (probe == null) {
      throw new IOException("broadsheet-templates is not among the plugin's dependencies");
    }
    URLConnection connection = probe.openConnection();
    if (connection instanceof JarURLConnection jar) {
      jar.setUseCaches(false);
      try (JarFile file = jar.getJarFile()) {
        for (JarEntry entry : Collections.list(file.entries())) {
          if (!entry.isDirectory() && entry.getName().startsWith(ROOT)) {
            try (InputStream in = file.getInputStream(entry)) {
              files.put(entry.getName().substring(ROOT.length()), in.readAllBytes());
            }
          }
        }
      }
      return;
    }
    try {
      Path article = Path.of(probe.toURI());
      readFolder(article.resolveSibling("..").normalize(), files);
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
  }

  /** Of two property files in one, the later words count. */
  private static byte[] both(byte[] first, byte[] second) {
    byte[] out = Arrays.copyOf(first, first.length + 1 + second.length);
    out[first.length] = '\n';
    System.arraycopy(second, 0, out, first.length + 1, second.length);
    return out;
  }

  private static void readFolder(Path folder, Map<String, byte[]> files) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path file : (Iterable<Path>) walk.filter(Files::isRegularFile)::iterator) {
        String name =
            folder.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
        if (!name.startsWith(".") && !name.contains("/.")) {
          byte[] bytes = Files.readAllBytes(file);
          files.merge(name, bytes, name.startsWith("messages/") ? ThemeFiles::both : (a, b) -> b);
        }
      }
    }
  }
}
