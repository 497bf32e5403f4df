package press.broadsheet.seed.cms;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import press.broadsheet.seed.Draft;

/**
 * Brings pictures into one form: a figure with one picture and its caption. Galleries become
 * figures in a row; a caption of anything else than a picture becomes an emphasised line below it.
 */
@SuppressWarnings("ReferenceEquality") // elements that look alike are not the same
final class Galleries {

  private static final String GALLERIES =
      ".wp-block-gallery, .blocks-gallery-grid, .kg-gallery-card, .tiled-gallery, div.gallery,"
          + " .wp-block-jetpack-tiled-gallery, .wp-block-jetpack-slideshow, .blocks-gallery";
  private static final Pattern FILE =
      Pattern.compile("(?i)[^?#]*\\.(?:jpe?g|png|gif|webp|avif|svg|bmp|tiff?)(?:[?#].*)?");

  private Galleries() {}

  static void arrange(Element body, List<Draft.Dropped> dropped) {
    for (Element box : body.select("div.wp-caption, dl.wp-caption")) {
      box.tagName("figure");
    }
    for (Element caption : body.select(".wp-caption-text, dd.gallery-caption, .gallery-caption")) {
      caption.tagName("figcaption");
    }
    for (Element item : body.select("dl.gallery-item")) {
      item.tagName("figure");
    }
    for (Element gallery : body.select(GALLERIES)) {
      if (gallery.hasParent() && !gallery.parents().is(GALLERIES)) {
        spread(gallery);
      }
    }
    for (Element figure : body.select("figure")) {
      if (figure.hasParent() && figure.select("figure").size() == 1) {
        figure(figure, dropped);
      }
    }
  }

  /** A gallery's pictures, one after the other, then its own caption. */
  private static void spread(Element gallery) {
    Element row = new Element("div");
    for (Element image : gallery.select("img")) {
      Element own = holder(image, gallery);
      Element caption = own == gallery ? null : own.selectFirst("figcaption");
      Element figure = row.appendElement("figure");
      figure.appendChild(image.clone());
      if (caption != null) {
        figure.appendChild(caption.clone());
      }
    }
    for (Element child : gallery.children()) {
      if (child.normalName().equals("figcaption")) {
        row.appendElement("p").appendElement("em").append(child.html());
      }
    }
    gallery.replaceWith(row);
    row.unwrap();
  }

  /** The element that holds a picture of a gallery and no other. */
  private static Element holder(Element image, Element gallery) {
    Element at = image;
    while (at.parent() != null && at != gallery && at.parent().select("img").size() == 1) {
      at = at.parent();
    }
    return at;
  }

  private static void figure(Element figure, List<Draft.Dropped> dropped) {
    List<Element> images = figure.select("img");
    Element caption = figure.selectFirst("figcaption");
    boolean isText = figure.selectFirst(":root > table, :root > blockquote, :root > pre") != null;
    if (images.isEmpty() || isText) {
      if (caption != null) {
        captionBelow(figure, caption);
      }
      figure.tagName("div");
      return;
    }
    for (Element link : figure.select("a[href]:has(img)")) {
      String href = link.attr("href").strip();
      if (!FILE.matcher(href).matches() && !href.contains("attachment")) {
        dropped.add(new Draft.Dropped(href, "link of a picture"));
      }
      link.unwrap();
    }
    if (images.size() > 1) {
      apart(figure, images);
    }
  }

  private static void captionBelow(Element figure, Element caption) {
    String words = caption.html();
    caption.remove();
    if (!words.isBlank()) {
      Element line = new Element("p");
      line.appendElement("em").append(words);
      figure.after(line);
    }
  }

  /** Several pictures over one caption: it is the last one's. */
  private static void apart(Element figure, List<Element> images) {
    for (Element image : images.subList(0, images.size() - 1)) {
      Element own = new Element("figure");
      figure.before(own);
      own.appendChild(image);
    }
  }
}
