package press.broadsheet.seed.office;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** The encodings of an RTF file: that of the whole, and those of its fonts. */
final class RtfCharsets {

  private static final Map<Integer, String> BY_FONT =
      Map.ofEntries(
          Map.entry(77, "x-MacRoman"),
          Map.entry(78, "Shift_JIS"),
          Map.entry(128, "windows-31j"),
          Map.entry(129, "x-windows-949"),
          Map.entry(130, "x-Johab"),
          Map.entry(134, "GBK"),
          Map.entry(136, "Big5"),
          Map.entry(161, "windows-1253"),
          Map.entry(162, "windows-1254"),
          Map.entry(163, "windows-1258"),
          Map.entry(177, "windows-1255"),
          Map.entry(178, "windows-1256"),
          Map.entry(186, "windows-1257"),
          Map.entry(204, "windows-1251"),
          Map.entry(222, "x-windows-874"),
          Map.entry(238, "windows-1250"));

  private Charset standard = named("windows-1252", StandardCharsets.ISO_8859_1);
  private final Map<Integer, Charset> fonts = new HashMap<>();

  /** The encoding where no font has its own. */
  Charset standard() {
    return standard;
  }

  void standard(String word, int page) {
    switch (word) {
      case "ansicpg" -> standard = page(page);
      case "mac" -> standard = named("x-MacRoman", standard);
      case "pc" -> standard = named("IBM437", standard);
      case "pca" -> standard = named("IBM850", standard);
      default -> {} // "ansi" is the standard
    }
  }

  void font(int font, int charset) {
    String name = BY_FONT.get(charset);
    if (name != null) {
      fonts.put(font, named(name, standard));
    }
  }

  void fontPage(int font, int page) {
    fonts.put(font, page(page));
  }

  Charset of(int font) {
    return fonts.getOrDefault(font, standard);
  }

  private Charset page(int page) {
    return switch (page) {
      case 65001 -> StandardCharsets.UTF_8;
      case 932 -> named("windows-31j", standard);
      case 936 -> named("GBK", standard);
      case 949 -> named("x-windows-949", standard);
      case 950 -> named("Big5", standard);
      case 874 -> named("x-windows-874", standard);
      case 10000 -> named("x-MacRoman", standard);
      case 10007 -> named("x-MacCyrillic", standard);
      default ->
          page >= 1250 && page <= 1258
              ? named("windows-" + page, standard)
              : named("IBM" + page, standard);
    };
  }

  private static Charset named(String name, Charset otherwise) {
    return Charset.isSupported(name) ? Charset.forName(name) : otherwise;
  }
}
