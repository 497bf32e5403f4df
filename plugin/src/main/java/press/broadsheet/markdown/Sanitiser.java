package press.broadsheet.markdown;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import org.jsoup.parser.Parser;
import press.broadsheet.markdown.Html.Element;

/**
 * Remakes a text's own HTML from what {@link SafeElements} allows. Nothing is copied: each tag and
 * attribute is read, decoded, and written anew, so whatever a browser might read differently is
 * gone.
 */
final class Sanitiser {

  private final Links links;

  Sanitiser(Links links) {
    this.links = links;
  }

  /**
   * Writes what may stay.
   *
   * @param html tags and characters of a text, possibly unbalanced
   * @param place the offset in the text of an offset in {@code html}
   */
  void write(String html, IntUnaryOperator place, MixedSink sink) {
    String dropping = "";
    for (RawHtml.Token token : RawHtml.tokens(html)) {
      if (!dropping.isEmpty()) {
        if (token instanceof RawHtml.End end && end.name().equals(dropping)) {
          dropping = "";
        }
      } else if (token instanceof RawHtml.Characters characters) {
        sink.text(decode(html.substring(characters.start(), characters.end()), false));
      } else if (token instanceof RawHtml.End end) {
        String name = SafeElements.kept(end.name());
        if (!name.isEmpty() && !Html.VOID.contains(name)) {
          sink.endTag(name);
        }
      } else if (token instanceof RawHtml.Start start) {
        start(start, html, place, sink);
        dropping = SafeElements.isDropped(start.name()) ? start.name() : "";
      }
    }
  }

  private void start(RawHtml.Start tag, String html, IntUnaryOperator place, MixedSink sink) {
    String name = SafeElements.kept(tag.name());
    Element element = new Element(name).at(place.applyAsInt(tag.start()));
    if (name.isEmpty()) {
      leaveOut(tag, html, element, sink);
      return;
    }
    Set<String> allowed = SafeElements.attributes(name);
    for (RawHtml.Attribute attribute : tag.attributes()) {
      String value = value(html, attribute);
      if (allowed.contains(attribute.name())
          && !element.attributes().containsKey(attribute.name())
          && SafeElements.isValid(attribute.name(), value)
          && !(attribute.name().equals("id") && Outline.isReserved(value))) {
        element.with(attribute.name(), value);
      }
    }
    point(tag, html, element);
    if (name.equals("audio") || name.equals("video")) {
      element.with("controls", "").with("preload", "none");
    }
    boolean meaningless =
        name.equals("time") && element.attribute("datetime").isEmpty()
            || name.equals("bdo") && element.attribute("dir").isEmpty()
            || name.equals("source") && element.pointer().isEmpty();
    if (!meaningless) {
      sink.startTag(element);
    }
  }

  /** Gives the element its address. */
  private void point(RawHtml.Start tag, String html, Element element) {
    String attribute = element.is("a") ? "href" : "src";
    String target = tag.attribute(attribute).map(a -> value(html, a)).orElse("");
    switch (element.name()) {
      case "a" -> {
        if (tag.attribute("href").isPresent()) {
          links.link(element, "href", target);
        }
      }
      case "img" -> {
        element.attributes().putIfAbsent("alt", "");
        links.picture(element, target);
      }
      case "audio", "video", "source" -> {
        if (!target.isEmpty() && !links.medium(element, target)) {
          element.dissolve();
        }
      }
      default -> {}
    }
  }

  private void leaveOut(RawHtml.Start tag, String html, Element element, MixedSink sink) {
    if (tag.name().equals("iframe")) {
      String target = tag.attribute("src").map(a -> value(html, a)).orElse("");
      links.warn(
          "BS0304",
          element,
          "A frame of another site would ask it for something on every visit.",
          "Readers get a plain link to it; write the link yourself to give it better words.");
      if (!target.isBlank()) {
        Element link = new Element("a").at(element.offset());
        links.link(link, "href", target);
        String title = tag.attribute("title").map(a -> value(html, a)).orElse("");
        sink.open(link.add(title.isBlank() ? Address.of(target).value() : title));
        sink.close();
      }
    } else if (SafeElements.isTold(tag.name())) {
      links.warn(
          "BS0309",
          element,
          "The element “" + tag.name().toLowerCase(Locale.ROOT) + "” may not be on a page.",
          "It was left out; say the same with Markdown, a picture or a link.");
    }
  }

  private static String value(String html, RawHtml.Attribute attribute) {
    return decode(html.substring(attribute.start(), attribute.end()), true);
  }

  /** Replaces entities by what they stand for. */
  static String decode(String text, boolean inAttribute) {
    return text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, inAttribute);
  }

  /** Whether this HTML is one start tag of an element that is left out with all that is in it. */
  static boolean startsDropped(String html) {
    List<RawHtml.Token> tokens = RawHtml.tokens(html);
    return tokens.size() == 1
        && tokens.get(0) instanceof RawHtml.Start start
        && SafeElements.isDropped(start.name());
  }
}
