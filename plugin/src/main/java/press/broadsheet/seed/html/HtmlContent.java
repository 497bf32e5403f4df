package press.broadsheet.seed.html;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import press.broadsheet.seed.Draft;

/**
 * Finds the element of a page that holds the article, after Readability: every block of words has a
 * weight by its length, its commas and how little of it is links; the article is the smallest
 * element with the greater part of the weight, and its headline.
 */
@SuppressWarnings("ReferenceEquality") // nodes that look alike are not the same place of the page
final class HtmlContent {

  private static final String ARTICLE = "[itemprop=articleBody], article, [role=article], main";
  private static final java.util.regex.Pattern LEAD_PICTURE =
      ClassWords.any(
          "hero|hero-(?:image|img|picture|media|figure)|featured|featured-(?:image|media|img)|lead-(?:image|picture|photo|media|img)|lead-?image|main-(?:image|photo|picture)|cover|cover-(?:image|photo)|top-(?:image|picture|photo)|post-thumbnail|entry-thumbnail|article-(?:image|photo|hero)|aufmacher|aufmacherbild|titelbild|beitragsbild|portada|imagen-(?:principal|destacada)|foto-(?:principal|portada)|image-une|une|copertina|immagine-(?:principale|evidenza)|oblozhka|eyecatch|key-?visual");
  private static final int LONGEST = 250;
  private static final int LEAST_WORDS = 25;
  private static final double MOST = 0.75;

  private final Element body;
  private final List<Draft.Dropped> dropped;
  private final Map<Element, Double> weights = new IdentityHashMap<>();

  private HtmlContent(Element body, List<Draft.Dropped> dropped) {
    this.body = body;
    this.dropped = dropped;
  }

  /**
   * Finds the article in a page whose furniture is gone.
   *
   * @param headline what the page is called elsewhere, to tell its headline by; may be empty
   * @param styles tell a headline that is none but for its size
   * @param dropped takes what is around the article
   */
  static Element find(
      Element body, String headline, StyleSheet styles, List<Draft.Dropped> dropped) {
    HtmlContent content = new HtmlContent(body, dropped);
    content.weigh(body);
    return content.find(headline, styles);
  }

  private Element find(String headline, StyleSheet styles) {
    Element content = densest(marked().orElse(body));
    Optional<Element> heading =
        heading(headline).or(() -> HeadlineElement.find(content, body, headline, styles));
    if (heading.isEmpty()) {
      cutAround(content);
      return content;
    }
    Element common = content;
    while (common != body && !contains(common, heading.get())) {
      common = parent(common);
    }
    if (common != content) {
      between(common, heading.get(), content);
    }
    cutAround(common);
    return common;
  }

  /** The element that the page itself calls the article, if it holds a good part of the words. */
  private Optional<Element> marked() {
    double all = weight(body);
    Element best = body;
    for (Element candidate : body.select(ARTICLE)) {
      double own = weight(candidate);
      boolean isBetter =
          best == body ? own * 2 > all : contains(best, candidate) && own > weight(best) * MOST;
      if (isBetter) {
        best = candidate;
      }
    }
    return best == body ? Optional.empty() : Optional.of(best);
  }

  /** Goes down as long as one element has most of the weight. */
  private Element densest(Element from) {
    Element at = from;
    while (true) {
      Element next = at;
      for (Element child : at.children()) {
        if (weight(child) > weight(at) * MOST
            && !child
                .normalName()
                .matches("p|blockquote|pre|ul|ol|h\\d|a|span|b|i|font|em|strong")) {
          next = child;
        }
      }
      if (next == at) {
        return at;
      }
      at = next;
    }
  }

