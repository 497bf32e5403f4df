package press.broadsheet.seed.html;

import java.util.ArrayList;
import java.util.List;
import press.broadsheet.article.FrontMatter;
import press.broadsheet.seed.Block;
import press.broadsheet.seed.Draft;
import press.broadsheet.seed.classify.SeeAlso;

/** Leaves out what a page shows below the text of an article, and among it. */
final class PageTail {

  private static final int REACH = 14;

  private final List<Block> blocks;
  private final FrontMatter.Builder meta;
  private final TailBlocks page;

  private PageTail(List<Block> blocks, FrontMatter.Builder meta, List<Draft.Dropped> dropped) {
    this.blocks = new ArrayList<>(blocks);
    this.meta = meta;
    this.page = new TailBlocks(this.blocks, dropped);
  }

  /** The blocks without lines of the page’s own. */
  static List<Block> trim(
      List<Block> blocks, FrontMatter.Builder meta, List<Draft.Dropped> dropped) {
    return new PageTail(blocks, meta, dropped).run();
  }

  private List<Block> run() {
    List<Block> notes = blocks.stream().filter(Block.Note.class::isInstance).toList();
    blocks.removeAll(notes);
    comments();
    letter();
    for (int i = blocks.size() - 1; i > 0; i--) {
      boolean isFiled = i >= blocks.size() - 4 && PageLines.isFiled(blocks.get(i));
      if (isFiled || PageLines.isFurniture(blocks.get(i)) || areButtons(blocks.get(i))) {
        page.drop(i, "line of the page");
      }
    }
    pointers();
    changed();
    afterRule();
    for (int i = blocks.size() - 1; i > 1 && i >= blocks.size() - 6; i--) {
      if (PageLines.isColophon(blocks.get(i)) || HeadParts.isChange(page.plain(i))) {
        page.drop(i, "line of the page");
      } else if (ReaderLines.isOne(blocks.get(i))) {
        page.drop(i, "asks something of readers");
      }
    }
    int left = REACH;
    while (blocks.size() > 2 && left-- > 0 && last()) {
      continue;
    }
    TailSignature.read(page, meta);
    blocks.addAll(notes);
    return blocks;
  }

  /** “Read more:” within the text, and the list of links below it. */
  private void pointers() {
    for (int i = blocks.size() - 2; i > 1; i--) {
      boolean isOne =
          blocks.get(i + 1) instanceof Block.Items items
              && isAllLinks(items)
              && SeeAlso.isHeading(page.plain(i));
      if (isOne) {
        page.drop(i + 1, "links to other pages");
        page.drop(i, "heading above links to other articles");
      }
    }
  }

  /** What the senders of a letter say of the letter. */
  private void letter() {
    MailFooter.start(blocks)
        .ifPresent(
            start -> {
              while (blocks.size() > start) {
                page.drop(blocks.size() - 1, "about the newsletter");
              }
            });
    while (blocks.size() > 2 && MailFooter.isPrinted(blocks.get(blocks.size() - 1))) {
      page.drop(blocks.size() - 1, "where the page was printed from");
    }
  }

  /** A list of buttons. */
  private static boolean areButtons(Block block) {
    return block instanceof Block.Items list
        && list.items().stream()
            .allMatch(
                item ->
                    !item.isEmpty()
                        && item.stream()
                            .allMatch(
                                b ->
                                    b instanceof Block.Paragraph p
                                        && ButtonWords.areAll(p.text().plain())));
  }

  /** “Last updated 3 March 2004” on a line below the text. */
  private void changed() {
    for (int i = blocks.size() - 1; i > 1 && i >= blocks.size() - 6; i--) {
      if (blocks.get(i) instanceof Block.Paragraph p && LastChange.take(p, meta)) {
        page.drop(i, "line of the page");
      }
    }
  }

  /** What readers wrote below. */
  private void comments() {
    for (int i = blocks.size() / 2; i < blocks.size(); i++) {
      boolean isHeading =
          blocks.get(i) instanceof Block.Heading
              || blocks.get(i) instanceof Block.Paragraph p && p.text().isStressed();
      if (i > 1 && isHeading && PageLines.isAboveComments(page.plain(i))) {
        while (blocks.size() > i) {
          page.drop(blocks.size() - 1, "comments");
        }
        return;
      }
    }
  }

  /** Below a line across the page, old sites have their menu and the copyright. */
  private void afterRule() {
    int rule = -1;
    for (int i = blocks.size() - 1; i > 0 && i >= blocks.size() - 6 && rule < 0; i--) {
      rule = blocks.get(i) instanceof Block.Rule ? i : -1;
    }
    if (rule < 2) {
      return;
    }
    List<Block> rest = blocks.subList(rule + 1, blocks.size());
    boolean isMenu =
        !rest.isEmpty()
            && rest.stream()
                .allMatch(
                    b ->
                        PageLines.isMenu(b)
                            || PageLines.isNavigation(b)
                            || PageLines.isFurniture(b));
    if (isMenu) {
      while (blocks.size() > rule + 1) {
        page.drop(blocks.size() - 1, "navigation");
      }
      blocks.remove(rule);
    }
  }

  /** Whether the last block was of the page, and then leaves it out. */
  private boolean last() {
    int i = blocks.size() - 1;
    Block block = blocks.get(i);
    if (block instanceof Block.Rule) {
      blocks.remove(i);
      return true;
    }
    if (block instanceof Block.Figure f && f.caption().isEmpty() && Pictures.isSign(f.src())) {
      page.drop(i, "sign of the page");
      return true;
    }
    if (block instanceof Block.Heading) {
      page.drop(i, "heading with nothing below it");
      return true;
    }
    if (block instanceof Block.Items items && isAllLinks(items)) {
      page.drop(i, "links to other pages");
      return true;
    }
    if (PageLines.isNavigation(block) || PageLines.isMenu(block)) {
      page.drop(i, "navigation");
      return true;
    }
    if (ContactRow.isOne(block)) {
      page.drop(i, "how to reach the house");
      return true;
    }
    if (PageLines.isColophon(block) || PageLines.isFooter(block)) {
      page.drop(i, "line of the page");
      return true;
    }
    return false;
  }

  private static boolean isAllLinks(Block.Items items) {
    return items.items().stream()
        .allMatch(
            item ->
                !item.isEmpty()
                    && item.stream()
                        .allMatch(
                            b ->
                                b instanceof Block.Paragraph p && PageLines.isLinked(p.text())
                                    || b instanceof Block.Heading h
                                        && PageLines.isLinked(h.text())));
  }
}
