package press.broadsheet.markdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A tree of HTML that can hold only what we put there: whatever comes from a text has been through
 * {@link Sanitiser} or was made by {@link BlockWriter}. Built and reshaped by one thread, then
 * serialised.
 */
sealed interface Html {

  /** Elements that have no end tag and no content (HTML, section “Void elements”). */
  Set<String> VOID = Set.of("br", "col", "hr", "img", "input", "source", "track", "wbr");

  /**
   * Characters.
   *
   * @param text not escaped
   */
  record Text(String text) implements Html {}

  /** An element, or, when its name is empty, just its children. */
  final class Element implements Html {

    private String name;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<Html> children = new ArrayList<>();
    private Optional<Pointer> pointer = Optional.empty();
    private int offset = -1;

    Element(String name) {
      this.name = name;
    }

    /**
     * What an element points at.
     *
     * @param attribute the attribute that will hold the address
     */
    record Pointer(String attribute, Reference reference) {}

    /** The same element without its children. */
    Element shallowCopy() {
      Element copy = new Element(name);
      copy.attributes.putAll(attributes);
      copy.pointer = pointer;
      copy.offset = offset;
      return copy;
    }

    String name() {
      return name;
    }

    void rename(String to) {
      name = to;
    }

    boolean is(String expected) {
      return name.equals(expected);
    }

    Map<String, String> attributes() {
      return attributes;
    }

    String attribute(String key) {
      return attributes.getOrDefault(key, "");
    }

    Element with(String key, String value) {
      attributes.put(key, value);
      return this;
    }

    /** Drops the tags and keeps what is between them. */
    void dissolve() {
      name = "";
      attributes.clear();
      pointer = Optional.empty();
    }

    List<Html> children() {
      return children;
    }

    Element add(Html child) {
      children.add(child);
      return this;
    }

    Element add(String text) {
      return add(new Text(text));
    }

    Optional<Pointer> pointer() {
      return pointer;
    }

    void pointAt(String attribute, Reference reference) {
      pointer = Optional.of(new Pointer(attribute, reference));
    }

    /** Where in the text it starts; negative if nowhere. */
    int offset() {
      return offset;
    }

    Element at(int place) {
      offset = place;
      return this;
    }

    /** The characters in it, without markup; those of pictures are their alternative texts. */
    String text() {
      StringBuilder out = new StringBuilder();
      appendText(this, out);
      return out.toString();
    }

    private static void appendText(Element element, StringBuilder out) {
      if (element.is("img")) {
        out.append(element.attribute("alt"));
      }
      for (Html child : element.children) {
        if (child instanceof Text text) {
          out.append(text.text());
        } else if (child instanceof Element inner && !inner.attribute("class").equals(FOOTNOTE)) {
          appendText(inner, out);
        }
      }
    }
  }

  /** The class of the number that leads to a footnote. */
  String FOOTNOTE = "footnote-ref";
}
