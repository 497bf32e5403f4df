package press.broadsheet.seed.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import press.broadsheet.article.Byline;
import press.broadsheet.seed.Block;
import press.broadsheet.seed.Draft;
import press.broadsheet.seed.Phrase;
import press.broadsheet.seed.classify.BlockWriter;

/** Takes what boxes of a page say about the authors out of it. */
final class PageBios {

  private static final int LONGEST = 2500;
  private static final Pattern MORE =
      Pattern.compile(
          "(?i)(?:more (?:about|from|by|stories|articles)|view (?:all|my)|see all|all (?:posts|articles|stories)|read more|follow|e-?mail"
              + "|contact|website|twitter|facebook|linkedin|instagram|mastodon|bluesky|mehr (?:von|über|artikel)|alle (?:artikel|beiträge)|e-mail schreiben"
              + "|tous (?:les|ses) articles|voir (?:tous|plus)|ver (?:más|todos)|tutti gli articoli|все (?:статьи|материалы)).*",
          Pattern.UNICODE_CASE | Pattern.CASE_INSENSITIVE);

  private static final Pattern ABOUT =
      Pattern.compile(
          "(?:written by|about(?: the author)?|posted by|meet|über(?: den autor| die autorin)?|verfasst von|à propos de|sobre|chi è)\\s*[::]?\\s*(\\p{Lu}.*)?",
          Pattern.UNICODE_CASE | Pattern.CASE_INSENSITIVE);

  private PageBios() {}

  /** Whether an element is a small box with a heading such as “Written by”. */
  static boolean isAbout(Element box) {
    Element heading = box.text().length() > LONGEST / 3 ? null : box.selectFirst("h2, h3, h4, h5");
    return heading != null && ABOUT.matcher(Words.oneLine(heading.text())).matches();
  }

  /**
   * Reads and removes the boxes that name one of the authors.
   *
   * @param dropped takes the words in them that say nothing of a person
   */
  static List<Draft.Bio> take(Element root, List<Byline> authors, List<Draft.Dropped> dropped) {
    Map<String, StringBuilder> found = new LinkedHashMap<>();
    for (Element box : List.copyOf(root.getAllElements())) {
      boolean isBox =
          !box.equals(root)
              && (Role.BIO.fits(box)
                  || isOfAuthor(box, authors)
                  || box.normalName().matches("div|section|aside") && isAbout(box))
              && box.parents().contains(root)
              && box.closest("[id*=comment], [class*=comment]") == null
              && !box.normalName().matches("a|img|h1|body|main|article|time")
              && box.text().length() <= LONGEST
              && box.selectFirst("h1") == null
              && authors.stream().anyMatch(a -> box.text().contains(a.name()));
      if (isBox && read(box, authors, found, dropped)) {
        box.remove();
      }
    }
    List<Draft.Bio> out = new ArrayList<>();
    found.forEach((name, text) -> out.add(new Draft.Bio(name, text.toString())));
    return out;
  }

  /** A box named after the author that says the name, and then what the author does. */
  private static boolean isOfAuthor(Element box, List<Byline> authors) {
    if (!box.normalName().matches("div|section|aside|footer|p") || !Role.BYLINE.fits(box)) {
      return false;
    }
    String text = Words.oneLine(box.text());
    return text.matches(".*[.!?。][\"”’»)]*")
        && authors.stream()
            .anyMatch(a -> text.startsWith(a.name()) && text.length() > a.name().length() + 25);
  }

  /** Takes out the authors' portraits, which stand beside their names and not in the text. */
  static void portraits(Element root, List<Byline> authors) {
    for (Element image : root.select("img[alt]")) {
      String alt = image.attr("alt").strip();
      String width = image.attr("width");
      boolean isSmall =
          width.matches("\\d{1,2}|1\\d\\d")
              || ClassWords.of(image).matches(".*(?:author|avatar|profile).*");
      if (isSmall && authors.stream().anyMatch(a -> alt.contains(a.name()))) {
        image.remove();
      }
    }
  }

