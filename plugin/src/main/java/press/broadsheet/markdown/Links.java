package press.broadsheet.markdown;

import java.util.Set;
import press.broadsheet.article.Slug;
import press.broadsheet.base.Problem;
import press.broadsheet.base.Problems;
import press.broadsheet.markdown.Html.Element;

/** Gives elements their addresses, as far as one text can: the rest become references. */
final class Links {

  private final Lines lines;
  private final Problems problems;

  Links(Lines lines, Problems problems) {
    this.lines = lines;
    this.problems = problems;
  }

  /**
   * Makes this element a link.
   *
   * @param attribute where its address goes: {@code href} or {@code src}
   * @param target decoded
   */
  void link(Element element, String attribute, String target) {
    Address address = Address.of(target);
    switch (address.kind()) {
      case WEB, CONTACT -> element.with(attribute, address.value());
      case FRAGMENT -> element.with(attribute, "#" + address.value()); // checked at the end
      case LOCAL -> refer(element, attribute, Reference.Kind.LINK, address.value());
      case REFUSED -> {
        refuse(element, address.value());
        element.dissolve();
      }
    }
  }

  /**
   * Makes this {@code img} show something; what may not be shown becomes a link or its alternative
   * text.
   */
  void picture(Element image, String target) {
    Address address = Address.of(target);
    String alt = image.attribute("alt");
    switch (address.kind()) {
      case LOCAL -> refer(image, "src", Reference.Kind.IMAGE, address.value());
      case WEB -> {
        warn(
            "BS0303",
            image,
            "This picture is on another site, and pages here ask nothing of others.",
            "Save it beside the article, or in assets/, and name that file; until then readers get"
                + " a link.");
        image.dissolve();
        image.rename("a");
        image.with("href", address.value());
        image.add(alt.isEmpty() ? address.value() : alt);
      }
      default -> {
        refuse(image, address.value());
        image.dissolve();
        image.add(alt);
      }
    }
  }

  /**
   * Makes a source of sound or film play; it must be a file of ours.
   *
   * @return whether it may
   */
  boolean medium(Element medium, String target) {
    Address address = Address.of(target);
    if (address.kind() == Address.Kind.LOCAL) {
      refer(medium, "src", Reference.Kind.LINK, address.value());
      return true;
    }
    warn(
        "BS0303",
        medium,
        "This recording is on another site, and pages here ask nothing of others.",
        "Save it in assets/ and name that file, or make it a link.");
    return false;
  }

  /** Turns links to places that are not in this text into plain text. */
  void checkFragments(Element parent, Set<String> ids) {
    for (Html child : parent.children()) {
      if (child instanceof Element element) {
        if (element.attribute("href").startsWith("#")) {
          checkFragment(element, element.attribute("href").substring(1), ids);
        }
        checkFragments(element, ids);
      }
    }
  }

  private void checkFragment(Element element, String fragment, Set<String> ids) {
    String slug = Slug.of(fragment); // other converters make longer ones of the same words
    if (fragment.equals("top") || ids.contains(fragment)) {
      element.with("href", "#" + Address.percentEncode(fragment, "[]#"));
    } else if (ids.contains(slug)) {
      element.with("href", "#" + Address.percentEncode(slug, "[]#"));
    } else {
      warn(
          "BS0302",
          element,
          "Nothing in this text has the id “" + fragment + "”.",
          "Link to a heading's id, such as #" + suggestion(ids) + ", or give it one: {#id}.");
      element.dissolve();
    }
  }

  /** Adds a warning about an element. */
  void warn(String code, Element element, String what, String hint) {
    problems.add(Problem.warning(code, lines.at(element.offset()), what, hint));
  }

  private void refer(Element element, String attribute, Reference.Kind kind, String target) {
    int offset = element.offset();
    element.pointAt(
        attribute, new Reference(kind, target, lines.line(offset), lines.column(offset)));
  }

  private void refuse(Element element, String target) {
    warn(
        "BS0301",
        element,
        target.isEmpty() ? "This leads nowhere." : "This is not an address a page may lead to.",
        "Use a path, an article's id, or an http, https, mailto or tel address.");
  }

  private static String suggestion(Set<String> ids) {
    return ids.stream().sorted().findFirst().orElse("some-heading");
  }
}
