package press.broadsheet.seed.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Mends words that were hyphenated where a line ended. Whether “short-” and “ened” are one word or
 * two only the text itself can tell: if it has the joined word elsewhere, and nowhere the
 * hyphenated one, they are one. Otherwise the hyphen stays, as in “long-term”.
 */
final class Hyphenation {

  private static final Pattern WORD = Pattern.compile("\\p{L}+(?:-\\p{L}+)*");
  private static final Pattern FIRST = Pattern.compile("(?<![\\p{L}-])(\\p{L}*\\p{Ll})-$");
  private static final Pattern SECOND = Pattern.compile("^(\\p{Ll}+)(\\S*)\\s*");

  private Hyphenation() {}

  /** The lines with such words whole, at the end of the line on which they begin. */
  static List<List<TextLine>> mend(List<List<TextLine>> groups) {
    if (groups.stream().flatMap(List::stream).noneMatch(l -> FIRST.matcher(l.text()).find())) {
      return groups;
    }
    Set<String> words = new HashSet<>();
    groups.forEach(
        group ->
            group.forEach(
                line ->
                    WORD.matcher(line.text())
                        .results()
                        .forEach(m -> words.add(m.group().toLowerCase(Locale.ROOT)))));
    return groups.stream().map(g -> mend(g, words)).toList();
  }

  private static List<TextLine> mend(List<TextLine> group, Set<String> words) {
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
      if (words.contains(start + end) && !words.contains(start + "-" + end)) {
        String whole = line.text().substring(0, line.text().length() - 1) + end + second.group(2);
        String rest = next.text().substring(second.end());
        out.set(i, new TextLine(whole, line.indent(), line.number()));
        if (rest.isEmpty()) {
          out.remove(i + 1);
        } else {
          out.set(i + 1, new TextLine(rest, next.indent(), next.number()));
        }
      }
    }
    return out;
  }
}
