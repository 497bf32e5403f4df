package press.broadsheet.seed.pdf;

import java.util.List;
import press.broadsheet.article.FrontMatter;

/**
 * What a PDF holds.
 *
 * @param properties what the file says of itself
 */
record PdfContent(List<PdfPage> pages, FrontMatter properties) {
  PdfContent {
    pages = List.copyOf(pages);
  }
}
