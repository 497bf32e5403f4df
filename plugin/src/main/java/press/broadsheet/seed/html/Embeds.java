package press.broadsheet.seed.html;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import press.broadsheet.seed.Block;
import press.broadsheet.seed.Inline;
import press.broadsheet.seed.Phrase;

/** What a page shows from elsewhere, as the address at which readers find it. */
public final class Embeds {

  private static final List<Rule> RULES =
      List.of(
          new Rule("player\\.vimeo\\.com/video/(\\d+)", "https://vimeo.com/"),
          new Rule("dailymotion\\.com/embed/video/(\\w+)", "https://www.dailymotion.com/video/"),
          new Rule("open\\.spotify\\.com/embed/([\\w/-]+)", "https://open.spotify.com/"),
          new Rule(
              "platform\\.twitter\\.com/embed/.*[?&]id=(\\d+)", "https://twitter.com/i/status/"),
          new Rule("instagram\\.com/p/([\\w-]+)/embed", "https://www.instagram.com/p/"),
          new Rule(
              "(?:soundcloud\\.com/player|facebook\\.com/plugins/(?:video|post)\\.php).*?[?&](?:url|href)=([^&]+)",
              ""));
  private static final Pattern NOT_SHOWN =
      Pattern.compile(
          "(?i)(?:doubleclick|googlesyndication|adservice|amazon-adsystem|googletagmanager|facebook\\.com/plugins/(?:like|share|page)"
              + "|addthis|disqus|recaptcha|criteo|taboola|outbrain|/ads?/|analytics|consent)");

  private static final String WATCH = "https://www.youtube.com/watch?v=";
  private static final Pattern YOUTUBE =
      Pattern.compile(
          "(?:youtube(?:-nocookie)?\\.com/(?:embed|v|shorts)|youtu\\.be)/([\\w-]{5,20})");

  /** Where a film begins, in seconds or as “1m30s”. */
  private static final Pattern FROM = Pattern.compile("[?&](?:start|t)=(\\d[\\dhms]{0,11})");

  private Embeds() {}

  private record Rule(Pattern pattern, String start) {
    Rule(String regex, String start) {
      this(Pattern.compile(regex), start);
    }
  }

  /** Whether an element shows something from elsewhere. */
  static boolean isOne(Element element) {
    return element
        .normalName()
        .matches("iframe|video|audio|lite-youtube|amp-youtube|amp-vimeo|embed");
  }

  /** The paragraph that stands for it; empty if readers should not see it. */
  static List<Block> of(Element element, int line) {
    String address = address(element);
    return address.isEmpty()
        ? List.of()
        : List.of(new Block.Paragraph(bare(address), Block.Hint.NONE, line));
  }

  /** An address alone, as our Markdown shows it. */
  static Phrase bare(String address) {
    if (!address.matches("https?://[^\\s<>]+")) {
      String name = address.substring(address.lastIndexOf('/') + 1);
      return new Phrase(
          List.of(
              new Inline.Link(List.of(new Inline.Text(name.isEmpty() ? address : name)), address)));
    }
    return new Phrase(List.of(new Inline.Source("<" + address + ">", address)));
  }

  /** Where readers find what an element shows; empty if they should not see it. */
  public static String address(Element element) {
    String id = element.hasAttr("videoid") ? element.attr("videoid") : element.attr("data-videoid");
    if (!id.isEmpty() && element.normalName().matches(".*-(?:youtube|vimeo)")) {
      return (element.normalName().endsWith("youtube") ? WATCH : "https://vimeo.com/") + id;
    }
    String src = "";
    for (String attribute : List.of("src", "data-src", "data-lazy-src", "data-litespeed-src")) {
      String value = element.attr(attribute).strip();
      if (src.isEmpty()
          && !value.isEmpty()
          && !value.startsWith("about:")
          && !value.startsWith("data:")) {
        src = value;
      }
    }
    Element source = element.selectFirst("source[src]");
    if (src.isEmpty() && source != null) {
      src = source.attr("src").strip();
    }
    if (NOT_SHOWN.matcher(src).find()
        || src.matches("(?is)\\s*(?:javascript|vbscript|blob|file):.*")
        || element.attr("width").matches("[01]")
        || element.attr("height").matches("[01]")) {
      return "";
    }
    return page(src);
  }

  /** The page on which people watch what is embedded from this address. */
  public static String page(String address) {
    String whole = address.startsWith("//") ? "https:" + address : address;
    return youtube(whole).orElseGet(() -> elsewhere(whole));
  }

  /**
   * The page of a film on YouTube, from where it begins.
   *
   * @param address of a player or a short one; empty for any other
   */
  public static Optional<String> youtube(String address) {
    Matcher film = YOUTUBE.matcher(address);
    if (!film.find()) {
      return Optional.empty();
    }
    Matcher from = FROM.matcher(address);
    return Optional.of(WATCH + film.group(1) + (from.find() ? "&t=" + from.group(1) : ""));
  }

  private static String elsewhere(String src) {
    for (Rule rule : RULES) {
      Matcher m = rule.pattern().matcher(src);
      if (m.find()) {
        return rule.start() + (rule.start().isEmpty() ? decoded(m.group(1)) : m.group(1));
      }
    }
    return src;
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }
}
