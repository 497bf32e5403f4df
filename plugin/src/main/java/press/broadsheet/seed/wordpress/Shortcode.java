package press.broadsheet.seed.wordpress;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A tag in square brackets, as WordPress and its plugins have them.
 *
 * @param name in lower case
 * @param attributes with a name
 * @param words those without
 * @param source the opening tag as written
 * @param isClosed whether it ends in {@code /]}
 */
record Shortcode(
    String name,
    Map<String, String> attributes,
    List<String> words,
    String source,
    boolean isClosed) {

  private static final int MAX_CHARS = 4000;

  /** Reads the tag that begins at an opening bracket; empty if none does. */
  static Optional<Shortcode> at(String text, int start) {
    int i = start + 1;
    int end = Math.min(text.length(), start + MAX_CHARS);
    while (i < end && isNamePart(text.charAt(i), i == start + 1)) {
      i++;
    }
    if (i == start + 1 || i >= end || "] \t\n=/\u00A0".indexOf(text.charAt(i)) < 0) {
      return Optional.empty();
    }
    String name = text.substring(start + 1, i).toLowerCase(Locale.ROOT);
    Map<String, String> attributes = new LinkedHashMap<>();
    List<String> words = new ArrayList<>();
    while (i < end) {
      char c = text.charAt(i);
      if (c == ']') {
        String source = text.substring(start, i + 1);
        return Optional.of(new Shortcode(name, attributes, words, source, source.endsWith("/]")));
      }
      if (c == '[' || c == '<' && !isLineBreak(text, i)) {
        return Optional.empty();
      }
      i =
          c <= ' ' || c == '\u00A0' || c == '/' || c == '<' || c == '>'
              ? i + 1
              : argument(text, i, end, attributes, words);
    }
    return Optional.empty();
  }

  /** The value of the first attribute of these that it has; empty if it has none. */
  String argument(String... names) {
    for (String attribute : names) {
      String value = attributes.getOrDefault(attribute, "");
      if (!value.isEmpty()) {
        return value;
      }
    }
    return "";
  }

  /** The first word; empty if there is none. */
  String word() {
    return words.isEmpty() ? "" : words.get(0);
  }

  /** Whether it looks like a tag and not like a word of the text in brackets, such as “[sic]”. */
  boolean looksLikeTag() {
    return !attributes.isEmpty() || name.indexOf('_') > 0 || isClosed;
  }

  private static boolean isNamePart(char c, boolean isFirst) {
    return c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || !isFirst && (c >= '0' && c <= '9' || c == '_' || c == '-');
  }

  private static boolean isLineBreak(String text, int at) {
    return text.startsWith("<br", at);
  }

  private static int argument(
      String text, int from, int end, Map<String, String> attributes, List<String> words) {
    int i = from;
    while (i < end && "=] \t\n\u00A0\"'".indexOf(text.charAt(i)) < 0) {
      i++;
    }
    String key = text.substring(from, i).toLowerCase(Locale.ROOT);
    if (i < end && text.charAt(i) == '=') {
      int next = i + 1;
      int stop = valueEnd(text, next, end);
      attributes.putIfAbsent(key, unquoted(text.substring(next, stop)));
      return Math.max(stop, next);
    }
    if (i < end && (text.charAt(i) == '"' || text.charAt(i) == '\'')) {
      int stop = valueEnd(text, i, end);
      words.add(unquoted(text.substring(i, stop)));
      return Math.max(stop, i + 1);
    }
    words.add(text.substring(from, i));
    return Math.max(i, from + 1);
  }

  /** Just after the closing mark of a quoted value, or where a bare one ends. */
  private static int valueEnd(String text, int from, int end) {
    if (from >= end) {
      return end;
    }
    char open = text.charAt(from);
    char close =
        open == '“' || open == '”' || open == '″' ? '”' : open == '‘' || open == '’' ? '’' : open;
    if (open == '"' || open == '\'' || close != open) {
      int stop = text.indexOf(close, from + 1);
      return stop < 0 || stop >= end ? end : stop + 1;
    }
    int i = from;
    while (i < end && "] \t\n\u00A0".indexOf(text.charAt(i)) < 0) {
      i++;
    }
    return i;
  }

  private static String unquoted(String value) {
    boolean isQuoted = value.length() > 1 && "\"'“”″‘’".indexOf(value.charAt(0)) >= 0;
    return (isQuoted ? value.substring(1, value.length() - 1) : value).strip();
  }
}
