package press.broadsheet.seed.pdf;

import java.util.List;

/**
 * What stands on a page. Places are in points from its top left corner.
 *
 * @param isPictured whether a picture covers most of it
 */
record PdfPage(
    double width, double height, List<Word> words, List<Shown> pictures, boolean isPictured) {

  PdfPage {
    words = List.copyOf(words);
    pictures = List.copyOf(pictures);
  }

  /** A picture at its place. */
  record Shown(String src, double x, double y, double width, double height) {}

  PdfPage withWords(List<Word> others) {
    return new PdfPage(width, height, others, pictures, isPictured);
  }
}
