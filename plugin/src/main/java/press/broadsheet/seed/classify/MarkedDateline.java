package press.broadsheet.seed.classify;

import java.util.List;
import java.util.regex.Pattern;
import press.broadsheet.seed.Block;
import press.broadsheet.seed.Inline;
import press.broadsheet.seed.Phrase;

/** A place set in bold or italics before the first sentence: “**Wiesloh.** The council …”. */
final class MarkedDateline {

  private static final int MAX_CHARS = 45;
  private static final Pattern END = Pattern.compile("[\\s.,:—–-]+$");

  /** Such words begin a heading that runs into its paragraph. */
  private static final Pattern NO_PLACE =
      Pattern.compile(
          "(?iu)(?:the|a|an|what|why|how|who|when|where|der|die|das|ein|eine|was|wie|warum|wer|wo|le contexte|pourquoi|comment|qué|cómo|por qué|perché|come|что|как|почему|background|update|note|fazit|hintergrund|contexte|contexto|contesto)(?![\\p{L}-]).*");

  private MarkedDateline() {}

  /** Whether a paragraph marks its first words so, and no other paragraph of the text does. */
  static boolean isOne(String place, Block.Paragraph p, List<Block> text) {
    return leads(p, place)
        && !Rubrics.isOne(place)
        && !NO_PLACE.matcher(place).matches()
        && text.stream().noneMatch(b -> b != p && b instanceof Block.Paragraph q && isRunIn(q));
  }

  private static boolean leads(Block.Paragraph p, String place) {
    String words = marked(p);
    return !words.isEmpty() && END.matcher(words).replaceFirst("").equals(place);
  }

  /** A heading that runs into its paragraph. */
  private static boolean isRunIn(Block.Paragraph p) {
    return marked(p).matches("(?s).*[.:]\\s*");
  }

  private static String marked(Block.Paragraph p) {
    List<Inline> content = p.text().content();
    if (content.size() < 2) {
      return "";
    }
    List<Inline> inner =
        content.get(0) instanceof Inline.Strong s
            ? s.content()
            : content.get(0) instanceof Inline.Emphasis e ? e.content() : List.of();
    String words = new Phrase(inner).plain().strip();
    return words.length() <= MAX_CHARS ? words : "";
  }
}
