package press.broadsheet.seed.text;

import java.util.ArrayList;
import java.util.List;

/** Paragraphs without a blank line between them, each set in by a wide space, as in Japanese. */
final class SetIn {

  private static final int WIDE_SPACE = 2;

  private SetIn() {}

  /** The lines of each paragraph; a single one if the lines are not written so. */
  static List<List<TextLine>> paragraphs(List<TextLine> group) {
    List<List<TextLine>> out = new ArrayList<>();
    List<TextLine> paragraph = new ArrayList<>();
    for (int i = 0; i < group.size(); i++) {
      TextLine line = group.get(i);
      if (i > 0 && begins(line)) {
        if (!LineWrap.endsSentence(group.get(i - 1))) {
          return List.of(group);
        }
        out.add(List.copyOf(paragraph));
        paragraph.clear();
      }
      paragraph.add(line);
    }
    out.add(List.copyOf(paragraph));
    return begins(group.get(0)) ? out : List.of(group);
  }

  private static boolean begins(TextLine line) {
    int first = line.text().codePointAt(0);
    return line.indent() == WIDE_SPACE && first > 0x2E80;
  }
}
