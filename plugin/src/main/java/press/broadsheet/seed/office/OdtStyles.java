package press.broadsheet.seed.office;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import press.broadsheet.seed.layout.Face;
import press.broadsheet.seed.layout.StyleMeaning;
import press.broadsheet.seed.xml.XmlElement;

/** The styles of an OpenDocument text, each with what it inherits (ODF 1.3, part 3, 16). */
final class OdtStyles {

  private static final int MAX_CHAIN = 20;

  /**
   * A paragraph's style.
   *
   * @param list the list style that its paragraphs have; empty if none
   * @param hasLine whether an empty paragraph of it is a line across the page
   */
  record Style(
      StyleMeaning meaning,
      Face face,
      boolean isCentred,
      boolean isIndented,
      boolean hasLine,
      String list) {}

  private static final Style NONE =
      new Style(StyleMeaning.TEXT, Face.PLAIN.size(12), false, false, false, "");

  private final Map<String, XmlElement> byName = new HashMap<>();
  private final Map<String, XmlElement> lists = new HashMap<>();
  private final Map<String, Style> known = new HashMap<>();
  private Style standard = NONE;

  /** Takes the styles within an element; the later ones of the same name count. */
  void take(XmlElement styles) {
    for (XmlElement e : styles.children()) {
      switch (e.name()) {
        case "style" -> byName.put(e.attribute("family") + "/" + e.attribute("name"), e);
        case "list-style" -> lists.put(e.attribute("name"), e);
        case "default-style" -> {
          if (e.attribute("family").equals("paragraph")) {
            standard = derived(e, NONE);
          }
        }
        default -> {} // page layouts, number formats
      }
    }
  }

  Style paragraph(String name) {
    return style(name, 0);
  }

  private Style style(String name, int depth) {
    Style done = known.get(name);
    XmlElement style = byName.get("paragraph/" + name);
    if (done != null || style == null || depth > MAX_CHAIN) {
      return done == null ? standard : done;
    }
    String base = style.attribute("parent-style-name");
    Style parent = base.isEmpty() ? standard : style(base, depth + 1);
    Style own = derived(style, parent);
    known.put(name, own);
    return own;
  }

  private static Style derived(XmlElement style, Style parent) {
    Face face =
        style.child("text-properties").map(t -> face(t, parent.face())).orElse(parent.face());
    Optional<XmlElement> set = style.child("paragraph-properties");
    String align = set.map(p -> p.attribute("text-align")).orElse("");
    boolean isSetIn = set.map(OdtStyles::isIndented).orElse(false);
    boolean resetsIndent =
        set.map(p -> p.attribute("margin-left"))
            .filter(m -> inches(m) == 0 && !m.isEmpty())
            .isPresent();
    String border =
        set.map(p -> p.attribute("border-bottom") + p.attribute("border-top")).orElse("");
    StyleMeaning meaning =
        StyleMeaning.ofName(style.attribute("display-name"))
            .or(() -> StyleMeaning.ofName(style.attribute("name")))
            .or(() -> outline(style))
            .orElse(parent.meaning());
    return new Style(
        meaning,
        face,
        align.isEmpty() ? parent.isCentred() : align.equals("center"),
        isSetIn || parent.isIndented() && !resetsIndent,
        border.isEmpty() ? parent.hasLine() : border.matches(".*\\d.*"),
        style.attributes().containsKey("list-style-name")
            ? style.attribute("list-style-name")
            : parent.list());
  }

  private static Optional<StyleMeaning> outline(XmlElement style) {
    String level = style.attribute("default-outline-level");
    return level.matches("[1-9]")
        ? Optional.of(StyleMeaning.heading(Integer.parseInt(level)))
        : Optional.empty();
  }

  /** How characters of that style look over others. */
  Face characters(String name, Face under) {
    return characters(name, under, 0);
  }

  private Face characters(String name, Face under, int depth) {
    XmlElement style = byName.get("text/" + name);
    if (style == null || depth > MAX_CHAIN) {
      return under;
    }
    Face base = characters(style.attribute("parent-style-name"), under, depth + 1);
    boolean isCode = name.matches("(?i)source_20_text|teletype|user_20_entry|example");
    Face own = isCode ? base.mono(true) : base;
    return style.child("text-properties").map(t -> face(t, own)).orElse(own);
  }

  /** The form of a level of a list style, from 0. */
  Optional<XmlElement> level(String list, int level) {
    XmlElement style = lists.get(list);
    return (style == null ? List.<XmlElement>of() : style.children())
        .stream().filter(l -> l.attribute("level").equals(String.valueOf(level + 1))).findFirst();
  }

  private static Face face(XmlElement t, Face under) {
    Face face = under;
    for (Map.Entry<String, String> e : t.attributes().entrySet()) {
      String value = e.getValue();
      face =
          switch (e.getKey()) {
            case "font-weight" -> face.bold(value.equals("bold") || value.matches("[6-9]00"));
            case "font-style" -> face.italic(!value.equals("normal"));
            case "text-underline-style" -> face.underlined(!value.equals("none"));
            case "text-line-through-style", "text-line-through-type" ->
                face.struck(!value.equals("none"));
            case "text-position" -> face.script(script(value));
            case "text-transform" -> face.capitals(value.equals("uppercase"));
            case "display" -> face.hidden(value.equals("none"));
            case "font-name", "font-family" -> face.mono(Face.isMono(value));
            case "font-size" -> face.size(size(value, under.size()));
            default -> face;
          };
    }
    return face;
  }

  private static int script(String position) {
    if (position.startsWith("super") || position.matches("[1-9]\\d*% .*")) {
      return 1;
    }
    return position.startsWith("sub") || position.startsWith("-") ? -1 : 0;
  }

  private static double size(String value, double parent) {
    if (value.matches("\\d{1,3}(?:\\.\\d{1,4})?pt")) {
      return Double.parseDouble(value.substring(0, value.length() - 2));
    }
    return value.matches("\\d{1,4}%")
        ? parent * Integer.parseInt(value.substring(0, value.length() - 1)) / 100
        : parent;
  }

  private static boolean isIndented(XmlElement set) {
    double left = inches(set.attribute("margin-left"));
    double right = inches(set.attribute("margin-right"));
    return left >= 0.14 && right >= 0.14 || left >= 0.39;
  }

  private static double inches(String length) {
    if (!length.matches("\\d{1,5}(?:\\.\\d{1,6})?(?:in|cm|mm|pt)")) {
      return 0;
    }
    double number = Double.parseDouble(length.replaceAll("[a-z]+", ""));
    return switch (length.replaceAll("[\\d.]", "").toLowerCase(Locale.ROOT)) {
      case "cm" -> number / 2.54;
      case "mm" -> number / 25.4;
      case "pt" -> number / 72;
      default -> number;
    };
  }
}
