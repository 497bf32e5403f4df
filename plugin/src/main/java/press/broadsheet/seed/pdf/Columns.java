package press.broadsheet.seed.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds the columns of a page, which stand side by side with white space between them, also below a
 * headline or above a footer that goes across, and puts them in the order in which they are read.
 */
final class Columns {

  private static final int MAX_LINES = 1000;
  private static final int MAX_GAPS = 40;
  private static final int MAX_DEPTH = 12;
  private static final double SPLIT = 0.9;
  private static final double LEAST_WIDTH = 0.14;

  private final double pageWidth;

  private Columns(double pageWidth) {
    this.pageWidth = pageWidth;
  }

  /** The regions of a page in reading order, each with its lines from the top. */
  static List<List<PageLine>> of(PdfPage page) {
    List<PageLine> pieces = new ArrayList<>(PageLine.of(page.words(), SPLIT));
    page.pictures().forEach(p -> pieces.add(PageLine.of(p)));
    List<List<PageLine>> regions = new ArrayList<>();
    if (pieces.size() <= MAX_LINES) {
      new Columns(page.width()).cut(pieces, 0, regions);
    } else {
      regions.add(pieces);
    }
    return regions.stream().map(Columns::whole).filter(r -> !r.isEmpty()).toList();
  }

  /** The page as one region, for one that nobody looks at. */
  static List<List<PageLine>> none(PdfPage page) {
    List<PageLine> lines = whole(PageLine.of(page.words(), SPLIT));
    return lines.isEmpty() ? List.of() : List.of(lines);
  }

  /** The lines of a region, whose pieces are now on one line whatever stands between them. */
  private static List<PageLine> whole(List<PageLine> pieces) {
    List<PageLine> lines = new ArrayList<>();
    List<Word> words = pieces.stream().flatMap(p -> p.words().stream()).toList();
    lines.addAll(PageLine.of(words, Double.MAX_VALUE));
    pieces.stream().filter(p -> p.picture().isPresent()).forEach(lines::add);
    lines.sort(Comparator.comparingDouble(PageLine::top).thenComparingDouble(PageLine::x));
    return lines;
  }

  private void cut(List<PageLine> region, int depth, List<List<PageLine>> out) {
    Optional<Double> gutter = depth > MAX_DEPTH ? Optional.empty() : gutter(region);
    if (gutter.isPresent() && isLevel(region, gutter.get())) {
      cut(leftOf(region, gutter.get(), true), depth + 1, out);
      cut(leftOf(region, gutter.get(), false), depth + 1, out);
      return;
    }
    Optional<double[]> band = depth > MAX_DEPTH ? Optional.empty() : band(region);
    if (band.isPresent()) {
      double from = band.get()[0];
      double to = band.get()[1];
      List<PageLine> above = region.stream().filter(l -> middle(l) < from).toList();
      List<PageLine> below = region.stream().filter(l -> middle(l) > to).toList();
      List<PageLine> within =
          region.stream().filter(l -> middle(l) >= from && middle(l) <= to).toList();
      if (!above.isEmpty()) {
        out.add(above);
      }
      cut(within, depth + 1, out);
      if (!below.isEmpty()) {
        cut(below, depth + 1, out);
      }
      return;
    }
    if (!region.isEmpty()) {
      out.add(region);
    }
  }

  /** Whether both columns begin at one height; if not, look for the band in which they do. */
  private static boolean isLevel(List<PageLine> region, double gutter) {
    double right =
        leftOf(region, gutter, false).stream().mapToDouble(PageLine::top).min().orElse(0);
    List<Double> gaps = gaps(region);
    return gaps.stream().noneMatch(g -> g > Double.NEGATIVE_INFINITY && g <= right);
  }

  private static double middle(PageLine line) {
    return (line.top() + line.bottom()) / 2;
  }

  private static List<PageLine> leftOf(List<PageLine> region, double x, boolean isLeft) {
    return region.stream().filter(l -> l.x() < x == isLeft).toList();
  }

