package press.broadsheet.seed.office;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import press.broadsheet.seed.Block;
import press.broadsheet.seed.layout.Found;
import press.broadsheet.seed.layout.Layout;
import press.broadsheet.seed.layout.Part;
import press.broadsheet.seed.layout.Plain;
import press.broadsheet.seed.xml.XmlElement;

/** A DOCX with all that its paragraphs refer to. */
final class DocxDocument {

  private final DocxParts parts;
  private final String main;
  private final Found found;
  private final DocxStyles styles;
  private final DocxNumbering numbering;
  private final Map<String, XmlElement> notes = new HashMap<>();
  private final Set<String> charts = new HashSet<>();
  private final Map<String, String> labels = new HashMap<>();
  private final Map<String, String> notesPart = new HashMap<>();
  private final Map<String, Map<String, DocxParts.Relation>> relations = new HashMap<>();

  DocxDocument(DocxParts parts, String main, Found found) {
    this.parts = parts;
    this.main = main;
    this.found = found;
    this.styles = new DocxStyles(first("styles"));
    this.numbering = new DocxNumbering(first("numbering"));
    for (String kind : List.of("footnote", "endnote")) {
      for (String part : parts.related(main, kind + "s")) {
        parts
            .archive()
            .xml(part)
            .ifPresent(
                all ->
                    all.children(kind)
                        .forEach(
                            n -> {
                              notes.put(kind + n.attribute("id"), n);
                              notesPart.put(kind + n.attribute("id"), part);
                            }));
      }
    }
  }

  Found found() {
    return found;
  }

  DocxStyles styles() {
    return styles;
  }

  DocxNumbering numbering() {
    return numbering;
  }

  Map<String, DocxParts.Relation> relations(String part) {
    return relations.computeIfAbsent(part, parts::relations);
  }

  /** Whether a chart or diagram is met for the first time: its words are reported once. */
  boolean isFirst(String chart) {
    return charts.add(chart);
  }

  DocxParts parts() {
    return parts;
  }

  /** The text, in order. */
  List<Part> read() {
    List<Part> text =
        parts
            .archive()
            .xml(main)
            .flatMap(d -> d.child("body"))
            .map(b -> new DocxStory(this, main).read(b))
            .orElseThrow(
                () -> parts.archive().refused("there is no text of a word processor in it"));
    for (String kind : List.of("comments", "header", "footer")) {
      for (String part : parts.related(main, kind)) {
        parts.archive().xml(part).ifPresent(e -> aside(kind, part, e));
      }
    }
    return text;
  }

  private void aside(String kind, String part, XmlElement root) {
    String why = kind.equals("comments") ? "comment" : kind + " of the page";
    List<XmlElement> all = kind.equals("comments") ? root.children("comment") : List.of(root);
    for (XmlElement one : all) {
      List<String> lines =
          new DocxStory(this, part)
              .read(one).stream().map(Plain::of).filter(t -> !t.isBlank()).toList();
      found.drop(String.join(" / ", lines), why);
    }
  }

  /**
   * Takes a note along at its first mark.
   *
   * @param kind {@code footnote} or {@code endnote}
   * @return its label; empty if there is no such note
   */
  String note(String kind, String id) {
    String known = labels.get(kind + id);
    XmlElement note = notes.get(kind + id);
    if (known != null || note == null) {
      return known == null ? "" : known;
    }
    String label = found.nextLabel();
    labels.put(kind + id, label);
    List<Part> content = new DocxStory(this, notesPart.getOrDefault(kind + id, main)).read(note);
    List<Block> blocks = Layout.plainly(content, found);
    if (!blocks.isEmpty()) {
      found.note(new Block.Note(label, blocks, 0));
    }
    return blocks.isEmpty() ? "" : label;
  }

  private Optional<XmlElement> first(String type) {
    return parts.related(main, type).stream().findFirst().flatMap(p -> parts.archive().xml(p));
  }
}
