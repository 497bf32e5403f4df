package press.broadsheet.seed.html;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Kickers that a page puts into the element of its headline. */
final class HeadlineKicker {

  private static final int LONGEST = 60;

  private HeadlineKicker() {}

  /** Puts such a kicker above its headline. */
  static void lift(Element root) {
    for (Element heading : root.select("h1, h2")) {
      for (Element e : heading.select("span, small, em, div, p, strong, b")) {
        String words = Words.oneLine(e.text());
        boolean isOne =
            Role.KICKER.fits(e)
                && !words.isEmpty()
                && words.length() <= LONGEST
                && heading.text().length() > words.length() + 3;
        if (isOne) {
          heading.before(
              new Element("p").addClass("kicker").appendText(words.replaceFirst("\\s*[:|]$", "")));
          e.remove();
          unmarked(heading);
          break;
        }
      }
    }
  }

  /** The colon that parted them is of neither. */
  private static void unmarked(Element heading) {
    for (Element e : heading.getAllElements()) {
      for (TextNode text : e.textNodes()) {
        text.text(text.getWholeText().replaceFirst("^\\s*[:|–—]\\s*", ""));
        if (!text.isBlank()) {
          return;
        }
      }
    }
  }
}
