package press.broadsheet.seed.classify;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.broadsheet.article.ArticleType;
import press.broadsheet.seed.Block;
import press.broadsheet.seed.Inline;
import press.broadsheet.seed.Phrase;

/** Reads the text itself: subheads, captions, changes of scene, and the levels of headings. */
final class BodyReader {

  private static final Pattern CAPTION =
      Pattern.compile(
          "(?isu)^(?:\\((?:photo|picture|image|foto|bild|фото|写真|图)s?(?: by|\\s?:).{3,200}\\)"
              + "|(?:photo|caption|picture|image|foto|bild|bildunterschrift|légende|photo de une|pie de foto|leyenda"
              + "|didascalia|подпись|фото|на фото|الصورة|صورة|写真|写真説明|キャプション|图|图注|图说|图片说明|cutline|bildtext)s?(?: \\d{1,2})?(?: by [^:]{2,40})?"
              + "\\s*[:\\uFF1A]\\s?.{3,400}"
              + "|[▲△↑](?!\\s*$).{3,200})$");
  private static final Pattern CAPTION_LABEL =
      Pattern.compile(
          "(?iu)^(?:photo |picture )?(?:caption|cutline|bildunterschrift|bildtext|légende|leyenda|pie de foto|didascalia|подпись|图注|图说|写真説明|キャプション)\\s*[:\\uFF1A]\\s*");
  private static final Pattern CONTINUED = Pattern.compile("(?i)[-–—(\\[]\\s?more\\s?[-–—)\\]]");
  private static final int TOP_LEVEL = 2;

  private BodyReader() {}

  /** The blocks as they are written, with subheads marked and headings from level two down. */
  static List<Block> read(Findings found, List<Block> blocks, boolean marksHeadings) {
    List<Block> out = new ArrayList<>();
    boolean isSpoken = found.meta.type == ArticleType.INTERVIEW;
    boolean areBold = Subheads.areBold(blocks);
    boolean areMarked = !marksHeadings && MarkedSubhead.areUsed(blocks);
    int shift = TOP_LEVEL - topLevel(blocks);
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (block instanceof Block.Heading h) {
        out.add(new Block.Heading(h.level() + shift, h.text(), h.line()));
      } else if (block instanceof Block.Paragraph p && !marksHeadings) {
        Block next = i + 1 < blocks.size() ? blocks.get(i + 1) : p;
        boolean isFirst =
            i == 0
                && !Look.isCapitals(p.text().plain())
                && !Subheads.isBold(p)
                && !Subheads.areNumbered(blocks);
        boolean mayBe =
            !isFirst
                && !(isSpoken && isAsked(p, next))
                && (!areBold || Subheads.isBold(p))
                && !areMarked;
        text(found, p, mayBe, next, out);
      } else {
        out.add(block);
      }
    }
    return out;
  }

  /** Whether a paragraph is the caption of a picture. */
  static boolean isCaption(String words) {
    return CAPTION.matcher(words).matches();
  }

  private static void text(
      Findings found, Block.Paragraph p, boolean mayBeSubhead, Block next, List<Block> out) {
    String plain = p.text().plain().strip();
    if (CONTINUED.matcher(plain).matches()) {
      found.drop(plain, "continuation mark");
    } else if (Look.isRule(plain)) {
      out.add(new Block.Rule(p.line()));
    } else if (CAPTION.matcher(plain).matches()) {
      Matcher label = CAPTION_LABEL.matcher(p.text().plain());
      boolean isCut = label.find() && p.text().canCut(label.end());
      found.said(isCut ? label.group() : "");
      Phrase words = isCut ? p.text().from(label.end()) : p.text();
      Inline caption = new Inline.Emphasis(words.content());
      out.add(new Block.Paragraph(new Phrase(List.of(caption)), p.hint(), p.line()));
    } else if (next != p && isAboveText(next) && MarkedSubhead.of(p).isPresent()) {
      out.add(new Block.Heading(TOP_LEVEL, MarkedSubhead.of(p).orElseThrow(), p.line()));
    } else if (mayBeSubhead && isSubhead(p, plain) && hasTextBelow(p, plain, next)) {
      out.add(new Block.Heading(TOP_LEVEL, Subheads.unstressed(p.text()), p.line()));
    } else {
      out.add(p);
    }
  }

  /** Whether a block is text, and no further line of a list that signs set off. */
  private static boolean isAboveText(Block next) {
    return !(next instanceof Block.Paragraph p && MarkedSubhead.of(p).isPresent())
        && !(next instanceof Block.Rule);
  }

  private static boolean isSubhead(Block.Paragraph p, String plain) {
    return Look.isSubhead(plain) || Subheads.isBold(p) && Look.isShort(plain);
  }

  /** Whether somebody says this line in an interview: a question, or what an answer follows. */
  private static boolean isAsked(Block.Paragraph p, Block next) {
    return Interview.isQuestion(p.text().plain().strip())
        || next instanceof Block.Paragraph answer
            && Interview.isTurn(answer.text().plain().strip());
  }

  /** A subhead has text under it that is longer than itself, or a list. */
  private static boolean hasTextBelow(Block.Paragraph p, String plain, Block next) {
    if (next == p) {
      return false;
    }
    return next instanceof Block.Paragraph below
        ? below.text().plain().length() > plain.length()
            && !Subheads.isBold(below)
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
