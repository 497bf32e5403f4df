package press.broadsheet.render;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** The words of the interface in one language; what a language lacks is said in English. */
final class Messages {

  private final Map<String, String> words;
  private final String language;

  private Messages(Map<String, String> words, String language) {
    this.words = Collections.unmodifiableMap(words);
    this.language = language;
  }

  /**
   * Reads {@code messages/en.properties}, then that of the language ({@code pt} before {@code
   * pt-BR}).
   */
  static Messages of(Theme theme, String language) {
    Map<String, String> words = new TreeMap<>();
    load(theme, "en", words);
    String known = "en";
    for (int end = language.indexOf('-'); ; end = language.indexOf('-', end + 1)) {
      String tag = end < 0 ? language : language.substring(0, end);
      if (load(theme, tag, words)) {
        known = tag;
      }
      if (end < 0) {
        return new Messages(words, known);
      }
    }
  }

  private static boolean load(Theme theme, String language, Map<String, String> words) {
    byte[] bytes = theme.files().get("messages/" + language + ".properties");
    if (bytes == null) {
      return false;
    }
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(new String(bytes, StandardCharsets.UTF_8)));
    } catch (IOException | IllegalArgumentException e) {
      throw new press.broadsheet.base.ProblemException(
          press.broadsheet.base.Problem.error(
              "BS0503",
              press.broadsheet.base.Location.of("messages/" + language + ".properties"),
              "The messages cannot be read: " + e.getMessage(),
              "Write one “key = words” a line; a backslash begins an escape."));
    }
    properties.stringPropertyNames().forEach(key -> words.put(key, properties.getProperty(key)));
    return true;
  }

  /** All words, for templates. */
  Map<String, String> words() {
    return words;
  }

  /**
   * The words for a key, each {@code {name}} replaced by its value; the key itself if the theme has
   * no words for it.
   */
  String say(String key, Object... namesAndValues) {
    String pattern = words.getOrDefault(key, key);
    for (int i = 0; i < namesAndValues.length; i += 2) {
      pattern =
          pattern.replace("{" + namesAndValues[i] + "}", String.valueOf(namesAndValues[i + 1]));
    }
    return pattern;
  }

  /**
   * The words for a number of things, in the plural form that the number takes in this language
   * (CLDR).
   */
  String count(String key, int number, String name) {
    String plural = key + "-" + Plural.of(language.toLowerCase(Locale.ROOT), number);
    return say(words.containsKey(plural) ? plural : key, name, number);
  }
}
