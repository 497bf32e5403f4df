package press.broadsheet.article;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseError;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;
import press.broadsheet.base.Problem;
import press.broadsheet.base.ProblemException;
import press.broadsheet.base.SourceText;

/**
 * Reads TOML 1.0 front matter ({@code +++}) of Hugo and Zola articles into the same nodes as YAML.
 */
public final class Toml {

  private static final int MAX_CHARS = 1 << 18;

  private final int lineOffset;

  private Toml(int lineOffset) {
    this.lineOffset = lineOffset;
  }

  /**
   * Reads a part of a file.
   *
   * @param firstLine the line of the file on which the part begins, from 1
   * @throws ProblemException BS0102 with the place of the first fault
   */
  public static MetaNode.Mapping read(SourceText source, String toml, int firstLine) {
    int nesting = 0;
    for (int i = 0, open = 0; i < toml.length(); i++) {
      char c = toml.charAt(i);
      open += c == '[' || c == '{' ? 1 : c == ']' || c == '}' ? -1 : 0;
      nesting = Math.max(nesting, open);
    }
    if (toml.length() > MAX_CHARS || nesting > 64) {
      throw new ProblemException(
          Problem.error(
              "BS0102",
              source.at(firstLine, 1),
              "The front matter is too long or too deep.",
              "Flatten or shorten it."));
    }
    TomlParseResult result = org.tomlj.Toml.parse(toml);
    if (result.hasErrors()) {
      TomlParseError first = result.errors().get(0);
      TomlPosition at = first.position();
      String message = String.valueOf(first.getMessage()).replaceAll("\\s+", " ");
      throw new ProblemException(
          Problem.error(
              "BS0102",
              source.at(at.line() + firstLine - 1, at.column()),
              "This is not TOML: " + message + ".",
              "Write texts in double quotes and one field a line, as in: title = \"Bridge Reopens\""));
    }
    return new Toml(firstLine - 1)
        .table(result, new TomlPosition[] {TomlPosition.positionAt(1, 1)});
  }

  private MetaNode.Mapping table(TomlTable table, TomlPosition[] at) {
    Map<String, MetaNode.Entry> entries = new LinkedHashMap<>();
    for (String key : table.keySet()) {
      List<String> path = List.of(key);
      TomlPosition position = table.inputPositionOf(path);
      TomlPosition place = position == null ? at[0] : position;
      Object value = table.get(path);
      entries.put(
          key, new MetaNode.Entry(node(value, place), place.line() + lineOffset, place.column()));
    }
    return new MetaNode.Mapping(entries, at[0].line() + lineOffset, at[0].column());
  }

  private MetaNode node(@org.jspecify.annotations.Nullable Object value, TomlPosition at) {
    int line = at.line() + lineOffset;
    if (value instanceof TomlTable table) {
      return table(table, new TomlPosition[] {at});
    }
    if (value instanceof TomlArray array) {
      List<MetaNode> items = new ArrayList<>(array.size());
      for (int i = 0; i < array.size(); i++) {
        items.add(node(array.get(i), array.inputPositionOf(i)));
      }
      return new MetaNode.Sequence(items, line, at.column());
    }
    boolean simple = value instanceof Long || value instanceof Double || value instanceof Boolean;
    String text = String.valueOf(value);
    return new MetaNode.Scalar(text, simple && value != null ? value : text, line, at.column());
  }
}
