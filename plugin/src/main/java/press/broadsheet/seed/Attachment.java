package press.broadsheet.seed;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A picture or other file that a seed holds within itself, as documents and mails do.
 *
 * @param name a file name, unlike any other in the same seed: {@code image1.png}
 * @param bytes all of it
 */
public record Attachment(String name, byte[] bytes) {

  private static final String SCHEME = "attachment:";

  /** What the text of the draft says to show or offer this file: {@code attachment:image1.png}. */
  public String reference() {
    return reference(name);
  }

  /** What the text of a draft says to show or offer the attachment of that name. */
  public static String reference(String name) {
    return SCHEME + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /** The name of the attachment that such a text means; empty for any other text. */
  public static Optional<String> named(String reference) {
    if (!reference.startsWith(SCHEME)) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          URLDecoder.decode(
              reference.substring(SCHEME.length()).replace("+", "%2B"), StandardCharsets.UTF_8));
    } catch (IllegalArgumentException e) {
      return Optional.empty(); // no such escape was written here
    }
  }
}
