package press.broadsheet.seed.layout;

import java.util.List;
import java.util.Optional;
import press.broadsheet.seed.Phrase;

/** A piece of a document in the common form of word processors, before anyone says what it is. */
public sealed interface Part {

  /**
   * A paragraph.
   *
   * @param meaning what its style says it is
   * @param look how it is set
   * @param place its place in a list, if it is an item
   */
  record Para(StyleMeaning meaning, Phrase text, Look look, Optional<ListPlace> place)
      implements Part {

    /** The words alone. */
    public String plain() {
      return text.plain().strip();
    }

    /** The same, meaning something else. */
    public Para as(StyleMeaning other) {
      return new Para(other, text, look, place);
    }

    /** Whether it has that role. */
    public boolean is(StyleMeaning.Role role) {
      return meaning.role() == role;
    }
  }

  /** A table: rows of cells, each with what is in it. */
  record Grid(List<List<List<Part>>> rows) implements Part {
    public Grid {
      rows = rows.stream().map(r -> r.stream().map(List::copyOf).toList()).toList();
    }
  }

  /** A picture that does not stand within a line. */
  record Picture(String src, String alt) implements Part {}

  /** Text set apart in a frame. */
  record Box(List<Part> content) implements Part {
    public Box {
      content = List.copyOf(content);
    }
  }

  /** A line across the page. */
  record Line() implements Part {}

  /**
   * How a paragraph is set.
   *
   * @param face of most of its characters
   * @param isCentred whether it is set to the middle
   * @param isIndented whether all of it is set in from both sides, or deep from one
   */
  record Look(Face face, boolean isCentred, boolean isIndented) {}

  /**
   * The place of an item in a list.
   *
   * @param list names the list
   * @param level from 0
   * @param number of the item in a numbered list; 0 where it has a bullet
   */
  record ListPlace(String list, int level, int number) {
    /** Whether it has a number. */
    public boolean isOrdered() {
      return number > 0;
    }
  }
}
