package press.broadsheet.seed.importer;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A reference (RFC 3986, section 4.2) that stays on the site it was written for, so that it may
 * mean a file among the seeds.
 *
 * @param path decoded, with {@code /}; without its leading slash
 * @param isRooted whether it began at the root of the site
 * @param fragment with its {@code #}, as written; empty if there is none
 */
record LocalReference(String path, boolean isRooted, String fragment) {

  private static final Pattern SCHEME =
      Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*", Pattern.DOTALL);

  /** Where WordPress and Ghost keep what was uploaded. */
  private static final Pattern UPLOADED =
      Pattern.compile(
          "(?i)https?://[^?#]{1,400}?/(?<folder>wp-content/uploads|content/(?:images|media|files))"
              + "/(?<file>[^?#]{1,400})(?:[?#].*)?");

  /** Folders whose content site generators put at the root of the site. */
  private static final List<String> PUBLISHED = List.of("", "static/", "public/", "assets/");

  /** The reference, or empty if it leads elsewhere or only into its own document. */
  static Optional<LocalReference> parse(String target) {
    String text = target.strip();
    if (text.isEmpty()
        || text.startsWith("#")
        || text.startsWith("?")
        || text.startsWith("//")
        || SCHEME.matcher(text).matches()) {
      return Optional.empty();
    }
    int hash = text.indexOf('#');
    String fragment = hash < 0 ? "" : text.substring(hash);
    String rest = hash < 0 ? text : text.substring(0, hash);
    int query = rest.indexOf('?');
    String path = decoded(query < 0 ? rest : rest.substring(0, query)).replace('\\', '/');
    boolean isRooted = path.startsWith("/");
    return Optional.of(new LocalReference(path.replaceFirst("^/+", ""), isRooted, fragment));
  }

  /**
   * What an address on the web may mean beside an export: the folder into which a site's pictures
   * and files were uploaded, copied among the seeds. Empty for any other address.
   */
  static List<LocalReference> uploaded(String address) {
    Matcher m = UPLOADED.matcher(address.strip());
    if (!m.matches()) {
      return List.of();
    }
    String file = decoded(m.group("file"));
    String folder = m.group("folder");
    LocalReference whole = new LocalReference(folder + "/" + file, true, "");
    return folder.startsWith("wp-content/")
        ? List.of(whole, new LocalReference("uploads/" + file, true, ""))
        : List.of(whole);
  }

  /**
   * The files below the seeds folder that it may mean, the likeliest first. None lies outside.
   *
   * @param seed the seed that holds the reference
   */
  List<String> candidates(String seed) {
    List<String> folders = new ArrayList<>();
    for (int slash = seed.lastIndexOf('/'); slash >= 0; slash = seed.lastIndexOf('/', slash - 1)) {
      folders.add(seed.substring(0, slash + 1));
    }
    folders.add("");
    Set<String> found = new LinkedHashSet<>();
    if (!isRooted) {
      add(found, folders.get(0) + path);
    }
    for (int i = folders.size() - 1; i >= 0; i--) {
      for (String published : PUBLISHED) {
        add(found, folders.get(i) + published + path);
      }
    }
    return List.copyOf(found);
  }

  private static void add(Set<String> found, String path) {
    Deque<String> out = new ArrayDeque<>();
    for (String segment : path.split("/")) {
      if (segment.equals("..")) {
        if (out.pollLast() == null) {
          return; // leaves the seeds folder
        }
      } else if (!segment.isEmpty() && !segment.equals(".")) {
        out.addLast(segment);
      }
    }
    if (!out.isEmpty()) {
      found.add(String.join("/", out));
    }
  }

  /** Percent-decoded UTF-8; as written where it is not that. */
  private static String decoded(String text) {
    if (text.indexOf('%') < 0) {
      return text;
    }
    byte[] in = text.getBytes(StandardCharsets.UTF_8);
    ByteBuffer out = ByteBuffer.allocate(in.length);
    for (int i = 0; i < in.length; i++) {
      int high = in[i] == '%' && i + 2 < in.length ? Character.digit(in[i + 1], 16) : -1;
      int low = high >= 0 ? Character.digit(in[i + 2], 16) : -1;
      if (low >= 0) {
        out.put((byte) (high << 4 | low));
        i += 2;
      } else {
        out.put(in[i]);
      }
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(out.flip()).toString();
    } catch (CharacterCodingException e) {
      return text;
    }
  }

  /** A path as a reference writes it: what a path or Markdown would misread is percent-encoded. */
  static String encoded(String path) {
    StringBuilder out = new StringBuilder(path.length());
    for (int i = 0; i < path.length(); i++) {
      char c = path.charAt(i);
      if (c <= ' ' || c == 0x7F || "\"#%()<>?[\\]^`{|}".indexOf(c) >= 0) {
        out.append(String.format(java.util.Locale.ROOT, "%%%02X", (int) c));
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }
}
