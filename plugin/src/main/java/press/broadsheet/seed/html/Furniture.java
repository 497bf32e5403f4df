package press.broadsheet.seed.html;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import press.broadsheet.seed.Block;
import press.broadsheet.seed.Draft;

/**
 * What stands on a page and is no part of its article: navigation, advertisements, share bars,
 * newsletter boxes, comments, what else there is to read. Told by what an element is, by its names,
 * and by how it looks. What is taken out is listed.
 */
final class Furniture {

  private static final String NEVER =
      "amp-ad, amp-embed, amp-sidebar, amp-social-share, amp-analytics, amp-consent, amp-sticky-ad,"
          + " amp-user-notification, amp-pixel, amp-next-page, amp-auto-ads,"
          + " script, style, template, object, embed, svg, canvas, link, meta, dialog, nav, select, textarea,"
          + " input, noscript, [hidden], [role=navigation], [role=search], [role=banner],"
          + " [role=contentinfo], [role=dialog], [role=complementary]:not(article), [aria-modal=true]";

  private static final Pattern NAMES =
      ClassWords.any(
          "nav|navs|navbar|navigation|menus?|breadcrumbs?|share|shares|sharing|share-?bar|sharedaddy"
              + "|addthis|addtoany|addtoany-share|social|socials|social-?media|jp-relatedposts"
              + "|related(?:-(?:posts?|articles?|content|links|stories|news))?|recirc|recirculation"
              + "|recommend(?:ed|ations?)|rich-?link|read-(?:also|more|next)|readmore|lesen-sie-auch"
              + "|more-(?:from|on|stories|news)|most-(?:read|viewed|popular)|mostread|meistgelesen"
              + "|trending|popular(?:-posts)?|teaser(?:s|-?list|-inline)?|onwards?|outbrain|taboola"
              + "|news-?letters?|sign-?up|subscribe|subscription|subscriber-only|promos?|promotion"
              + "|ads?|adv|advert|adverts|advertisements?|advertising|adsbygoogle|ad-?(?:slot|unit|wrapper"
              + "|container|label)|dfp|gpt-ad|sponsor(?:ed|s)?|banners?|cookies?|cookie-?law|consent|gdpr"
              + "|ccpa|onetrust|cmp|comments?|comments-link|comment-(?:list|respond|form)|disqus|respond"
              + "|side-?bar|pop-?up|modal|overlay|lightbox|pay-?wall|memberpress|regwall|piano"
              + "|gateway|tool-?bar|tools|pagination|pager|page-links|masthead|site-(?:header|footer"
              + "|title|branding|navigation|info)|skip-?links?|skip|print-only|(?<= )hidden(?= )"
              + "|screen-reader-text|visually-?hidden|sr-only|a11y|donate|donation|support-us"
              + "|call-to-action|cta|poll|rating|reactions|likes|app-download|widget-area"
              + "|post-navigation|nav-links|edit-link|elementor-widget-(?:posts|share-buttons|nav-menu"
              + "|form)|elementor-location-(?:header|footer|popup)|avatars?|gravatar|author-(?:image"
              + "|photo|avatar|social|links)|listen|audio-player|feedback|back-to-top|dropzone"
              + "|bottom-bar|follow(?:-us)?|topbar|top-bar|tooltip|toast|entry-edit|wpcf7|jetpack-likes|kg-callout-emoji"
              + "|sd-sharing|copyright-notice|premium-badge|plus-badge|badge|reading-?time|readtime"
              + "|read-time|lesezeit"
              // as sites in other languages call the same
              + "|compartir|rrss|redes(?:-sociales)?|partager?|partages|teilen|condividi|condivisione|share-?box|social-?bar"
              + "|bolet[ií]n|suscri(?:pcion|ption|bete)|abonnement|abonnez|abonnieren|publicidad|publicit[eé]|werbung|anzeige|reklama?|reclame|pubblicita|adbox|ad-?space|werbebox"
              + "|noticias?-relacionad[ao]s?|relacionad[ao]s?|mas-(?:noticias|leidas|leido|info|visto|informacion)|lo-mas-\\w+|les-?plus-lus|plus-lus|lire-aussi|a-lire(?:-aussi)?|correlat[ie]|leggi-anche|piu-letti|te-puede-interesar|siehe-auch|mehr-zum-thema|weitere-artikel|artikel-liste|chitajte-takzhe|read-?also"
              + "|comentarios|commenti|commenti-fb|commentaires|kommentare?|kommentarbereich|kommentarii|reactions?|migas|ariane|fil-ariane|pankuzu|topic-?path|chlebnye|brotkrumen?|brotkrumennavigation|crumbs?|path-?way"
              + "|button-?heading|page-?nav|nav-single|blog-pager|post-feeds|news-ticker|ticker|breaking(?:-news)?|eilmeldung|outils|herramientas|strumenti|werkzeuge|article-tools|story-tools|print-tools|tool-?box"
              + "|pied-de-page|pie-pagina|fusszeile|fuss|kopfzeile|en-tete|metanav|mainnav|hauptmenu|no-?print|noprint|do-not-print|post-ufi|like-button|view-count|counter|hit-?counter|powered-by|toc|table-of-contents|ez-toc|toc-?container|inhaltsverzeichnis|mcnpreviewtext|preheader|awesomewrap");

