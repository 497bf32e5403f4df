package press.broadsheet.seed.wordpress;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import press.broadsheet.seed.Draft;

/**
 * Replaces the shortcodes of a text by HTML. Those that have no equivalent are left out with their
 * brackets, what stands between an opening and a closing one stays, and both is told.
 */
final class Shortcodes {

  private static final int MAX_NESTING = 12;

  /** Elements in which brackets are code and no shortcodes. */
  private static final List<String> VERBATIM =
      List.of("pre", "code", "script", "style", "textarea");

  /** Those that stand alone and without attributes, so that only their name tells them. */
  private static final Set<String> BARE =
      Set.of(
          "gallery",
          "playlist",
          "toc",
          "sitemap",
          "contact-form",
          "contact",
          "googlemap",
          "more",
          "subscribe",
          "archives",
          "jetpack_subscription_form",
          "related_posts",
          "ssba",
          "clear",
          "divider",
          "hr",
          "spacer",
          "embed",
          "video",
          "audio",
          "donate",
          "newsletter",
          "poll");

  private final ShortcodeEquivalent equivalents;
  private final Untranslated untranslated;
  private final List<Draft.Dropped> dropped;

  /**
   * @param untranslated takes those without an equivalent
   * @param dropped takes the tags that are left out
   */
  Shortcodes(
      ShortcodeEquivalent equivalents, Untranslated untranslated, List<Draft.Dropped> dropped) {
    this.equivalents = equivalents;
    this.untranslated = untranslated;
    this.dropped = dropped;
  }

  /**
   * The text with its shortcodes replaced.
   *
   * @param line of the seed on which the text begins
   */
  String expand(String text, int line) {
    return text.indexOf('[') < 0 ? text : expand(text, line, 0);
  }

  private String expand(String text, int firstLine, int depth) {
    Map<String, List<Integer>> ends = ends(text);
    StringBuilder out = new StringBuilder(text.length());
    int line = firstLine;
    int from = 0;
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (c == '\n') {
        line++;
        i++;
        continue;
      }
      if (c == '<') {
        int end = verbatimEnd(text, i);
        line += lines(text, i, end);
        i = end;
        continue;
      }
      Optional<Shortcode> tag = c == '[' ? tagAt(text, i, ends) : Optional.empty();
      if (tag.isEmpty()) {
        i++;
        continue;
      }
      int open = i + tag.get().source().length();
      int close = tag.get().isClosed() ? -1 : close(ends, tag.get().name(), open);
      int end = close < 0 ? open : text.indexOf(']', close) + 1;
      out.append(text, from, i);
      if (isEscaped(text, i, end)) {
        out.append(text, i + 1, end); // “[[tag]]” shows “[tag]”
        end++;
      } else {
        String inner = close < 0 ? "" : text.substring(open, close);
        out.append(replaced(tag.get(), inner, line, depth));
      }
      line += lines(text, i, end);
      from = end;
      i = end;
    }
    return out.append(text, from, text.length()).toString();
  }

  private static Optional<Shortcode> tagAt(String text, int at, Map<String, List<Integer>> ends) {
    if (at > 0 && Character.isLetterOrDigit(text.charAt(at - 1)) && isIndex(text, at)) {
      return Optional.empty();
    }
    int start = at + 1 < text.length() && text.charAt(at + 1) == '[' ? at + 1 : at;
    Optional<Shortcode> tag = Shortcode.at(text, start);
    boolean isOne =
        tag.isPresent()
            && (tag.get().looksLikeTag()
                || BARE.contains(tag.get().name())
                || ShortcodeEquivalent.isKnown(tag.get())
                || close(ends, tag.get().name(), start) >= 0);
    return isOne && start == at ? tag : isOne ? tag.map(Shortcodes::escaped) : Optional.empty();
  }

  private static Shortcode escaped(Shortcode tag) {
    return new Shortcode(
        tag.name(), tag.attributes(), tag.words(), "[" + tag.source(), tag.isClosed());
  }

  /** “a[i]” is no shortcode. */
  private static boolean isIndex(String text, int at) {
    int end = text.indexOf(']', at);
    return end > 0 && end - at < 4;
  }

  private static boolean isEscaped(String text, int start, int end) {
    return text.startsWith("[[", start) && end < text.length() && text.charAt(end) == ']';
  }

  private String replaced(Shortcode tag, String inner, int line, int depth) {
    if (ShortcodeEquivalent.isVerbatim(tag)) {
      return ShortcodeEquivalent.code(tag, inner);
    }
    String content =
        inner.indexOf('[') < 0 || depth >= MAX_NESTING ? inner : expand(inner, line, depth + 1);
    Optional<String> equivalent = equivalents.of(tag, content);
    if (equivalent.isPresent()) {
      return equivalent.get();
    }
    untranslated.add("[" + tag.name() + "]", line);
    dropped.add(new Draft.Dropped(tag.source(), "shortcode of WordPress without an equivalent"));
    return content;
  }

  /** Where closing tags begin, by name, in order. */
  private static Map<String, List<Integer>> ends(String text) {
    Map<String, List<Integer>> ends = new HashMap<>();
    for (int i = text.indexOf("[/"); i >= 0; i = text.indexOf("[/", i + 2)) {
      int stop = i + 2;
      while (stop < text.length()
          && stop < i + 80
          && ("-_".indexOf(text.charAt(stop)) >= 0
              || Character.isLetterOrDigit(text.charAt(stop)))) {
        stop++;
      }
      if (stop < text.length() && text.charAt(stop) == ']' && stop > i + 2) {
        String name = text.substring(i + 2, stop).toLowerCase(Locale.ROOT);
        ends.computeIfAbsent(name, n -> new ArrayList<>()).add(i);
      }
    }
    return ends;
  }

  /** The first closing tag of that name after a place, or -1. */
  private static int close(Map<String, List<Integer>> ends, String name, int after) {
    List<Integer> places = ends.getOrDefault(name, List.of());
    int at = java.util.Collections.binarySearch(places, after);
    int index = at >= 0 ? at : -at - 1;
    return index < places.size() ? places.get(index) : -1;
  }

  /** Of an element that holds code where it ends; of any other place the next character. */
  private static int verbatimEnd(String text, int at) {
    for (String name : VERBATIM) {
      int after = at + 1 + name.length();
      if (text.regionMatches(true, at + 1, name, 0, name.length())
          && after < text.length()
          && (text.charAt(after) == '>' || text.charAt(after) <= ' ')) {
        int end = indexOf(text, "</" + name, after);
        return end < 0 ? at + 1 : end;
      }
    }
    return at + 1;
  }

  /** Looks no further than code goes, so that many openings without an end cost little. */
  private static int indexOf(String text, String end, int from) {
    int stop = Math.min(text.length(), from + 100_000);
    for (int i = text.indexOf('<', from); i >= 0 && i < stop; i = text.indexOf('<', i + 1)) {
      if (text.regionMatches(true, i, end, 0, end.length())) {
        return i;
      }
    }
    return -1;
  }

  private static int lines(String text, int from, int to) {
    int count = 0;
    for (int i = from; i < to; i++) {
      count += text.charAt(i) == '\n' ? 1 : 0;
    }
    return count;
  }
}
