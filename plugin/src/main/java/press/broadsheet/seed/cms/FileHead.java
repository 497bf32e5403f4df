package press.broadsheet.seed.cms;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.broadsheet.base.Location;
import press.broadsheet.base.Problem;
import press.broadsheet.base.ProblemException;
import press.broadsheet.seed.SeedFile;

/**
 * The beginning of a file, by which it is known.
 *
 * @param text its first characters, as far as they are ASCII
 */
public record FileHead(String text) {

  private static final int BYTES = 1 << 16;
  private static final Pattern ROOT =
      Pattern.compile(
          "\\s*(?:<\\?[^>]*>\\s*|<!--.*?-->\\s*|<!DOCTYPE[^>\\[]*(?:\\[[^\\]]*\\])?\\s*>\\s*)*+<([A-Za-z][\\w:.-]*)",
          Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

  /** Looks at a file. */
  public static FileHead of(SeedFile seed) {
    return new FileHead(ascii(seed.bytes(), 0, Math.min(seed.bytes().length, BYTES)));
  }

  /** The name of the root element, with its prefix; empty if this is no XML. */
  public String root() {
    Matcher m = ROOT.matcher(text);
    return m.lookingAt() ? m.group(1) : "";
  }

  /**
   * Refuses XML that ends before its root does, as an export that was cut off.
   *
   * @param root the name of the root element, with its prefix
   * @throws ProblemException BS0279
   */
  public static void refuseHalf(SeedFile seed, String root) {
    byte[] bytes = seed.bytes();
    String tail = ascii(bytes, Math.max(0, bytes.length - BYTES), bytes.length);
    if (!tail.contains("</" + root)) {
      throw new ProblemException(
          Problem.error(
              "BS0279",
              Location.of(seed.name()),
              "The file ends in its middle: what begins with <"
                  + root
                  + "> has no end, so articles may be missing.",
              "Export or download it again, and put the whole file in its place."));
    }
  }

  /** Without the zeros that UTF-16 has and without a byte order mark. */
  private static String ascii(byte[] bytes, int from, int to) {
    StringBuilder out = new StringBuilder(to - from);
    for (int i = from; i < to; i++) {
      if (bytes[i] > 0) {
        out.append((char) bytes[i]);
      }
    }
    return out.toString();
  }
}
