package press.broadsheet.seed.xml;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;
import press.broadsheet.base.SourceText;
import press.broadsheet.seed.SeedCharacters;

/**
 * Reads XML that is not quite XML, as feeds and exports of web sites are: bare ampersands, HTML's
 * names for characters, controls, elements without an end, HTML that nobody escaped, a file that
 * ends in its middle. A document type is passed over; nothing that it declares is fetched or
 * expanded. Hands out one record at a time and forgets it, so that a file of any length fits into
 * memory.
 */
@SuppressWarnings("ReferenceEquality") // nodes that look alike are not the same place of the file
public final class LooseXml {

  private static final int MAX_DEPTH = 256;
  private static final int DECLARATION = 200;
  private static final Pattern ENCODING =
      Pattern.compile("^[^<]{0,8}<\\?xml[^>]{0,120}?encoding\\s*=\\s*[\"']([\\w.:-]{2,40})");

  private LooseXml() {}

  /**
   * Reads a file whose records stand within its root: the entries of a feed, or what is in the
   * channel of an {@code rss} element. They have the names of {@link Vocabulary}; elements around
   * them can be asked for attributes.
   *
   * @param records takes each record, complete, in the order of the file; may not keep it
   */
  public static void read(byte[] bytes, Consumer<Element> records) {
    Parser parser = Parser.xmlParser().setTrackPosition(true);
    parser.setMaxDepth(MAX_DEPTH);
    try (SeedCharacters characters = SeedCharacters.of(bytes, charset(bytes));
        StreamParser stream = new StreamParser(parser).parse(characters, "")) {
      for (Iterator<Element> all = stream.iterator(); all.hasNext(); ) {
        Element element = all.next();
        Element parent = element.parent();
        if (parent != null && isRecord(element, parent)) {
          Vocabulary.rename(element);
          html(element);
          records.accept(element);
          forget(parent, element);
        }
      }
    }
  }

  /** The line of the file on which the text of an element begins, from 1. */
  public static int line(Element element) {
    return Math.max(element.sourceRange().end().lineNumber(), 1);
  }

  /**
   * The HTML in an element: it stands there in CDATA sections, or escaped, or, where nobody thought
   * of that, as elements.
   */
  public static String markup(Element element) {
    if (element.childrenSize() == 0) {
      return clean(element.wholeText());
    }
    StringBuilder out = new StringBuilder();
    for (Node node : element.childNodes()) {
      if (node instanceof CDataNode data) {
        out.append(data.text());
      } else if (node instanceof Element || node instanceof TextNode) {
        out.append(node.outerHtml());
      }
    }
    return clean(out.toString());
  }

  /** The child of that name; empty if there is none. */
  public static Optional<Element> child(Element parent, String name) {
    return parent.children().stream().filter(c -> c.tagName().equals(name)).findFirst();
  }

  /** The text in the child of that name, without white space around it; empty if there is none. */
  public static String text(Element parent, String name) {
    return child(parent, name).map(c -> clean(c.wholeText()).strip()).orElse("");
  }

  /** The value of an attribute, without white space around it; empty if there is none. */
  public static String attribute(Element element, String name) {
    return clean(element.attr(name)).strip();
  }

  /** Without the controls that a reference to a character can put into a text. */
  private static String clean(String text) {
    return new SourceText("", text).text();
  }

  private static boolean isRecord(Element element, Element parent) {
    Element above = parent.parent();
    if (above == null || parent instanceof Document) {
      return false;
    }
    boolean isRoot = above instanceof Document;
    boolean isRss = isRoot && local(parent).equalsIgnoreCase("rss");
    return isRoot && !(isRss && local(element).equalsIgnoreCase("channel"))
        || local(parent).equalsIgnoreCase("channel")
            && local(above).equalsIgnoreCase("rss")
            && above.parent() instanceof Document;
  }

  /** Elements without content are written so that HTML reads them back. */
  private static void html(Element element) {
    Document document = element.ownerDocument();
    if (document != null) {
      document.outputSettings().syntax(Document.OutputSettings.Syntax.html);
    }
  }

  private static String local(Element element) {
    return element.tag().localName();
  }

  private static void forget(Element parent, Element done) {
    while (parent.childNodeSize() > 0) {
      Node first = parent.childNode(0);
      boolean isLast = first == done;
      first.remove();
      if (isLast) {
        return;
      }
    }
  }

  private static Optional<Charset> charset(byte[] bytes) {
    String head =
        new String(bytes, 0, Math.min(bytes.length, DECLARATION), StandardCharsets.ISO_8859_1);
    Matcher m = ENCODING.matcher(head);
    try {
      return m.find() ? Optional.of(Charset.forName(web(m.group(1)))) : Optional.empty();
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  /** What says Latin-1 or ASCII is Windows-1252 on the web (WHATWG Encoding Standard). */
  private static String web(String name) {
    return name.matches("(?i)iso-8859-1|latin-?1|us-ascii|ascii") ? "windows-1252" : name;
  }
}
