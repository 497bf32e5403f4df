package press.broadsheet.seed.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.broadsheet.seed.Block;
import press.broadsheet.seed.Inline;
import press.broadsheet.seed.Phrase;

/** Footnotes as typed: “… a moon.[1]” in the text, and below it “[1] Kell Minutes, 1811.” */
final class TextNotes {

  private static final Pattern NOTE =
      Pattern.compile("\\[(?<label>\\d{1,2})\\]:?\\s+(?<text>\\S.*)");
  private static final Pattern MARK = Pattern.compile("(?<=\\S) ?\\[(?<label>\\d{1,2})\\]");

  private TextNotes() {}

  /** Whether a line begins a note. */
  static boolean begins(String line) {
    return line.length() > 4 && line.charAt(0) == '[' && NOTE.matcher(line).matches();
  }

  /** The blocks with marks and notes told from text, if every note below has its mark above. */
  static List<Block> mark(List<Block> blocks) {
    int from = blocks.size();
    Map<String, Block.Note> notes = new HashMap<>();
    while (from > 0 && blocks.get(from - 1) instanceof Block.Paragraph p) {
      Matcher m = NOTE.matcher(p.text().plain());
      if (!begins(p.text().plain()) || !m.matches()) {
        break;
      }
      Block words = Block.Paragraph.of(m.group("text"), p.line());
      notes.put(m.group("label"), new Block.Note(m.group("label"), List.of(words), p.line()));
      from--;
    }
    if (notes.isEmpty() || notes.size() != blocks.size() - from) {
      return blocks;
    }
    List<Block> out = new ArrayList<>();
    List<String> marked = new ArrayList<>();
    for (Block block : blocks.subList(0, from)) {
      out.add(block instanceof Block.Paragraph p ? marked(p, notes, marked) : block);
    }
    if (!marked.containsAll(notes.keySet()) || marked.size() != notes.size()) {
      return blocks;
    }
    marked.forEach(label -> out.add(notes.get(label)));
    return out;
  }

  private static Block marked(
      Block.Paragraph p, Map<String, Block.Note> notes, List<String> marked) {
    List<Inline> content = new ArrayList<>();
    for (Inline inline : p.text().content()) {
      if (!(inline instanceof Inline.Text t) || t.text().indexOf('[') < 0) {
        content.add(inline);
        continue;
      }
      int from = 0;
      Matcher m = MARK.matcher(t.text());
      while (m.find()) {
        String label = m.group("label");
        if (notes.containsKey(label)) {
          content.add(new Inline.Text(t.text().substring(from, m.start())));
          content.add(new Inline.NoteMark(label));
          marked.add(label);
          from = m.end();
        }
      }
      if (from < t.text().length()) {
        content.add(new Inline.Text(t.text().substring(from)));
      }
    }
    return new Block.Paragraph(new Phrase(content), p.hint(), p.line());
  }
}
