package press.broadsheet.markdown;

import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.broadsheet.markdown.Html.Element;

/** Numbers the footnotes of a text in the order in which it refers to them. */
final class Footnotes {

  private final List<Note> notes = new ArrayList<>();
  private final Map<FootnoteBlock, Note> byBlock = new HashMap<>();

  /** A footnote that is referred to. */
  static final class Note {

    private final FootnoteBlock block;
    private final int number;
    private int references;

    private Note(FootnoteBlock block, int number) {
      this.block = block;
      this.number = number;
    }

    FootnoteBlock block() {
      return block;
    }

    /** The id of the note itself. */
    String id() {
      return "fn-" + number;
    }

    /** Links back to each of the places that refer to it. */
    List<Element> backLinks(String label) {
      List<Element> links = new ArrayList<>();
      for (int i = 1; i <= references; i++) {
        String which = references == 1 ? "" : "-" + i;
        Element link =
            new Element("a")
                .with("href", "#" + referenceId(i))
                .with("class", "footnote-back")
                .with("role", "doc-backlink")
                .with("aria-label", label + " " + number + which);
        links.add(link.add("↩"));
      }
      return links;
    }

    private String referenceId(int which) {
      return "fnref-" + number + (which == 1 ? "" : "-" + which);
    }
  }

  /** The link to a footnote, with its number; none if no such note is defined. */
  Optional<Element> refer(Footnote footnote) {
    FootnoteBlock block = footnote.getFootnoteBlock();
    if (block == null) {
      return Optional.empty();
    }
    Note note = byBlock.get(block);
    if (note == null) {
      note = new Note(block, notes.size() + 1);
      notes.add(note);
      byBlock.put(block, note);
    }
    note.references++;
    return Optional.of(
        new Element("a")
            .with("href", "#" + note.id())
            .with("id", note.referenceId(note.references))
            .with("role", "doc-noteref")
            .add(Integer.toString(note.number)));
  }

  /** How many have been referred to so far. */
  int size() {
    return notes.size();
  }

  /** The one with this index, from 0. */
  Note get(int index) {
    return notes.get(index);
  }

  /** Whether this one has been referred to. */
  boolean isReferredTo(FootnoteBlock block) {
    return byBlock.containsKey(block);
  }
}
