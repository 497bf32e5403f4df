package press.broadsheet.render;

import java.util.List;
import press.broadsheet.article.FrontMatter;
import press.broadsheet.base.Location;
import press.broadsheet.markdown.Heading;
import press.broadsheet.markdown.Prose;
import press.broadsheet.markdown.Reference;

/** The texts of the content, by file. Implementations are thread-safe. */
public interface Texts {

  /** What a view must know of a text without having it. */
  Outline outline(String file);

  /** A place in a content file, with the line that is there. */
  Location place(String file, int line, int column);

  /**
   * The first place of some words in a content file, with their line; the file as a whole if they
   * are not in it.
   */
  Location find(String file, String words);

  /** The text itself; made anew if it is not at hand. */
  Prose prose(String file);

  /**
   * What a view must know of a text.
   *
   * @param meta all its front matter
   * @param references its links and pictures, in order
   * @param headings its headings, in order
   */
  record Outline(FrontMatter meta, List<Reference> references, List<Heading> headings) {
    public Outline {
      references = List.copyOf(references);
      headings = List.copyOf(headings);
    }
  }
}
