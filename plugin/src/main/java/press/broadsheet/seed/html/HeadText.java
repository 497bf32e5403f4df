package press.broadsheet.seed.html;

import java.util.List;
import java.util.Optional;
import press.broadsheet.seed.Block;
import press.broadsheet.seed.Phrase;

/** Tells the lines of a page's head from the text below them. */
final class HeadText {

  static final int LONGEST_DEK = 420;
  private static final int LEAST_TEXT = 80;
  private static final int LEAST_SENTENCE = 25;
  private static final int LEAST_DEK = 40;
  private static final int REACH = 8;

  private final List<Block> blocks;
  private final String description;

  /**
   * @param description what the page says for search engines, which may be its dek
   */
  HeadText(List<Block> blocks, String description) {
    this.blocks = blocks;
    this.description = description;
  }

  /** Whether a block is the text itself. */
  boolean isText(int index) {
    Block block = blocks.get(index);
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

  /**
   * Whether a byline or a date stands below a block and above the text, so that what stands there
   * is of the head.
   */
  boolean isAboveFacts(int index) {
    for (int i = index + 1; i < blocks.size() && i <= index + REACH; i++) {
      if (isFacts(i)) {
        return true;
      }
      if (isText(i) || blocks.get(i) instanceof Block.Heading && isSubhead(i)) {
        return false;
      }
    }
    return false;
  }

  private boolean isFacts(int index) {
    return blocks.get(index) instanceof Block.Paragraph p
        && (p.hint() == Block.Hint.BYLINE
            || p.hint() == Block.Hint.DATE
            || PageLines.isHeadLine(plain(p))
            || HeadLines.name(plain(p)).isPresent());
  }

  /** Whether the text goes on right below a heading. */
  private boolean isSubhead(int index) {
    return index + 1 < blocks.size() && isText(index + 1);
  }

  boolean isDescribed(Block block) {
    return !description.isEmpty() && Words.of(plain(block)).equals(Words.of(description));
  }

  /** A line that ends like a headline right below the headline, and not the text yet. */
  boolean isDekLine(int index) {
    boolean isBelow =
        index > 0
            && index + 1 < blocks.size()
            && blocks.get(index - 1) instanceof Block.Heading h
            && h.level() == 1;
    if (!isBelow || !(blocks.get(index) instanceof Block.Paragraph p)) {
      return false;
    }
    String text = plain(p);
    Block next = blocks.get(index + 1);
    return p.hint() == Block.Hint.NONE
        && length(text) >= LEAST_SENTENCE
        && length(text) <= LONGEST_DEK / 2
        && !text.matches("(?s).*[.,:;!?…。][\"”’»)]*$")
        && !PageLines.isHeadLine(text)
        && (text.length() > LEAST_TEXT || PageLines.dateIn(text).isEmpty())
        && !PageLines.isFurniture(p)
        && !PageLines.isNavigation(p)
        && (next instanceof Block.Figure
            || isHinted(next)
            || PageLines.isHeadLine(plain(next))
            || HeadLines.name(plain(next)).isPresent()
            || plain(next).length() > text.length());
  }

  /** A paragraph of a sentence or two right below the headline, and the byline under it. */
  boolean isDekAboveFacts(int index) {
    return index > 0
        && isHeadlineOrDate(blocks.get(index - 1))
        && blocks.get(index) instanceof Block.Paragraph p
        && p.hint() == Block.Hint.NONE
        && length(plain(p)) >= LEAST_SENTENCE
        && length(plain(p)) <= LONGEST_DEK
        && !PageLines.isHeadLine(plain(p))
        && (plain(p).length() > LEAST_TEXT || PageLines.dateIn(plain(p)).isEmpty())
        && !PageLines.isFurniture(p)
        && HeadLines.name(plain(p)).isEmpty()
        && isAboveFacts(index);
  }

  private static boolean isHeadlineOrDate(Block block) {
    return block instanceof Block.Heading h && h.level() <= 2
        || block instanceof Block.Paragraph p && PageLines.isHeadLine(plain(p));
  }

  boolean isDekHeading(int index, boolean hasLines) {
    if (index + 1 >= blocks.size() || !(blocks.get(index) instanceof Block.Heading h)) {
      return false;
    }
    String text = plain(h);
    Block next = blocks.get(index + 1);
    return isDescribed(h)
        || !hasLines && isAboveFacts(index)
        || text.length() >= LEAST_DEK
            && !hasLines
            && (PageLines.isHeadLine(plain(next))
                || isHinted(next)
                || text.matches("(?s).*[.!?…]$")
                || next instanceof Block.Figure
                || text.length() > LEAST_TEXT);
  }

  /** How long a text is; a Chinese character says as much as two or three letters. */
  private static int length(String text) {
    long wide = text.codePoints().filter(Character::isIdeographic).count();
    return (int) Math.min(text.length() + 2 * wide, Integer.MAX_VALUE);
  }

  private static boolean isHinted(Block block) {
    return block instanceof Block.Paragraph p && p.hint() != Block.Hint.NONE;
  }

  /** The words of a line or heading. */
  static String plain(Block block) {
    String text =
        block instanceof Block.Paragraph p
            ? p.text().plain()
            : block instanceof Block.Heading h ? h.text().plain() : "";
    return Words.oneLine(text);
  }

  /** Several lines below the headline, as papers of the south have them, are one dek. */
  static Optional<Block> dek(List<Block> deks) {
    if (deks.size() < 2) {
      return deks.stream().findFirst();
    }
    StringBuilder all = new StringBuilder();
    for (Block dek : deks) {
      String words = plain(dek);
      boolean isOpen = all.length() > 0 && !all.toString().matches("(?s).*[.!?…:]$");
      all.append(isOpen ? ". " : all.length() > 0 ? " " : "").append(words);
    }
    return Optional.of(
        new Block.Paragraph(
            Phrase.of(all.toString()), Block.Hint.DEK, ((Block.Paragraph) deks.get(0)).line()));
  }
}
