package press.broadsheet.seed.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Node;
import press.broadsheet.seed.Block;
import press.broadsheet.seed.Inline;
import press.broadsheet.seed.Phrase;

/**
 * The paragraphs of a run of inline nodes: two line breaks end one as they look, and a picture at
 * its beginning or end, around which words flow, stands alone.
 */
final class HtmlParagraph {

  private HtmlParagraph() {}

  /** The paragraphs and the pictures beside them, in order. */
  static List<Block> of(List<Node> nodes, Block.Hint hint, int line) {
    List<Block> out = new ArrayList<>();
    for (Phrase phrase : HtmlInlines.split(HtmlInlines.of(nodes))) {
      String plain = phrase.plain().strip();
      boolean isAddress = plain.length() < 2000 && plain.matches("https?://[^\\s<>]+");
      Phrase text = isAddress ? Embeds.bare(Embeds.page(plain)) : phrase;
      List<Inline> pieces = new ArrayList<>(text.content());
      List<Block> after = new ArrayList<>();
      while (!pieces.isEmpty() && isPicture(pieces.get(0))) {
        figure(pieces.remove(0), line).ifPresent(out::add);
      }
      while (!pieces.isEmpty() && isPicture(pieces.get(pieces.size() - 1))) {
        figure(pieces.remove(pieces.size() - 1), line).ifPresent(f -> after.add(0, f));
      }
      for (Phrase words : HtmlInlines.split(new Phrase(pieces))) {
        LineParagraphs.split(words).forEach(w -> words(w, hint, line).ifPresent(out::add));
      }
      out.addAll(after);
    }
    return out;
  }

  private static Optional<Block> words(Phrase text, Block.Hint hint, int line) {
    String plain = text.plain();
    boolean hasPicture = text.content().stream().anyMatch(HtmlParagraph::isPicture);
    if (HtmlInlines.blank(plain)
        && !hasPicture
        && text.content().stream().noneMatch(Inline.NoteMark.class::isInstance)) {
      return Optional.empty();
    }
    Block.Hint own = BoxHint.isSentence(plain, hint) ? Block.Hint.NONE : hint;
    return Optional.of(new Block.Paragraph(text, own, line));
  }

  private static boolean isPicture(Inline piece) {
    return piece instanceof Inline.Picture
        || piece instanceof Inline.Break
        || piece instanceof Inline.Text t && HtmlInlines.blank(t.text())
        || piece instanceof Inline.Link l
            && !l.content().isEmpty()
            && l.content().stream().allMatch(Inline.Picture.class::isInstance);
  }

  private static Optional<Block> figure(Inline piece, int line) {
    Inline bare = piece instanceof Inline.Link l ? l.content().get(0) : piece;
    return bare instanceof Inline.Picture p
        ? Optional.of(new Block.Figure(p.src(), p.alt(), "", "", line))
        : Optional.empty();
  }
}
