package press.broadsheet.seed.html;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The encoding that a page states for itself. */
final class HtmlEncoding {

  private static final int HEAD_BYTES = 4096;

  /** So many well-formed characters of several bytes are no accident. */
  private static final int PROOF = 6;

  /** WHATWG HTML, 13.2.3.2, “prescan a byte stream”, in short; and the XML declaration. */
  private static final Pattern STATED =
      Pattern.compile(
          "<meta[^>]{0,200}?charset\\s*=\\s*[\"']?\\s*([\\w.:-]{2,40})"
              + "|^\\s*<\\?xml[^>]{0,100}encoding\\s*=\\s*[\"']([\\w.:-]{2,40})",
          Pattern.CASE_INSENSITIVE);

  /** WHATWG Encoding, 4.2: labels that mean more than they say, in the names of Java. */
  private static final Map<String, String> LABELS =
      Map.ofEntries(
          Map.entry("iso-8859-1", "windows-1252"),
          Map.entry("latin1", "windows-1252"),
          Map.entry("us-ascii", "windows-1252"),
          Map.entry("ascii", "windows-1252"),
          Map.entry("iso-8859-9", "windows-1254"),
          Map.entry("iso-8859-11", "x-windows-874"),
          Map.entry("tis-620", "x-windows-874"),
          Map.entry("gb2312", "GB18030"),
          Map.entry("gbk", "GB18030"),
          Map.entry("x-gbk", "GB18030"),
          Map.entry("gb_2312-80", "GB18030"),
          Map.entry("big5", "Big5-HKSCS"),
          Map.entry("shift_jis", "windows-31j"),
          Map.entry("shift-jis", "windows-31j"),
          Map.entry("sjis", "windows-31j"),
          Map.entry("x-sjis", "windows-31j"),
          Map.entry("euc-kr", "x-windows-949"),
          Map.entry("ks_c_5601-1987", "x-windows-949"),
          Map.entry("koi", "KOI8-R"),
          Map.entry("koi8", "KOI8-R"),
          Map.entry("x-cp1251", "windows-1251"),
          Map.entry("cp1251", "windows-1251"),
          Map.entry("win-1251", "windows-1251"),
          Map.entry("x-mac-roman", "x-MacRoman"),
          Map.entry("macintosh", "x-MacRoman"));

  private HtmlEncoding() {}

  /** What the page says, unless its bytes belie it. */
  static Optional<Charset> of(byte[] bytes) {
    String head =
        new String(bytes, 0, Math.min(bytes.length, HEAD_BYTES), StandardCharsets.ISO_8859_1);
    Matcher m = STATED.matcher(head);
    if (!m.find()) {
      return Optional.empty();
    }
    String name = (m.group(1) == null ? m.group(2) : m.group(1)).toLowerCase(Locale.ROOT);
    try {
      Charset stated = Charset.forName(LABELS.getOrDefault(name, name));
      boolean isBelied = name.startsWith("utf-16") || !stated.canEncode() || isUtf8(bytes);
      return isBelied ? Optional.empty() : Optional.of(stated);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  /** Whether a page was saved as UTF-8, as browsers do, with its old statement still in it. */
  private static boolean isUtf8(byte[] bytes) {
    int characters = 0;
    for (int i = 0; i < bytes.length; i++) {
      int b = bytes[i] & 0xFF;
      int more =
          b < 0x80
              ? 0
              : b >= 0xC2 && b < 0xE0 ? 1 : b < 0xE0 ? -1 : b < 0xF0 ? 2 : b < 0xF5 ? 3 : -1;
      if (more < 0 || i + more >= bytes.length) {
        return false;
      }
      for (int j = 0; j < more; j++) {
        if ((bytes[++i] & 0xC0) != 0x80) {
          return false;
        }
      }
      characters += more > 0 ? 1 : 0;
    }
    return characters >= PROOF;
  }
}
