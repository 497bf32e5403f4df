package press.broadsheet.markdown;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import press.broadsheet.markdown.Html.Element;

/**
 * Builds the tree of a text that has HTML of its own, whose tags and Markdown's may enclose each
 * other in any order. All tags are written as one string, each with the number of its element and
 * nothing else, and an HTML parser finds out what is inside what; then the elements take the places
 * of their numbers. No attribute of the text ever meets the parser.
 */
final class MixedSink implements Sink {

  private static final int MAX_DEPTH = 200;
  private static final String NUMBER = "n";

  private final StringBuilder out = new StringBuilder();
  private final List<Element> elements = new ArrayList<>();
  private final Deque<String> open = new ArrayDeque<>();
  private final Sanitiser sanitiser;

  MixedSink(Sanitiser sanitiser) {
    this.sanitiser = sanitiser;
  }

  @Override
  public void open(Element element) {
    startTag(element);
    open.push(tagName(element));
    for (Html child : List.copyOf(element.children())) {
      if (child instanceof Html.Text text) {
        text(text.text());
      } else if (child instanceof Element inner) {
        element(inner);
      }
    }
    element.children().clear();
  }

  @Override
  public void close() {
    String name = open.pop();
    if (!Html.VOID.contains(name)) {
      endTag(name);
    }
  }

  @Override
  public void text(String text) {
    HtmlWriter.text(out, text);
  }

  @Override
  public void raw(String html, IntUnaryOperator place) {
    sanitiser.write(html, place, this);
  }

  /** Begins an element that an end tag, or the parser, will end. */
  void startTag(Element element) {
    out.append('<').append(tagName(element)).append(' ').append(NUMBER).append("=\"");
    out.append(elements.size()).append("\">");
    elements.add(element);
  }

  /** Ends an element, if one of that name is open. */
  void endTag(String name) {
    out.append("</").append(name).append('>');
  }

  /** Puts the whole into {@code root}. */
  void build(Element root, Deadline deadline) {
    Parser parser = Parser.htmlParser().setMaxDepth(MAX_DEPTH);
    org.jsoup.nodes.Element body =
        parser.parseInput(deadline.watch(new StringReader(out.toString())), "").body();
    copy(body, root, deadline);
  }

  private void copy(org.jsoup.nodes.Element from, Element to, Deadline deadline) {
    for (Node node : from.childNodes()) {
      deadline.check();
      if (node instanceof TextNode text) {
        to.add(text.getWholeText());
      } else if (node instanceof org.jsoup.nodes.Element inner) {
        Element element = element(inner);
        to.add(element);
        copy(inner, element, deadline);
      }
    }
  }

  /** The parser may have made copies (of an emphasis across paragraphs), and wanting elements. */
  private Element element(org.jsoup.nodes.Element parsed) {
    String number = parsed.attr(NUMBER);
    return number.isEmpty()
        ? new Element(parsed.normalName())
        : elements.get(Integer.parseInt(number)).shallowCopy();
  }

  /** The parser must see an element that is only its children, too. */
  private static String tagName(Element element) {
    return element.name().isEmpty() ? "span" : element.name();
  }
}
