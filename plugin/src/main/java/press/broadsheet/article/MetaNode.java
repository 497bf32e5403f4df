package press.broadsheet.article;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import press.broadsheet.base.SourceText;

/**
 * A value of front matter or settings, YAML or TOML, that knows where it stands, so that every
 * complaint can point at it.
 */
public sealed interface MetaNode {

  /** Line in the file, from 1. */
  int line();

  /** Column in characters, from 1. */
  int column();

  /**
   * The value as plain Java: text, number, truth value, list, map with text keys; an empty text for
   * YAML's null.
   */
  Object plain();

  /**
   * One value.
   *
   * @param text as written, without quotes
   * @param plain its value under YAML's core schema or TOML's types
   */
  record Scalar(String text, Object plain, int line, int column) implements MetaNode {
    public Scalar {
      text = withoutEscaped(text);
      plain = plain instanceof String s ? withoutEscaped(s) : plain;
    }
  }

  /** A list. */
  record Sequence(List<MetaNode> items, int line, int column) implements MetaNode {
    public Sequence {
      items = List.copyOf(items);
    }

    @Override
    public Object plain() {
      List<Object> out = new ArrayList<>(items.size());
      items.forEach(i -> out.add(i.plain()));
      return out;
    }
  }

  /** A map in the order written. */
  record Mapping(Map<String, Entry> entries, int line, int column) implements MetaNode {
    public Mapping {
      Map<String, Entry> clean = new LinkedHashMap<>();
      entries.forEach((k, e) -> clean.put(withoutEscaped(k), e));
      entries = java.util.Collections.unmodifiableMap(clean);
    }

    @Override
    public Object plain() {
      Map<String, Object> out = new LinkedHashMap<>();
      entries.forEach((k, e) -> out.put(k, e.value().plain()));
      return out;
    }
  }

  /** A key's value, and where the key stands. */
  record Entry(MetaNode value, int line, int column) {}

  /**
   * Escapes in quotes may spell what no text file of ours can hold: control characters, halves of
   * characters.
   */
  private static String withoutEscaped(String text) {
    return new SourceText("", text).text();
  }
}
