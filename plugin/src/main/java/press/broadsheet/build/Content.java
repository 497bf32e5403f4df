package press.broadsheet.build;

import java.util.List;
import java.util.Set;
import press.broadsheet.article.ArticleCard;
import press.broadsheet.article.Author;
import press.broadsheet.render.Texts;
import press.broadsheet.site.Catalog;
import press.broadsheet.site.SiteFile;
import press.broadsheet.site.SiteSettings;

/**
 * The content folder, read.
 *
 * @param settings of the publication
 * @param articles cards of what is out
 * @param pages cards of pages written by hand
 * @param authors those with a file
 * @param files what may be published as it is
 * @param texts the texts of all of them
 */
record Content(
    SiteSettings settings,
    List<ArticleCard> articles,
    List<ArticleCard> pages,
    List<Author> authors,
    List<SiteFile> files,
    Texts texts) {

  Content {
    articles = List.copyOf(articles);
    pages = List.copyOf(pages);
    authors = List.copyOf(authors);
    files = List.copyOf(files);
  }

  /** The catalog without what these files would add. */
  Catalog catalogWithout(Set<String> leftOut) {
    return new Catalog(
        settings,
        articles.stream().filter(c -> !leftOut.contains(c.file())).toList(),
        pages.stream().filter(c -> !leftOut.contains(c.file())).toList(),
        authors,
        files);
  }
}
