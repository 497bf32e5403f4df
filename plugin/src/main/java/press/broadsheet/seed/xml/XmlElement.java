package press.broadsheet.seed.xml;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An element with all that is in it.
 *
 * @param namespace address of the vocabulary; empty if it has none
 * @param name without a prefix
 * @param attributes by name without prefix; of two that differ by prefix alone the one without
 *     counts, else the first
 * @param content elements and text, in order
 * @param line of the file on which its start tag ends, from 1
 */
public record XmlElement(
    String namespace, String name, Map<String, String> attributes, List<XmlNode> content, int line)
    implements XmlNode {

  public XmlElement {
    attributes =
        attributes.isEmpty()
            ? Map.of()
            : Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
    content = List.copyOf(content);
  }

  /** The value of an attribute; empty if it is absent. */
  public String attribute(String attribute) {
    return attributes.getOrDefault(attribute, "");
  }

  /** Whether the element has that name, without prefix. */
  public boolean is(String other) {
    return name.equals(other);
  }

  /** The elements in it. */
  public List<XmlElement> children() {
    return elements().toList();
  }

  /** The elements of that name in it. */
  public List<XmlElement> children(String child) {
    return elements().filter(e -> e.is(child)).toList();
  }

  /** The first element of that name in it. */
  public Optional<XmlElement> child(String child) {
    return elements().filter(e -> e.is(child)).findFirst();
  }

  /** The first element of that name in the first element of the other name in it, and so on. */
  public Optional<XmlElement> descend(String... names) {
    Optional<XmlElement> at = Optional.of(this);
    for (String next : names) {
      at = at.flatMap(e -> e.child(next));
    }
    return at;
  }

  /** The first element of that name at any depth, in the order of the file. */
  public Optional<XmlElement> find(String descendant) {
    return elements()
        .flatMap(e -> e.is(descendant) ? Stream.of(e) : e.find(descendant).stream())
        .findFirst();
  }

  /** All text in it, at any depth. */
  public String text() {
    StringBuilder out = new StringBuilder();
    text(out);
    return out.toString();
  }

  private void text(StringBuilder out) {
    for (XmlNode node : content) {
      if (node instanceof XmlElement e) {
        e.text(out);
      } else if (node instanceof XmlNode.Text t) {
        out.append(t.text());
      }
    }
  }

  private Stream<XmlElement> elements() {
    return content.stream().filter(XmlElement.class::isInstance).map(XmlElement.class::cast);
  }
}
