package press.broadsheet.seed.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import press.broadsheet.article.FrontMatter;
import press.broadsheet.seed.Block;
import press.broadsheet.seed.Draft;
import press.broadsheet.seed.Inline;
import press.broadsheet.seed.Phrase;
import press.broadsheet.seed.classify.BylineLine;

/**
 * The lines below the headline of a page, sorted by what they are: byline and dates, kicker, what
 * is of the page, and what is left.
 */
final class HeadSorting {

  private static final int LEAST_TEXT = 80;
  private static final int LONGEST_PLACE = 45;
  private static final Pattern ISSUE =
      Pattern.compile(
          "(?iu)(?:issue|vol(?:ume)?\\.?|no\\.|nr\\.|n°|ausgabe|heft|numéro|número|numero|№|номер|العدد|第)\\s*\\d{1,5}[^.!?]{0,40}");
  private static final Pattern PLACE =
      Pattern.compile(
          "\\p{Lu}[\\p{L}’'.-]+(?: (?:de|del|la|le|les|di|am|an|der|sur|\\p{Lu})[\\p{L}’'.-]*){0,3}");

  private final List<Block> blocks;
  private final HeadText text;
  private final String site;
  private final FrontMatter.Builder meta;
  private final List<Draft.Dropped> dropped;
  private final List<Block> lines = new ArrayList<>();
  private final List<Block> kickers = new ArrayList<>();
  private final List<Block> left = new ArrayList<>();

  /**
   * Sorts lines of a page.
   *
   * @param blocks of the page
   * @param site what the page calls its site
   */
  HeadSorting(
      List<Block> blocks,
      HeadText text,
      String site,
      FrontMatter.Builder meta,
      List<Draft.Dropped> dropped) {
    this.blocks = blocks;
    this.text = text;
    this.site = site;
    this.meta = meta;
    this.dropped = dropped;
  }

  /** Bylines, dates and the like. */
  List<Block> lines() {
    return lines;
  }

  /** Words above the headline. */
  List<Block> kickers() {
    return kickers;
  }

  /** What is none of the head's lines. */
  List<Block> left() {
    return left;
  }

  /** Whether the lines name an author. */
  boolean hasByline() {
    return lines.stream()
        .anyMatch(
            l ->
                l instanceof Block.Paragraph p
                    && (p.hint() == Block.Hint.BYLINE
                        || BylineLine.parse(HeadText.plain(p)).isPresent()
                        || !PageLines.isHeadLine(HeadText.plain(p))));
  }

  /** Reads a line without buttons and counters, its date in a form that all read alike. */
  void add(int index, Block.Paragraph p) {
    String words = HeadText.plain(p);
    if (text.isText(index)) {
      line(index, p);
      return;
    }
    HeadParts parts = HeadParts.of(words, meta.language, site).without(meta.authors);
    parts.left().forEach(l -> drop(l, "line of the page"));
    if (!PostedLine.parts(words).isEmpty()) {
      drop(words, "line of the page’s head");
    }
    if (!parts.isToPart()) {
      boolean isSame = parts.text().equals(words);
      line(index, isSame ? p : new Block.Paragraph(Phrase.of(parts.text()), p.hint(), p.line()));
      return;
    }
    for (String part : parts.kept()) {
      boolean isKnown = PageLines.isHeadLine(part) || HeadLines.name(part).isPresent();
      if (isKnown || p.hint() == Block.Hint.BYLINE && part.equals(parts.kept().get(0))) {
        Block.Hint hint = isKnown ? Block.Hint.NONE : p.hint();
        line(index, new Block.Paragraph(Phrase.of(part), hint, p.line()));
      } else {
        drop(part, "line of the page’s head");
      }
    }
  }

  private void line(int index, Block.Paragraph p) {
    String words = HeadText.plain(p);
    if (words.isEmpty()) {
      if (p.text().content().stream().anyMatch(Inline.Picture.class::isInstance)) {
        left.add(p);
      }
    } else if (p.hint() == Block.Hint.KICKER) {
      kickers.add(p);
    } else if (Desks.areAll(meta.authors) && BylineLine.parse(words).isPresent()) {
      dropped.add(
          new Draft.Dropped(Desks.names(meta.authors), "desk, where the page names a writer"));
      meta.authors.clear();
      lines.add(new Block.Paragraph(p.text(), Block.Hint.NONE, p.line()));
    } else if (meta.authors.stream().anyMatch(a -> a.name().equals(words))
        || HeadLines.isAuthorIn(words, meta)) {
      drop(words, "byline as the page shows it");
    } else if (PageLines.isFurniture(p) || ISSUE.matcher(words).matches()) {
      drop(words, "line of the page");
    } else if (HeadLines.name(words).isPresent()) {
      Phrase name = Phrase.of(HeadLines.name(words).get());
      lines.add(new Block.Paragraph(name, Block.Hint.BYLINE, p.line()));
    } else if (p.hint() != Block.Hint.NONE && HeadLines.take(words, meta)) {
      dropped.add(new Draft.Dropped(words, "line of the page’s head"));
    } else if (PageLines.isHeadLine(words)) {
      lines.add(new Block.Paragraph(p.text(), Block.Hint.NONE, p.line()));
    } else if (p.hint() == Block.Hint.BYLINE) {
      byline(p, words);
    } else if (p.hint() == Block.Hint.DATE || p.hint() == Block.Hint.BIO && words.length() < 30) {
      date(words);
      HeadLines.place(words, meta);
      drop(words, "line of the page’s head");
    } else if (PageLines.isNavigation(p)) {
      drop(words, "navigation");
    } else if (PageLines.dateIn(words).isPresent() && words.length() < LEAST_TEXT) {
      date(words);
      drop(words, "date line");
    } else if (!lines.isEmpty() && left.isEmpty() && HeadLines.isRole(words)) {
      drop(words, "title in the byline");
    } else if (isPlace(index, words)) {
      meta.dateline = meta.dateline.isEmpty() ? words : meta.dateline;
    } else {
      left.add(
          p.hint() == Block.Hint.NONE || p.hint() == Block.Hint.BIO
              ? p
              : new Block.Paragraph(p.text(), Block.Hint.NONE, p.line()));
    }
  }

  /** “Alhama” between a byline and a date. */
  private boolean isPlace(int index, String words) {
    return !lines.isEmpty()
        && (meta.dateline.isEmpty() || meta.dateline.equals(words))
        && words.length() <= LONGEST_PLACE
        && PLACE.matcher(words).matches()
        && index + 1 < blocks.size()
        && PageLines.dateIn(HeadText.plain(blocks.get(index + 1))).isPresent();
  }

  private void byline(Block.Paragraph p, String words) {
    boolean isKnown = meta.authors.stream().anyMatch(a -> words.contains(a.name()));
    boolean isName = BylineLine.names(words).isPresent();
    if (!meta.authors.isEmpty() && (isKnown || !isName || words.startsWith("@"))) {
      if (meta.authors.stream().noneMatch(a -> a.name().equals(words))) {
        drop(words, "byline as the page shows it");
      }
    } else if (isName && meta.authors.isEmpty()) {
      lines.add(p);
    } else {
      drop(words, "line of the page’s head");
    }
  }

  /** Takes a date out of a line that says other things too, if none is known. */
  void date(String line) {
    if (meta.date.isEmpty()) {
      meta.date = PageLines.dateIn(HeadParts.of(line, meta.language, "").text());
    }
  }

  /** Leaves words out. */
  void drop(String text, String why) {
    if (!text.isBlank()) {
      dropped.add(new Draft.Dropped(text, why));
    }
  }
}
