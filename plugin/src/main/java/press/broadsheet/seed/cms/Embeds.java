package press.broadsheet.seed.cms;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import press.broadsheet.seed.Draft;

/**
 * Makes links of what is shown from elsewhere: our pages load nothing from other sites, and a link
 * says where it is.
 */
public final class Embeds {

  private static final Pattern YOUTUBE =
      Pattern.compile(
          "(?i)(?:https?:)?//(?:www\\.)?youtube(?:-nocookie)?\\.com/embed/([\\w-]{6,20}).*");
  private static final Pattern VIMEO =
      Pattern.compile("(?i)(?:https?:)?//player\\.vimeo\\.com/video/(\\d+).*");

  /** Titles that only say what kind of thing it is. */
  private static final Pattern PLAYER =
      Pattern.compile(
          "(?i)(?:\\S+ )?(?:video |audio |media )?(?:player|embed|iframe|video|map|frame)");

  private Embeds() {}

  /** Replaces them within an article. */
  static void link(Element body, List<Draft.Dropped> dropped) {
    for (Element figure : body.select("figure.wp-block-embed, div.wp-block-embed")) {
      block(figure);
    }
    for (Element frame : body.select("iframe, amp-iframe, lite-youtube, amp-youtube")) {
      replace(frame, address(frame), "");
    }
    for (Element media : body.select("video, audio")) {
      media(media);
    }
    for (Element object : body.select("object, embed")) {
      if (object.hasParent()) {
        object(object, dropped);
      }
    }
  }

  /** The page of a video rather than the bare player. */
  public static String page(String player) {
    Matcher youtube = YOUTUBE.matcher(player);
    if (youtube.matches()) {
      return "https://www.youtube.com/watch?v=" + youtube.group(1);
    }
    Matcher vimeo = VIMEO.matcher(player);
    if (vimeo.matches()) {
      return "https://vimeo.com/" + vimeo.group(1);
    }
    return player.startsWith("//") ? "https:" + player : player;
  }

  /** WordPress's block holds the bare address, or what it once gave for it. */
  private static void block(Element figure) {
    Element wrapper = figure.selectFirst(".wp-block-embed__wrapper");
    String address = wrapper == null ? "" : wrapper.text().strip();
    if (wrapper != null && address.matches("https?://\\S+")) {
      wrapper.empty();
      wrapper.appendChild(paragraph(address, address));
    }
  }

  private static String address(Element frame) {
    if (frame.hasAttr("videoid") || frame.hasAttr("data-videoid")) {
      return "https://www.youtube.com/watch?v="
          + frame.attr("videoid")
          + frame.attr("data-videoid");
    }
    String src = frame.attr("src").strip();
    String lazy = frame.attr("data-src").strip();
    return page(src.isEmpty() || src.startsWith("about:") ? lazy : src);
  }

  private static void media(Element media) {
    String src = media.attr("src").strip();
    Element source = media.selectFirst("source[src]");
    if (src.isEmpty() && source != null) {
      src = source.attr("src").strip();
    }
    replace(media, src, fileName(src));
  }

  private static void object(Element object, List<Draft.Dropped> dropped) {
    String src = object.attr("data").strip() + object.attr("src").strip();
    Element fallback = object.selectFirst("a[href], img");
    if (fallback != null) {
      object.unwrap();
    } else if (src.matches("(?i)(https?:)?//.*")) {
      replace(object, page(src), "");
    } else {
      Clutter.drop(object, "an object that no browser shows any more", dropped);
    }
  }

  private static void replace(Element element, String address, String name) {
    if (address.isEmpty() || address.matches("(?is)(?:about|javascript|data):.*")) {
      element.remove();
      return;
    }
    String title = element.attr("title").strip();
    String text = title.isEmpty() || PLAYER.matcher(title).matches() ? name : title;
    element.replaceWith(paragraph(address, text.isEmpty() ? address : text));
  }

  private static Element paragraph(String address, String text) {
    Element p = new Element("p");
    p.appendElement("a").attr("href", address).text(text);
    return p;
  }

  /** What a file at an address is called. */
  public static String fileName(String address) {
    String path = address.replaceFirst("[?#].*$", "").replaceFirst("/+$", "");
    return SiteAddress.decoded(path.substring(path.lastIndexOf('/') + 1));
  }
}
