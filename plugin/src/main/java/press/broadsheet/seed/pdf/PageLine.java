package press.broadsheet.seed.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import press.broadsheet.seed.layout.Face;

/**
 * A line of text as it stands on a page, or a picture that takes its place.
 *
 * @param words in reading order
 */
record PageLine(List<Word> words, Optional<PdfPage.Shown> picture) {

  PageLine {
    words = List.copyOf(words);
  }

  /** Lines of the words that stand beside each other, from the top. */
  static List<PageLine> of(List<Word> words, double gap) {
    List<Word> sorted = new ArrayList<>(words);
    sorted.sort(Comparator.comparingDouble(Word::y).thenComparingDouble(Word::x));
    List<List<Word>> rows = new ArrayList<>();
    for (Word word : sorted) {
      boolean isPlaced = false;
      for (int i = rows.size() - 1; i >= 0 && i >= rows.size() - 4 && !isPlaced; i--) {
        if (largest(rows.get(i)).isBeside(word)) {
          rows.get(i).add(word);
          isPlaced = true;
        }
      }
      if (!isPlaced) {
        rows.add(new ArrayList<>(List.of(word)));
      }
    }
    List<PageLine> lines = new ArrayList<>();
    for (List<Word> row : rows) {
      row.sort(Comparator.comparingDouble(Word::x));
      split(row, gap, lines);
    }
    return lines;
  }

  private static Word largest(List<Word> row) {
    Word largest = row.get(0);
    for (int i = 1; i < row.size() && i < 8; i++) {
      largest = row.get(i).size() > largest.size() ? row.get(i) : largest;
    }
    return largest;
  }

  /** Parts a row where a gap is wider than that many times the size of its letters. */
  private static void split(List<Word> row, double gap, List<PageLine> out) {
    List<Word> part = new ArrayList<>();
    double right = 0;
    for (Word word : row) {
      if (!part.isEmpty() && word.x() - right > gap * word.size()) {
        out.add(directed(part));
        part = new ArrayList<>();
      }
      part.add(word);
      right = Math.max(part.size() == 1 ? word.right() : right, word.right());
    }
    out.add(directed(part));
  }

  private static PageLine directed(List<Word> part) {
    long backwards = part.stream().filter(Word::isRightToLeft).count();
    List<Word> order = new ArrayList<>(part);
    if (backwards * 2 > part.size()) {
      order.sort(Comparator.comparingDouble(Word::x).reversed());
    }
    return new PageLine(order, Optional.empty());
  }

  static PageLine of(PdfPage.Shown picture) {
    return new PageLine(List.of(), Optional.of(picture));
  }

  double x() {
    return picture.map(PdfPage.Shown::x).orElseGet(() -> min(words));
  }

  private static double min(List<Word> words) {
    return words.stream().mapToDouble(Word::x).min().orElse(0);
  }

  double right() {
    return picture
        .map(p -> p.x() + p.width())
        .orElseGet(() -> words.stream().mapToDouble(Word::right).max().orElse(0));
  }

  double top() {
    return picture
        .map(PdfPage.Shown::y)
        .orElseGet(() -> words.stream().mapToDouble(Word::top).min().orElse(0));
  }

  double bottom() {
    return picture
        .map(p -> p.y() + p.height())
        .orElseGet(() -> words.stream().mapToDouble(Word::bottom).max().orElse(0));
  }

  /** The line on which most letters stand. */
  double y() {
    return picture.isPresent() ? bottom() : longest().y();
  }

  double size() {
    return picture.isPresent() ? 0 : longest().size();
  }

  private Word longest() {
    return words.stream().max(Comparator.comparingInt(w -> w.text().length())).orElseThrow();
  }

  boolean isBold() {
    return !words.isEmpty() && words.stream().map(Word::face).allMatch(Face::isBold);
  }

  /** The words with the spaces between them. */
  String text() {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < words.size(); i++) {
      out.append(i > 0 && isParted(i) ? " " : "").append(words.get(i).text());
    }
    return out.toString();
  }

  /** Whether white space stands before a word. */
  boolean isParted(int index) {
    Word word = words.get(index);
    Word before = words.get(index - 1);
    double gap = word.x() >= before.x() ? word.x() - before.right() : before.x() - word.right();
    return gap > 0.45 * Math.min(word.space(), before.space())
        || word.isParted() && gap > 0.1 * word.space();
  }
}
