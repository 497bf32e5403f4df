package press.broadsheet.seed.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import press.broadsheet.seed.Block;
import press.broadsheet.seed.Inline;
import press.broadsheet.seed.Phrase;

/** Makes running text of the nodes within an HTML paragraph. */
final class HtmlInlines {

  /** Elements that Markdown has no mark for and that our pages keep. */
  private static final Set<String> MARKED = Set.of("sub", "sup", "kbd", "mark", "abbr", "q", "ins");

  private HtmlInlines() {}

  /** The nodes as a phrase, white space collapsed as HTML shows it. */
  static Phrase of(List<Node> nodes) {
    List<Inline> out = new ArrayList<>();
    nodes.forEach(n -> node(n, out));
    return trimmed(out);
  }

  /** Where two breaks stand together, readers see two paragraphs. */
  static List<Phrase> split(Phrase phrase) {
    List<Phrase> out = new ArrayList<>();
    List<Inline> current = new ArrayList<>();
    int breaks = 0;
    for (Inline piece : phrase.content()) {
      boolean isSpace = piece instanceof Inline.Text t && t.text().isBlank();
      if (piece instanceof Inline.Break) {
        breaks++;
      } else if (!isSpace || breaks == 0) {
        if (breaks > 1) {
          out.add(trimmed(current));
          current = new ArrayList<>();
        } else if (breaks == 1) {
          current.add(new Inline.Break());
        }
        breaks = 0;
        current.add(piece);
      }
    }
    out.add(trimmed(current));
    return out;
  }

  /** Code or other text with its spaces. */
  static Block.Preformatted preformatted(Element pre, int line) {
    Element code = pre.selectFirst("code");
    String classes = (code == null ? "" : code.className()) + " " + pre.className();
    java.util.regex.Matcher m =
        java.util.regex.Pattern.compile("(?:language|lang|highlight-source)-([\\w+#-]{1,20})")
            .matcher(classes);
    String text = pre.wholeText().replaceAll("^\\n|\\s+$", "");
    return new Block.Preformatted(text, m.find() ? m.group(1) : "", line);
  }

  /** The address of a picture, also where it waits for a script to load it. */
  static String src(Element image) {
    for (String attribute : List.of("data-src", "data-original", "data-lazy-src", "src")) {
      String src = image.attr(attribute).strip();
      if (!src.isEmpty() && !src.startsWith("data:")) {
        return src;
      }
    }
    String set = image.attr(image.hasAttr("srcset") ? "srcset" : "data-srcset").strip();
    return set.isEmpty() || set.startsWith("data:") ? "" : set.split("[\\s,]")[0];
  }

  private static void node(Node node, List<Inline> out) {
    if (node instanceof TextNode text) {
      text(text.getWholeText(), out);
      return;
    }
    if (!(node instanceof Element element)) {
      return;
    }
    List<Inline> inner = new ArrayList<>();
    String name = element.normalName();
    if (!name.equals("img") && !name.equals("br")) {
      element.childNodes().forEach(n -> node(n, inner));
    }
    switch (name) {
      case "br" -> out.add(new Inline.Break());
      case "img" -> {
        String src = src(element);
        if (!src.isEmpty()) {
          out.add(new Inline.Picture(src, element.attr("alt").strip()));
        }
      }
      case "em", "i", "cite", "dfn", "var" -> out.add(new Inline.Emphasis(inner));
      case "strong", "b" -> out.add(new Inline.Strong(inner));
      case "del", "s", "strike" -> out.add(new Inline.Struck(inner));
      case "code", "tt", "samp" -> out.add(new Inline.Code(element.text()));
      case "a" -> link(element, inner, out);
      default -> {
        if (MARKED.contains(name)) {
          out.add(new Inline.Marked(name, inner));
        } else {
          out.addAll(inner);
        }
      }
    }
  }

  private static void link(Element a, List<Inline> inner, List<Inline> out) {
    String href = a.attr("href").strip();
    boolean isEmpty = new Phrase(inner).isBlank();
    if (href.isEmpty() || isEmpty || href.matches("(?is)\\s*(?:javascript|vbscript|data):.*")) {
      out.addAll(inner);
    } else {
      out.add(new Inline.Link(inner, href));
    }
  }

  private static void text(String whole, List<Inline> out) {
    String text = whole.replaceAll("[ \\t\\n\\r\\f]+", " ");
    Inline last = out.isEmpty() ? new Inline.Text("") : out.get(out.size() - 1);
    if (last instanceof Inline.Break) {
      text = text.stripLeading();
    } else if (last instanceof Inline.Text t && !out.isEmpty()) {
      out.remove(out.size() - 1);
      text = t.text().endsWith(" ") ? t.text() + text.stripLeading() : t.text() + text;
    }
    if (!text.isEmpty()) {
      out.add(new Inline.Text(text));
    }
  }

  private static Phrase trimmed(List<Inline> pieces) {
    List<Inline> out = new ArrayList<>(pieces);
    while (!out.isEmpty() && isSpace(out.get(0))) {
      out.remove(0);
    }
    while (!out.isEmpty() && isSpace(out.get(out.size() - 1))) {
      out.remove(out.size() - 1);
    }
    return new Phrase(out);
  }

  private static boolean isSpace(Inline piece) {
    return piece instanceof Inline.Break || piece instanceof Inline.Text t && t.text().isBlank();
  }
}
