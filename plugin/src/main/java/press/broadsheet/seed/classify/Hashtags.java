package press.broadsheet.seed.classify;

import java.util.regex.Pattern;

/** A line of tags with a sign before each: “#harbour #ferries”. */
final class Hashtags {

  private static final Pattern LINE =
      Pattern.compile(
          "(?:[#\\uFF03][\\p{L}\\p{M}\\p{N}_・ー-]*[\\p{L}][\\p{L}\\p{M}\\p{N}_・ー-]*[\\uFF03#]?[\\s,;、\\u3000]*)+");

  private Hashtags() {}

  /** Whether a line holds such tags and nothing else. */
  static boolean areAll(String line) {
    String text = line.strip();
    return text.length() <= 300 && LINE.matcher(text).matches();
  }

  /** Takes such a line; false if it is none. */
  static boolean take(Findings found, String line) {
    if (!areAll(line)) {
      return false;
    }
    found.said(line);
    found.tags(
        line.strip()
            .replaceAll("[#\\uFF03]", " #")
            .replaceAll("#(?=\\s|$)", "")
            .replaceAll("[,;、\\s\\u3000]+", " ")
            .replace('_', ' ')
            .strip()
            .replaceAll(" #", ", #"));
    return true;
  }
}
