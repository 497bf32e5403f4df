package press.broadsheet.seed.cms;

import java.util.List;
import org.jsoup.nodes.Element;
import press.broadsheet.seed.Draft;

/**
 * Makes plain elements of the cards of Ghost and of blocks of WordPress that have a form of their
 * own.
 */
final class Cards {

  private Cards() {}

  static void flatten(Element body, List<Draft.Dropped> dropped) {
    for (Element card : body.select(".kg-bookmark-card")) {
      bookmark(card, dropped);
    }
    for (Element card : body.select(".kg-callout-card")) {
      Clutter.take(card, ".kg-callout-emoji", "sign of a box", dropped);
      quote(card);
    }
    for (Element card : body.select(".kg-file-card")) {
      file(card, dropped);
    }
    for (Element card : body.select(".kg-audio-card, .kg-video-card")) {
      media(card, dropped);
    }
    for (Element card : body.select(".kg-product-card")) {
      Clutter.take(card, ".kg-product-card-rating", "stars of a product", dropped);
    }
    for (Element file : body.select(".wp-block-file")) {
      Clutter.take(file, ".wp-block-file__button, object", "button", dropped);
    }
    for (Element verse : body.select("pre.wp-block-verse")) {
      verse(verse);
    }
  }

  /** A link with the title of the page it leads to, and what the card says of that. */
  private static void bookmark(Element card, List<Draft.Dropped> dropped) {
    Element link = card.selectFirst("a[href]");
    if (link == null) {
      return;
    }
    Clutter.take(card, ".kg-bookmark-thumbnail, .kg-bookmark-icon", "picture of a card", dropped);
    String href = link.attr("href");
    String title = words(card, ".kg-bookmark-title");
    String about = words(card, ".kg-bookmark-description");
    String caption = words(card, "figcaption");
    String from =
        (words(card, ".kg-bookmark-author") + " " + words(card, ".kg-bookmark-publisher")).strip();
    if (!from.isEmpty()) {
      dropped.add(new Draft.Dropped(from, "author and publisher of a linked page"));
    }
    Element p = new Element("p");
    p.appendElement("a").attr("href", href).text(title.isEmpty() ? href : title);
    if (!about.isEmpty()) {
      p.appendElement("br");
      p.appendText(about);
    }
    card.before(p);
    if (!caption.isEmpty()) {
      card.before(new Element("p").appendChild(new Element("em").text(caption)));
    }
    card.remove();
  }

  private static void quote(Element card) {
    card.tagName("blockquote");
    card.clearAttributes();
  }

  private static void file(Element card, List<Draft.Dropped> dropped) {
    Element link = card.selectFirst("a[href]");
    if (link == null) {
      return;
    }
    String title = words(card, ".kg-file-card-title");
    String name = words(card, ".kg-file-card-filename");
    String about = words(card, ".kg-file-card-caption");
    String size = words(card, ".kg-file-card-filesize");
    String text = title.isEmpty() ? name : title;
    String rest = ((title.isEmpty() ? "" : name) + " " + size).strip();
    if (!rest.isEmpty()) {
      dropped.add(new Draft.Dropped(rest, "name and size of a file"));
    }
    Element p = new Element("p");
    p.appendElement("a").attr("href", link.attr("href")).text(text.isEmpty() ? "file" : text);
    p.appendText(about.isEmpty() ? "" : " " + about);
    card.replaceWith(p);
  }

  /** Of a player only the file and its title are left. */
  private static void media(Element card, List<Draft.Dropped> dropped) {
    Element media = card.selectFirst("audio, video");
    if (media == null) {
      return;
    }
    String title = words(card, ".kg-audio-title");
    Element caption = card.selectFirst("figcaption");
    media.remove();
    if (!title.isEmpty()) {
      media.attr("title", title);
      card.select(".kg-audio-title").remove();
    }
    card.before(media);
    if (caption != null) {
      card.before(new Element("p").appendChild(new Element("em").html(caption.html())));
      caption.remove();
    }
    Clutter.drop(card, "buttons of a player", dropped);
  }

  /** In verse the ends of lines matter, but it is no code. */
  private static void verse(Element verse) {
    verse.html(verse.html().strip().replace("\n", "<br>"));
    verse.tagName("p");
  }

  private static String words(Element card, String which) {
    Element found = card.selectFirst(which);
    return found == null ? "" : found.text().strip();
  }
}
