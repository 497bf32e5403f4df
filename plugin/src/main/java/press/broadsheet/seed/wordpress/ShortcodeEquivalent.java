package press.broadsheet.seed.wordpress;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Entities;
import press.broadsheet.seed.cms.SiteAddress;

/** What a shortcode comes to in HTML, where it comes to anything. */
final class ShortcodeEquivalent {

  private static final Pattern IMAGE =
      Pattern.compile("(?is)^\\s*((?:<a\\s[^>]*>\\s*)?<img\\s[^>]*>(?:\\s*</a>)?)(.*)$");
  private static final Set<String> CODE =
      Set.of("code", "sourcecode", "source", "highlight", "php", "css", "html", "js", "javascript");
  private static final Set<String> SERVICES =
      Set.of(
          "youtube",
          "vimeo",
          "tweet",
          "twitter",
          "instagram",
          "soundcloud",
          "spotify",
          "facebook",
          "tiktok",
          "dailymotion",
          "ted",
          "flickr",
          "gist",
          "pinterest",
          "slideshare",
          "vine",
          "wpvideo",
          "mastodon",
          "bandcamp",
          "mixcloud",
          "scribd",
          "issuu",
          "giphy",
          "polldaddy");
  private static final Set<String> PULL_QUOTES =
      Set.of("pullquote", "pull-quote", "pull_quote", "blockquote", "quote", "simplepullquote");
  private static final List<String> MEDIA =
      List.of("src", "mp3", "mp4", "m4v", "webm", "ogv", "ogg", "m4a", "wav", "flac", "mov", "url");

  private final Export export;
  private final String post;
  private final Runnable missing;

  /**
   * @param post the number of the post that is read
   * @param missing called for each picture of a gallery that the export does not have
   */
  ShortcodeEquivalent(Export export, String post, Runnable missing) {
    this.export = export;
    this.post = post;
    this.missing = missing;
  }

  /** Whether a tag without attributes is a shortcode by its name alone. */
  static boolean isKnown(Shortcode tag) {
    return SERVICES.contains(tag.name()) && !tag.words().isEmpty();
  }

  /** Whether what stands in it is code. */
  static boolean isVerbatim(Shortcode tag) {
    return CODE.contains(tag.name());
  }

  /** Code is kept letter by letter, whether it was escaped or not. */
  static String code(Shortcode tag, String inner) {
    String language = tag.argument("language", "lang");
    String name =
        language.isEmpty() && !tag.name().matches("code|sourcecode|source|highlight")
            ? tag.name()
            : language;
    boolean isEscaped = inner.matches("(?s).*&(?:lt|gt|amp);.*") && inner.indexOf('<') < 0;
    String text = isEscaped ? inner : Entities.escape(inner);
    String type = name.matches("[\\w+#-]{1,20}") ? " class=\"language-" + name + "\"" : "";
    return inner.indexOf('\n') < 0 && inner.length() < 80
        ? "<code>" + text + "</code>"
        : "\n\n<pre><code" + type + ">" + text.replaceFirst("^\\n", "") + "</code></pre>\n\n";
  }

  /**
   * The HTML; empty if there is no equivalent.
   *
   * @param inner what stands between it and its closing tag; empty if it has none
   */
  Optional<String> of(Shortcode tag, String inner) {
    String name = tag.name();
    if (name.equals("caption") || name.equals("wp_caption")) {
      return Optional.of(caption(tag, inner));
    }
    if (name.equals("gallery") || name.equals("playlist")) {
      return Optional.of(gallery(tag));
    }
    if (name.equals("embed") || name.equals("video") || name.equals("audio")) {
      return media(tag, inner);
    }
    if (SERVICES.contains(name)) {
      return service(tag, inner);
    }
    if (PULL_QUOTES.contains(name) && !inner.isBlank()) {
      return Optional.of("\n\n<blockquote>" + inner.strip() + "</blockquote>\n\n");
    }
    if (name.matches("hr|divider|separator|line")) {
      return Optional.of("\n\n<hr>\n\n");
    }
    if (name.matches("more|clear|spacer|br")) {
      return Optional.of(inner);
    }
    return link(tag, inner);
  }

