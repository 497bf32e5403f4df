package press.broadsheet.seed.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.broadsheet.article.FrontMatter;
import press.broadsheet.seed.Block;
import press.broadsheet.seed.Draft;
import press.broadsheet.seed.Phrase;

/**
 * Puts what stands above the text of a page into the order of a manuscript: headline, kicker, dek,
 * byline, dates, picture; and leaves out lines of the page's own.
 */
final class PageHead {

  private static final int LEAST_TEXT = 80;
  private static final int LEAST_SENTENCE = 25;
  private static final int LONGEST_DEK = 420;
  private static final int LONGEST_KICKER = 45;
  private static final int LEAST_DEK = 40;

  private final List<Block> blocks;
  private final FrontMatter.Builder meta;
  private final List<Draft.Dropped> dropped;
  private final List<Block> lines = new ArrayList<>();
  private final List<Block> kickers = new ArrayList<>();
  private final List<Block> deks = new ArrayList<>();
  private final List<Block> pictures = new ArrayList<>();
  private final List<Block> left = new ArrayList<>();

  private PageHead(List<Block> blocks, FrontMatter.Builder meta, List<Draft.Dropped> dropped) {
    this.blocks = blocks;
    this.meta = meta;
    this.dropped = dropped;
  }

  /**
   * The blocks in order. Takes the picture on top, and the date that the page shows, into the
   * fields.
   *
   * @param headline what the page is called elsewhere
   * @param description what it says for search engines, which may be its dek
   */
  static List<Block> arrange(
      List<Block> blocks,
      FrontMatter.Builder meta,
      String headline,
      String description,
      List<Draft.Dropped> dropped) {
    return new PageHead(HeadLines.parted(blocks), meta, dropped).run(headline, description);
  }

  private List<Block> run(String headline, String description) {
    int title = title(headline);
    for (int i = 0; i < title; i++) {
      above(i, i == title - 1);
    }
    int at = title + 1;
    while (at < blocks.size() && isHead(at, description)) {
      below(at, description);
      at++;
    }
    List<Block> out = new ArrayList<>();
    if (title >= 0) {
      out.add(blocks.get(title));
    }
    out.addAll(kickers);
    out.addAll(deks);
    out.addAll(lines);
    out.addAll(pictures);
    out.addAll(left);
    out.addAll(blocks.subList(at, blocks.size()));
    pictures();
    return out;
  }

