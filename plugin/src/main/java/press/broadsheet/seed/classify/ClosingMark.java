package press.broadsheet.seed.classify;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.broadsheet.seed.Block;
import press.broadsheet.seed.Inline;
import press.broadsheet.seed.Phrase;

/** The sign at the end of the last sentence. */
final class ClosingMark {

  private static final int MAX = 40;
  private static final Pattern LAST_WORD =
      Pattern.compile("(?<=[.!?…”“»\"])\\s+(?<sign>[(]?\\p{Lu}[\\p{L}]{1,11}[)]?\\.?)\\s*$");

  private ClosingMark() {}

  /** Takes it: “… to the last word. ■”, “… ab. (mkl/nwa)” */
  static void take(Findings found, Manuscript text) {
    int i = text.size() - 1;
    if (text.block(i) instanceof Block.Paragraph p
        && !p.text().content().isEmpty()
        && p.text().content().get(p.text().content().size() - 1) instanceof Inline.Text t) {
      String mark = EndMark.closing(t.text());
      if (mark.isEmpty()) {
        mark = signs(t.text());
      }
      if (mark.isEmpty()) {
        mark = found.meta.source.map(s -> agency(t.text(), s.name())).orElse("");
      }
      if (!mark.isEmpty() && mark.length() < t.text().length()) {
        found.drop(
            mark, mark.matches("(?s).*[)\\p{L}].?") ? "signs of agencies and writers" : "end mark");
        String rest = t.text().substring(0, t.text().length() - mark.length());
        List<Inline> content = new ArrayList<>(p.text().content());
        content.set(content.size() - 1, new Inline.Text(rest));
        text.set(i, new Block.Paragraph(new Phrase(content), p.hint(), p.line()));
      }
    }
  }

  /** “… hogares. ANR” of an agency that the dateline names, or that the sign spells in short. */
  private static String agency(String words, String source) {
    Matcher m = LAST_WORD.matcher(words.substring(Math.max(0, words.length() - MAX)));
    return m.find() && Agency.areSignsOf(source, m.group("sign")) ? m.group() : "";
  }

  private static String signs(String words) {
    String text = words.replaceFirst("(?<=\\))\\.\\s*$", "");
    int open = Math.max(words.lastIndexOf('('), words.lastIndexOf('\uFF08'));
    boolean isAfterSentence =
        open > 1 && words.substring(0, open).strip().matches("(?s).*[.!?…。”“»\"]$");
    String last = open < 0 ? "" : text.substring(open);
    return isAfterSentence && last.length() < 30 && Agency.areSigns(last)
        ? words.substring(open)
        : "";
  }
}
