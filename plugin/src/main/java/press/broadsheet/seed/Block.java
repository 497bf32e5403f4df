package press.broadsheet.seed;

import java.util.List;

/**
 * A block of an article in the common form that every reader makes and the classifier reads. Every
 * block knows the line of the seed on which it begins, from 1.
 */
public sealed interface Block {

  /** Line in the seed, from 1; 0 if the format has no lines. */
  int line();

  /**
   * What the seed's own markup says a paragraph is, such as a class in HTML or a style in a word
   * processor's document. {@code NONE} when it says nothing.
   */
  enum Hint {
    NONE,
    KICKER,
    DEK,
    BYLINE,
    DATE,
    BIO
  }

  /**
   * A heading that the seed marks as one.
   *
   * @param level from 1, the most important
   */
  record Heading(int level, Phrase text, int line) implements Block {}

  /** A paragraph. */
  record Paragraph(Phrase text, Hint hint, int line) implements Block {

    /** Unmarked words. */
    public static Paragraph of(String text, int line) {
      return new Paragraph(Phrase.of(text), Hint.NONE, line);
    }
  }

  /**
   * A list.
   *
   * @param isOrdered whether its items are numbered
   * @param start the first number
   * @param items each a list of blocks
   */
  record Items(boolean isOrdered, int start, List<List<Block>> items, int line) implements Block {
    public Items {
      items = items.stream().map(List::copyOf).toList();
    }
  }

  /** A quotation set apart. */
  record Quote(List<Block> content, int line) implements Block {
    public Quote {
      content = List.copyOf(content);
    }
  }

  /**
   * A picture that stands alone.
   *
   * @param src address or path as the seed has it
   * @param alt what it shows, in words
   * @param caption printed below it; may be empty
   * @param credit who made it; may be empty
   */
  record Figure(String src, String alt, String caption, String credit, int line) implements Block {}

  /**
   * A table whose first row is its header.
   *
   * @param rows cells by row; rows may differ in length
   */
  record Table(List<List<Phrase>> rows, int line) implements Block {
    public Table {
      rows = rows.stream().map(List::copyOf).toList();
    }
  }

  /**
   * Text whose spaces and line ends matter.
   *
   * @param language of the code, for highlighting; may be empty
   */
  record Preformatted(String text, String language, int line) implements Block {}

  /** A change of scene. */
  record Rule(int line) implements Block {}

  /**
   * What a note at the foot of the page says.
   *
   * @param label unlike that of any other note of the article: {@code 1}
   * @param content its blocks
   */
  record Note(String label, List<Block> content, int line) implements Block {
    public Note {
      content = List.copyOf(content);
    }
  }

  /**
   * Markdown that stays as its writer wrote it, with the blank lines that follow it.
   *
   * @param markdown the source
   */
  record Source(String markdown, int line) implements Block {}
}
