package press.broadsheet.seed.markdown;

import java.util.BitSet;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.broadsheet.seed.Draft;

/**
 * What note books such as Obsidian and Logseq add to Markdown: links to other notes, which no
 * reader of the site has, pictures shown as such, and remarks between double percent signs.
 */
final class Wikilinks {

  private static final Pattern REMARK = Pattern.compile("%%[^%]{0,4000}?%%");

  /** “[[Note]]”, “[[Note#Part|words]]”, “![[picture.png|300]]” */
  private static final Pattern LINK =
      Pattern.compile(
          "(?<shown>!)?\\[\\[(?<note>[^\\[\\]|\\n#^]{1,200})(?:[#^][^\\[\\]|\\n]{0,200})?(?:\\|(?<words>[^\\[\\]\\n]{1,200}))?\\]\\]");

  private static final Pattern PICTURE =
      Pattern.compile("(?i)[^/].{0,190}\\.(?:png|jpe?g|gif|webp|avif|svg)");

  private Wikilinks() {}

  /** The text in plain Markdown, line for line. */
  static String carryOver(String text, List<Draft.Dropped> dropped) {
    if (!text.contains("[[") && !text.contains("%%")) {
      return text;
    }
    return links(withoutRemarks(text, dropped), dropped);
  }

  private static String withoutRemarks(String text, List<Draft.Dropped> dropped) {
    BitSet code = CodeRanges.of(text);
    return REMARK
        .matcher(text)
        .replaceAll(
            m -> {
              if (code.get(m.start())) {
                return Matcher.quoteReplacement(m.group());
              }
              String words = m.group().replace("%%", "").strip();
              if (!words.isEmpty()) {
                dropped.add(new Draft.Dropped(words, "remark that is not printed"));
              }
              return "\n".repeat((int) m.group().chars().filter(c -> c == '\n').count());
            });
  }

  private static String links(String text, List<Draft.Dropped> dropped) {
    BitSet code = CodeRanges.of(text);
    return LINK.matcher(text)
        .replaceAll(
            m -> Matcher.quoteReplacement(code.get(m.start()) ? m.group() : plain(m, dropped)));
  }

  /** One link; what it does not show is listed. */
  private static String plain(MatchResult m, List<Draft.Dropped> dropped) {
    String words = plain(m.group(1) != null, m.group(2).strip(), m.group(3));
    String inside = m.group().replaceAll("^!?\\[\\[|\\]\\]$", "");
    if (!words.equals(inside) && !inside.isBlank()) {
      dropped.add(new Draft.Dropped(inside, "link to another note"));
    }
    return words;
  }

  /** The words of a link: those it shows, else the name of the note without its folders. */
  private static String plain(
      boolean isShown, String note, @org.jspecify.annotations.Nullable String words) {
    if (isShown && PICTURE.matcher(note).matches()) {
      String alt = words == null || words.matches("\\d+(?:x\\d+)?") ? "" : words;
      return "![" + alt + "](<" + note + ">)";
    }
    return words == null ? note.substring(note.lastIndexOf('/') + 1) : words;
  }

  /** A name that may be such a link: “[[Ines Okafor]]”. */
  static String name(String text, List<Draft.Dropped> dropped) {
    Matcher m = LINK.matcher(text.strip());
    return m.matches() ? plain(m.toMatchResult(), dropped) : text;
  }
}
