package press.broadsheet.seed.html;

import java.util.ArrayList;
import java.util.List;
import press.broadsheet.article.FrontMatter;
import press.broadsheet.seed.Block;
import press.broadsheet.seed.Draft;
import press.broadsheet.seed.Phrase;
import press.broadsheet.seed.classify.BlockWriter;

/**
 * Puts what stands above the text of a page into the order of a manuscript: headline, kicker, dek,
 * byline, dates, picture; and leaves out lines of the page's own.
 */
final class PageHead {

  private static final int LEAST_TEXT = 80;
  private static final int LONGEST_KICKER = 45;
  private static final int REACH = 12;

  private final List<Block> blocks;
  private final HeadText text;
  private final String headline;
  private final FrontMatter.Builder meta;
  private final HeadSorting sorting;
  private final List<Block> deks = new ArrayList<>();
  private final List<Block> pictures = new ArrayList<>();

  private PageHead(
      List<Block> blocks,
      HtmlMetadata metadata,
      FrontMatter.Builder meta,
      List<Draft.Dropped> dropped) {
    this.blocks = blocks;
    this.headline = metadata.headline();
    this.text = new HeadText(blocks, metadata.description());
    this.meta = meta;
    this.sorting = new HeadSorting(blocks, text, metadata.site(), meta, dropped);
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
    List<Block> parted = HeadLines.parted(blocks);
    List<Block> lines = metadata.headline().isEmpty() ? UntitledPage.name(parted) : parted;
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
    out.addAll(sorting.kickers());
    HeadText.dek(deks).ifPresent(out::add);
    out.addAll(sorting.lines());
    out.addAll(pictures);
    out.addAll(sorting.left());
    out.addAll(blocks.subList(at, blocks.size()));
    TopPicture.settle(pictures, meta);
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
        && sorting.kickers().isEmpty()) {
      sorting.kickers().add(new Block.Paragraph(phrase(block), Block.Hint.KICKER, block.line()));
    } else if (block instanceof Block.Paragraph p) {
      if (Breadcrumbs.take(words, headline, meta)) {
        sorting.drop(words, "navigation");
      } else if (p.hint() == Block.Hint.KICKER && sorting.kickers().isEmpty()) {
        sorting.kickers().add(p);
      } else if (p.hint() == Block.Hint.DEK && deks.isEmpty()) {
        deks.add(p);
      } else if (PageLines.isHeadLine(words)) {
        sorting.lines().add(new Block.Paragraph(p.text(), Block.Hint.NONE, p.line()));
      } else if (isNext && sorting.kickers().isEmpty() && isKicker(p, words)) {
        sorting.kickers().add(new Block.Paragraph(p.text(), Block.Hint.KICKER, p.line()));
      } else {
        sorting.date(words);
        sorting.drop(words, "above the headline");
      }
    } else if (!(block instanceof Block.Rule)) {
      if (block instanceof Block.Items items) {
        items.items().forEach(i -> i.forEach(b -> sorting.date(HeadText.plain(b))));
      }
      sorting.drop(BlockWriter.write(List.of(block)), "above the headline");
    }
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
    boolean isOpen = deks.isEmpty() && sorting.left().isEmpty() && !sorting.hasByline();
    if (block instanceof Block.Heading) {
      return index < REACH
          && (deks.isEmpty() || isOnlyDeks() && text.isAboveFacts(index))
          && text.isDekHeading(index, !sorting.lines().isEmpty());
    }
    return block instanceof Block.Rule
        ? sorting.left().isEmpty() && index + 1 < blocks.size() && pictures.isEmpty()
        : block instanceof Block.Paragraph
            && (!text.isText(index)
                || text.isDescribed(block)
                || deks.isEmpty() && text.isDekLine(index)
                || isOpen && text.isDekAboveFacts(index));
  }

  private boolean isOnlyDeks() {
    return sorting.lines().isEmpty() && sorting.left().isEmpty() && deks.size() < 4;
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
                  || sorting.left().isEmpty()
                      && !sorting.hasByline()
                      && text.isDekAboveFacts(index));
      if (isDek) {
        deks.add(new Block.Paragraph(p.text(), Block.Hint.DEK, p.line()));
      } else {
        sorting.add(index, p);
      }
    }
  }

  private static Phrase phrase(Block block) {
    return block instanceof Block.Heading h ? h.text() : Phrase.of("");
  }
}
