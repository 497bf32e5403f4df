package press.broadsheet.seed.classify;

import press.broadsheet.seed.Block;
import press.broadsheet.seed.Inline;
import press.broadsheet.seed.Phrase;

/** The sign at the end of the last sentence. */
final class ClosingMark {

  private ClosingMark() {}

  /** Takes it: “… to the last word. ■”, “… ab. (mkl/nwa)” */
  static void take(Findings found, Manuscript text) {
    int i = text.size() - 1;
    if (text.block(i) instanceof Block.Paragraph p
        && p.text().content().size() == 1
        && p.text().content().get(0) instanceof Inline.Text t) {
      String mark = EndMark.closing(t.text());
      if (mark.isEmpty()) {
        mark = signs(t.text());
      }
      if (!mark.isEmpty() && mark.length() < t.text().length()) {
        found.drop(mark, mark.endsWith(")") ? "signs of agencies and writers" : "end mark");
        String rest = t.text().substring(0, t.text().length() - mark.length());
        text.set(i, new Block.Paragraph(Phrase.of(rest), p.hint(), p.line()));
      }
    }
  }

  private static String signs(String words) {
    int open = Math.max(words.lastIndexOf('('), words.lastIndexOf('\uFF08'));
    boolean isAfterSentence =
        open > 1 && words.substring(0, open).strip().matches("(?s).*[.!?…。”“»\"]$");
    String last = open < 0 ? "" : words.substring(open);
    return isAfterSentence && last.length() < 30 && Agency.areSigns(last) ? last : "";
  }
}
