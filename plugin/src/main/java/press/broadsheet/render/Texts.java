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

  /** The text itself; made anew if it is not at hand. */
  Prose prose(String file);

  /** The place of a front matter field in a file, for a problem; the file is read again. */
  Location at(String file, String field);

  /** The place of a line and column of a file, for a problem; the file is read again. */
  Location at(String file, int line, int column);

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