  private String caption(Shortcode tag, String inner) {
    Matcher m = IMAGE.matcher(inner);
    if (!m.matches()) {
      return inner;
    }
    String words = m.group(2).strip().replaceAll("\\s*\\n\\s*", " ");
    String caption = words.isEmpty() ? tag.argument("caption") : words;
    return figure(m.group(1).replaceAll("\\s*\\n\\s*", " "), caption);
  }

  private static String figure(String image, String caption) {
    return "\n\n<figure>"
        + image
        + (caption.isBlank() ? "" : "<figcaption>" + caption + "</figcaption>")
        + "</figure>\n\n";
  }

  private String gallery(Shortcode tag) {
    List<Library.Media> media = new ArrayList<>();
    String ids = tag.argument("ids", "include");
    if (ids.isEmpty()) {
      String id = tag.argument("id");
      media.addAll(export.library.of(id.isEmpty() ? post : id));
    }
    for (String id : ids.split("[,\\s]+")) {
      Optional<Library.Media> found = export.library.byId(id);
      found.ifPresent(media::add);
      if (found.isEmpty() && !id.isEmpty()) {
        missing.run();
      }
    }
    StringBuilder out = new StringBuilder();
    for (Library.Media one : media) {
      out.append(one.isPicture() ? picture(one) : paragraph(one.url(), one.title()));
    }
    return out.toString();
  }

  private static String picture(Library.Media media) {
    String credit =
        media.credit().isEmpty() ? "" : " <small>" + Entities.escape(media.credit()) + "</small>";
    return figure(
        "<img src=\""
            + Entities.escape(media.url())
            + "\" alt=\""
            + Entities.escape(media.alt())
            + "\">",
        Entities.escape(media.caption()) + credit);
  }

  private static Optional<String> media(Shortcode tag, String inner) {
    String address = inner.strip().replaceAll("<[^>]*>", "").strip();
    for (String attribute : MEDIA) {
      if (!address.matches("(?i)(?:https?:/)?/\\S+")) {
        address = tag.argument(attribute);
      }
    }
    if (address.isEmpty()) {
      address = tag.word();
    }
    if (!address.matches("(?i)(?:https?:/)?/\\S+")) {
      return Optional.empty();
    }
    String title = tag.argument("title", "caption");
    String text = tag.name().equals("embed") ? address : SiteAddress.fileName(address);
    return Optional.of(paragraph(address, title.isEmpty() ? text : title));
  }

  private static Optional<String> service(Shortcode tag, String inner) {
    String stated = tag.argument("url", "src", "link", "id", "tweet", "v", tag.name());
    String value = stated.isEmpty() ? tag.word() : stated;
    if (value.isEmpty() || value.equals("=")) {
      value = inner.replaceAll("<[^>]*>", "").strip();
    }
    value = value.replaceFirst("^=", "").replace("&amp;", "&");
    String address =
        value.matches("(?i)https?://\\S+")
            ? value
            : switch (tag.name()) {
              case "youtube" ->
                  value.matches("[\\w-]{6,20}") ? "https://www.youtube.com/watch?v=" + value : "";
              case "vimeo" -> value.matches("\\d+") ? "https://vimeo.com/" + value : "";
              case "tweet", "twitter" ->
                  value.matches("\\d+") ? "https://twitter.com/i/status/" + value : "";
              case "instagram" ->
                  value.matches("[\\w-]{6,20}") ? "https://www.instagram.com/p/" + value + "/" : "";
              case "gist" ->
                  value.matches("[\\w/]{6,60}") ? "https://gist.github.com/" + value : "";
              default -> "";
            };
    return address.isEmpty() ? Optional.empty() : Optional.of(paragraph(address, ""));
  }

  /** A button or the like: what it says, with where it leads. */
  private static Optional<String> link(Shortcode tag, String inner) {
    String address = tag.argument("href", "url", "link");
    boolean isAddress = address.matches("(?i)(?:https?:/)?/\\S+|mailto:\\S+");
    boolean isPlain = !inner.isBlank() && inner.indexOf('<') < 0;
    return isAddress && isPlain
        ? Optional.of("<a href=\"" + Entities.escape(address) + "\">" + inner.strip() + "</a>")
        : Optional.empty();
  }

  private static String paragraph(String address, String text) {
    String words = text.isEmpty() ? address : text;
    return "\n\n<p><a href=\""
        + Entities.escape(address.replace("&amp;", "&"))
        + "\">"
        + Entities.escape(words.replace("&amp;", "&"))
        + "</a></p>\n\n";
  }
}
