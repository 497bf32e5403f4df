package press.broadsheet.render;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import press.broadsheet.base.Digest;
import press.broadsheet.base.OutputPath;

/**
 * A theme, read whole: layouts, partials, messages, and its own files under {@code assets/}, which
 * are published under names that change with their contents. Immutable.
 */
public final class Theme {

  private static final String ASSETS = "assets/";
  private static final String PUBLISHED = "assets/theme/";
  private static final Pattern CSS_URL =
      Pattern.compile("url\\(\\s*(['\"]?)([^'\")\\s#?]+)([^'\")\\s]*)\\1\\s*\\)");

  private final Map<String, byte[]> files;
  private final Digest fingerprint;
  private final Map<String, String> assetPaths = new TreeMap<>();
  private final Map<OutputPath, byte[]> assets = new TreeMap<>();

  private Theme(Map<String, byte[]> files) {
    this.files = files;
    StringBuilder all = new StringBuilder();
    files.forEach(
        (name, bytes) -> all.append(name).append('\0').append(Digest.of(bytes)).append('\n'));
    this.fingerprint = Digest.of(all.toString());
    files.forEach((name, bytes) -> publishUnlessStyle(name, bytes));
    files.forEach((name, bytes) -> publishStyle(name, bytes));
  }

  /**
   * Reads the default theme and the publication's replacements.
   *
   * @param overrides the publication's {@code templates} folder; need not exist
   * @throws press.broadsheet.base.ProblemException BS0502 if a file cannot be read
   */
  public static Theme read(Path overrides) {
    return new Theme(ThemeFiles.read(overrides));
  }

  /** Changes whenever any file of the theme does. */
  public Digest fingerprint() {
    return fingerprint;
  }

  /** The theme's own files by their place in the site. */
  public Map<OutputPath, byte[]> assets() {
    return Collections.unmodifiableMap(assets);
  }

  /**
   * Where each of the theme's own files is published, by its name in the theme, relative to the
   * root of the site.
   */
  Map<String, String> assetPaths() {
    return Collections.unmodifiableMap(assetPaths);
  }

  /** The files that are templates or messages, by name. */
  Map<String, byte[]> files() {
    return files;
  }

  private void publishUnlessStyle(String name, byte[] bytes) {
    if (name.startsWith(ASSETS) && !name.endsWith(".css")) {
      publish(name, bytes);
    }
  }

  private void publishStyle(String name, byte[] bytes) {
    if (name.startsWith(ASSETS) && name.endsWith(".css")) {
      String css = new String(bytes, StandardCharsets.UTF_8);
      String folder = name.substring(0, name.lastIndexOf('/') + 1);
      publish(
          name,
          CSS_URL
              .matcher(css)
              .replaceAll(m -> address(folder, m))
              .getBytes(StandardCharsets.UTF_8));
    }
  }

  private String address(String folder, MatchResult url) {
    String target = Path.of(folder, url.group(2)).normalize().toString().replace('\\', '/');
    String published = assetPaths.get(target);
    String replaced =
        published == null
            ? url.group()
            : "url(" + published.substring(PUBLISHED.length()) + url.group(3) + ")";
    return java.util.regex.Matcher.quoteReplacement(replaced);
  }

  /** All in one folder, so that a style sheet names its neighbours without a path. */
  private void publish(String name, byte[] bytes) {
    String last = name.substring(name.lastIndexOf('/') + 1);
    int dot = last.lastIndexOf('.');
    String fingerprinted =
        dot < 0
            ? last
            : last.substring(0, dot) + "." + Digest.of(bytes).fingerprint() + last.substring(dot);
    assetPaths.put(name, PUBLISHED + fingerprinted);
    assets.put(new OutputPath(PUBLISHED + fingerprinted), bytes);
  }
}