  /** The headline: the {@code h1} that says what the page is called, else the likeliest line. */
  private Optional<Element> heading(String headline) {
    String words = Words.of(headline);
    List<Element> all = body.select("h1").stream().filter(h -> !h.text().isBlank()).toList();
    List<Element> named =
        body.select("[class], [id], [itemprop]").stream()
            .filter(Role.TITLE::fits)
            .filter(h -> h.normalName().matches("h[1-6]|div|p|span|td|font|a|b|strong"))
            .filter(h -> !h.text().isBlank() && h.text().length() <= LONGEST && !isOfTheSite(h))
            .toList();
    Optional<Element> found =
        all.stream()
            .filter(h -> Words.of(h.text()).equals(words) || isSaid(h, words) && !isOfTheSite(h))
            .findFirst()
            .or(() -> named.stream().filter(h -> isSaid(h, words)).findFirst())
            .or(() -> all.stream().filter(h -> !isOfTheSite(h)).findFirst())
            .or(() -> body.select("h2, h3").stream().filter(h -> isSaid(h, words)).findFirst())
            .or(() -> named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty())
            .or(() -> onlyOne(words))
            .map(HtmlContent::whole);
    found.filter(h -> !h.normalName().equals("h1")).ifPresent(HeadlineElement::name);
    return found;
  }

  /** The heading around a part of it that has a name of its own. */
  private static Element whole(Element line) {
    Element heading = line.closest("h1, h2, h3, h4");
    return heading != null && heading.text().strip().equals(line.text().strip()) ? heading : line;
  }

  /** The one second heading of a page whose title only names the site, or the number. */
  private Optional<Element> onlyOne(String title) {
    List<Element> all =
        body.select("h2").stream()
            .filter(h -> !h.text().isBlank() && h.text().length() <= LONGEST)
            .filter(h -> h.closest("aside, footer, nav") == null)
            .toList();
    boolean isAbove = all.size() == 1 && weightAbove(all.get(0)) < weight(body) / 4;
    boolean isSaid =
        isAbove
            && body.getAllElements().stream()
                .anyMatch(
                    e ->
                        e.normalName().matches("h[3-6]|font|b|strong|p|td|div|span|big")
                            && Words.of(e.text()).equals(title)
                            && !isOfTheSite(e)
                            && title.length() > all.get(0).text().length());
    return isAbove && !isSaid ? Optional.of(all.get(0)) : Optional.empty();
  }

  /** How much text stands above an element. */
  private double weightAbove(Element element) {
    double sum = 0;
    for (Element at = element; at != body && at.parent() != null; at = parent(at)) {
      for (Element before = at.previousElementSibling();
          before != null;
          before = before.previousElementSibling()) {
        sum += weight(before);
      }
    }
    return sum;
  }

  private static boolean isSaid(Element heading, String words) {
    String own = Words.of(heading.text());
    return !words.isEmpty() && (own.equals(words) || own.length() > 12 && words.contains(own));
  }

  /** Whether a heading is the name of the site, as its link to the front page shows. */
  private static boolean isOfTheSite(Element heading) {
    Element link = heading.selectFirst("a[href]");
    String path = link == null ? "x" : link.attr("href").replaceFirst("^https?://[^/]+", "");
    return path.isEmpty()
        || path.matches("/|index\\.\\w+|\\./")
        || heading.selectFirst("a[rel=home], img[class*=logo]") != null
        || heading.closest("[class*=site-], [id=header], [role=banner]") != null
            && heading.closest("article, main") == null;
  }

  /**
   * Of what stands around the text and its headline within one element, keeps what belongs to the
   * article's head, and what is said of its authors.
   */
  private void between(Element common, Element heading, Element content) {
    Element child = content;
    while (child != common) {
      Element parent = parent(child);
      boolean isAfter = false;
      for (Element sibling : List.copyOf(parent.children())) {
        if (sibling == child) {
          isAfter = true;
        } else if (!contains(sibling, heading) && !isOfTheArticle(sibling, isAfter)) {
          drop(sibling);
        }
      }
      child = parent;
    }
  }

  private boolean isOfTheArticle(Element element, boolean isAfter) {
    String names = ClassWords.of(element);
    int words = element.text().length();
    boolean isShort = words < 1200;
    boolean isNamed =
        Role.hint(element) != press.broadsheet.seed.Block.Hint.NONE
            || Role.TAGS.fits(names)
            || Role.SECTION.fits(names)
            || names.contains("note")
            || element.hasAttr(HtmlNotes.NOTE)
            || element.selectFirst("[" + HtmlNotes.NOTE + "]") != null
            || element.select("*").stream().anyMatch(Role.BIO::fits)
            || element.select("*").stream().anyMatch(Role.BYLINE::fits);
    if (isAfter) {
      boolean isText = weight(element) > 1 && links(element) * 3 < words;
      return isShort && isNamed || isText;
    }
    return isShort
        && (isNamed || links(element) * 2 <= words || element.selectFirst("img") != null);
  }

