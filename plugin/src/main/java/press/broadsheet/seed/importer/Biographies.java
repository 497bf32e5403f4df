package press.broadsheet.seed.importer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import press.broadsheet.seed.Draft;

/**
 * Makes one bio of what several places of a seed say about one author, such as the fields of an
 * export and the last paragraph of the text. What one place says in the words of another is there
 * once.
 */
final class Biographies {

  private static final Pattern PARAGRAPHS = Pattern.compile("\\n[ \\t]*\\n\\s*");
  private static final Pattern DESTINATION = Pattern.compile("(?<=\\])\\([^()\\s]*\\)");
  private static final Pattern NO_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

  private Biographies() {}

  /**
   * One bio an author, in the order of the first that is said of each.
   *
   * @param author gives all names of one author the same text
   */
  static List<Draft.Bio> merged(List<Draft.Bio> bios, UnaryOperator<String> author) {
    Map<String, Draft.Bio> byAuthor = new LinkedHashMap<>();
    for (Draft.Bio bio : bios) {
      byAuthor.merge(author.apply(bio.name()), bio, Biographies::together);
    }
    return List.copyOf(byAuthor.values());
  }

  /** Whether two bios say the same in the same words. */
  static boolean isSame(String a, String b) {
    return words(a).equals(words(b));
  }

  private static Draft.Bio together(Draft.Bio a, Draft.Bio b) {
    Set<String> links = new LinkedHashSet<>(a.links());
    links.addAll(b.links());
    return new Draft.Bio(a.name(), text(a.text(), b.text()), List.copyOf(links));
  }

  private static String text(String a, String b) {
    List<String> out = new ArrayList<>();
    for (String paragraph : PARAGRAPHS.split(a.strip() + "\n\n" + b.strip())) {
      String words = words(paragraph);
      if (words.isBlank() || out.stream().anyMatch(p -> words(p).contains(words))) {
        continue;
      }
      int place = 0;
      while (place < out.size() && !words.contains(words(out.get(place)))) {
        place++;
      }
      out.removeIf(p -> words.contains(words(p)));
      out.add(Math.min(place, out.size()), paragraph.strip());
    }
    return String.join("\n\n", out);
  }

  /** The words alone, each between spaces. */
  private static String words(String markdown) {
    String plain = DESTINATION.matcher(markdown).replaceAll(" ").toLowerCase(Locale.ROOT);
    return " " + NO_WORDS.matcher(plain).replaceAll(" ").strip() + " ";
  }
}
