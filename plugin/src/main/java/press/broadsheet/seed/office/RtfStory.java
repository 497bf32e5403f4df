package press.broadsheet.seed.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import press.broadsheet.seed.Block;
import press.broadsheet.seed.Inline;
import press.broadsheet.seed.layout.Face;
import press.broadsheet.seed.layout.Found;
import press.broadsheet.seed.layout.Layout;
import press.broadsheet.seed.layout.ParagraphText;
import press.broadsheet.seed.layout.Part;
import press.broadsheet.seed.layout.Plain;
import press.broadsheet.seed.layout.StyleMeaning;

/** Collects the paragraphs and tables of a run of RTF text: the text, a note, a text box. */
final class RtfStory {

  private static final Pattern NUMBER = Pattern.compile("(\\d{1,6})[.):]?\\s*$");

  private final Map<Integer, StyleMeaning> styles;
  private final List<Part> out = new ArrayList<>();
  private final List<Part> cell = new ArrayList<>();
  private final List<List<Part>> row = new ArrayList<>();
  private final List<List<List<Part>>> rows = new ArrayList<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private ParagraphText text = new ParagraphText();
  private String marker = "";

  RtfStory(Map<Integer, StyleMeaning> styles) {
    this.styles = styles;
  }

  ParagraphText text() {
    return text;
  }

  /** Adds to the bullet or number that a reader without lists would show. */
  void marker(String more) {
    marker += more;
  }

  void endParagraph(RtfState state) {
    if (!state.isInTable && cell.isEmpty() && row.isEmpty()) {
      endTable();
    }
    StyleMeaning meaning = styles.getOrDefault(state.style, StyleMeaning.TEXT);
    if (state.outline >= 0 && state.outline < 9 && meaning.equals(StyleMeaning.TEXT)) {
      meaning = StyleMeaning.heading(state.outline + 1);
    }
    boolean isIndented =
        state.left >= 200 && state.right >= 200 || state.left >= 560 && state.list == 0;
    List<Part> parts =
        text.isEmpty()
            ? List.of()
            : text.parts(meaning, Face.PLAIN, state.isCentred, isIndented, place(state));
    (state.isInTable ? cell : out).addAll(parts);
    text = new ParagraphText();
    marker = "";
  }

  private Optional<Part.ListPlace> place(RtfState state) {
    String shown = marker.strip();
    if (shown.isEmpty()) {
      return Optional.empty();
    }
    String key = state.list + "/" + state.level;
    Matcher m = NUMBER.matcher(shown);
    boolean isOrdered =
        shown.matches("\\(?[\\p{L}\\d.]{1,8}[.):]?") && shown.matches(".*[\\d.)].*");
    int number = m.find() ? Integer.parseInt(m.group(1)) : counts.getOrDefault(key, 0) + 1;
    if (shown.matches("[aAiI][.)]")) {
      number = 1;
    }
    counts.put(key, number);
    return Optional.of(
        new Part.ListPlace("list" + state.list, state.level, isOrdered ? Math.max(number, 1) : 0));
  }

  void endCell(RtfState state) {
    endParagraph(state);
    if (!state.isInTable) {
      return;
    }
    row.add(List.copyOf(cell));
    cell.clear();
  }

  void endRow() {
    if (!row.isEmpty()) {
      rows.add(List.copyOf(row));
      row.clear();
    }
  }

  private void endTable() {
    if (!rows.isEmpty()) {
      out.add(new Part.Grid(rows));
      rows.clear();
    }
  }

  /** All of it, at its end. */
  List<Part> parts(RtfState state) {
    endParagraph(state);
    if (!cell.isEmpty()) {
      row.add(List.copyOf(cell));
      cell.clear();
    }
    endRow();
    endTable();
    return List.copyOf(out);
  }

  /** Puts a note or a box into the text around it; what stands beside that is left out. */
  void endWithin(RtfStory outer, RtfState ended, Found found) {
    List<Part> parts = parts(ended);
    if (ended.name.equals("note")) {
      List<Block> blocks = Layout.plainly(parts, found);
      if (!blocks.isEmpty()) {
        String label = found.nextLabel();
        found.note(new Block.Note(label, blocks, 0));
        outer.text().add(new Inline.NoteMark(label));
      }
    } else if (ended.name.equals("box")) {
      if (!parts.isEmpty()) {
        outer.text().after(new Part.Box(parts));
      }
    } else {
      found.drop(parts.stream().map(Plain::of).collect(Collectors.joining(" ")), ended.name);
    }
  }
}