  /** Drops all that is on the page and not in the article. */
  private void cutAround(Element content) {
    for (Element note : body.select("[" + HtmlNotes.NOTE + "]")) {
      if (!contains(content, note)) {
        content.appendChild(note);
      }
    }
    Element child = content;
    while (child != body) {
      Element parent = parent(child);
      for (Node sibling : List.copyOf(parent.childNodes())) {
        if (sibling instanceof Element e && e != child) {
          if (child == content && (isItsDate(e, content) || isItsPicture(e, content))) {
            content.prependChild(e);
          } else {
            drop(e);
          }
        } else if (sibling instanceof TextNode t && !t.isBlank()) {
          dropped.add(new Draft.Dropped(t.text().strip(), "outside of the article"));
          t.remove();
        }
      }
      child = parent;
    }
  }

  /** A date right above the article, which old weblogs set apart from it. */
  private boolean isItsDate(Element element, Element content) {
    return element == content.previousElementSibling()
        && Role.hint(element) == press.broadsheet.seed.Block.Hint.DATE
        && press.broadsheet.seed.classify.DateLine.parse(Words.oneLine(element.text())).isPresent();
  }

  /** A large picture with its caption right above the article, as wide as the page. */
  private static boolean isItsPicture(Element element, Element content) {
    return element == content.previousElementSibling()
        && element.normalName().matches("div|figure|section|picture|p|header")
        && LEAD_PICTURE.matcher(ClassWords.of(element)).find()
        && element.select("img").size() == 1
        && element.text().length() <= LONGEST * 2
        && element.selectFirst("h1, h2, h3, form, button, a[href] + a[href]") == null
        && Pictures.sign(element.select("img").get(0)).isEmpty();
  }

  private void drop(Element element) {
    if (element.selectFirst("[" + HtmlNotes.NOTE + "]") != null
        || element.hasAttr(HtmlNotes.NOTE)) {
      return; // goes with the text
    }
    new Furniture(body, dropped).drop(element, reason(element));
  }

  private static String reason(Element element) {
    String classes = (element.className() + " " + element.id()).strip().replaceAll("\\s+", " ");
    return element.normalName().matches("header|footer")
        ? "page " + element.normalName()
        : classes.isEmpty()
            ? "outside of the article"
            : "page furniture: " + classes.substring(0, Math.min(classes.length(), 60));
  }

  /** The weight of all the blocks of words in an element. */
  private double weigh(Element element) {
    double sum = own(element);
    for (Element child : element.children()) {
      sum += weigh(child);
    }
    weights.put(element, sum);
    return sum;
  }

  /** Of the words that stand in an element itself or in inline elements. */
  private static double own(Element element) {
    if (element
        .normalName()
        .matches("a|b|i|em|strong|span|font|u|small|sup|sub|code|br|img|title")) {
      return 0;
    }
    StringBuilder text = new StringBuilder();
    int links = 0;
    for (Node node : element.childNodes()) {
      if (node instanceof TextNode t) {
        text.append(t.text());
      } else if (node instanceof Element e
          && e.normalName().matches("a|b|i|em|strong|span|font|u|small|sup|sub|code|mark|cite|q")) {
        String words = e.text();
        text.append(words);
        links += e.normalName().equals("a") ? words.length() : e.select("a").text().length();
      }
    }
    int length = text.toString().strip().length();
    if (length < LEAST_WORDS) {
      return 0;
    }
    long commas = text.chars().filter(c -> ",、،,;。.".indexOf(c) >= 0).count();
    double share = 1 - Math.min(1.0, (double) links / length);
    return (length / 100.0 + Math.min(commas, 20) / 4.0) * share * share;
  }

  private double weight(Element element) {
    return weights.getOrDefault(element, 0.0);
  }

  private static int links(Element element) {
    return element.select("a").text().length();
  }

  private Element parent(Element element) {
    Element parent = element.parent();
    return parent == null ? body : parent;
  }

  private static boolean contains(Element outer, Element inner) {
    for (Element at = inner; at != null; at = at.parent()) {
      if (at == outer) {
        return true;
      }
    }
    return false;
  }
}
