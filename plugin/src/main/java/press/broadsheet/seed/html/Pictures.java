package press.broadsheet.seed.html;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The addresses of pictures, also of those that wait for a script to load them. */
public final class Pictures {

  private static final List<String> WAITING =
      List.of(
          "data-src",
          "data-lazy-src",
          "data-original",
          "data-full-src",
          "data-orig-file",
          "data-hi-res-src",
          "data-image-src",
          "data-image",
          "data-url",
          "data-echo",
          "data-img-src",
          "data-srcs",
          "lazy-src");
  private static final List<String> SETS = List.of("srcset", "data-srcset", "data-lazy-srcset");
  private static final Pattern PLACEHOLDER =
      Pattern.compile(
          "(?i)^data:.*|^about:.*|.*(?:^|[/_.-])(?:blank|spacer|pixel|placeholder|transparent|1x1|grey"
              + "|gr[ae]y-?pixel|loading|lazy|loader|clear|dummy|empty)(?:[_.-][\\w.-]*)?\\.(?:gif|png|svg|jpe?g)(?:\\?.*)?$");
  private static final Pattern SIGN =
      Pattern.compile(
          "(?i)(?:.*[/_.-])?(?:logos?|masthead|banner|header|print(?:er)?|e?mail|pdf|rss|facebook|twitter|arrow|bullet|button|counter|hits|letterbox|mailbox|under[_-]?construction|divider|back|home|next|prev|zurueck|retour|volver|new)(?:[_.-]?(?:anim(?:ated|ation)?|bw|small|klein|button|icon|print|\\d{1,4}|[xX@]\\d+)){0,3}\\.(?:gif|png|svg|jpe?g|webp)(?:\\?.*)?");
  private static final Pattern CANDIDATE =
      Pattern.compile("([^\\s,]\\S*[^\\s,])(?:\\s+(\\d{1,6})(?:\\.\\d+)?([wx]))?\\s*(?:,|$)");

  private Pictures() {}

  /** The address; empty if the picture is none that readers should see. */
  public static String src(Element image) {
    String src = image.attr("src").strip();
    boolean isPlaceholder = src.isEmpty() || PLACEHOLDER.matcher(src).matches();
    for (String attribute : WAITING) {
      String waiting = image.attr(attribute).strip();
      if (!waiting.isEmpty()
          && !waiting.startsWith("data:")
          && !waiting.startsWith("{")
          && isPlausible(waiting)) {
        return waiting;
      }
    }
    Optional<Candidate> largest = largest(image);
    if (!isPlaceholder) {
      return largest
          .filter(c -> c.width() > 1.3 * shown(image, src))
          .map(Candidate::address)
          .orElse(src);
    }
    if (largest.isPresent()) {
      return largest.get().address();
    }
    Element picture = image.closest("picture");
    if (picture != null) {
      for (Element source : picture.select("source")) {
        Optional<Candidate> of = largest(source);
        if (of.isPresent()) {
          return of.get().address();
        }
      }
    }
    return "";
  }

  /** Whether a picture only counts readers or fills a gap. */
  public static boolean isTiny(Element image) {
    String width = image.attr("width").replaceAll("px$", "");
    String height = image.attr("height").replaceAll("px$", "");
    String names = ClassWords.of(image);
    boolean isDot = width.matches("[0-3]") || height.matches("[0-3]");
    boolean isButton = width.equals("88") && height.equals("31");
    boolean isIcon =
        width.matches("\\d{1,2}")
            && height.matches("\\d{1,2}")
            && Integer.parseInt(width) <= 64
            && Integer.parseInt(height) <= 64;
    boolean isSmallSign =
        image.attr("src").matches("(?i).*\\.gif")
            && width.matches("\\d{2}|1[0-4]\\d")
            && height.matches("\\d{2}|1[0-2]\\d");
    return isIcon
        || isSmallSign
        || isDot
        || isButton
        || names.matches(".*[ -](?:avatar|gravatar|tracking|pixel|counter|icon|logo)[ -].*");
  }

  /** Whether a picture is the site's sign or a button, as its file is called. */
  static boolean isSign(String src) {
    return SIGN.matcher(src).matches();
  }

