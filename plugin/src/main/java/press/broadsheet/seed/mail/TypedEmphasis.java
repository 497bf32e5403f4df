package press.broadsheet.seed.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.broadsheet.seed.Block;
import press.broadsheet.seed.Inline;
import press.broadsheet.seed.Phrase;

/** Words between asterisks or low lines, as people and mail programs stress them in plain text. */
final class TypedEmphasis {

  private static final Pattern STRESSED =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}*_])(?<mark>[*_])(?=[\\p{L}\\p{N}“\"«‘'¿¡])(?<words>[^*_\\n]{1,100}?)(?<=[\\p{L}\\p{N}”\"»’'.!?…])\\k<mark>(?![\\p{L}\\p{N}*_])");

  private TypedEmphasis() {}

  /** The block with them stressed. */
  static Block in(Block block) {
    if (!(block instanceof Block.Paragraph p)) {
      return block;
    }
    List<Inline> out = new ArrayList<>();
    for (Inline piece : p.text().content()) {
      if (piece instanceof Inline.Text t) {
        split(t.text(), out, p.text().content().size() == 1);
      } else {
        out.add(piece);
      }
    }
    return new Block.Paragraph(new Phrase(out), p.hint(), p.line());
  }

  private static void split(String text, List<Inline> out, boolean isAll) {
    Matcher m = STRESSED.matcher(text);
    int from = 0;
    while (m.find()) {
      if (m.start() > from) {
        out.add(new Inline.Text(text.substring(from, m.start())));
      }
      List<Inline> words = List.of(new Inline.Text(m.group("words")));
      boolean isLine = isAll && m.start() == 0 && m.end() == text.length();
      out.add(isLine ? new Inline.Strong(words) : new Inline.Emphasis(words));
      from = m.end();
    }
    if (from < text.length()) {
      out.add(new Inline.Text(text.substring(from)));
    }
  }
}
