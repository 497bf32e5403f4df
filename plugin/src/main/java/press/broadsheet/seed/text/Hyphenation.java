package press.broadsheet.seed.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Mends words that were hyphenated where a line ended. Whether “short-” and “ened” are one word or
 * two the text itself can tell best: the form that it has elsewhere is right. If it has neither,
 * the halves tell: “commer-” and “cial” are no words, “long-” and “term” are.
 */
final class Hyphenation {

  private static final Pattern WORD = Pattern.compile("\\p{L}+(?:-\\p{L}+)*");
  private static final Pattern FIRST = Pattern.compile("(?<![\\p{L}-])(\\p{L}*\\p{Ll})-$");

  /** Halves of compounds that keep their hyphen, in English and French. */
  private static final Set<String> BEFORE_HYPHEN =
      Set.of(
          "long", "short", "high", "low", "well", "ill", "self", "non", "co", "ex", "half", "full",
          "part", "first", "second", "third", "two", "three", "four", "five", "six", "seven",
          "eight", "nine", "ten", "twenty", "thirty", "forty", "fifty", "sixty", "seventy",
          "eighty", "ninety", "one", "old", "new", "mid", "anti", "pro", "post", "pre", "cross",
          "so", "all", "hard", "soft", "deep", "large", "small", "free", "open", "right", "left",
          "north", "south", "east", "west", "then", "vice", "by", "on", "off", "in", "far", "best",
          "better", "much", "once", "ever", "never", "like", "state", "world", "year", "real",
          "peut", "est", "celui", "celle", "demi", "avant", "après", "sous", "soi", "vis");

  private static final Set<String> AFTER_HYPHEN =
      Set.of(
          "term", "time", "old", "based", "year", "wide", "up", "in", "out", "off", "like", "free",
          "related", "led", "to", "the", "and", "of", "being", "called", "known", "scale", "run",
          "made", "born", "style", "sized", "long", "ups", "page", "floor", "hour", "day", "week",
          "month", "story", "il", "elle", "on", "ce", "là", "ci", "vous", "nous", "moi");

  /** Where the second half of a word is yet to come: “Nord- und Südseite”. */
  private static final Set<String> AND =
      Set.of("und", "oder", "bis", "sowie", "and", "or", "to", "et", "ou");

  private static final Pattern SECOND = Pattern.compile("^(\\p{Ll}+)(\\S*)\\s*");

  private Hyphenation() {}

  /** The lines with such words whole, at the end of the line on which they begin. */
  static List<List<TextLine>> mend(List<List<TextLine>> groups) {
    if (groups.stream().flatMap(List::stream).noneMatch(l -> FIRST.matcher(l.text()).find())) {
      return groups;
    }
    Map<String, Integer> words = new HashMap<>();
    groups.forEach(
        group ->
            group.forEach(
                line ->
                    WORD.matcher(line.text())
                        .results()
                        .forEach(
                            m ->
                                words.merge(m.group().toLowerCase(Locale.ROOT), 1, Integer::sum))));
    return groups.stream().map(g -> mend(g, words)).toList();
  }

  private static List<TextLine> mend(List<TextLine> group, Map<String, Integer> words) {
    List<TextLine> out = new ArrayList<>(group);
    for (int i = 0; i + 1 < out.size(); i++) {
      TextLine line = out.get(i);
      TextLine next = out.get(i + 1);
      Matcher first = FIRST.matcher(line.text());
      Matcher second = SECOND.matcher(next.text());
      if (!first.find() || !second.find()) {
        continue;
      }
      String start = first.group(1).toLowerCase(Locale.ROOT);
      String end = second.group(1);
      if (isOneWord(start, end, words)) {
        String whole = line.text().substring(0, line.text().length() - 1) + end + second.group(2);
        String rest = next.text().substring(second.end());
        out.set(i, new TextLine(whole, line.indent(), line.number(), line.missing()));
        if (rest.isEmpty()) {
          out.remove(i + 1);
        } else {
          out.set(i + 1, new TextLine(rest, next.indent(), next.number(), second.end()));
        }
      }
    }
    return out;
  }

  private static boolean isOneWord(String start, String end, Map<String, Integer> words) {
    if (AND.contains(end) || words.containsKey(start + "-" + end)) {
      return false;
    }
    boolean isGerman = words.containsKey("und") && words.containsKey("der"); // joins its words
    boolean areHalves =
        !isGerman && BEFORE_HYPHEN.contains(start) || !isGerman && AFTER_HYPHEN.contains(end);
    boolean areWords =
        start.length() > 2
            && words.getOrDefault(start, 0) > 1 // once as this half itself
            && words.getOrDefault(end, 0) > 1;
    return words.containsKey(start + end) || !areHalves && !areWords;
  }
}
