package press.broadsheet.seed.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

  private static final Pattern LANGUAGE =
      Pattern.compile("(?:language|lang|highlight-source|brush:?)[-: ]\\s*([\\w+#-]{1,20})");
  private static final Pattern SPACE =
      Pattern.compile("[ \\t\\n\\r\\f\\u00a0]*[ \\t\\n\\r\\f][ \\t\\n\\r\\f\\u00a0]*|\\u00a0{2,}");
  private static final Pattern UNSEEN = Pattern.compile("[\\u00ad\\u200b\\u2060\\ufeff]");

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
      boolean isSpace = piece instanceof Inline.Text t && blank(t.text());
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
    StringBuilder names = new StringBuilder();
    for (Element e :
        new Element[] {code == null ? pre : code, pre, pre.parent() == null ? pre : pre.parent()}) {
      names.append(e.className()).append(' ');
      String data = e.attr("data-lang").isEmpty() ? e.attr("data-language") : e.attr("data-lang");
      if (!data.isEmpty()) {
        names.append("lang-").append(data).append(' ');
      }
    }
    Matcher m = LANGUAGE.matcher(names);
    String text = pre.wholeText().replaceAll("^\\n|\\s+$", "");
    return new Block.Preformatted(text, m.find() ? m.group(1) : "", line);
  }

  private static void node(Node node, List<Inline> out) {
    if (node instanceof TextNode text) {
      text(text.getWholeText(), out);
      return;
    }
    if (!(node instanceof Element element)) {
      return;
    }
    if (element.hasAttr(HtmlNotes.MARK)) {
      trimEnd(out);
      out.add(new Inline.NoteMark(element.attr(HtmlNotes.MARK)));
      return;
    }
    List<Inline> inner = new ArrayList<>();
    String name = element.normalName();
    if (!name.equals("img") && !name.equals("br")) {
      element.childNodes().forEach(n -> node(n, inner));
    }
    switch (name) {
      case "br" -> out.add(new Inline.Break());
      case "img" -> picture(element, out);
      case "em", "i", "cite", "dfn", "var" -> out.add(new Inline.Emphasis(inner));
      case "strong", "b" -> out.add(new Inline.Strong(inner));
      case "del", "s", "strike" -> out.add(new Inline.Struck(inner));
      case "code", "tt", "samp" -> out.add(new Inline.Code(element.text()));
      case "a" -> link(element, inner, out);
      case "script", "style", "template", "head", "title", "rp" -> {}
      case "rt" -> {
        text("(", out);
        out.addAll(inner);
        text(")", out);
      }
      default -> {
        if (MARKED.contains(name)) {
          out.add(new Inline.Marked(name, inner));
        } else {
          inner.forEach(i -> add(i, out));
        }
      }
    }
  }

  private static void add(Inline piece, List<Inline> out) {
    if (piece instanceof Inline.Text t) {
      text(t.text(), out); // white space at the seam collapses too
    } else {
      out.add(piece);
    }
  }

  private static void picture(Element image, List<Inline> out) {
    String sign = Pictures.sign(image);
    String src = Pictures.src(image);
    if (!sign.isEmpty()) {
      text(sign, out);
    } else if (!src.isEmpty() && !Pictures.isTiny(image)) {
      out.add(new Inline.Picture(src, Words.oneLine(image.attr("alt"))));
    }
  }

  private static void link(Element a, List<Inline> inner, List<Inline> out) {
    String href = DocsHtml.direct(a.attr("href").strip());
    boolean isEmpty = new Phrase(inner).isBlank();
    boolean isNowhere =
        href.isEmpty()
            || href.startsWith("#")
            || href.matches("(?is)\\s*(?:javascript|vbscript|data|about):.*");
    boolean isPicture = inner.size() == 1 && inner.get(0) instanceof Inline.Picture;
    if (isEmpty
        || isNowhere
        || isPicture && href.matches("(?i).*\\.(?:jpe?g|png|gif|webp|avif)(?:\\?.*)?")) {
      inner.forEach(i -> add(i, out));
    } else {
      out.add(new Inline.Link(inner, href));
    }
  }

  private static void text(String whole, List<Inline> out) {
    String text = SPACE.matcher(UNSEEN.matcher(whole).replaceAll("")).replaceAll(" ");
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

  /** No space stands before the mark of a note. */
  private static void trimEnd(List<Inline> out) {
    if (!out.isEmpty() && out.get(out.size() - 1) instanceof Inline.Text t) {
      out.set(out.size() - 1, new Inline.Text(t.text().stripTrailing()));
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
    if (!out.isEmpty() && out.get(0) instanceof Inline.Text t) {
      out.set(0, new Inline.Text(t.text().replaceFirst("^[\\s\\u00a0\\u3000]+", "")));
    }
    int end = out.size() - 1;
    if (end >= 0 && out.get(end) instanceof Inline.Text t) {
      out.set(end, new Inline.Text(t.text().replaceFirst("[\\s\\u00a0]+$", "")));
    }
    return new Phrase(out);
  }

  private static boolean isSpace(Inline piece) {
    return piece instanceof Inline.Break || piece instanceof Inline.Text t && blank(t.text());
  }

  /** Whether there is nothing to see. */
  static boolean blank(String text) {
    return text.chars().allMatch(c -> Character.isWhitespace(c) || c == 0xa0);
  }
}
