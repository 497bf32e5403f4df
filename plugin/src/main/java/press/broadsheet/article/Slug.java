package press.broadsheet.article;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/** Makes the part of an address that stands for a title or a name. */
public final class Slug {

  private static final int MAX_CHARS = 70;
  private static final Map<Integer, String> LATIN =
      Map.ofEntries(
          Map.entry((int) 'ß', "ss"),
          Map.entry((int) 'æ', "ae"),
          Map.entry((int) 'œ', "oe"),
          Map.entry((int) 'ø', "o"),
          Map.entry((int) 'ł', "l"),
          Map.entry((int) 'đ', "d"),
          Map.entry((int) 'ð', "d"),
          Map.entry((int) 'þ', "th"),
          Map.entry((int) 'ı', "i"),
          Map.entry((int) '&', " and "));

  private Slug() {}

  /**
   * Lower case, marks dropped from Latin, Greek and Cyrillic letters, every run of other than
   * letters and digits one hyphen, cut at a word's end after about 70 characters. Letters of other
   * scripts stay as they are. “C++” and “C#” keep their signs in words. “Bridge Reopens — at last!”
   * gives {@code bridge-reopens-at-last}.
   *
   * @return the slug; empty if the text has no letter and no digit
   */
  public static String of(String text) {
    String signs = text.indexOf('+') >= 0 || text.indexOf('#') >= 0 ? signsInWords(text) : text;
    String decomposed = Normalizer.normalize(signs, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    StringBuilder out = new StringBuilder(decomposed.length());
    boolean gap = false;
    boolean dropsMarks = true;
    for (int i = 0; i < decomposed.length(); ) {
      int c = decomposed.codePointAt(i);
      i += Character.charCount(c);
      if (isSilent(c)) {
        continue; // “year’s” is one word
      }
      if (Character.getType(c) == Character.NON_SPACING_MARK) {
        if (!dropsMarks) {
          out.appendCodePoint(c);
        }
      } else if (LATIN.containsKey(c) && c != '&'
          || Character.isLetterOrDigit(c)
          || Character.getType(c) == Character.COMBINING_SPACING_MARK) {
        if (gap && out.length() > 0) {
          out.append('-');
        }
        gap = false;
        dropsMarks = isEuropean(c);
        out.append(LATIN.getOrDefault(c, Character.toString(c)));
      } else if (c == '&') {
        if (out.length() > 0) {
          out.append("-and");
        }
        gap = true;
      } else {
        gap = true;
      }
    }
    return cut(Normalizer.normalize(out, Normalizer.Form.NFC));
  }

  private static String signsInWords(String text) {
    return text.replaceAll("(?<=[\\p{L}\\p{N}])\\+\\+", " plus plus")
        .replaceAll("(?<=\\p{L})#", " sharp");
  }

  private static boolean isSilent(int c) {
    return c == '\'' || c == '’' || c == '‘' || c == 0x00AD || c >= 0x200B && c <= 0x200D;
  }

  private static boolean isEuropean(int c) {
    Character.UnicodeScript script = Character.UnicodeScript.of(c);
    return script == Character.UnicodeScript.LATIN
        || script == Character.UnicodeScript.GREEK
        || script == Character.UnicodeScript.CYRILLIC && c != 'и';
  }

  private static String cut(String slug) {
    if (slug.length() <= MAX_CHARS) {
      return slug;
    }
    int hyphen = slug.lastIndexOf('-', MAX_CHARS);
    int end = hyphen > MAX_CHARS / 2 ? hyphen : MAX_CHARS;
    return slug.substring(0, Character.isLowSurrogate(slug.charAt(end)) ? end - 1 : end);
  }
}
