package press.broadsheet.seed.importer;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import press.broadsheet.article.Slug;

/**
 * A printed name taken apart.
 *
 * @param name as printed
 * @param articles how many it signs, in all ways to write these letters
 * @param parts given names and surname in small letters without marks; none if it has no letter
 */
record NameShape(PrintedName name, int articles, List<String> parts) {

  private static final int MAX_CHARS = 60;
  private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
  private static final Pattern UMLAUT = Pattern.compile("([äöüøæœ])|(å)");
  private static final Set<UnicodeScript> ALPHABETS =
      EnumSet.of(UnicodeScript.LATIN, UnicodeScript.GREEK, UnicodeScript.CYRILLIC);

  NameShape {
    parts = List.copyOf(parts);
  }

  static NameShape of(PrintedName name) {
    return new NameShape(name, name.articles(), parts(name.text()));
  }

  /** The same for all ways to write these letters, which sign so many articles together. */
  NameShape with(int all) {
    return new NameShape(name, all, parts);
  }

  /** All letters without a gap. */
  String letters() {
    return String.join("", parts);
  }

  /** All letters, “ü” as “ue”; empty if there is none of the kind. */
  String expanded() {
    String small = Normalizer.normalize(name.text(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    if (!UMLAUT.matcher(small).find()) {
      return "";
    }
    String written =
        small
            .replace("ä", "ae")
            .replace("ö", "oe")
            .replace("ü", "ue")
            .replace("ø", "oe")
            .replace("å", "aa");
    return String.join("", parts(written));
  }

  String first() {
    return parts.get(0);
  }

  String last() {
    return parts.get(parts.size() - 1);
  }

  /** Whether it has given names and a surname, in letters that are written one by one. */
  boolean isSpelled() {
    return parts.size() > 1
        && letters().chars().allMatch(c -> ALPHABETS.contains(UnicodeScript.of(c)));
  }

  /** Who signs so: the author with that file, else whoever has these letters. */
  String person() {
    return name.author().isEmpty() ? "/" + letters() : name.author();
  }

  private static List<String> parts(String text) {
    if (text.length() > MAX_CHARS) {
      return List.of();
    }
    String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    String slug = Slug.of(Normalizer.normalize(bare, Normalizer.Form.NFC));
    return Arrays.stream(slug.split("-")).filter(p -> !p.isEmpty()).toList();
  }
}
