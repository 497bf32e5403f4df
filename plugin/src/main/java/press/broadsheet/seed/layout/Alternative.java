package press.broadsheet.seed.layout;

import java.util.regex.Pattern;

/** What is said for those who cannot see a picture. Names of files are not said to anyone. */
public final class Alternative {

  private static final Pattern BY_MACHINE =
      Pattern.compile(
          "(?is)\\s*(?:(?:description automatically generated|automatisch generierte beschreibung"
              + "|description générée automatiquement|descripción generada automáticamente"
              + "|descrizione generata automaticamente|automatisch gegenereerde beschrijving"
              + "|ai-generated content may be incorrect|ki-generierte inhalte können fehlerhaft sein)"
              + "(?: with \\w+ confidence)?\\.?\\s*)+$");
  private static final Pattern FILE =
      Pattern.compile("(?i)\\S*\\.(?:png|jpe?g|gif|webp|bmp|tiff?|emf|wmf|svg|heic)|[a-z]:\\\\.*");

  private Alternative() {}

  /** The words to say; empty if there are none. */
  public static String of(String description) {
    String words = BY_MACHINE.matcher(description).replaceFirst("").replaceAll("\\s+", " ").strip();
    return FILE.matcher(words).matches() ? "" : words;
  }
}
