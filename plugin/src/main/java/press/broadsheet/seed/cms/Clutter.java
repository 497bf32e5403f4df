package press.broadsheet.seed.cms;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import press.broadsheet.base.SourceText;
import press.broadsheet.seed.Draft;
import press.broadsheet.seed.html.Pictures;

/** Takes out of an article what plugins put there and what only a browser needs. */
final class Clutter {

  /** Nothing in them is words for readers. */
  private static final String SILENT = "script, style, link, meta, base, template, svg, canvas";

  private static final String FORMS = "form, button, input, select, textarea, dialog, [hidden]";

  /** Links for sharing, related posts and the like, by the classes of common plugins. */
  private static final String PLUGINS =
      ".sharedaddy, .sd-sharing, .jp-relatedposts, .feedflare, .addtoany_share_save_container,"
          + " .a2a_kit, .wp-block-jetpack-sharing-buttons, .wp-block-jetpack-related-posts,"
          + " .wp-block-outermost-social-sharing, .wp-block-social-links, .post-ratings,"
          + " .wpcnt, .yarpp-related, .kg-signup-card, .kg-button-card:has(a[href*='#/portal']), .kg-email-cta-card, .kg-cta-sponsor-label,"
          + " .subscription-widget-wrap, .subscription-widget-wrap-editor, .subscription-widget, .captioned-button-wrap, .mc_embed_signup, .wp-block-jetpack-subscriptions, .newsletter-signup,"
          + " a.more-link, .heateor_sss_sharing_container, .essb_links";

  private static final Pattern PIXEL =
      Pattern.compile(
          "(?i)https?://(?:feeds\\.feedburner\\.com/~|[^/]*\\.feedburner\\.com/~"
              + "|pixel\\.(?:wp|quantserve)\\.com/|stats\\.wordpress\\.com/"
              + "|feeds\\.wordpress\\.com/1\\.0/).*");

  private Clutter() {}

  static void remove(Element body, List<Draft.Dropped> dropped) {
    body.select(SILENT).remove();
    controls(body);
    for (Element image : body.select("img")) {
      image(image);
    }
    Pictures.awake(body);
    for (Element p : body.select("p, h2, h3, h4, h5, h6")) {
      boolean isEmpty = p.text().replace('\u00A0', ' ').isBlank();
      if (isEmpty && p.selectFirst("img, iframe, video, audio, object, embed") == null) {
        p.remove(); // room that somebody made with a space
      }
    }
    take(body, PLUGINS, "links that a plugin added", dropped);
    take(body, FORMS, "form or button", dropped);
  }

  /** Controls that a reference to a character can put into a text. */
  private static void controls(Element body) {
    for (Element element : body.getAllElements()) {
      for (TextNode text : element.textNodes()) {
        String whole = text.getWholeText();
        String clean = new SourceText("", whole).text();
        if (!clean.equals(whole)) {
          text.text(clean);
        }
      }
      for (String name : List.of("href", "src", "alt", "title")) {
        if (element.hasAttr(name)) {
          element.attr(name, new SourceText("", element.attr(name)).text());
        }
      }
    }
  }

  /** Takes elements out; their words, if there are any, are listed with that reason. */
  static void take(Element body, String which, String why, List<Draft.Dropped> dropped) {
    for (Element element : body.select(which)) {
      if (element.closest("body") != null) { // not yet gone with what is around it
        drop(element, why, dropped);
      }
    }
  }

  /** Takes an element out and lists its words. */
  static void drop(Element element, String why, List<Draft.Dropped> dropped) {
    String words = element.text().strip();
    if (!words.isEmpty()) {
      dropped.add(new Draft.Dropped(words, why));
    }
    element.remove();
  }

  /** A smiley that is a picture is a letter again; a picture of one dot counts readers. */
  private static void image(Element image) {
    String sign = Pictures.sign(image);
    if (Pictures.isTiny(image) && sign.isEmpty() || PIXEL.matcher(image.attr("src")).matches()) {
      image.remove();
    } else if (!sign.isEmpty()) {
      image.replaceWith(new TextNode(sign));
    }
  }
}
