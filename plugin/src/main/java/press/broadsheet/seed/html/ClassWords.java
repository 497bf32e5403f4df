package press.broadsheet.seed.html;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * What a page calls an element: its classes, id, and the attributes in which sites put such names,
 * in lower case, whatever way words are joined there. {@code c-story__kicker} and {@code
 * storyKicker} both hold the word {@code kicker}.
 */
final class ClassWords {

  private static final List<String> ATTRIBUTES =
      List.of(
          "class",
          "id",
          "itemprop",
          "data-component",
          "data-gu-name",
          "data-testid",
          "data-hook",
          "data-qa",
          "data-test",
          "data-element",
          "data-type",
          "data-role",
          "role",
          "name");
  private static final Pattern CAMEL = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");
  private static final Pattern JOINT = Pattern.compile("[^\\p{L}\\p{N} ]+");
  private static final int MAX = 600;

  private ClassWords() {}

  /** The names, parted by spaces, their words by hyphens; begins and ends with a space. */
  static String of(Element element) {
    StringBuilder out = new StringBuilder(" ");
    for (String attribute : ATTRIBUTES) {
      if (element.hasAttr(attribute)) {
        out.append(element.attr(attribute)).append(' ');
      }
    }
    if (out.length() == 1) {
      return "";
    }
    String names = out.substring(0, Math.min(out.length(), MAX)).replaceAll("\\s+", " ") + " ";
    String hyphens = CAMEL.matcher(names).replaceAll("-").toLowerCase(Locale.ROOT);
    return JOINT.matcher(hyphens).replaceAll("-");
  }

  /** The names without the box that some sites say an element is in, as in {@code intro__text}. */
  static String own(Element element) {
    return JOINT
        .matcher(
            CAMEL
                .matcher(" " + element.className() + " " + element.id() + " ")
                .replaceAll("-")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\w-]{1,60}__(?=\\w)", ""))
        .replaceAll("-");
  }

  /**
   * A pattern that finds any of these in what {@link #of} gives, as whole words.
   *
   * @param words alternatives of a regular expression; words of one alternative joined by hyphens
   */
  static Pattern any(String words) {
    return Pattern.compile("(?<=[ -])(?:" + words + ")(?=[ -])");
  }
}
