package press.broadsheet.seed.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.broadsheet.seed.layout.Face;
import press.broadsheet.seed.layout.ParagraphText;
import press.broadsheet.seed.layout.Part;
import press.broadsheet.seed.layout.StyleMeaning;
import press.broadsheet.seed.xml.XmlElement;

/** Reads a run of paragraphs, lists and tables of an OpenDocument text. */
final class OdtStory {

  private static final int MAX_REPEATED = 60;

  private final OdtDocument document;
  private final List<Part> out = new ArrayList<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private int lists;

  OdtStory(OdtDocument document) {
    this.document = document;
  }

  List<Part> read(XmlElement container) {
    blocks(container);
    return List.copyOf(out);
  }

  private void blocks(XmlElement container) {
    for (XmlElement e : container.children()) {
      switch (e.name()) {
        case "p", "h" -> paragraph(e, Optional.empty(), false);
        case "list" -> list(e, "", 0, "list" + ++lists);
        case "table" -> table(e);
        case "section" -> {
          if (e.attribute("display").equals("none")) {
            document.found().drop(e.text(), "hidden text");
          } else {
            blocks(e);
          }
        }
        case "table-of-content", "alphabetical-index", "illustration-index", "table-index" ->
            document
                .found()
                .drop(document.words(e.child("index-body").orElse(e)), "table of contents");
        case "index-title", "list-item", "list-header", "numbered-paragraph" -> blocks(e);
        case "tracked-changes" ->
            e.children()
                .forEach(
                    r ->
                        r.child("deletion")
                            .ifPresent(
                                d ->
                                    document
                                        .found()
                                        .drop(document.words(d), "deleted in a tracked change")));
        case "frame", "g", "custom-shape", "rect", "text-box" -> {
          ParagraphText text = new ParagraphText();
          new OdtRuns(document, text, Face.PLAIN).drawing(e);
          out.addAll(text.parts(StyleMeaning.TEXT, Face.PLAIN, false, false, Optional.empty()));
        }
        default -> {} // declarations of variables, page breaks
      }
    }
  }

  private void paragraph(XmlElement p, Optional<Part.ListPlace> place, boolean isInItem) {
    OdtStyles.Style style = document.styles().paragraph(p.attribute("style-name"));
    ParagraphText text = new ParagraphText();
    new OdtRuns(document, text, style.face()).read(p);
    if (text.isEmpty()) {
      if (style.hasLine()) {
        out.add(new Part.Line());
      }
      return;
    }
    StyleMeaning meaning = style.meaning();
    String level = p.attribute("outline-level");
    if (p.is("h") && !meaning.role().equals(StyleMeaning.Role.TITLE)) {
      meaning = StyleMeaning.heading(level.matches("[1-9]") ? Integer.parseInt(level) : 1);
    } else if (isInItem && meaning.equals(StyleMeaning.TEXT)) {
      meaning = StyleMeaning.of(StyleMeaning.Role.IN_LIST);
    }
    out.addAll(
        text.parts(
            meaning, style.face(), style.isCentred(), style.isIndented() || isInItem, place));
  }

  /**
   * @param inherited the style of the list around it
   */
  private void list(XmlElement list, String inherited, int level, String name) {
    String style =
        list.attribute("style-name").isEmpty() ? inherited : list.attribute("style-name");
    Optional<XmlElement> form = document.styles().level(style, level);
    boolean isOrdered = form.filter(f -> f.is("list-level-style-number")).isPresent();
    boolean hasMarks =
        form.map(f -> !f.is("list-level-style-number") || !f.attribute("num-format").isEmpty())
            .orElse(true);
    boolean goesOn =
        list.attribute("continue-numbering").equals("true")
            || !list.attribute("continue-list").isEmpty();
    int start = number(form.map(f -> f.attribute("start-value")).orElse(""), 1);
    String key = style + "/" + level;
    int number = goesOn ? counts.getOrDefault(key, start - 1) : start - 1;
    for (XmlElement item : list.children()) {
      if (item.is("list-item")) {
        number = number(item.attribute("start-value"), number + 1);
      }
      boolean isFirst = item.is("list-item");
      for (XmlElement e : item.children()) {
        if (e.is("list")) {
          list(e, style, Math.min(level + 1, 9), name);
        } else if (e.is("p") || e.is("h")) {
          Optional<Part.ListPlace> place =
              isFirst && hasMarks
                  ? Optional.of(
                      new Part.ListPlace(name, level, isOrdered ? Math.max(number, 1) : 0))
                  : Optional.empty();
          paragraph(e, place, hasMarks);
          isFirst = false;
        }
      }
    }
    counts.put(key, number);
  }

  private static int number(String text, int otherwise) {
    return text.matches("\\d{1,6}") ? Integer.parseInt(text) : otherwise;
  }

  private void table(XmlElement table) {
    List<List<List<Part>>> rows = new ArrayList<>();
    for (XmlElement row : rows(table)) {
      List<List<Part>> cells = new ArrayList<>();
      for (XmlElement cell : row.children()) {
        boolean isCovered = cell.is("covered-table-cell");
        if (isCovered || cell.is("table-cell")) {
          List<Part> content = isCovered ? List.of() : new OdtStory(document).read(cell);
          int times = number(cell.attribute("number-columns-repeated"), 1);
          for (int i = 0; i < Math.min(times, MAX_REPEATED); i++) {
            cells.add(content);
          }
        }
      }
      rows.add(cells);
    }
    out.add(new Part.Grid(rows));
  }

  private static List<XmlElement> rows(XmlElement parent) {
    List<XmlElement> rows = new ArrayList<>();
    for (XmlElement child : parent.children()) {
      if (child.is("table-row")) {
        rows.add(child);
      } else if (child.name().matches("table-header-rows|table-rows|table-row-group")) {
        rows.addAll(rows(child));
      }
    }
    return rows;
  }
}
