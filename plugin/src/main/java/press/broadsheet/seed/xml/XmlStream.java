package press.broadsheet.seed.xml;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.parser.Parser;

/**
 * Reads XML that a stranger wrote. A document type is passed over and nothing that it names is
 * fetched or expanded; HTML's own names for characters ({@code &nbsp;}) are understood, for feeds
 * have them; characters that XML forbids are spaces. Depth and number of elements have a limit.
 * Reads a file element by element, so that a long one fits into memory:
 *
 * <pre>{@code
 * XmlStream xml = XmlStream.of(bytes);
 * for (var item = xml.next(n -> n.equals("item")); item.isPresent(); item = xml.next(...)) {…}
 * }</pre>
 */
public final class XmlStream {

  private static final int MAX_DEPTH = 400;

  /** In one element that is read whole. */
  private static final int MAX_ELEMENTS = 1_000_000;

  private final XMLStreamReader in;
  private int depth;
  private int elements;

  private XmlStream(XMLStreamReader in) {
    this.in = in;
  }

  /** Reads bytes; their encoding is told by their mark and XML declaration, else it is UTF-8. */
  public static XmlStream of(byte[] bytes) throws XmlFault {
    return of(new ByteArrayInputStream(bytes));
  }

  /** As {@link #of(byte[])}; who opened the stream closes it. */
  public static XmlStream of(InputStream bytes) throws XmlFault {
    try {
      return new XmlStream(factory().createXMLStreamReader(new LegalBytes(bytes)));
    } catch (XMLStreamException e) {
      throw fault(e);
    }
  }

  /** Reads characters, whatever encoding they say they have. */
  public static XmlStream of(Reader characters) throws XmlFault {
    try {
      return new XmlStream(factory().createXMLStreamReader(characters));
    } catch (XMLStreamException e) {
      throw fault(e);
    }
  }

  /** The whole document. */
  public static XmlElement tree(byte[] bytes) throws XmlFault {
    XmlStream stream = of(bytes);
    XmlElement root =
        stream.next(n -> true).orElseThrow(() -> new XmlFault("it holds no element", 0, 0));
    stream.next(n -> true); // so that what follows the end is a fault
    return root;
  }

  /**
   * The next element whose name is meant, with all that is in it; what stands before is passed
   * over, except that elements around it are gone into.
   *
   * @param isMeant asked about names without prefix
   * @return empty at the end of the file
   */
  public Optional<XmlElement> next(Predicate<String> isMeant) throws XmlFault {
    try {
      while (in.hasNext()) {
        int event = in.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
          if (isMeant.test(in.getLocalName())) {
            elements = 0;
            return Optional.of(element());
          }
          deeper();
        } else if (event == XMLStreamConstants.END_ELEMENT) {
          depth--;
        }
      }
      return Optional.empty();
    } catch (XMLStreamException e) {
      throw fault(e);
    }
  }

  private XmlElement element() throws XMLStreamException, XmlFault {
    deeper();
    if (++elements > MAX_ELEMENTS) {
      throw tooMuch("it holds more elements than any article");
    }
    String namespace = in.getNamespaceURI() == null ? "" : in.getNamespaceURI();
    String name = in.getLocalName();
    Map<String, String> attributes = attributes();
    int line = in.getLocation().getLineNumber();
    List<XmlNode> content = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (int event = in.next(); event != XMLStreamConstants.END_ELEMENT; event = in.next()) {
      switch (event) {
        case XMLStreamConstants.START_ELEMENT -> {
          flush(text, content);
          content.add(element());
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            text.append(in.getTextCharacters(), in.getTextStart(), in.getTextLength());
        case XMLStreamConstants.ENTITY_REFERENCE ->
            text.append(Parser.unescapeEntities("&" + in.getLocalName() + ";", false));
        default -> {} // comments and processing instructions
      }
    }
    flush(text, content);
    depth--;
    return new XmlElement(namespace, name, attributes, content, line);
  }

  private Map<String, String> attributes() {
    Map<String, String> out = new LinkedHashMap<>();
    for (int i = 0; i < in.getAttributeCount(); i++) {
      boolean isPlain = in.getAttributePrefix(i) == null || in.getAttributePrefix(i).isEmpty();
      if (isPlain) {
        out.put(in.getAttributeLocalName(i), in.getAttributeValue(i));
      } else {
        out.putIfAbsent(in.getAttributeLocalName(i), in.getAttributeValue(i));
      }
    }
    return out;
  }

  private static void flush(StringBuilder text, List<XmlNode> content) {
    if (text.length() > 0) {
      content.add(new XmlNode.Text(text.toString()));
      text.setLength(0);
    }
  }

  private void deeper() throws XmlFault {
    if (++depth > MAX_DEPTH) {
      throw tooMuch("its elements are nested more than " + MAX_DEPTH + " deep");
    }
  }

  private XmlFault tooMuch(String what) {
    Location at = in.getLocation();
    return new XmlFault(what, at.getLineNumber(), at.getColumnNumber());
  }

  /** The JDK's own, whatever else is on the class path. */
  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLInputFactory.IS_VALIDATING, false);
    factory.setXMLReporter((message, type, info, place) -> {}); // else it prints to the console
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> new ByteArrayInputStream(new byte[0]));
    return factory;
  }

  private static XmlFault fault(XMLStreamException e) {
    Location at = e.getLocation();
    String message = String.valueOf(e.getMessage());
    String what = message.substring(message.indexOf("Message: ") + 1).replaceFirst("^essage: ", "");
    return new XmlFault(
        what.strip().replaceFirst("\\.$", ""),
        at == null ? 0 : Math.max(at.getLineNumber(), 0),
        at == null ? 0 : Math.max(at.getColumnNumber(), 0));
  }
}
