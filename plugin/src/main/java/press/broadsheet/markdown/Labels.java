package press.broadsheet.markdown;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;

/** The few words that rendering adds to a text, in the text's language. */
final class Labels {

  private static final Properties WORDS = read();

  private final String language;

  private Labels(String language) {
    this.language = language;
  }

  /**
   * Those of a language; English ones if it is not among ours.
   *
   * @param language a tag of BCP 47; may be empty
   */
  static Labels of(String language) {
    String primary = language.toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
    return new Labels(WORDS.containsKey(primary + ".note") ? primary : "en");
  }

  /** The word for this. */
  String get(String key) {
    return WORDS.getProperty(language + "." + key, key);
  }

  private static Properties read() {
    Properties words = new Properties();
    try (InputStream in = Labels.class.getResourceAsStream("labels.properties")) {
      if (in == null) {
        throw new IllegalStateException("labels.properties is not beside its class");
      }
      words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }
}