  private int title(String headline) {
    String words = Words.of(headline);
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i) instanceof Block.Heading h
          && (h.level() == 1 || Words.of(h.text().plain()).equals(words))) {
        return i;
      }
      if (isText(blocks.get(i)) && i > 12) {
        break;
      }
    }
    return -1;
  }

  /** What stands above the headline. */
  private void above(int index, boolean isNext) {
    Block block = blocks.get(index);
    String text = plain(block);
    if (block instanceof Block.Figure) {
      pictures.add(block);
    } else if (block instanceof Block.Heading
        && isNext
        && text.length() <= 2 * LONGEST_KICKER
        && kickers.isEmpty()) {
      kickers.add(new Block.Paragraph(phrase(block), Block.Hint.KICKER, block.line()));
    } else if (block instanceof Block.Paragraph p) {
      if (p.hint() == Block.Hint.KICKER && kickers.isEmpty()) {
        kickers.add(p);
      } else if (p.hint() == Block.Hint.DEK && deks.isEmpty()) {
        deks.add(p);
      } else if (PageLines.isHeadLine(text)) {
        lines.add(p);
      } else if (isNext && kickers.isEmpty() && isKicker(p, text)) {
        kickers.add(new Block.Paragraph(p.text(), Block.Hint.KICKER, p.line()));
      } else {
        date(text);
        drop(text, "above the headline");
      }
    } else if (!(block instanceof Block.Rule)) {
      drop(press.broadsheet.seed.classify.BlockWriter.write(List.of(block)), "above the headline");
    }
  }

  private boolean isKicker(Block.Paragraph p, String text) {
    return text.length() <= LONGEST_KICKER
        && !text.matches(".*[.\\d|>›»].*")
        && !PageLines.isNavigation(p)
        && !PageLines.isFurniture(p)
        && !text.equalsIgnoreCase(meta.section);
  }

  /** Whether a block below the headline is still of the head. */
  private boolean isHead(int index, String description) {
    Block block = blocks.get(index);
    if (block instanceof Block.Figure) {
      return true;
    }
    if (block instanceof Block.Heading h) {
      boolean isLast = index + 1 >= blocks.size();
      return !isLast
          && deks.isEmpty()
          && index < 12
          && isDekHeading(h, blocks.get(index + 1), description);
    }
    return block instanceof Block.Rule
        ? left.isEmpty() && index + 1 < blocks.size() && pictures.isEmpty()
        : block instanceof Block.Paragraph
            && (!isText(block) || isDescribed(block, description) || isDekLine(index));
  }

  /** A line that ends like a headline right below the headline, and not the text yet. */
  private boolean isDekLine(int index) {
    boolean isBelow =
        index > 0
            && index + 1 < blocks.size()
            && blocks.get(index - 1) instanceof Block.Heading h
            && h.level() == 1
            && deks.isEmpty();
    if (!isBelow || !(blocks.get(index) instanceof Block.Paragraph p)) {
      return false;
    }
    String text = plain(p);
    Block next = blocks.get(index + 1);
    return p.hint() == Block.Hint.NONE
        && text.length() >= LEAST_SENTENCE
        && text.length() <= LONGEST_DEK / 2
        && !text.matches("(?s).*[.,:;!?…。][\"”’»)]*$")
        && !PageLines.isHeadLine(text)
        && !PageLines.isFurniture(p)
        && !PageLines.isNavigation(p)
        && (next instanceof Block.Figure
            || isHinted(next)
            || PageLines.isHeadLine(plain(next))
            || HeadLines.name(plain(next)).isPresent()
            || plain(next).length() > text.length());
  }

  private boolean isDekHeading(Block.Heading h, Block next, String description) {
    String text = plain(h);
    return isDescribed(h, description)
        || text.length() >= LEAST_DEK
            && (!lines.isEmpty()
                || PageLines.isHeadLine(plain(next))
                || isHinted(next)
                || text.matches("(?s).*[.!?…]$")
                || next instanceof Block.Figure
                || text.length() > LEAST_TEXT)
            && lines.isEmpty();
  }

  private void below(int index, String description) {
    Block block = blocks.get(index);
    String text = plain(block);
    if (block instanceof Block.Figure) {
      pictures.add(block);
    } else if (block instanceof Block.Heading) {
      deks.add(new Block.Paragraph(phrase(block), Block.Hint.DEK, block.line()));
    } else if (block instanceof Block.Paragraph p) {
      paragraph(index, p, text, description);
    }
  }

  private void paragraph(int index, Block.Paragraph p, String text, String description) {
    boolean isDek =
        p.hint() == Block.Hint.DEK && text.length() <= LONGEST_DEK
            || isDescribed(p, description)
            || isDekLine(index);
    if (isDek && deks.isEmpty()) {
      deks.add(new Block.Paragraph(p.text(), Block.Hint.DEK, p.line()));
    } else if (p.hint() == Block.Hint.KICKER) {
      kickers.add(p);
    } else if (PageLines.isFurniture(p)) {
      drop(text, "line of the page");
    } else if (HeadLines.name(text).isPresent()) {
      Phrase name = Phrase.of(HeadLines.name(text).get());
      lines.add(new Block.Paragraph(name, Block.Hint.BYLINE, p.line()));
    } else if (p.hint() != Block.Hint.NONE && HeadLines.take(text, meta)) {
      dropped.add(new Draft.Dropped(text, "line of the page’s head"));
    } else if (PageLines.isHeadLine(text)) {
      lines.add(p);
    } else if (p.hint() == Block.Hint.BYLINE) {
      byline(p, text);
    } else if (p.hint() == Block.Hint.DATE || p.hint() == Block.Hint.BIO && text.length() < 30) {
      date(text);
      drop(text, "line of the page’s head");
    } else if (PageLines.isNavigation(p)) {
      drop(text, "navigation");
    } else if (PageLines.dateIn(text).isPresent() && text.length() < LEAST_TEXT) {
      date(text);
      drop(text, "date line");
    } else {
      left.add(
          p.hint() == Block.Hint.NONE || p.hint() == Block.Hint.BIO
              ? p
              : new Block.Paragraph(p.text(), Block.Hint.NONE, p.line()));
    }
  }

  private void byline(Block.Paragraph p, String text) {
    boolean isKnown = meta.authors.stream().anyMatch(a -> text.contains(a.name()));
    boolean isName = press.broadsheet.seed.classify.BylineLine.names(text).isPresent();
    if (!meta.authors.isEmpty() && (isKnown || !isName || text.startsWith("@"))) {
      if (meta.authors.stream().noneMatch(a -> a.name().equals(text))) {
        drop(text, "byline as the page shows it");
      }
    } else if (isName && meta.authors.isEmpty()) {
      lines.add(p);
    } else {
      drop(text, "line of the page’s head");
    }
  }

  /** Takes a date out of a line that says other things too, if none is known. */
  private void date(String line) {
    if (meta.date.isEmpty()) {
      meta.date = PageLines.dateIn(line);
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
                new press.broadsheet.article.ImageRef(
                    f.src(),
                    or(f.alt(), stated.alt()),
                    or(f.caption(), stated.caption()),
                    or(
                        press.broadsheet.seed.classify.CreditLine.bare(f.credit()),
                        stated.credit())))
            : Optional.empty();
  }

  private static String or(String first, String second) {
    return first.isEmpty() ? second : first;
  }

  private static boolean isDescribed(Block block, String description) {
    return !description.isEmpty() && Words.of(plain(block)).equals(Words.of(description));
  }

  private static boolean isHinted(Block block) {
    return block instanceof Block.Paragraph p && p.hint() != Block.Hint.NONE;
  }

  /** Whether a block is the text itself. */
  private static boolean isText(Block block) {
    if (!(block instanceof Block.Paragraph p)) {
      return !(block instanceof Block.Figure
          || block instanceof Block.Rule
          || block instanceof Block.Heading);
    }
    String text = plain(block);
    boolean isLine =
        p.hint() != Block.Hint.NONE || PageLines.isFurniture(p) || PageLines.isHeadLine(text);
    boolean isSentence = text.length() >= LEAST_SENTENCE && text.matches("(?s).*[.!?…。][\"”’»)]*$");
    return !isLine
        && (text.length() >= LEAST_TEXT || isSentence)
        && !(p.text().isStressed() && text.length() < LEAST_TEXT * 3)
        && !PageLines.isNavigation(p);
  }

  private static Phrase phrase(Block block) {
    return block instanceof Block.Heading h ? h.text() : Phrase.of("");
  }

  private static String plain(Block block) {
    String text =
        block instanceof Block.Paragraph p
            ? p.text().plain()
            : block instanceof Block.Heading h ? h.text().plain() : "";
    return Words.oneLine(text);
  }

  private void drop(String text, String why) {
    if (!text.isBlank()) {
      dropped.add(new Draft.Dropped(text, why));
    }
  }
}
