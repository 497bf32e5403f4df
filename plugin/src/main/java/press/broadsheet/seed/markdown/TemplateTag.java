package press.broadsheet.seed.markdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A tag of Liquid or a shortcode of Hugo or Zola, taken apart.
 *
 * @param kind which brackets it has
 * @param name its first word; for an output tag the word or quoted text that it prints
 * @param words what follows without a name, in order, unquoted
 * @param named what follows with a name ({@code key="value"}, {@code key: "value"})
 * @param filters the names after {@code |}, in order
 * @param isCall whether it is written {@code name(…)}, as Zola has it
 */
record TemplateTag(
    Kind kind,
    String name,
    List<String> words,
    Map<String, String> named,
    List<String> filters,
    boolean isCall) {

  /** The brackets. */
  enum Kind {
    /** {@code {{ … }}} prints. */
    OUTPUT,
    /** {@code {% … %}} does. */
    TAG,
    /** {@code {{< … >}}} and {@code {{% … %}}}. */
    SHORTCODE
  }

  /** A text that quotes: {@code "A sign that says "Closed" by the gate"}. */
  private static final String QUOTING =
      "[^\"]*(?:(?<=[\\s(\"\u201C])\"[^\"\\s](?:[^\"]*[^\"\\s])?\"[^\"]*)+(?=\"\\s*(?:$|[,|)\"]|[\\w.-]+\\s*[=:]))";

  private static final Pattern PART =
      Pattern.compile(
          "\\|\\s*(?<filter>[\\w-]+):?"
              + "|(?<key>[\\w.-]+)\\s*(?:=|:(?!//))\\s*(?:\"(?<dq>"
              + QUOTING
              + "|[^\"]*)\"|'(?<sq>[^']*)'|(?<bare>[^\\s,|]+))"
              + "|\"(?<text>"
              + QUOTING
              + "|[^\"]*)\"|'(?<single>[^']*)'|`(?<ticked>[^`]*)`|(?<word>[^\\s,|]+)");

  private static final Pattern CALL = Pattern.compile("(?s)([\\w:.-]+)\\((.*)\\)");

  TemplateTag {
    words = List.copyOf(words);
    named = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(named));
    filters = List.copyOf(filters);
  }

  /** Reads what stands between the brackets. */
  static TemplateTag parse(Kind kind, String inner) {
    List<String> words = new ArrayList<>();
    Map<String, String> named = new LinkedHashMap<>();
    List<String> filters = new ArrayList<>();
    Matcher call = CALL.matcher(inner.strip());
    boolean isCall = call.matches();
    Matcher m = PART.matcher(isCall ? call.group(1) + " " + call.group(2) : inner.strip());
    while (m.find()) {
      if (m.group("filter") != null) {
        filters.add(m.group("filter"));
      } else if (m.group("key") != null) {
        named.putIfAbsent(m.group("key"), first(m, "dq", "sq", "bare"));
      } else {
        words.add(first(m, "text", "single", "ticked", "word"));
      }
    }
    String name = words.isEmpty() ? "" : words.remove(0);
    return new TemplateTag(kind, name, words, named, filters, isCall);
  }

  /** The first of these arguments that is there; else empty. */
  String argument(String... keys) {
    for (String key : keys) {
      String value = named.getOrDefault(key, "");
      if (!value.isEmpty()) {
        return value;
      }
    }
    return "";
  }

  /** The word at this place; else empty. */
  String word(int index) {
    return index < words.size() ? words.get(index) : "";
  }

  private static String first(Matcher m, String... groups) {
    for (String group : groups) {
      String value = m.group(group);
      if (value != null) {
        return value;
      }
    }
    return "";
  }
}