  /** A sign that is written as a picture: what it says; empty for real pictures. */
  public static String sign(Element image) {
    String names = ClassWords.of(image);
    boolean isSign = names.contains("emoji") || names.contains("smiley");
    return isSign ? image.attr("alt") : "";
  }

  /** Replaces pictures that wait by those in the {@code noscript} beside them. */
  public static void awake(Element root) {
    for (Element image : root.select("amp-img, amp-anim, noscript amp-img")) {
      image.empty().tagName("img");
    }
    for (Element noscript : root.select("noscript")) {
      Element twin = noscript.selectFirst("img");
      if (twin == null) {
        continue;
      }
      Optional<Element> found = before(noscript);
      String real = src(twin);
      if (found.isEmpty() || real.isEmpty()) {
        noscript.unwrap();
        continue;
      }
      Element before = found.get();
      if (src(before).isEmpty() || isSame(src(before), real)) {
        if (before.attr("alt").isBlank() && !twin.attr("alt").isBlank()) {
          before.attr("alt", twin.attr("alt"));
        }
        settle(before, real);
        noscript.remove();
      } else {
        noscript.unwrap();
      }
    }
  }

  /** Has a picture shown from one address alone. */
  public static void settle(Element image, String src) {
    WAITING.forEach(image::removeAttr);
    SETS.forEach(image::removeAttr);
    image.attr("src", src);
  }

  /** The picture that stands right before this element, or is all that does in its parent. */
  private static Optional<Element> before(Element noscript) {
    return Optional.ofNullable(noscript.previousElementSibling())
        .or(() -> Optional.ofNullable(noscript.nextElementSibling()))
        .filter(e -> e.normalName().equals("img") || e.text().isBlank())
        .flatMap(e -> Optional.ofNullable(e.selectFirst("img")));
  }

  /** Whether two addresses are of one picture in several sizes. */
  static boolean isSame(String a, String b) {
    return !a.isEmpty() && bare(a).equals(bare(b));
  }

  /** The file's name without size and query. */
  private static String bare(String address) {
    String path = address.replaceFirst("[?#].*$", "");
    String name = path.substring(path.lastIndexOf('/') + 1);
    return name.replaceFirst("(?:-\\d{2,4}x\\d{2,4}|-scaled|@2x|_\\d{3,4}w?)(?=\\.\\w+$)", "");
  }

  private record Candidate(String address, double width) {}

  private static Optional<Candidate> largest(Element element) {
    Candidate best = new Candidate("", -1);
    for (String set : SETS) {
      String value = element.attr(set).strip();
      if (value.isEmpty() || value.startsWith("data:") || value.length() > 20_000) {
        continue;
      }
      Matcher m = CANDIDATE.matcher(value);
      while (m.find()) {
        double width = m.group(2) == null ? 0 : Double.parseDouble(m.group(2));
        if (width > best.width() && !PLACEHOLDER.matcher(m.group(1)).matches()) {
          best = new Candidate(m.group(1), width);
        }
      }
    }
    return best.address().isEmpty() ? Optional.empty() : Optional.of(best);
  }

  /** How wide the picture at {@code src} is, if it can be told; else more than any other. */
  private static double shown(Element image, String src) {
    String sets = image.attr("srcset") + "," + image.attr("data-srcset");
    Matcher m = CANDIDATE.matcher(sets.length() > 20_000 ? "" : sets);
    while (m.find()) {
      if (m.group(1).equals(src) && m.group(2) != null) {
        return "x".equals(m.group(3)) ? Double.MAX_VALUE : Double.parseDouble(m.group(2));
      }
    }
    String width = image.attr("width");
    boolean isSized = width.matches("\\d{2,5}") && sets.matches("(?s).*\\d{3,5}w.*");
    return isSized ? Double.parseDouble(width) : Double.MAX_VALUE;
  }

  private static boolean isPlausible(String address) {
    return address.matches("\\S+")
        || !address.contains(" ")
        || address.matches("(?i).*\\.(?:jpe?g|png|gif|webp|avif|svg)");
  }
}
