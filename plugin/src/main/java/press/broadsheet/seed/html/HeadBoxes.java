package press.broadsheet.seed.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import press.broadsheet.seed.Block;
import press.broadsheet.seed.classify.BylineLine;
import press.broadsheet.seed.classify.DateLine;

/**
 * Small boxes that say several things side by side, each in an element of its own: the author, the
 * date, buttons. Style sheets set them apart; here bars do.
 */
final class HeadBoxes {

  private static final int LONGEST = 220;
  private static final int LONGEST_PART = 90;
  private static final Pattern BOX =
      Pattern.compile("div|p|span|td|li|header|footer|section|small|h[4-6]");
  private static final Pattern PART =
      Pattern.compile("span|a|time|small|abbr|b|strong|em|i|font|button");
  private static final Pattern ROLE =
      Pattern.compile(
          "(?iu)[|/,·]?\\s*(?:words|text|story|photos?|photographs|photography|pictures|illustrations?|texte?|photos|dessins|fotos?|bilder|illustrationen|texto|fotografías?|ilustraciones|testo|fotografie|illustrazioni|текст|фото|иллюстрации)");
  private static final Pattern SENTENCE =
      Pattern.compile(".{60}[.!?…][”\"»’)]*$|[a-zß-ÿ]{3}[.!?] \\p{Lu}");
  private static final Pattern LEADS_ON =
      Pattern.compile(
          "(?iu).*[:\\uFF1A]|(?:.{0,25} )?(?:by|von|par|por|di|da|door|on|in|am|le|el|il|от|и|und|and|et|y|e|vom|des|the|at|um|à|a)|©");

  private HeadBoxes() {}

  /** Puts bars between the parts of such boxes. */
  static void part(Element root) {
    for (Element box : root.getAllElements()) {
      if (BOX.matcher(box.normalName()).matches()
          && box.childrenSize() > 1
          && box.childrenSize() <= 16
          && SmallBox.isShort(box, LONGEST)
          && !SENTENCE.matcher(Words.oneLine(box.text())).find()) {
        partOne(box);
      }
    }
  }

  /** “Words Fenella Mott Illustrations Piers Aldane”, each name in an element of its own. */
  private static void roles(Element box) {
    boolean isAny = false;
    for (TextNode text : box.textNodes()) {
      String word = text.getWholeText().strip();
      if (text.nextSibling() instanceof Element e
          && PART.matcher(e.normalName()).matches()
          && ROLE.matcher(word).matches()) {
        text.text((isAny ? " | " : "") + word + ": ");
        isAny = true;
      }
    }
  }

  private static void partOne(Element box) {
    roles(box);
    List<Element> parts = new ArrayList<>();
    for (Node node : box.childNodes()) {
      boolean isSpace = node instanceof TextNode t && Words.of(t.getWholeText()).isEmpty();
      if (node instanceof Element e) {
        if (!PART.matcher(e.normalName()).matches() || e.text().length() > LONGEST_PART) {
          return;
        }
        if (!e.text().isBlank()) {
          parts.add(e);
        }
      } else if (!isSpace && node instanceof TextNode) {
        return;
      }
    }
    if (parts.size() < 2
        || parts.stream().noneMatch(HeadBoxes::isOfTheHead)
            && Role.hint(box) != Block.Hint.BYLINE) {
      return;
    }
    for (int i = 1; i < parts.size(); i++) {
      Element before = parts.get(i - 1);
      boolean isBarred =
          parts.get(i).previousSibling() instanceof TextNode t
              && !t.getWholeText().isBlank()
              && !t.getWholeText().strip().isEmpty();
      if (!isBarred
          && !LEADS_ON.matcher(Words.oneLine(before.text())).matches()
          && !Words.of(parts.get(i).text()).isEmpty()
          && !Words.of(before.text()).isEmpty()) {
        parts.get(i).before(new TextNode(" | "));
      }
    }
  }

  private static boolean isOfTheHead(Element part) {
    String text = Words.oneLine(part.text());
    if (Words.of(text).isEmpty()) {
      return false;
    }
    return ButtonWords.isOne(text)
        || text.matches("@[\\w.]{2,30}")
        || DateLine.parse(text).isPresent()
        || text.length() > 3 && BylineLine.parse(text).isPresent();
  }
}
