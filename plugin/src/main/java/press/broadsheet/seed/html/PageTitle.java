package press.broadsheet.seed.html;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a page is called, with the names of the site and the section before or after.
 *
 * @param whole as the page has it
 * @param site the site's name if the page says it; else empty
 */
record PageTitle(String whole, String site) {

  private static final Pattern PARTS =
      Pattern.compile(
          "\\s+(?:[|·•»›–—\\u2212\\uFF0D\\uFF5C\\u2015-]|::|//)\\s+|\\s*\\uFF5C\\s*|\\s+(?:::)\\s*");

  /** The name of the article alone: what is before or after the last bar or dash. */
  String article() {
    String title = Words.oneLine(whole);
    String[] parts = PARTS.split(title);
    if (parts.length < 2) {
      return title;
    }
    if (title.contains(" :: ")) { // the site first, or the last
      return words(parts[0]) > words(parts[parts.length - 1]) ? parts[0] : parts[parts.length - 1];
    }
    String rest = title;
    for (String part : parts) { // names of the site and the section come in few words
      String after = rest.substring(rest.indexOf(part) + part.length());
      String next = after.replaceFirst("^\\s+\\S{1,2}\\s+", "");
      if (!part.equalsIgnoreCase(site) && (words(part) > 3 || words(next) <= 4)) {
        break;
      }
      rest = next;
    }
    String[] left = PARTS.split(rest);
    for (int i = left.length - 1;
        i > 0 && (left[i].equalsIgnoreCase(site) || words(left[i]) <= 4);
        i--) {
      rest = rest.substring(0, rest.lastIndexOf(left[i])).replaceFirst("\\s+\\S{1,2}\\s*$", "");
    }
    return rest;
  }

  /** What stands between the first and the last bar or dash, as the names of sections do. */
  Set<String> between() {
    Set<String> out = new LinkedHashSet<>();
    String[] parts = PARTS.split(Words.oneLine(whole));
    for (int i = 1; i < parts.length - 1; i++) {
      if (words(parts[i]) <= 3
          && !parts[i].equalsIgnoreCase(site)
          && !parts[i].matches(".*\\d.*")) {
        out.add(parts[i].strip().toLowerCase(Locale.ROOT));
      }
    }
    return out;
  }

  /** What the house may be called, in small letters: its name, and what stands at the very end. */
  Set<String> houses() {
    String[] parts = PARTS.split(Words.oneLine(whole));
    Set<String> out = new LinkedHashSet<>();
    out.add(site.toLowerCase(Locale.ROOT));
    if (parts.length > 1) {
      out.add(parts[parts.length - 1].strip().toLowerCase(Locale.ROOT));
    }
    return out;
  }

  /** Another title without the site's name behind it. */
  String without(String title) {
    String[] parts = PARTS.split(Words.oneLine(title));
    String last = parts[parts.length - 1];
    boolean isSite = parts.length > 1 && !site.isEmpty() && last.equalsIgnoreCase(site);
    return isSite
        ? title.substring(0, title.lastIndexOf(last)).replaceFirst("\\s+\\S{1,2}\\s*$", "")
        : title;
  }

  private static int words(String text) {
    return text.strip().split("\\s+").length;
  }
}
