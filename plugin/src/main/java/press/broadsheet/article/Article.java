package press.broadsheet.article;

import press.broadsheet.base.Location;
import press.broadsheet.base.SourceText;

/**
 * One document: front matter and Markdown.
 *
 * @param meta what stands above the text
 * @param body the text, CommonMark with the extensions of the article format
 * @param bodyLine the line of the file on which the body begins, from 1
 * @param source the file it was read from, for places in problems
 */
public record Article(FrontMatter meta, String body, int bodyLine, SourceText source) {

  /** The file's path below the content folder: {@code articles/2026/01/bridge-reopens.md}. */
  public String file() {
    return source.file();
  }

  /** Where a field of the front matter stands; the file as a whole if it has no such field. */
  public Location at(String field) {
    return FrontMatterSplit.of(source).at(source, field);
  }

  /**
   * The stable name: the {@code id} of the front matter, else the file's path without its ending.
   */
  public String id() {
    String file = file();
    return !meta.id().isEmpty()
        ? meta.id()
        : file.endsWith(".md") ? file.substring(0, file.length() - 3) : file;
  }
}
