package press.broadsheet.seed.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import press.broadsheet.article.FrontMatter;
import press.broadsheet.article.ImageRef;
import press.broadsheet.seed.Block;
import press.broadsheet.seed.Draft;
import press.broadsheet.seed.Inline;
import press.broadsheet.seed.Phrase;
import press.broadsheet.seed.classify.BlockWriter;
import press.broadsheet.seed.classify.BylineLine;
import press.broadsheet.seed.classify.CreditLine;

/**
 * Puts what stands above the text of a page into the order of a manuscript: headline, kicker, dek,
 * byline, dates, picture; and leaves out lines of the page's own.
 */
final class PageHead {

  private static final int LEAST_TEXT = 80;
  private static final int LONGEST_KICKER = 45;
  private static final int REACH = 12;
  private static final Pattern STEPS = Pattern.compile("\\s*(?:[>›»→/]|::)\\s*");
  private static final Pattern ISSUE =
      Pattern.compile(
          "(?iu)(?:issue|vol(?:ume)?\\.?|no\\.|nr\\.|n°|ausgabe|heft|numéro|número|numero|№|номер|العدد|第)\\s*\\d{1,5}[^.!?]{0,40}");
  private static final Pattern PLACE =
      Pattern.compile(
          "\\p{Lu}[\\p{L}’'.-]+(?: (?:de|del|la|le|les|di|am|an|der|sur|\\p{Lu})[\\p{L}’'.-]*){0,3}");

  private final List<Block> blocks;
  private final HeadText text;
  private final String site;
  private final String headline;
  private final FrontMatter.Builder meta;
  private final List<Draft.Dropped> dropped;
  private final List<Block> lines = new ArrayList<>();
  private final List<Block> kickers = new ArrayList<>();
  private final List<Block> deks = new ArrayList<>();
  private final List<Block> pictures = new ArrayList<>();
  private final List<Block> left = new ArrayList<>();

  private PageHead(
      List<Block> blocks,
      HtmlMetadata metadata,
      FrontMatter.Builder meta,
      List<Draft.Dropped> dropped) {
    this.blocks = blocks;
    this.site = metadata.site();
    this.headline = metadata.headline();
    this.text = new HeadText(blocks, metadata.description());
    this.meta = meta;
    this.dropped = dropped;
  }

  /**
   * The blocks in order. Takes the picture on top, and the date that the page shows, into the
   * fields.
   *
   * @param metadata what the page is called elsewhere, and what it says for search engines, which
   *     may be its dek
   */
  static List<Block> arrange(
      List<Block> blocks,
      FrontMatter.Builder meta,
      HtmlMetadata metadata,
      List<Draft.Dropped> dropped) {
    List<Block> lines = HeadLines.parted(blocks);
    return new PageHead(lines, metadata, meta, dropped).run();
  }

  private List<Block> run() {
    int title = title();
    for (int i = 0; i < title; i++) {
      above(i, i == title - 1);
    }
    int at = title + 1;
    while (at < blocks.size() && isHead(at)) {
      below(at);
      at++;
    }
    List<Block> out = new ArrayList<>();
    if (title >= 0) {
      out.add(blocks.get(title));
    }
    out.addAll(kickers);
    dek().ifPresent(out::add);
    out.addAll(lines);
    out.addAll(pictures);
    out.addAll(left);
    out.addAll(blocks.subList(at, blocks.size()));
    pictures();
    return out;
  }