  private static final String NAMED =
      "[class], [id], [data-testid], [data-component], [data-gu-name], [data-type], aside, footer";

  private static final Pattern NEVER_WHOLE =
      Pattern.compile("html|body|main|article|h1|figure|img|picture|p|td|tr|tbody|table|cite");

  private final Element page;
  private final int length;
  private final List<Draft.Dropped> dropped;

  /**
   * @param page its body
   * @param dropped takes what is taken out
   */
  Furniture(Element page, List<Draft.Dropped> dropped) {
    this.page = page;
    this.length = page.text().length();
    this.dropped = dropped;
  }

  /** Takes out everywhere what no article holds, whatever it is called. */
  void clear() {
    for (Element element : page.select(NEVER)) {
      if (isThere(element) && !isOfTheText(element)) {
        drop(element, why(element));
      }
    }
    for (Element element : page.select("[aria-hidden=true]")) {
      if (isThere(element) && !isDropCap(element) && element.selectFirst("p, img") == null) {
        drop(element, "hidden on the page");
      }
    }
    boxes();
    callsToAction();
    for (Element element : page.select("form, button")) {
      if (isThere(element)) {
        if (isLarge(element)) {
          element.unwrap(); // old ASP.NET pages stand within one form
        } else {
          drop(element, "form");
        }
      }
    }
    named();
  }

  /** Takes out what is named like something that is beside an article. */
  private void named() {
    for (Element element : page.select(NAMED)) {
      boolean isWhole = NEVER_WHOLE.matcher(element.normalName()).matches();
      if (!isThere(element) || isWhole && !isLinkBox(element)) {
        continue;
      }
      boolean isBeside =
          element.normalName().matches("aside|footer")
              && !holdsNotes(element)
              && !isInfoBox(element);
      String names = ClassWords.of(element);
      boolean isNamed = NAMES.matcher(names).find();
      if ((isBeside || isNamed) && !isKept(element, names, isNamed)) {
        drop(element, why(element));
      }
    }
  }

  /** What sounds like furniture and is none, for what else it is called or holds. */
  private boolean isKept(Element element, String names, boolean isNamed) {
    boolean isSaid =
        Role.PULL_QUOTE.fits(names)
            || Role.TAGS.fits(names)
            || Role.BIO.fits(names) && !names.contains("avatar") && !names.contains("author-social")
            || Role.CAPTION.fits(names)
            || names.contains("footnote")
            || names.contains("post-info")
            || names.contains("lightbox") && isPicture(element)
            || !isNamed && isTags(element)
            || !isNamed && (Role.BYLINE.fits(names) || Role.DATE.fits(names))
            || !isNamed && element.closest("blockquote") != null;
    return isSaid
        || isLarge(element)
        || element.selectFirst("h1") != null
        || isDekNamedTeaser(element, names);
  }

  /** The foot of an article with its topics. */
  private static boolean isTags(Element foot) {
    return foot.normalName().equals("footer")
        && foot.closest("article") != null
        && foot.text().length() <= 300
        && foot.select("[rel~=tag], [class]").stream()
            .anyMatch(e -> e.attr("rel").contains("tag") || Role.TAGS.fits(e));
  }

  /** A picture that opens in a box of its own is shown on the page all the same. */
  private static boolean isPicture(Element element) {
    return element.text().isBlank() && element.select("img").size() == 1;
  }

  /** A box of facts among the paragraphs of the text, which belongs to it. */
  private static boolean isInfoBox(Element aside) {
    Element before = aside.previousElementSibling();
    Element after = aside.nextElementSibling();
    boolean isWithin =
        before != null
            && after != null
            && before.normalName().matches("p|h[2-6]|figure|ul|blockquote")
            && after.normalName().matches("p|h[2-6]|figure|ul|blockquote");
    String text = aside.text();
    return aside.normalName().equals("aside")
        && isWithin
        && text.length() >= 25
        && aside.select("a").text().length() * 3 < text.length()
        && aside.selectFirst("form, button, input, iframe") == null
        && !LinkBoxes.asks(aside)
        && !LinkBoxes.isOne(aside);
  }

  /** Takes out boxes among the paragraphs that lead to other articles, or ask for something. */
  private void boxes() {
    for (Element row : page.select("p, div, ul, center, font, span, small, td, section, footer")) {
      if (ButtonRow.isOne(row) && isThere(row)) {
        if (row.normalName().equals("td")) {
          List.copyOf(row.children()).forEach(e -> drop(e, "buttons"));
        } else {
          drop(row, "buttons");
        }
      }
    }
    for (Element box : page.select("div, section, aside, ul, table, details, p, blockquote")) {
      if (LinkBoxes.isOne(box) && isThere(box) && isBesideText(box)) {
        drop(box, "box that leads away from the article");
      }
    }
  }

