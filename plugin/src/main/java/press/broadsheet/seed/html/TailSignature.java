package press.broadsheet.seed.html;

import java.util.ArrayList;
import java.util.List;
import press.broadsheet.article.FrontMatter;
import press.broadsheet.seed.Block;
import press.broadsheet.seed.Inline;
import press.broadsheet.seed.Phrase;
import press.broadsheet.seed.classify.BylineLine;
import press.broadsheet.seed.classify.CreditLine;
import press.broadsheet.seed.classify.DateLine;

/** Reads who signed a text below it: bylines, dates, and credits of pictures. */
final class TailSignature {

  private static final int REACH = 12;
  private static final int LEAST_TEXT = 40;

  private final TailBlocks page;
  private final List<Block> blocks;
  private final FrontMatter.Builder meta;

  private TailSignature(TailBlocks page, FrontMatter.Builder meta) {
    this.page = page;
    this.blocks = page.all();
    this.meta = meta;
  }

  /** Puts lines that say who wrote it, and when, in their place on top. */
  static void read(TailBlocks page, FrontMatter.Builder meta) {
    TailSignature signature = new TailSignature(page, meta);
    signature.bioHeadings();
    signature.known();
    signature.signature();
    signature.lines();
  }

  /** The author's name as a heading above what is said of the author. */
  private void bioHeadings() {
    for (int i = blocks.size() - 2; i > 1 && i >= blocks.size() - 4; i--) {
      String words = page.plain(i);
      boolean isName = meta.authors.stream().anyMatch(a -> a.name().equals(words));
      if (blocks.get(i) instanceof Block.Heading && isName && page.plain(i + 1).contains(words)) {
        page.drop(i, "heading above the bio");
      }
    }
  }

  /** “sb”, “(S. B.)”, “Silke Brandner (Wiesloh)”: the author who is known, once more. */
  private void known() {
    int i = blocks.size() - 1;
    if (i < 2 || !(blocks.get(i) instanceof Block.Paragraph) || page.plain(i).length() > 90) {
      return;
    }
    String text = page.plain(i);
    String letters = text.replaceAll("[^\\p{L}]", "");
    boolean isKnown =
        meta.authors.stream()
            .map(a -> a.name())
            .anyMatch(
                name ->
                    letters.length() > 1
                            && letters.equalsIgnoreCase(name.replaceAll("(\\p{L})\\p{L}*|.", "$1"))
                        || text.startsWith(name + " (") && text.endsWith(")"));
    if (isKnown) {
      page.drop(i, "byline as the page shows it");
    }
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

  /** Bylines, dates and credits at the end of the text. */
  private void lines() {
    int at = headline() + 1;
    int head = head();
    for (int i = blocks.size() - 1; i > head && i >= blocks.size() - 5; i--) {
      if (!(blocks.get(i) instanceof Block.Paragraph p)) {
        continue;
      }
      String text = page.plain(i);
      String inner =
          text.replaceFirst(
              "^[(\\uFF08]?(?:.*[\\u30FB\\uFF65])?([^\\u30FB\\uFF65]+?)[)\\uFF09]?$", "$1");
      if (p.hint() == Block.Hint.BYLINE
          && meta.authors.isEmpty()
          && !inner.equals(text)
          && BylineLine.names(inner).isPresent()) {
        meta.authors.addAll(BylineLine.names(inner).get().authors());
        page.drop(i, "byline as the page shows it");
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
        page.drop(i, isDate ? "date line" : "byline as the page shows it");
      } else if (CreditLine.isOne(text)) {
        credit(i, text);
      }
    }
  }

  /** Where the headline stands; the first block if none is marked. */
  private int headline() {
    for (int i = 0; i < Math.min(blocks.size(), REACH); i++) {
      if (blocks.get(i) instanceof Block.Heading h && h.level() == 1) {
        return i;
      }
    }
    return 0;
  }

  /** Where the text begins; what stands above is in its place. */
  private int head() {
    int at = Math.max(1, headline());
    while (at < blocks.size() - 1
        && !(blocks.get(at) instanceof Block.Paragraph p
            && p.hint() == Block.Hint.NONE
            && p.text().plain().length() > LEAST_TEXT)) {
      at++;
    }
    return at;
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
}
