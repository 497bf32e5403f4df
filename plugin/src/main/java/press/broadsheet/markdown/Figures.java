package press.broadsheet.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.broadsheet.markdown.Html.Element;

/**
 * Makes figures of pictures that have a paragraph to themselves. The caption is what follows on the
 * next line if that is all emphasised, else the picture's title; a credit at its end is told apart.
 */
final class Figures {

  private static final int LONGEST_CREDIT = 200;
  private static final String WHO =
      "(?:photos?|photographs?|pictures?|images?|illustrations?|graphics?|credits?|source)"
          + "(?:\\s+(?:by|credit))?\\s*:\\s*";
  private static final Pattern CREDIT =
      Pattern.compile(
          "(?:^|(?<=[\\s.!?…”\"]))(\\(" + WHO + "[^()]+\\)|" + WHO + "[^()\n]{1,120})[.\\s]*$",
          Pattern.CASE_INSENSITIVE);

  private Figures() {}

  /** Makes figures everywhere in this element. */
  static void make(Element parent) {
    for (Html child : List.copyOf(parent.children())) {
      if (child instanceof Element element) {
        if (element.is("p")) {
          figure(element);
        } else {
          make(element);
        }
      }
    }
  }

  private static void figure(Element paragraph) {
    List<Element> parts = new ArrayList<>();
    boolean isNewLine = true;
    for (Html child : paragraph.children()) {
      if (child instanceof Element element) {
        if (!isNewLine) {
          return;
        }
        isNewLine = false;
        parts.add(element);
      } else if (child instanceof Html.Text text) {
        if (!text.text().isBlank()) {
          return;
        }
        isNewLine |= text.text().contains("\n");
      }
    }
    if (parts.isEmpty() || parts.size() > 2 || parts.size() == 2 && !parts.get(1).is("em")) {
      return;
    }
    Optional<Element> image = image(parts.get(0));
    if (image.isEmpty()) {
      return;
    }
    List<Html> caption = caption(image.get(), parts);
    paragraph.rename("figure");
    paragraph.children().clear();
    paragraph.add(parts.get(0));
    if (!caption.isEmpty()) {
      Element figcaption = new Element("figcaption");
      figcaption.children().addAll(caption);
      markCredit(figcaption);
      paragraph.add(figcaption);
    }
  }

  /** The picture that an element is, or that it is a link around. */
  private static Optional<Element> image(Element element) {
    if (element.is("img")) {
      return Optional.of(element);
    }
    return element.is("a")
            && element.children().size() == 1
            && element.children().get(0) instanceof Element inner
            && inner.is("img")
        ? Optional.of(inner)
        : Optional.empty();
  }

  private static List<Html> caption(Element image, List<Element> parts) {
    if (parts.size() == 2) {
      return parts.get(1).children();
    }
    String title = image.attribute("title");
    image.attributes().remove("title");
    return title.isBlank() ? List.of() : List.of(new Html.Text(title));
  }

  private static void markCredit(Element caption) {
    int last = caption.children().size() - 1;
    if (!(caption.children().get(last) instanceof Html.Text text)) {
      return;
    }
    String words = text.text();
    Matcher matcher = CREDIT.matcher(words);
    matcher.region(Math.max(0, words.length() - LONGEST_CREDIT), words.length());
    matcher.useTransparentBounds(true).useAnchoringBounds(false);
    if (matcher.find()) {
      Element credit = new Element("span").with("class", "credit").add(matcher.group(1).strip());
      caption.children().set(last, new Html.Text(words.substring(0, matcher.start(1))));
      caption.add(credit);
      caption.add(words.substring(matcher.end(1)).strip());
    }
  }
}
