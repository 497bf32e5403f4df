package press.broadsheet.seed.html;

import java.util.ArrayList;
import java.util.List;
import press.broadsheet.article.FrontMatter;
import press.broadsheet.seed.Block;
import press.broadsheet.seed.Draft;
import press.broadsheet.seed.Inline;
import press.broadsheet.seed.Phrase;
import press.broadsheet.seed.classify.BlockWriter;
import press.broadsheet.seed.classify.BylineLine;
import press.broadsheet.seed.classify.CreditLine;
import press.broadsheet.seed.classify.DateLine;
import press.broadsheet.seed.classify.SeeAlso;

/** Leaves out what a page shows below the text of an article, and among it. */
final class PageTail {

  private static final int REACH = 14;

  private final List<Block> blocks;
  private final FrontMatter.Builder meta;
  private final List<Draft.Dropped> dropped;

  private PageTail(List<Block> blocks, FrontMatter.Builder meta, List<Draft.Dropped> dropped) {
    this.blocks = new ArrayList<>(blocks);
    this.meta = meta;
    this.dropped = dropped;
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
        drop(i, "line of the page");
      }
    }
    pointers();
    afterRule();
    for (int i = blocks.size() - 1; i > 1 && i >= blocks.size() - 6; i--) {
      if (PageLines.isColophon(blocks.get(i)) || HeadParts.isChange(plain(i))) {
        drop(i, "line of the page");
      }
    }
    int left = REACH;
    while (blocks.size() > 2 && left-- > 0 && last()) {
      continue;
    }
    bioHeadings();
    signature();
    lines();
    blocks.addAll(notes);
    return blocks;
  }

  /** “Read more:” within the text, and the list of links below it. */
  private void pointers() {
    for (int i = blocks.size() - 2; i > 1; i--) {
      boolean isOne =
          blocks.get(i + 1) instanceof Block.Items items
              && isAllLinks(items)
              && SeeAlso.isHeading(plain(i));
      if (isOne) {
        drop(i + 1, "links to other pages");
        drop(i, "heading above links to other articles");
      }
    }
  }

  /** The author's name as a heading above what is said of the author. */
  private void bioHeadings() {
    for (int i = blocks.size() - 2; i > 1 && i >= blocks.size() - 4; i--) {
      String words = plain(i);
      boolean isName = meta.authors.stream().anyMatch(a -> a.name().equals(words));
      if (blocks.get(i) instanceof Block.Heading && isName && plain(i + 1).contains(words)) {
        drop(i, "heading above the bio");
      }
    }
  }

  /** What the senders of a letter say of the letter. */
  private void letter() {
    MailFooter.start(blocks)
        .ifPresent(
            start -> {
              while (blocks.size() > start) {
                drop(blocks.size() - 1, "about the newsletter");
              }
            });
    while (blocks.size() > 2 && MailFooter.isPrinted(blocks.get(blocks.size() - 1))) {
      drop(blocks.size() - 1, "where the page was printed from");
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

  /** What readers wrote below. */
  private void comments() {
    for (int i = blocks.size() / 2; i < blocks.size(); i++) {
      boolean isHeading =
          blocks.get(i) instanceof Block.Heading
              || blocks.get(i) instanceof Block.Paragraph p && p.text().isStressed();
      if (i > 1 && isHeading && PageLines.isAboveComments(plain(i))) {
        while (blocks.size() > i) {
          drop(blocks.size() - 1, "comments");
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
        drop(blocks.size() - 1, "navigation");
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
    if (block instanceof Block.Heading) {
      drop(i, "heading with nothing below it");
      return true;
    }
    if (block instanceof Block.Items items && isAllLinks(items)) {
      drop(i, "links to other pages");
      return true;
    }
    if (PageLines.isNavigation(block) || PageLines.isMenu(block)) {
      drop(i, "navigation");
      return true;
    }
    if (PageLines.isColophon(block)) {
      drop(i, "line of the page");
      return true;
    }
    return false;
  }

  /** A name alone, and what the writer is in brackets below it, are one signature. */
  private void signature() {
    int last = blocks.size() - 1;
    boolean isOne =
        last > 2
            && blocks.get(last) instanceof Block.Paragraph role
            && blocks.get(last - 1) instanceof Block.Paragraph name
            && name.text()
                .plain()
                .strip()
                .matches("\\p{Lu}[\\p{L}\\p{M}’'.-]*(?: [\\p{L}\\p{M}’'.-]+){1,4}")
            && role.text().plain().strip().matches("[(\\uFF08][^()\\n]{3,80}[)\\uFF09]");
    if (isOne
        && blocks.get(last) instanceof Block.Paragraph role
        && blocks.get(last - 1) instanceof Block.Paragraph name) {
      List<Inline> lines = new ArrayList<>(name.text().content());
      lines.add(new Inline.Break());
      lines.addAll(role.text().content());
      blocks.remove(last);
      blocks.set(last - 1, new Block.Paragraph(new Phrase(lines), name.hint(), name.line()));
    }
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

  /** Bylines, dates and credits at the end of the text. */
  private void lines() {
    int at = 1;
    for (int i = blocks.size() - 1; i > 1 && i >= blocks.size() - 5; i--) {
      if (!(blocks.get(i) instanceof Block.Paragraph p)) {
        continue;
      }
      String text = plain(i);
      String inner =
          text.replaceFirst(
              "^[(\\uFF08]?(?:.*[\\u30FB\\uFF65])?([^\\u30FB\\uFF65]+?)[)\\uFF09]?$", "$1");
      if (p.hint() == Block.Hint.BYLINE
          && meta.authors.isEmpty()
          && !inner.equals(text)
          && BylineLine.names(inner).isPresent()) {
        meta.authors.addAll(BylineLine.names(inner).get().authors());
        drop(i, "byline as the page shows it");
        continue;
      }
      boolean isName =
          p.hint() == Block.Hint.BYLINE
              && text.length() <= 100
              && BylineLine.names(text).isPresent();
      boolean isDate = p.hint() == Block.Hint.DATE && DateLine.parse(text).isPresent();
      boolean isKnown = meta.authors.stream().anyMatch(a -> text.contains(a.name()));
      if (isName && meta.authors.isEmpty() || isDate && meta.date.isEmpty()) {
        blocks.remove(i);
        blocks.add(at, p);
      } else if (isKnown && isBy(p, text) || isDate) {
        drop(i, isDate ? "date line" : "byline as the page shows it");
      } else if (CreditLine.isOne(text)) {
        credit(i, text);
      }
    }
  }

  private static boolean isBy(Block.Paragraph p, String text) {
    return text.length() <= 100
        && (p.hint() == Block.Hint.BYLINE
            || text.matches(
                "(?iu)(?:posted|written|published|filed|eingestellt|veröffentlicht|publié|publicado|pubblicato|опубликовал)\\w* (?:by|von|par|por|da|di)\\b.*"));
  }

  /** A credit under the text is for the picture on top, if that has none. */
  private void credit(int index, String credit) {
    for (int i = 0; i < Math.min(blocks.size(), 8); i++) {
      if (blocks.get(i) instanceof Block.Figure f && f.credit().isEmpty()) {
        blocks.set(i, new Block.Figure(f.src(), f.alt(), f.caption(), credit, f.line()));
        blocks.remove(index);
        return;
      }
    }
  }

  private String plain(int index) {
    Block block = blocks.get(index);
    String text =
        block instanceof Block.Paragraph p
            ? p.text().plain()
            : block instanceof Block.Heading h ? h.text().plain() : "";
    return Words.oneLine(text);
  }

  private void drop(int index, String why) {
    Block block = blocks.remove(index);
    String text =
        block instanceof Block.Paragraph p
            ? p.text().plain()
            : block instanceof Block.Heading h
                ? h.text().plain()
                : BlockWriter.write(List.of(block));
    if (!text.isBlank()) {
      dropped.add(new Draft.Dropped(text, why));
    }
  }
}