  /** The highest band between two white lines that has columns. */
  private Optional<double[]> band(List<PageLine> region) {
    List<Double> gaps = gaps(region);
    for (int i = 0; i < gaps.size(); i++) {
      for (int j = gaps.size() - 1; j > i; j--) {
        double from = gaps.get(i);
        double to = gaps.get(j);
        List<PageLine> within =
            region.stream().filter(l -> middle(l) >= from && middle(l) <= to).toList();
        Optional<Double> gutter = within.size() > 3 ? gutter(within) : Optional.empty();
        if (gutter.isPresent()) {
          return Optional.of(new double[] {lowered(from, gaps, within, gutter.get()), to});
        }
      }
    }
    return Optional.empty();
  }

  /** Short lines above the columns, such as a byline, stand on the left and are not of them. */
  private static double lowered(
      double from, List<Double> gaps, List<PageLine> within, double gutter) {
    double top =
        leftOf(within, gutter, false).stream().mapToDouble(PageLine::top).min().orElse(from);
    return gaps.stream().filter(g -> g <= top).mapToDouble(g -> g).max().orElse(from);
  }

  /** The middles of the white lines across a region, and its edges. */
  private static List<Double> gaps(List<PageLine> region) {
    List<PageLine> sorted = new ArrayList<>(region);
    sorted.sort(Comparator.comparingDouble(PageLine::top));
    List<Double> gaps = new ArrayList<>(List.of(Double.NEGATIVE_INFINITY));
    double bottom = Double.NEGATIVE_INFINITY;
    for (PageLine line : sorted) {
      if (bottom > Double.NEGATIVE_INFINITY && line.top() > bottom && gaps.size() < MAX_GAPS) {
        gaps.add((line.top() + bottom) / 2);
      }
      bottom = Math.max(bottom, line.bottom());
    }
    gaps.add(Double.POSITIVE_INFINITY);
    return gaps;
  }

  /** Where white space goes down the whole region, with text on both sides of it. */
  private Optional<Double> gutter(List<PageLine> region) {
    List<PageLine> sorted = new ArrayList<>(region);
    sorted.sort(Comparator.comparingDouble(PageLine::x));
    double right = Double.NEGATIVE_INFINITY;
    double widest = 0;
    Optional<Double> best = Optional.empty();
    for (PageLine line : sorted) {
      double gap = line.x() - right;
      double least = Math.max(7, 0.7 * Math.max(line.size(), 1));
      if (right > Double.NEGATIVE_INFINITY && gap > least && gap > widest) {
        double at = line.x() - gap / 2;
        if (areColumns(leftOf(region, at, true), leftOf(region, at, false))) {
          widest = gap;
          best = Optional.of(at);
        }
      }
      right = Math.max(right, line.right());
    }
    return best;
  }

  private boolean areColumns(List<PageLine> left, List<PageLine> right) {
    return isColumn(left) && (isColumn(right) || isLastColumn(left, right));
  }

  /** Text in several lines, most of which fill it. */
  private boolean isColumn(List<PageLine> side) {
    double from = side.stream().mapToDouble(PageLine::x).min().orElse(0);
    double to = side.stream().mapToDouble(PageLine::right).max().orElse(0);
    long rows = side.stream().filter(l -> l.picture().isEmpty()).count();
    double filled =
        side.stream()
            .filter(l -> l.picture().isEmpty())
            .mapToDouble(l -> l.right() - l.x())
            .average()
            .orElse(0);
    return rows >= 3 && to - from >= LEAST_WIDTH * pageWidth && filled >= 0.5 * (to - from);
  }

  /** The last column of a text may have only a line or two, beside the first of the other. */
  private boolean isLastColumn(List<PageLine> left, List<PageLine> right) {
    double leftTop = left.stream().mapToDouble(PageLine::top).min().orElse(0);
    double rightTop = right.stream().mapToDouble(PageLine::top).min().orElse(0);
    double size = left.stream().mapToDouble(PageLine::size).max().orElse(0);
    double width = right.stream().mapToDouble(l -> l.right() - l.x()).max().orElse(0);
    return left.size() >= 6
        && !right.isEmpty()
        && Math.abs(leftTop - rightTop) < 1.5 * size
        && width >= LEAST_WIDTH * pageWidth;
  }
}
