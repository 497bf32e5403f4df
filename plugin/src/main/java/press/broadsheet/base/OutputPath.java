package press.broadsheet.base;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/**
 * A file of the site, relative to its root: {@code 2026/01/bridge-reopens/index.html}. Only made
 * from segments that every file system and host can hold, so that no input can name a file outside
 * the output folder.
 *
 * @param value segments parted by {@code /}, in Unicode NFC
 */
public record OutputPath(String value) implements Comparable<OutputPath> {

  private static final int MAX_SEGMENT_BYTES = 200;
  private static final int MAX_PATH_BYTES = 1000;
  private static final Set<String> WINDOWS_DEVICES =
      Set.of(
          "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7",
          "com8", "com9", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9");

  public OutputPath {
    value = Normalizer.normalize(value, Normalizer.Form.NFC);
    String fault = fault(value);
    if (!fault.isEmpty()) {
      throw new IllegalArgumentException(fault);
    }
  }

  /**
   * The page file of an address: {@code /2026/01/x/} is {@code 2026/01/x/index.html}; an address
   * that ends in a file name is that file.
   *
   * @throws IllegalArgumentException if a segment cannot be a file name, saying which and why
   */
  public static OutputPath ofAddress(String address) {
    String relative = address.startsWith("/") ? address.substring(1) : address;
    return new OutputPath(
        relative.isEmpty() || relative.endsWith("/") ? relative + "index.html" : relative);
  }

  /**
   * The address that a web server gives this file, from the root of the site, not percent-encoded.
   */
  public String address() {
    if (value.equals("index.html")) {
      return "/";
    }
    return "/"
        + (value.endsWith("/index.html")
            ? value.substring(0, value.length() - "index.html".length())
            : value);
  }

  /**
   * A form in which two paths are equal when some file system would take them for one file: case
   * and NFC folded.
   */
  public String folded() {
    return Normalizer.normalize(value.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
  }

  /** Why this cannot be a path of the site, or the empty string if it can. */
  public static String fault(String path) {
    if (path.isEmpty()) {
      return "the path is empty";
    }
    if (path.getBytes(StandardCharsets.UTF_8).length > MAX_PATH_BYTES) {
      return "the path is longer than " + MAX_PATH_BYTES + " bytes";
    }
    for (String segment : path.split("/", -1)) {
      String fault = segmentFault(segment);
      if (!fault.isEmpty()) {
        return fault;
      }
    }
    return "";
  }

  private static String segmentFault(String segment) {
    if (segment.isEmpty()) {
      return "a part of the path is empty";
    }
    if (segment.equals(".") || segment.equals("..")) {
      return "“" + segment + "” would leave its folder";
    }
    if (segment.endsWith(".") || segment.endsWith(" ") || segment.startsWith(" ")) {
      return "“" + segment + "” begins or ends with a space or ends with a dot";
    }
    if (segment.getBytes(StandardCharsets.UTF_8).length > MAX_SEGMENT_BYTES) {
      return "“" + segment.substring(0, 40) + "…” is longer than " + MAX_SEGMENT_BYTES + " bytes";
    }
    for (int i = 0; i < segment.length(); i++) {
      char c = segment.charAt(i);
      if (Character.isISOControl(c)
          || isInvisible(c)
          || "\\:*?\"<>|%#".indexOf(c) >= 0
          || SourceText.isUnpaired(segment, i)) {
        return "“" + segment + "” holds a character that cannot stand in an address or a file name";
      }
    }
    int dot = segment.indexOf('.');
    String stem = (dot < 0 ? segment : segment.substring(0, dot)).toLowerCase(Locale.ROOT);
    return WINDOWS_DEVICES.contains(stem)
        ? "“" + segment + "” is the name of a device on Windows"
        : "";
  }

  /**
   * Line separators, and the marks that make text run the other way: an address is not what it
   * shows.
   */
  private static boolean isInvisible(char c) {
    return c == 0x200E
        || c == 0x200F
        || c >= 0x2028 && c <= 0x202E
        || c >= 0x2066 && c <= 0x2069
        || c == 0xFEFF;
  }

  @Override
  public int compareTo(OutputPath other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
