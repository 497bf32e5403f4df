package press.broadsheet.seed.mail;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.broadsheet.base.ProblemException;
import press.broadsheet.seed.SeedFile;
import press.broadsheet.seed.SeedText;

/** Decodes the text of mails, whose charset is often absent or wrong. */
final class MailText {

  private static final Pattern META =
      Pattern.compile("(?i)<meta[^>]{0,200}?charset\\s*=\\s*[\"']?\\s*([\\w.:-]{2,40})");

  /** What is said, and what is meant (as the WHATWG Encoding Standard has it). */
  private static final Map<String, String> MEANT =
      Map.ofEntries(
          Map.entry("iso-8859-1", "windows-1252"),
          Map.entry("latin1", "windows-1252"),
          Map.entry("iso-8859-9", "windows-1254"),
          Map.entry("gb2312", "GB18030"),
          Map.entry("gbk", "GB18030"),
          Map.entry("gb_2312-80", "GB18030"),
          Map.entry("shift_jis", "windows-31j"),
          Map.entry("x-sjis", "windows-31j"),
          Map.entry("cp932", "windows-31j"),
          Map.entry("ks_c_5601-1987", "x-windows-949"),
          Map.entry("euc-kr", "x-windows-949"),
          Map.entry("utf8", "UTF-8"),
          Map.entry("cp1252", "windows-1252"),
          Map.entry("cp-1252", "windows-1252"));

  private MailText() {}

  /**
   * The text of a part; empty if it has none.
   *
   * @param charset as the part states it; may be empty
   */
  static String decode(byte[] bytes, String charset, boolean isHtml) {
    String stated = charset.isEmpty() && isHtml ? inMeta(bytes) : charset;
    Optional<Charset> known = isUtf8(bytes) ? Optional.empty() : known(stated);
    try {
      return SeedText.decode(new SeedFile("mail", bytes), known).text();
    } catch (ProblemException e) {
      return ""; // no text, or none that people read
    }
  }

  /**
   * Paragraphs as they were typed (RFC 3676): a line that ends in a space goes on in the next one.
   *
   * @param deletesSpace whether the space is there for the line's end alone
   */
  static String unflowed(String text, boolean deletesSpace) {
    StringBuilder out = new StringBuilder(text.length());
    int openDepth = -1; // of the line that goes on
    for (String line : text.split("\n", -1)) {
      int depth = 0;
      while (depth < line.length() && line.charAt(depth) == '>') {
        depth++;
      }
      String rest = line.substring(depth).replaceFirst("^ ", "");
      boolean isSignature = rest.equals("-- ");
      if (openDepth < 0 || openDepth != depth || isSignature) {
        out.append(out.length() == 0 ? "" : "\n");
        out.append(depth == 0 ? "" : ">".repeat(depth) + " ");
      }
      boolean goesOn = rest.endsWith(" ") && !isSignature;
      out.append(goesOn && deletesSpace ? rest.substring(0, rest.length() - 1) : rest);
      openDepth = goesOn ? depth : -1;
    }
    return out.toString();
  }

  private static String inMeta(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, 4096), StandardCharsets.ISO_8859_1);
    Matcher m = META.matcher(head);
    return m.find() ? m.group(1) : "";
  }

  /** Text that is good UTF-8 beyond ASCII is hardly ever anything else, whatever it says. */
  private static boolean isUtf8(byte[] bytes) {
    int beyond = 0;
    for (byte b : bytes) {
      beyond += b < 0 ? 1 : 0;
    }
    if (beyond < 2) {
      return false;
    }
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private static Optional<Charset> known(String name) {
    String key = name.strip().toLowerCase(Locale.ROOT);
    if (key.isEmpty() || key.endsWith("ascii") || key.startsWith("unknown")) {
      return Optional.empty();
    }
    try {
      return Optional.of(Charset.forName(MEANT.getOrDefault(key, key)));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }
}