  private int title() {
    String words = Words.of(headline);
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i) instanceof Block.Heading h
          && (h.level() == 1 || Words.of(h.text().plain()).equals(words))) {
        return i;
      }
      if (text.isText(i) && i > REACH) {
        break;
      }
    }
    return -1;
  }

  /** Several lines below the headline, as papers of the south have them, are one dek. */
  private Optional<Block> dek() {
    if (deks.size() < 2) {
      return deks.stream().findFirst();
    }
    StringBuilder all = new StringBuilder();
    for (Block dek : deks) {
      String words = HeadText.plain(dek);
      boolean isOpen = all.length() > 0 && !all.toString().matches("(?s).*[.!?…:]$");
      all.append(isOpen ? ". " : all.length() > 0 ? " " : "").append(words);
    }
    return Optional.of(
        new Block.Paragraph(
            Phrase.of(all.toString()), Block.Hint.DEK, ((Block.Paragraph) deks.get(0)).line()));
  }

  /** What stands above the headline. */
  private void above(int index, boolean isNext) {
    Block block = blocks.get(index);
    String words = HeadText.plain(block);
    if (block instanceof Block.Figure f) {
      if (!Pictures.isSign(f.src())) {
        pictures.add(block);
      }
    } else if (block instanceof Block.Heading
        && isNext
        && words.length() <= 2 * LONGEST_KICKER
        && kickers.isEmpty()) {
      kickers.add(new Block.Paragraph(phrase(block), Block.Hint.KICKER, block.line()));
    } else if (block instanceof Block.Paragraph p) {
      if (isSteps(words)) {
        drop(words, "navigation");
      } else if (p.hint() == Block.Hint.KICKER && kickers.isEmpty()) {
        kickers.add(p);
      } else if (p.hint() == Block.Hint.DEK && deks.isEmpty()) {
        deks.add(p);
      } else if (PageLines.isHeadLine(words)) {
        lines.add(new Block.Paragraph(p.text(), Block.Hint.NONE, p.line()));
      } else if (isNext && kickers.isEmpty() && isKicker(p, words)) {
        kickers.add(new Block.Paragraph(p.text(), Block.Hint.KICKER, p.line()));
      } else {
        date(words);
        drop(words, "above the headline");
      }
    } else if (!(block instanceof Block.Rule)) {
      drop(BlockWriter.write(List.of(block)), "above the headline");
    }
  }

  /** The way from the front page to the article; its last step is the section. */
  private boolean isSteps(String words) {
    String[] steps = STEPS.split(words);
    boolean isOne =
        steps.length > 1 && HtmlMetadata.isHome(steps[0].replaceFirst("^.*[:\uFF1A]", ""));
    if (isOne && meta.section.isEmpty() && steps[1].length() <= LONGEST_KICKER) {
      String last = steps[steps.length - 1];
      boolean isArticle =
          steps.length > 2
              && (last.length() > 25
                  || PageLines.isHere(last)
                  || Words.of(headline).startsWith(Words.of(last.replaceFirst("…|\\.{3}$", ""))));
      meta.section = steps[isArticle ? steps.length - 2 : steps.length - 1].strip();
    }
    return isOne;
  }

  private boolean isKicker(Block.Paragraph p, String words) {
    return words.length() <= LONGEST_KICKER
        && !words.matches(".*[.\\d|>›»→].*")
        && !PageLines.isNavigation(p)
        && !PageLines.isFurniture(p)
        && !words.equalsIgnoreCase(meta.section);
  }

  /** Whether a block below the headline is still of the head. */
  private boolean isHead(int index) {
    Block block = blocks.get(index);
    if (block instanceof Block.Figure) {
      return true;
    }
    boolean isOpen = deks.isEmpty() && left.isEmpty() && !hasByline();
    if (block instanceof Block.Heading) {
      return index < REACH
          && (deks.isEmpty() || isOnlyDeks() && text.isAboveFacts(index))
          && text.isDekHeading(index, !lines.isEmpty());
    }
    return block instanceof Block.Rule
        ? left.isEmpty() && index + 1 < blocks.size() && pictures.isEmpty()
        : block instanceof Block.Paragraph
            && (!text.isText(index)
                || text.isDescribed(block)
                || deks.isEmpty() && text.isDekLine(index)
                || isOpen && text.isDekAboveFacts(index));
  }

  private boolean hasByline() {
    return lines.stream()
        .anyMatch(
            l ->
                l instanceof Block.Paragraph p
                    && (p.hint() == Block.Hint.BYLINE
                        || BylineLine.parse(HeadText.plain(p)).isPresent()
                        || !PageLines.isHeadLine(HeadText.plain(p))));
  }

  private boolean isOnlyDeks() {
    return lines.isEmpty() && left.isEmpty() && deks.size() < 4;
  }

  private void below(int index) {
    Block block = blocks.get(index);
    if (block instanceof Block.Figure f) {
      if (!Pictures.isSign(f.src())) {
        pictures.add(block);
      }
    } else if (block instanceof Block.Heading) {
      deks.add(new Block.Paragraph(phrase(block), Block.Hint.DEK, block.line()));
    } else if (block instanceof Block.Paragraph p) {
      boolean isDek =
          deks.isEmpty()
              && (p.hint() == Block.Hint.DEK && HeadText.plain(p).length() <= HeadText.LONGEST_DEK
                  || text.isDescribed(p)
                  || text.isDekLine(index)
                  || left.isEmpty() && !hasByline() && text.isDekAboveFacts(index));
      if (isDek) {
        deks.add(new Block.Paragraph(p.text(), Block.Hint.DEK, p.line()));
      } else {
        parts(index, p);
      }
    }
  }

  /** Reads a line without buttons and counters, its date in a form that all read alike. */
  private void parts(int index, Block.Paragraph p) {
    String words = HeadText.plain(p);
    if (text.isText(index)) {
      line(index, p);
      return;
    }
    HeadParts parts = HeadParts.of(words, meta.language, site);
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
    } else if (meta.authors.stream().anyMatch(a -> a.name().equals(words))) {
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
        && words.length() <= LONGEST_KICKER
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
  private void date(String line) {
    if (meta.date.isEmpty()) {
      meta.date = PageLines.dateIn(HeadParts.of(line, meta.language, "").text());
    }
  }

  /**
   * The picture that the page shows above its text is the one on top. Of the picture that fields
   * name, which may be cut for other sites, only what they say of it is taken.
   */
  private void pictures() {
    if (pictures.isEmpty()
        || meta.image.isEmpty()
        || !(pictures.get(0) instanceof Block.Figure f)) {
      return;
    }
    var stated = meta.image.get();
    meta.image =
        Pictures.isSame(stated.src(), f.src())
            ? Optional.of(
                new ImageRef(
                    f.src(),
                    or(f.alt(), stated.alt()),
                    or(f.caption(), stated.caption()),
                    or(CreditLine.bare(f.credit()), stated.credit())))
            : Optional.empty();
  }

  private static String or(String first, String second) {
    return first.isEmpty() ? second : first;
  }

  private static Phrase phrase(Block block) {
    return block instanceof Block.Heading h ? h.text() : Phrase.of("");
  }

  private void drop(String text, String why) {
    if (!text.isBlank()) {
      dropped.add(new Draft.Dropped(text, why));
    }
  }
}