  /** Takes out pictures within a small box that names the author, where no caption is. */
  static void portraitsInBylines(Element root) {
    for (Element image : root.select("img")) {
      Element box = image.parent();
      for (int up = 0; box != null && up < 3; up++) {
        boolean isByline =
            Role.hint(box) == Block.Hint.BYLINE
                && !box.normalName().equals("figure")
                && !box.text().isBlank()
                && box.text().length() <= 200
                && box.select("img").size() == 1
                && box.selectFirst("figcaption, h1, h2, p + p") == null;
        if (isByline) {
          image.remove();
          break;
        }
        box = box.parent();
      }
    }
  }

  /** What fields say of authors of whom the page shows nothing. */
  static List<Draft.Bio> stated(
      Map<String, String> bios, List<Draft.Bio> shown, List<Block> blocks) {
    List<Draft.Bio> out = new ArrayList<>();
    bios.forEach(
        (name, text) -> {
          boolean isShown =
              shown.stream().anyMatch(b -> b.name().equals(name))
                  || blocks.stream()
                      .skip(Math.max(0, blocks.size() - 8))
                      .anyMatch(
                          b -> b instanceof Block.Paragraph p && p.text().plain().startsWith(name));
          if (!isShown) {
            out.add(new Draft.Bio(name, BlockWriter.write(List.of(Block.Paragraph.of(text, 0)))));
          }
        });
    return out;
  }

  private static boolean read(
      Element box,
      List<Byline> authors,
      Map<String, StringBuilder> found,
      List<Draft.Dropped> dropped) {
    List<Draft.Dropped> left = new ArrayList<>();
    Element words = box.clone();
    for (Element a : words.select("a")) {
      String text = Words.oneLine(a.text());
      if (MORE.matcher(text).matches()
          || a.attr("href").startsWith("mailto:") && !text.contains("@")) {
        left.add(new Draft.Dropped(text, "link of the author box"));
        a.remove();
      } else if (a.attr("rel").contains("author")
          || authors.stream().anyMatch(x -> x.name().equals(text))) {
        a.unwrap(); // it leads to a page of the old site
      }
    }
    words.select("img").remove();
    nameAlone(words, authors);
    String current = authors.size() == 1 ? authors.get(0).name() : "";
    boolean isAny = false;
    for (Block block : flat(HtmlBlocks.prepared(words))) {
      Phrase text =
          block instanceof Block.Paragraph p
              ? p.text()
              : block instanceof Block.Heading h ? h.text() : Phrase.of("");
      String plain = Words.oneLine(text.plain());
      String named =
          authors.stream().map(Byline::name).filter(plain::contains).findFirst().orElse("");
      current = named.isEmpty() ? current : named;
      boolean isLabel =
          block instanceof Block.Heading
              || plain.length() < current.length() + 25 && !plain.matches("(?s).*[.!。]$");
      if (plain.isEmpty()) {
        continue;
      }
      if (isLabel || current.isEmpty()) {
        left.add(new Draft.Dropped(plain, "heading of the author box"));
      } else {
        StringBuilder bio = found.computeIfAbsent(current, n -> new StringBuilder());
        boolean isCut = bio.length() == 0 && Character.isLowerCase(plain.codePointAt(0));
        if (isCut) { // the name stands above
          String name = current;
          left.removeIf(l -> l.text().equals(name));
        }
        String markdown =
            (isCut ? current + " " : "")
                + BlockWriter.write(List.of(new Block.Paragraph(text, Block.Hint.NONE, 0)));
        if (bio.indexOf(markdown) < 0) {
          bio.append(bio.length() == 0 ? "" : "\n\n").append(markdown);
        }
        isAny = true;
      }
    }
    if (isAny) {
      dropped.addAll(left);
    }
    return isAny;
  }

  /** The name in an element of its own stands on a line of its own. */
  private static void nameAlone(Element box, List<Byline> authors) {
    for (Element e : box.select("a, b, span, strong")) {
      boolean isName =
          e.nextSibling() instanceof Element
              && authors.stream().anyMatch(a -> a.name().equals(Words.oneLine(e.text())));
      if (isName) {
        e.tagName("div");
        return;
      }
    }
  }

  private static List<Block> flat(List<Block> blocks) {
    List<Block> out = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Block.Items items) {
        items.items().forEach(i -> out.addAll(flat(i)));
      } else if (block instanceof Block.Quote q) {
        out.addAll(flat(q.content()));
      } else {
        out.add(block);
      }
    }
    return out;
  }
}
