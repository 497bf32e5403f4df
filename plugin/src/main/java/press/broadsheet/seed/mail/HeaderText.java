package press.broadsheet.seed.mail;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import press.broadsheet.article.ArticleDate;
import press.broadsheet.seed.classify.WrittenDate;

/** Reads the lines above a mail: RFC 2047 words, names of senders, dates. */
final class HeaderText {

  private static final Pattern ADDRESS = Pattern.compile("[^\\s<>@\"(),;]+@[^\\s<>@\"(),;]+");
  private static final int MAX_CHARS = 10_000;

  private HeaderText() {}

  /** The bytes of a header's value as text: it may break RFC 5322 and hold letters as they are. */
  static String raw(byte[] bytes) {
    try {
      return unfolded(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return unfolded(new String(bytes, Charset.forName("windows-1252")));
    }
  }

  /** A value with its encoded words decoded; those that are broken stay as they are. */
  static String decoded(String raw) {
    String text = raw.length() > MAX_CHARS ? raw.substring(0, MAX_CHARS) : raw;
    try {
      return DecoderUtil.decodeEncodedWords(text, DecodeMonitor.SILENT)
          .replaceAll("[\\s\\p{Cntrl}]+", " ")
          .strip();
    } catch (IllegalArgumentException e) {
      return text.strip();
    }
  }

  /**
   * The name of the first sender: “Okafor, Ines” is “Ines Okafor”, what stands in brackets or after
   * “via” is left out.
   *
   * @param value of a From line, its words decoded or not
   * @return empty if there is only an address
   */
  static String sender(String value) {
    String first = value.strip();
    int address = first.indexOf('<');
    if (address < 0) {
      Matcher comment = Pattern.compile("\\(([^()]{2,80})\\)").matcher(first);
      boolean isBare = ADDRESS.matcher(first).find();
      first = isBare ? (comment.find() ? comment.group(1) : "") : first;
    } else {
      first = first.substring(0, address);
    }
    String name =
        decoded(first)
            .replaceAll("[\"\\\\*]|\\[mailto:[^\\]]*\\]", "")
            .replaceFirst("^'(.*)'$", "$1")
            .replaceAll("\\s*[(\\[][^)\\]]*[)\\]]", "")
            .replaceFirst("(?i)\\s+(?:via|on behalf of|im auftrag von)\\s.*$", "")
            .replaceFirst("\\s+[|/–—-]\\s.*$", "")
            .strip();
    if (ADDRESS.matcher(name).find() || !name.matches(".*\\p{L}.*") || name.length() > 80) {
      return "";
    }
    Matcher lastFirst = Pattern.compile("([^,]+),\\s*([^,]+)").matcher(name);
    return lastFirst.matches() ? lastFirst.group(2) + " " + lastFirst.group(1) : name;
  }

  /** The date of a Date line, or of the one in a forwarded mail in the words of its program. */
  static Optional<ArticleDate> date(String value) {
    String clean =
        value
            .replaceAll("\\s*\\([^)]*\\)", "")
            .replaceFirst("(?i)\\s+(?:at|um|à|a las|alle(?: ore)?|kl\\.?)\\s+(?=\\d)", " ")
            .replace("*", "")
            .strip();
    Optional<ArticleDate> whole = WrittenDate.parse(clean);
    return whole.isPresent()
        ? whole
        : WrittenDate.parse(clean.replaceFirst("^\\p{L}+\\.?,?\\s+", ""));
  }

  private static String unfolded(String value) {
    return value.replaceAll("\\r?\\n(?=[ \\t])", "").replaceAll("[\\r\\n]+", " ").strip();
  }
}
