package press.broadsheet.seed.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import press.broadsheet.seed.Block;
import press.broadsheet.seed.Inline;
import press.broadsheet.seed.Phrase;

/** A text whose line ends and spaces count: code, or verse, which is words for readers. */
final class Preformatted {

  private Preformatted() {}

  /** The blocks of it. */
  static List<Block> of(Element pre, int line) {
    boolean isVerse =
        ClassWords.any("verse|poem|poetry|gedicht").matcher(ClassWords.of(pre)).find();
    if (!isVerse) {
      return List.of(HtmlInlines.preformatted(pre, line));
    }
    List<Block> out = new ArrayList<>();
    for (String stanza : pre.wholeText().strip().split("\\n[ \\t]*\\n")) {
      List<Inline> lines = new ArrayList<>();
      for (String verse : stanza.strip().split("\\n")) {
        if (!lines.isEmpty()) {
          lines.add(new Inline.Break());
        }
        lines.add(new Inline.Text(verse.strip()));
      }
      out.add(new Block.Paragraph(new Phrase(lines), Block.Hint.NONE, line));
    }
    return out;
  }
}
