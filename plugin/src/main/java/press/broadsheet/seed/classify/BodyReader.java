package press.broadsheet.seed.classify;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import press.broadsheet.seed.Block;
import press.broadsheet.seed.Inline;
import press.broadsheet.seed.Phrase;

/** Reads the text itself: subheads, captions, changes of scene, and the levels of headings. */
final class BodyReader {

  private static final Pattern CAPTION =
      Pattern.compile(
          "(?is)^(?:\\((?:photo|picture|image|foto)s?(?: by|:).{3,200}\\)"
              + "|(?:photo|caption|picture|image|foto|bild|légende|pie de foto)s?(?: by [^:]{2,40})?"
              + "\\s*:\\s.{3,400})$");
  private static final Pattern CONTINUED = Pattern.compile("(?i)[-–—(\\[]\\s?more\\s?[-–—)\\]]");
  private static final int TOP_LEVEL = 2;

  private BodyReader() {}

  /** The blocks as they are written, with subheads marked and headings from level two down. */
  static List<Block> read(Findings found, List<Block> blocks, boolean marksHeadings) {
    List<Block> out = new ArrayList<>();
    int shift = TOP_LEVEL - topLevel(blocks);
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (block instanceof Block.Heading h) {
        out.add(new Block.Heading(h.level() + shift, h.text(), h.line()));
      } else if (block instanceof Block.Paragraph p && !marksHeadings) {
        text(
            found,
            p,
            i > 0 || Look.isCapitals(p.text().plain()),
            i + 1 < blocks.size() ? blocks.get(i + 1) : p,
            out);
      } else {
        out.add(block);
      }
    }
    return out;
  }

  private static void text(
      Findings found, Block.Paragraph p, boolean mayBeSubhead, Block next, List<Block> out) {
    String plain = p.text().plain().strip();
    if (CONTINUED.matcher(plain).matches()) {
      found.drop(plain, "continuation mark");
    } else if (Look.isRule(plain)) {
      out.add(new Block.Rule(p.line()));
    } else if (CAPTION.matcher(plain).matches()) {
      Inline caption = new Inline.Emphasis(p.text().content());
      out.add(new Block.Paragraph(new Phrase(List.of(caption)), p.hint(), p.line()));
    } else if (mayBeSubhead && Look.isSubhead(plain) && hasTextBelow(p, plain, next)) {
      out.add(new Block.Heading(TOP_LEVEL, p.text(), p.line()));
    } else {
      out.add(p);
    }
  }

  /** A subhead has text under it that is longer than itself, or a list. */
  private static boolean hasTextBelow(Block.Paragraph p, String plain, Block next) {
    if (next == p) {
      return false;
    }
    return next instanceof Block.Paragraph below
        ? below.text().plain().length() > plain.length()
            && !Look.isSubhead(below.text().plain().strip())
        : !(next instanceof Block.Rule);
  }

  private static int topLevel(List<Block> blocks) {
    return blocks.stream()
        .filter(Block.Heading.class::isInstance)
        .mapToInt(b -> ((Block.Heading) b).level())
        .min()
        .orElse(TOP_LEVEL);
  }
}
