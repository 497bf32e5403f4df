package press.broadsheet.seed.cms;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import press.broadsheet.seed.Draft;
import press.broadsheet.seed.html.Embeds;

/**
 * Makes links of what is shown from elsewhere: our pages load nothing from other sites, and a link
 * says where it is.
 */
final class EmbedLinks {

  /** Titles that only say what kind of thing it is. */
  private static final Pattern PLAYER =
      Pattern.compile(
          "(?i)(?:\\S+ )?(?:video |audio |media )?(?:player|embed|iframe|video|map|frame)");

  private EmbedLinks() {}

  /** Replaces them within an article. */
  static void link(Element body, List<Draft.Dropped> dropped) {
    for (Element figure : body.select("figure.wp-block-embed, div.wp-block-embed")) {
      block(figure);
    }
    for (Element frame : body.select("iframe, amp-iframe, lite-youtube, amp-youtube")) {
      replace(frame, Embeds.address(frame), "");
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

  /** WordPress's block holds the bare address, or what it once gave for it. */
  private static void block(Element figure) {
    Element wrapper = figure.selectFirst(".wp-block-embed__wrapper");
    String address = wrapper == null ? "" : wrapper.text().strip();
    if (wrapper != null && address.matches("https?://\\S+")) {
      wrapper.empty();
      wrapper.appendChild(paragraph(address, address));
    }
  }

  private static void media(Element media) {
    String address = Embeds.address(media);
    replace(media, address, SiteAddress.fileName(address));
  }

  private static void object(Element object, List<Draft.Dropped> dropped) {
    String src = object.attr("data").strip() + object.attr("src").strip();
    Element fallback = object.selectFirst("a[href], img");
    if (fallback != null) {
      object.unwrap();
    } else if (src.matches("(?i)(https?:)?//.*")) {
      replace(object, Embeds.page(src), "");
    } else {
      Clutter.drop(object, "an object that no browser shows any more", dropped);
    }
  }

  private static void replace(Element element, String address, String name) {
    if (address.isEmpty()) {
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
}
