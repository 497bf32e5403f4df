package press.broadsheet.seed.html;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import press.broadsheet.seed.Block;
import press.broadsheet.seed.Draft;

/**
 * Finds the element of a page that holds the article, and takes out what surrounds it: first by
 * what elements are, then by what their classes say, then by how much text they have and how little
 * of it is links.
 */
@SuppressWarnings("ReferenceEquality") // nodes that look alike are not the same place of the page
final class HtmlContent {

  private static final String NEVER =
      "script, style, noscript, template, form, iframe, object, embed, svg, canvas, button, input,"
          + " select, textarea, dialog, nav, link, meta, [hidden], [aria-hidden=true],"
          + " [role=navigation], [role=search], [role=banner], [role=contentinfo]";
  private static final Pattern BESIDE =
      Pattern.compile(
          "(?i)(?:^|[\\s_-])(?:nav|navbar|navigation|menu|breadcrumbs?|share|sharing|social|related|recirc"
              + "|recommended|more-from|newsletter|signup|subscribe|subscription|promo|ads?|advert"
              + "|advertisement|sponsor(?:ed)?|banner|cookies?|consent|gdpr|comments?|disqus|sidebar"
              + "|popup|modal|paywall|toolbar|pagination|masthead|site-header|site-footer|skip-link"
              + "|tags-list|print-only|screen-reader-text|visually-hidden)(?:$|[\\s_-])");
  private static final String ARTICLE =
      "[itemprop=articleBody], article, [role=article], main, [role=main]";
  private static final int LEAST_TEXT = 140;

  private HtmlContent() {}

  /** Finds the article. What is taken out of it, and of the page around it, is listed. */
  static Element find(Document page, List<Draft.Dropped> dropped) {
    for (Element element : page.body().select(NEVER)) {
      if (element.closest("body") != null) { // not yet gone with what is around it
        remove(element, element.normalName(), dropped);
      }
    }
    Element content = choose(page);
    for (Element element : content.select("aside, footer, [class], [id]")) {
      boolean isBeside =
          element != content
              && (element.normalName().matches("aside|footer") && !isBio(element)
                  || BESIDE.matcher(element.className() + " " + element.id()).find()
                      && !element.normalName().matches("body|main|article|h1"));
      if (isBeside && element.closest("body") != null) {
        remove(element, element.normalName(), dropped);
      }
    }
    if (content != page.body()) {
      outside(page.body(), content, dropped);
    }
    return content;
  }

  private static boolean isBio(Element element) {
    return HtmlBlocks.hint(element) == Block.Hint.BIO;
  }

  private static Element choose(Document page) {
    Element best = page.body();
    int most = 0;
    for (Element candidate : page.body().select(ARTICLE)) {
      int text = candidate.text().length();
      boolean isInner = candidate.parents().contains(best) && text * 10 > most * 7;
      if (text >= LEAST_TEXT && (best == page.body() || text > most || isInner)) {
        best = candidate;
        most = text;
      }
    }
    if (best == page.body()) {
      best = densest(page.body());
    }
    return withHeadline(best, page);
  }

  /** A headline that stands just outside of the text belongs to it. */
  private static Element withHeadline(Element content, Document page) {
    Element at = content;
    for (int up = 0; up < 3 && at != page.body() && at.selectFirst("h1") == null; up++) {
      Element parent = at.parent();
      if (parent == null || parent.select("article").size() > 1) {
        return content;
      }
      at = parent;
    }
    return at.selectFirst("h1") != null && at.select("h1").size() == 1 ? at : content;
  }

  /**
   * The element with the most text in paragraphs of its own, after Readability: a paragraph counts
   * for its parent in full and for its grandparent by half, less the share that is links.
   */
  private static Element densest(Element body) {
    java.util.IdentityHashMap<Element, Double> scores = new java.util.IdentityHashMap<>();
    Element best = body;
    double most = 0;
    for (Element p : body.select("p, pre, blockquote, h2, h3")) {
      int length = p.text().length();
      int links = p.select("a").text().length();
      Element parent = p.parent();
      if (length < 25 || parent == null) {
        continue;
      }
      double score = (1 + Math.min(length, 600) / 100.0) * (1 - (double) links / length);
      double own = scores.merge(parent, score, Double::sum);
      if (own > most) {
        most = own;
        best = parent;
      }
      Element grandparent = parent.parent();
      if (parent != body && grandparent != null) {
        double outer = scores.merge(grandparent, score / 2, Double::sum);
        if (outer > most) {
          most = outer;
          best = grandparent;
        }
      }
    }
    return best;
  }

  /** Lists the text of the page that is not in the article. */
  private static void outside(Element from, Element content, List<Draft.Dropped> dropped) {
    Element child = content;
    while (child != from && child.parent() != null) {
      Element parent = child.parent();
      for (Element sibling : List.copyOf(parent.children())) {
        if (sibling != child) {
          remove(sibling, sibling.normalName(), dropped);
        }
      }
      child = parent;
    }
  }

  private static void remove(Element element, String name, List<Draft.Dropped> dropped) {
    String text = name.matches("script|style|template|svg|iframe") ? "" : element.text().strip();
    if (!text.isEmpty()) {
      dropped.add(new Draft.Dropped(text, why(element, name)));
    }
    element.remove();
  }

  private static String why(Element element, String name) {
    String classes = (element.className() + " " + element.id()).strip();
    return switch (name) {
      case "nav" -> "navigation";
      case "aside" -> "beside the article";
      case "form", "button", "input", "select", "textarea" -> "form";
      case "header", "footer" -> "page " + name;
      default -> classes.isEmpty() ? "outside of the article" : "page furniture: " + classes;
    };
  }
}
