package press.broadsheet.seed.office;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.broadsheet.seed.layout.Part;
import press.broadsheet.seed.xml.XmlElement;

/** The lists of a DOCX: which are numbered, and where the numbers stand (ECMA-376, 17.9). */
final class DocxNumbering {

  private static final int MAX_LEVEL = 9;

  private final Map<String, XmlElement> lists = new HashMap<>();
  private final Map<String, XmlElement> definitions = new HashMap<>();
  private final Map<String, int[]> counters = new HashMap<>();
  private final Map<String, Boolean> begun = new HashMap<>();

  DocxNumbering(Optional<XmlElement> numbering) {
    for (XmlElement e : numbering.map(XmlElement::children).orElse(List.of())) {
      if (e.is("num")) {
        lists.put(e.attribute("numId"), e);
      } else if (e.is("abstractNum")) {
        definitions.put(e.attribute("abstractNumId"), e);
      }
    }
  }

  /**
   * The place of the next paragraph; counts it.
   *
   * @param own the paragraph's {@code numPr}; the style's where that says nothing
   */
  Optional<Part.ListPlace> next(Optional<XmlElement> own, Optional<XmlElement> style) {
    String id = own.map(n -> DocxStyles.value(n, "numId")).orElse("");
    if (id.isEmpty()) {
      id = style.map(n -> DocxStyles.value(n, "numId")).orElse("");
    }
    String stated = own.map(n -> DocxStyles.value(n, "ilvl")).orElse("");
    if (stated.isEmpty()) {
      stated = style.map(n -> DocxStyles.value(n, "ilvl")).orElse("");
    }
    XmlElement list = lists.get(id);
    if (id.isEmpty() || id.equals("0") || list == null) {
      return Optional.empty();
    }
    int level = stated.matches("\\d") ? Math.min(Integer.parseInt(stated), MAX_LEVEL - 1) : 0;
    String definition = DocxStyles.value(list, "abstractNumId");
    Optional<XmlElement> form = level(list, definition, level);
    String format = form.map(f -> DocxStyles.value(f, "numFmt")).orElse("decimal");
    boolean hasText = form.map(f -> !DocxStyles.value(f, "lvlText").isBlank()).orElse(true);
    if (format.equals("none") && !hasText) {
      return Optional.empty();
    }
    boolean isOrdered = !format.equals("bullet") && !format.equals("none");
    return Optional.of(
        new Part.ListPlace(
            definition.isEmpty() ? "num" + id : definition,
            level,
            isOrdered ? count(list, id, definition, level, form) : 0));
  }

  /** Lists with one definition count on, unless one of them begins anew. */
  private int count(
      XmlElement list, String id, String definition, int level, Optional<XmlElement> form) {
    int[] counts = counters.computeIfAbsent(definition, d -> new int[MAX_LEVEL]);
    Optional<Integer> anew =
        list.children("lvlOverride").stream()
            .filter(o -> o.attribute("ilvl").equals(String.valueOf(level)))
            .map(o -> DocxStyles.value(o, "startOverride"))
            .filter(v -> v.matches("\\d{1,6}"))
            .map(Integer::parseInt)
            .findFirst();
    if (anew.isPresent() && begun.put(id + "/" + level, true) == null) {
      counts[level] = anew.get() - 1;
    } else if (counts[level] == 0) {
      String start = form.map(f -> DocxStyles.value(f, "start")).orElse("");
      counts[level] = start.matches("\\d{1,6}") ? Integer.parseInt(start) - 1 : 0;
    }
    counts[level]++;
    for (int deeper = level + 1; deeper < MAX_LEVEL; deeper++) {
      counts[deeper] = 0;
    }
    return Math.max(counts[level], 1);
  }

  private Optional<XmlElement> level(XmlElement list, String definition, int level) {
    String number = String.valueOf(level);
    Optional<XmlElement> own =
        list.children("lvlOverride").stream()
            .filter(o -> o.attribute("ilvl").equals(number))
            .flatMap(o -> o.children("lvl").stream())
            .findFirst();
    XmlElement form = definitions.get(definition);
    return own.isPresent() || form == null
        ? own
        : form.children("lvl").stream().filter(l -> l.attribute("ilvl").equals(number)).findFirst();
  }
}
