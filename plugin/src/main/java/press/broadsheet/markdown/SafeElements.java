package press.broadsheet.markdown;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which elements and attributes of a text's own HTML may reach a page: those that structure or mark
 * words, in their standard meaning, and nothing that runs, embeds, styles or submits.
 */
final class SafeElements {

  /** Kept as they are. */
  private static final Set<String> KEPT =
      Set.of(
          """
          a abbr audio b bdi bdo blockquote br caption cite code dd del details dfn div dl dt
          em figcaption figure h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p pre q rp rt
          ruby s samp small source span strong sub summary sup table tbody td tfoot th thead
          time tr u ul var video wbr
          """
              .split("\\s+"));

  /** Kept under the name of what they mean; a page has its own landmarks. */
  private static final Map<String, String> RENAMED =
      Map.ofEntries(
          Map.entry("acronym", "abbr"),
          Map.entry("address", "div"),
          Map.entry("article", "div"),
          Map.entry("aside", "div"),
          Map.entry("center", "div"),
          Map.entry("dir", "ul"),
          Map.entry("footer", "div"),
          Map.entry("header", "div"),
          Map.entry("hgroup", "div"),
          Map.entry("image", "img"),
          Map.entry("main", "div"),
          Map.entry("nav", "div"),
          Map.entry("section", "div"),
          Map.entry("strike", "s"),
          Map.entry("tt", "code"));

  /** Left out with all that is in them, because their content is not words for readers. */
  private static final Set<String> DROPPED =
      Set.of(
          """
          applet button canvas frameset head iframe math noembed noframes object plaintext
          script select style svg template textarea title xmp
          """
              .split("\\s+"));

  /** Left out, but what is in them stays; worth telling, unlike {@code <font>} and the like. */
  private static final Set<String> TOLD = Set.of("base", "embed", "form", "input", "link", "meta");

  private static final Set<String> EVERYWHERE = Set.of("dir", "id", "lang", "title");

  private static final Map<String, List<String>> ATTRIBUTES =
      Map.of(
          "abbr", List.of("title"),
          "audio", List.of("loop", "muted"),
          "details", List.of("open"),
          "img", List.of("alt"),
          "li", List.of("value"),
          "ol", List.of("start", "reversed"),
          "td", List.of("colspan", "rowspan"),
          "th", List.of("colspan", "rowspan", "scope"),
          "time", List.of("datetime"),
          "video", List.of("loop", "muted"));

  private SafeElements() {}

  /** The name under which an element is kept; empty if only what is in it is. */
  static String kept(String name) {
    return KEPT.contains(name) ? name : RENAMED.getOrDefault(name, "");
  }

  /** Whether an element is left out with all that is in it. */
  static boolean isDropped(String name) {
    return DROPPED.contains(name);
  }

  /** Whether to tell the author that an element was left out. */
  static boolean isTold(String name) {
    return DROPPED.contains(name) || TOLD.contains(name);
  }

  /** The attributes, other than addresses, that an element may have. */
  static Set<String> attributes(String element) {
    Set<String> allowed = new HashSet<>(EVERYWHERE);
    allowed.addAll(ATTRIBUTES.getOrDefault(element, List.of()));
    return allowed;
  }

  /** Whether an attribute's value is one that HTML allows there. */
  static boolean isValid(String attribute, String value) {
    return switch (attribute) {
      case "dir" -> Set.of("ltr", "rtl", "auto").contains(value);
      case "id" -> value.matches("[A-Za-z][A-Za-z0-9_.:-]{0,99}");
      case "lang" -> value.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,4}");
      case "value", "start" -> value.matches("-?[0-9]{1,6}");
      case "colspan", "rowspan" -> value.matches("[1-9][0-9]?");
      case "scope" -> Set.of("row", "col", "rowgroup", "colgroup").contains(value);
      case "datetime" -> value.matches(DATE_AND_TIME);
      default -> true;
    };
  }

  /** A month, a day, a day with time and zone, or a time (HTML, section “Dates and times”). */
  private static final String DATE_AND_TIME =
      "[0-9]{4}-(0[1-9]|1[0-2])"
          + "|([0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])"
          + "|[0-9]{4}-(0[13-9]|1[0-2])-(29|30)|[0-9]{4}-(0[13578]|1[02])-31)"
          + "([T ]([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])?)?"
          + "|([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?";
}
