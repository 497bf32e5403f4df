package press.broadsheet.seed.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import press.broadsheet.seed.Block;
import press.broadsheet.seed.classify.CreditLine;

/**
 * Pictures with what stands below them: {@code figure}, WordPress’s captions, boxes and small
 * tables that hold a picture and a few words.
 */
final class HtmlFigures {

  private static final int LONGEST_CAPTION = 700;
  private static final int LONGEST_SMALL = 200;
  private static final int MOST = 100;
  private static final Pattern NAMES =
      ClassWords.any(
          "media|image|img|photos?|pictures?|figure|bild|foto|thumbnail|post-thumbnail|wp-caption|hero"
              + "|featured-image|lead-image|visual|slide|gallery-item|illustration|caption");

  /** “The old bridge. | Dana Ruiz/Pineford Daily” */
  private static final Pattern BARRED =
      Pattern.compile(
          "(?<text>.+[.!?…”\"])\\s*[|•]\\s*(?<who>\\p{Lu}[\\p{L}\\p{M}’'.-]+(?:[ /]+(?:de |von |van )?\\p{Lu}[\\p{L}\\p{M}’'.-]*){0,6})");

  /** “The old bridge. DANA RUIZ / PINEFORD DAILY”, “The old bridge (foto Ruiz)” */
  private static final Pattern SIGNED =
      Pattern.compile(
          "(?<text>.+[.!?…”\"»])\\s+(?<who>\\p{Lu}[\\p{Lu}.’'-]+(?:\\s*[ /,]\\s*\\p{Lu}[\\p{Lu}.’'-]*){1,7})"
              + "|(?<shown>.{4,}?)\\s*\\((?iu:photos?|fotos?|bild(?:er)?|image|picture|immagine|cliché|ph\\.|фото|photo credit)\\.? (?<maker>\\p{Lu}[^()]{1,60})\\)\\.?");

  private HtmlFigures() {}

  /** Whether an element is pictures with a caption, and nothing else. */
  static boolean isOne(Element element) {
    String name = element.normalName();
    if (!name.matches("figure|div|p|span|section|li|dl|a|center|table|picture")
        || !SmallBox.isOne(element, LONGEST_CAPTION)
        || element.text().length() > LONGEST_CAPTION) {
      return false;
    }
    if (images(element).isEmpty()
        || element.select("blockquote").stream().anyMatch(q -> !Role.CAPTION.fits(q))
        || element.selectFirst("h1, h2, h3, pre, ul, ol, iframe, video, audio, hr") != null) {
      return false;
    }
    if (name.equals("figure") || name.equals("picture")) {
      return true;
    }
    boolean hasCaption =
        element.getAllElements().stream()
            .anyMatch(
                e ->
                    !e.equals(element)
                        && (e.normalName().equals("figcaption")
                            || Role.CAPTION.fits(e)
                            || Role.CREDIT.fits(e)));
    if (name.equals("table")) {
      return images(element).size() == 1
          && element.select("img").size() == 1
          && element.text().length() <= 300
          && element.select("tr").size() <= 3;
    }
    boolean isSmall = element.text().length() <= 400 && element.select("p").size() <= 2;
    boolean beginsSo = isPictureFirst(element);
    if (isSmall && beginsSo && isOverSmallPrint(element)) {
      return true;
    }
    return isSmall
        && beginsSo
        && element.selectFirst("table, br + br") == null
        && (hasCaption && isAllCaption(element)
            || NAMES.matcher(ClassWords.of(element)).find() && !name.equals("p"));
  }

  /** Whether all words of an element are named as those of the picture. */
  private static boolean isAllCaption(Element element) {
    Element rest = element.clone();
    for (Element e : rest.getAllElements()) {
      boolean isCaption =
          e.normalName().equals("figcaption") || Role.CAPTION.fits(e) || Role.CREDIT.fits(e);
      if (isCaption && !e.equals(rest)) {
        e.remove();
      }
    }
    return rest.text().isBlank();
  }

  /** One picture, a line break, and below it a line in small print or italics: old pages. */
  private static boolean isOverSmallPrint(Element element) {
    if (element.select("img").size() != 1
        || element.select("br").size() != 1
        || element.text().length() > LONGEST_SMALL
        || !element.ownText().isBlank() && !element.normalName().equals("center")) {
      return false;
    }
    Element small = element.selectFirst("font[size=1], font[size=2], font[size^=-], small, i, em");
    return small != null
        && Words.oneLine(small.text()).equals(Words.oneLine(element.text()))
        && small.selectFirst("img, a[href]") == null;
  }

  /** Whether no words stand above the picture. */
  private static boolean isPictureFirst(Element element) {
    Element image = images(element).get(0);
    String all = element.wholeText().strip();
    if (all.isEmpty()) {
      return true;
    }
    StringBuilder before = new StringBuilder();
    boolean[] met = {false};
    element.traverse(
        (node, depth) -> {
          met[0] |= node.equals(image);
          if (!met[0] && node instanceof org.jsoup.nodes.TextNode t) {
            before.append(t.text());
          }
        });
    return before.toString().isBlank();
  }

  /** The pictures of such an element; the words stand below the last. */
  static List<Block> of(Element element, int line) {
    List<Element> images = images(element);
    Element words = element.clone();
    words.select("img, picture, noscript, script, style, button").remove();
    for (Element e : words.select("a, span, div, small")) {
      if (ButtonWords.isOne(e.text()) && !e.text().isBlank()) {
        e.remove();
      }
    }
    String credit = "";
    for (Element e : words.getAllElements()) {
      boolean isCredit =
          !e.equals(words) && Role.CREDIT.fits(e) && !Role.CAPTION.fits(e)
              || e.normalName().matches("small|cite") && e.closest("figcaption") != null;
      if (isCredit && credit.isEmpty() && !e.text().isBlank()) {
        credit = Words.oneLine(e.text());
        e.remove();
        break;
      }
    }
    String caption = Words.oneLine(words.text());
    if (credit.isEmpty()) {
      CreditLine parts = CreditLine.of(caption);
      caption = parts.caption();
      credit = parts.credit();
      Matcher barred = BARRED.matcher(caption);
      if (credit.isEmpty() && barred.matches()) {
        caption = barred.group("text");
        credit = barred.group("who");
      }
      Matcher signed = SIGNED.matcher(credit.isEmpty() ? caption : "");
      if (signed.matches()) {
        boolean isWho = signed.group("who") != null;
        caption = signed.group(isWho ? "text" : "shown");
        credit = signed.group(isWho ? "who" : "maker");
      }
    } else {
      caption = caption.replaceFirst("\\s*[|/–—-]\\s*$", "");
    }
    credit = credit.replaceFirst("^©\\s*(?=\\p{L}+\\s?:)", "");
    List<Block> out = new ArrayList<>();
    for (int i = 0; i < images.size(); i++) {
      boolean isLast = i == images.size() - 1;
      String alt = Words.oneLine(images.get(i).attr("alt"));
      out.add(
          new Block.Figure(
              Pictures.src(images.get(i)), alt, isLast ? caption : "", isLast ? credit : "", line));
    }
    return out;
  }

  /** The pictures that readers see, each once. */
  private static List<Element> images(Element element) {
    List<Element> out = new ArrayList<>();
    Set<String> known = new HashSet<>();
    for (Element image : element.select("img")) {
      if (known.size() == MOST) {
        break;
      }
      String src = Pictures.src(image);
      boolean isShown = !src.isEmpty() && !Pictures.isTiny(image) && Pictures.sign(image).isEmpty();
      if (isShown && known.add(src)) {
        out.add(image);
      }
    }
    return out;
  }
}
