package press.broadsheet.seed.xml;

/** What stands in an element: another element, or text. */
public sealed interface XmlNode permits XmlElement, XmlNode.Text {

  /** Characters, references resolved; what was a CDATA section is text like any other. */
  record Text(String text) implements XmlNode {}
}
