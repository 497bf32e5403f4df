package press.broadsheet.seed.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A bio that is searched for addresses, one kind after the other: what one search has found, the
 * next does not read again.
 */
final class BioText {

  private static final Pattern ESCAPE = Pattern.compile("\\\\(\\p{Punct})");
  private static final Pattern PICTURE = Pattern.compile("!\\[[^\\[\\]]*\\]\\([^()\\s]*\\)");

  private final StringBuilder text;
  private final SortedMap<Integer, List<String>> found = new TreeMap<>();

  /** A bio in Markdown. */
  BioText(String markdown) {
    String plain =
        ESCAPE.matcher(markdown).replaceAll("$1").replace("&amp;", "&").replace('＠', '@');
    text = new StringBuilder(PICTURE.matcher(plain).replaceAll(" "));
  }

  /**
   * Searches.
   *
   * @param addresses what a match stands for; none if it is no address after all
   */
  void find(Pattern pattern, Function<MatchResult, List<String>> addresses) {
    Matcher matcher = pattern.matcher(text.toString());
    while (matcher.find()) {
      List<String> its = addresses.apply(matcher.toMatchResult());
      if (!its.isEmpty()) {
        found.computeIfAbsent(matcher.start(), k -> new ArrayList<>()).addAll(its);
        blank(matcher.start(), matcher.end());
      }
    }
  }

  /** Takes away the brackets around the words of links. */
  void dropBrackets() {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '[' || text.charAt(i) == ']') {
        text.setCharAt(i, ' ');
      }
    }
  }

  /** All that was found, in the order of the text. */
  List<String> found() {
    return found.values().stream().flatMap(List::stream).toList();
  }

  private void blank(int from, int to) {
    for (int i = from; i < to; i++) {
      text.setCharAt(i, ' ');
    }
  }
}