  /** Whether a box stands among others, so that it is not all there is. */
  private boolean isBesideText(Element box) {
    return box.text().length() * 2 < length
        && box.select("*").stream().noneMatch(e -> Role.hint(e) == Block.Hint.BYLINE);
  }

  /** A figure that shows no picture but where to read more. */
  private static boolean isLinkBox(Element element) {
    return element.normalName().equals("figure")
        && element.selectFirst("img, table, pre, blockquote, iframe, video") == null;
  }

  private static boolean isDekNamedTeaser(Element element, String names) {
    return names.contains("teaser")
        && Role.LEAD.fits(names)
        && element.selectFirst("a, h2, h3, h4, li") == null;
  }

  /** A box of a few words with a button, such as one that asks for support. */
  private void callsToAction() {
    Set<Element> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Element button : page.select("button, input[type=submit], input[type=button]")) {
      Element box = button.parent();
      if (box == null
          || !seen.add(box)
          || !isThere(button)
          || button.text().isBlank() && button.attr("value").isBlank()
          || !box.normalName().matches("section|div|aside|form")) {
        continue;
      }
      boolean isSmall =
          box.text().length() < 500 && box != page && !box.normalName().equals("body");
      boolean isHead =
          PageBios.isAbout(box)
              || box.selectFirst(
                      "h1, img, pre, code, table, time, [rel=author], [itemprop], figure, p + p + p + p")
                  != null
              || box.select("*").stream().anyMatch(e -> Role.hint(e) != Block.Hint.NONE);
      if (isSmall && !isHead && !isLarge(box)) {
        drop(around(box), "form or call to action");
      }
    }
  }

  /** The box around a form with nothing in it but a heading and a line or two that go with it. */
  private Element around(Element form) {
    Element box = form.parent();
    boolean isForm = form.normalName().equals("form") || form.selectFirst("input") != null;
    return isForm
            && box != null
            && isThere(box)
            && box.normalName().matches("div|section|aside")
            && box.childrenSize() <= 4
            && box.select("p").size() <= 2
            && box.text().length() <= 300
            && box.selectFirst("h1, img, figure, table, time, blockquote") == null
            && box.text().length() * 3 < length
        ? box
        : form;
  }

  /** Whether most of the words of the page are in it. */
  private boolean isLarge(Element element) {
    int own = element.text().length();
    return own > 1000 && own * 5 > length * 2;
  }

  private boolean isThere(Element element) {
    for (Element at = element; at != null; at = at.parent()) {
      if (at.equals(page)) {
        return !element.equals(page);
      }
    }
    return false;
  }

  private boolean isOfTheText(Element element) {
    return switch (element.normalName()) {
      case "input" -> element.attr("type").matches("submit|button"); // its box goes with it
      case "noscript" -> element.selectFirst("img") != null;
      default -> isLarge(element);
    };
  }

  /** A large first letter, hidden because the word is said elsewhere or read with it. */
  private static boolean isDropCap(Element element) {
    Node next = element.nextSibling();
    String text = element.text().strip();
    return text.length() <= 2
        && !text.isEmpty()
        && Character.isLetter(text.codePointAt(0))
        && next instanceof TextNode t
        && !t.getWholeText().isEmpty()
        && Character.isLetter(t.getWholeText().codePointAt(0));
  }

  private static boolean holdsNotes(Element element) {
    return element.selectFirst("[" + HtmlNotes.NOTE + "], blockquote") != null
        || element.attr("role").equals("note")
        || ClassWords.of(element).contains("note");
  }

  /** Takes an element out, and lists its words. */
  void drop(Element element, String why) {
    element.select("a, button, span").stream()
        .filter(e -> e.nextSibling() instanceof Element)
        .forEach(e -> e.after(" ")); // they stand apart on the page
    String text =
        element.normalName().matches("script|style|template|svg|canvas|link|meta")
            ? ""
            : element.text().strip();
    if (!text.isEmpty()) {
      dropped.add(new Draft.Dropped(text, why));
    }
    element.remove();
  }

  private static String why(Element element) {
    String classes = (element.className() + " " + element.id()).strip().replaceAll("\\s+", " ");
    return switch (element.normalName()) {
      case "nav" -> "navigation";
      case "aside" -> "beside the article";
      case "form", "button", "input", "select", "textarea" -> "form";
      case "header", "footer" -> "page " + element.normalName();
      default ->
          classes.isEmpty()
              ? "outside of the article"
              : "page furniture: " + classes.substring(0, Math.min(classes.length(), 60));
    };
  }
}
