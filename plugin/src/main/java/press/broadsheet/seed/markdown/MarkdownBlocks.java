package press.broadsheet.seed.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.broadsheet.seed.Block;
import press.broadsheet.seed.Draft;
import press.broadsheet.seed.Inline;
import press.broadsheet.seed.Phrase;
import press.broadsheet.seed.classify.BylineLine;
import press.broadsheet.seed.classify.DateLine;
import press.broadsheet.seed.classify.FieldLabel;
import press.broadsheet.seed.classify.TailReader;

/**
 * Parts Markdown where it has blank lines. Only what may be head or tail is looked into; all else,
 * and all that is not an ordinary paragraph, stays as its writer wrote it.
 */
final class MarkdownBlocks {

  private static final int REACH = 8;
  private static final Pattern FENCE = Pattern.compile("^ {0,3}(`{3,}|~{3,}).*");
  private static final Pattern ATX =
      Pattern.compile("^ {0,3}(#{1,6})[ \\t]+(.*?)(?:[ \\t]+#+)?[ \\t]*$");
  private static final Pattern SETEXT =
      Pattern.compile("^(?<text>[^\\n]+)\\n(?<line>=+|-+)[ \\t]*$");
  private static final Pattern SPECIAL =
      Pattern.compile(
          "(?s)^(?:[ \\t]|#{1,6}[ \\t]|>|[-+*][ \\t]|\\d{1,9}[.)][ \\t]|\\||```|~~~|<|\\[\\^|\\[[^\\]]*\\]:"
              + "|:|!\\[|\\$\\$|[-*_](?:[ \\t]*[-*_]){2,}[ \\t]*$).*"
              + "|.*\\n(?::[ \\t]|[ \\t]*(?:-{2,}|={2,})[ \\t]*$|[ \\t]*\\|?[ \\t]*:?-+:?[ \\t]*\\|).*");

  private static final Pattern SUBHEAD =
      Pattern.compile("\\p{Lu}[^\\n*_`\\[\\]<>{}|#]{3,58}[\\p{L}\\p{N}?’”»]");

  private MarkdownBlocks() {}

  /**
   * The blocks of a body.
   *
   * @param firstLine the line of the seed on which it begins
   * @param dropped takes words that only steered the old site
   */
  static List<Block> of(String body, int firstLine, List<Draft.Dropped> dropped) {
    List<Block.Source> chunks = chunks(body, firstLine);
    boolean marksHeadings = chunks.stream().anyMatch(MarkdownBlocks::isHeading);
    List<Block> out = new ArrayList<>(chunks.size());
    boolean isFirst = true;
    for (int i = 0; i < chunks.size(); i++) {
      Block.Source chunk = chunks.get(i);
      Optional<List<Block>> html = HtmlChunk.of(chunk.markdown(), chunk.line(), dropped);
      if (html.isPresent()) {
        out.addAll(html.get());
        continue;
      }
      String next = i + 1 < chunks.size() ? chunks.get(i + 1).markdown() : "";
      boolean isNearAnEnd = i < REACH || i >= chunks.size() - REACH;
      Block block = isNearAnEnd ? block(chunk, isFirst) : chunk;
      block = MarkdownHead.read(block, out, next);
      out.add(
          !marksHeadings && i > 0 && isSubhead(chunk.markdown(), next) ? subhead(chunk) : block);
      isFirst &= block instanceof Block.Paragraph p && isLabelled(p.text().plain());
    }
    return out;
  }

  private static boolean isHeading(Block.Source chunk) {
    String text = chunk.markdown().stripTrailing();
    return ATX.matcher(text).matches() || SETEXT.matcher(text).matches();
  }

  /** A short line that stands alone among paragraphs, where no heading is marked as one. */
  private static boolean isSubhead(String line, String next) {
    String text = line.strip();
    return SUBHEAD.matcher(text).matches()
        && !SPECIAL.matcher(text).matches()
        && text.split("\\s+").length <= 10
        && !SPECIAL.matcher(next).matches()
        && next.strip().length() > 2 * text.length()
        && BylineLine.parse(text).isEmpty()
        && DateLine.parse(text).isEmpty()
        && FieldLabel.parse(text).isEmpty()
        && !TailReader.isAbout(text);
  }

  private static Block subhead(Block.Source chunk) {
    return new Block.Heading(2, phrase(chunk.markdown().strip()), chunk.line());
  }

  /** Whether all lines name a field: the headline may still come. */
  private static boolean isLabelled(String text) {
    return text.strip().lines().allMatch(line -> FieldLabel.parse(line).isPresent());
  }

  private static Block block(Block.Source chunk, boolean isFirst) {
    String text = chunk.markdown().stripTrailing();
    Matcher atx = ATX.matcher(text);
    if (atx.matches() && (isFirst || TailReader.isAbout(atx.group(2)))) {
      return new Block.Heading(atx.group(1).length(), phrase(atx.group(2)), chunk.line());
    }
    Matcher setext = SETEXT.matcher(text);
    if (isFirst && setext.matches()) {
      return new Block.Heading(
          setext.group("line").startsWith("=") ? 1 : 2, phrase(setext.group("text")), chunk.line());
    }
    return SPECIAL.matcher(text).matches()
        ? chunk
        : new Block.Paragraph(phrase(text), Block.Hint.NONE, chunk.line());
  }

  private static Phrase phrase(String markdown) {
    return new Phrase(List.of(new Inline.Source(markdown, MarkdownPlain.of(markdown))));
  }

  /** Runs of lines with the blank lines after them; a fence keeps its blank lines. */
  private static List<Block.Source> chunks(String body, int firstLine) {
    List<Block.Source> out = new ArrayList<>();
    StringBuilder chunk = new StringBuilder();
    String fence = "";
    boolean isOver = false;
    int line = firstLine;
    int start = firstLine;
    for (String text : body.split("\n", -1)) {
      boolean isBlank = text.isBlank();
      boolean isHtml =
          fence.isEmpty()
              && !chunk.toString().isBlank()
              && chunk.charAt(0) != '<'
              && HtmlChunk.begins(text); // it can interrupt a paragraph (CommonMark 4.6)
      if (isOver && !isBlank || isHtml) {
        out.add(new Block.Source(chunk.toString(), start));
        chunk.setLength(0);
        start = line;
        isOver = false;
      }
      chunk.append(text).append('\n');
      fence = fenceAfter(fence, text);
      isOver |= fence.isEmpty() && (isBlank || ATX.matcher(text).matches());
      line++;
    }
    if (!chunk.toString().isBlank()) {
      out.add(new Block.Source(chunk.toString(), start));
    }
    return out;
  }

  /** The fence that is open after this line; empty if none is. */
  private static String fenceAfter(String open, String line) {
    Matcher m = FENCE.matcher(line);
    if (!m.matches()) {
      return open;
    }
    String mark = m.group(1);
    if (open.isEmpty()) {
      return mark;
    }
    boolean closes =
        mark.charAt(0) == open.charAt(0)
            && mark.length() >= open.length()
            && line.strip().length() == mark.length();
    return closes ? "" : open;
  }
}
