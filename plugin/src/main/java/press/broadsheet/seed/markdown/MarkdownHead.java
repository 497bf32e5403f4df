package press.broadsheet.seed.markdown;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.broadsheet.seed.Block;
import press.broadsheet.seed.Inline;
import press.broadsheet.seed.Phrase;
import press.broadsheet.seed.classify.BarLine;
import press.broadsheet.seed.classify.BylineLine;
import press.broadsheet.seed.classify.CreditLine;
import press.broadsheet.seed.classify.DateLine;

/** What Markdown without front matter has above its text: a dek under the headline, a picture. */
final class MarkdownHead {

  private static final Pattern HEADING =
      Pattern.compile("^ {0,3}#{2,6}[ \\t]+(?<text>.*?)(?:[ \\t]+#+)?[ \\t]*$");
  private static final Pattern PICTURE =
      Pattern.compile(
          "^!\\[(?<alt>[^\\]\\n]{0,500})\\]\\(<?(?<src>[^\\s)>]{1,1000})>?(?:\\s+[\"'](?<title>[^\\n]{0,800}?)[\"'])?\\)"
              + "(?:\\s*\\n[*_](?<caption>[^\\n*_]{1,600})[*_])?\\s*$");
  private static final int MAX_HEAD = 5;
  private static final int LONGEST_LINE = 160;

  private MarkdownHead() {}

  /**
   * The same block, or what it is where it stands.
   *
   * @param before the blocks above it
   * @param next what stands below it
   */
  static Block read(Block block, List<Block> before, String next) {
    if (before.size() > MAX_HEAD || !(block instanceof Block.Source s) || !isHead(before)) {
      return block;
    }
    String text = s.markdown().strip();
    Matcher heading = HEADING.matcher(text);
    boolean isDek =
        heading.matches()
            && before.size() == 1
            && before.get(0) instanceof Block.Heading
            && isHeadLine(next);
    if (isDek) {
      String words = heading.group("text");
      return new Block.Paragraph(
          new Phrase(List.of(new Inline.Source(words, MarkdownPlain.of(words)))),
          Block.Hint.DEK,
          block.line());
    }
    Matcher picture = PICTURE.matcher(text);
    return picture.matches() ? figure(picture, block.line()) : block;
  }

  private static Block figure(Matcher m, int line) {
    String words = m.group("caption") == null ? m.group("title") : m.group("caption");
    CreditLine parts = CreditLine.of(words == null ? "" : MarkdownPlain.of(words));
    return new Block.Figure(
        m.group("src"), MarkdownPlain.of(m.group("alt")), parts.caption(), parts.credit(), line);
  }

  /** Whether nothing of the text stands above. */
  private static boolean isHead(List<Block> before) {
    return before.stream()
        .allMatch(
            b ->
                b instanceof Block.Heading
                    || b instanceof Block.Figure
                    || b instanceof Block.Paragraph p
                        && (p.hint() != Block.Hint.NONE || isHeadLine(p.text().plain())));
  }

  private static boolean isHeadLine(String markdown) {
    String text = MarkdownPlain.of(markdown).strip();
    return PICTURE.matcher(markdown.strip()).matches()
        || text.length() <= LONGEST_LINE
            && (BylineLine.parse(text).isPresent()
                || DateLine.parse(text).isPresent()
                || BarLine.parse(text).isPresent());
  }
}
