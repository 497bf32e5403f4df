package press.broadsheet.seed.pdf;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import press.broadsheet.seed.layout.Face;

/** Finds the bullets that browsers draw as small discs and squares, rather than set as letters. */
final class PageMarks {

  private static final int MAX_MARKS = 1000;
  private static final double SMALLEST = 2;
  private static final double LARGEST = 8;
  private static final double REACH = 40;

  private record Mark(double left, double top, double right, double bottom) {}

  private final List<Mark> marks = new ArrayList<>();
  private double left = Double.MAX_VALUE;
  private double bottom = Double.MAX_VALUE;
  private double right = -Double.MAX_VALUE;
  private double top = -Double.MAX_VALUE;

  /** Follows what draws shapes; places are those of the PDF, from the bottom up. */
  void operator(String name, List<COSBase> operands, PDGraphicsState state) {
    switch (name) {
      case "m", "l", "c", "v", "y" -> {
        for (int i = 0; i + 1 < operands.size(); i += 2) {
          point(operands.get(i), operands.get(i + 1), 0, 0, state);
        }
      }
      case "re" -> {
        if (operands.size() > 3) {
          point(operands.get(0), operands.get(1), 0, 0, state);
          point(
              operands.get(0),
              operands.get(1),
              number(operands.get(2)),
              number(operands.get(3)),
              state);
        }
      }
      case "f", "F", "f*", "B", "B*", "b", "b*" -> {
        double wide = right - left;
        double high = top - bottom;
        if (wide >= SMALLEST
            && wide <= LARGEST
            && Math.abs(wide - high) < 1
            && marks.size() < MAX_MARKS) {
          marks.add(new Mark(left, top, right, bottom));
        }
        clear();
      }
      case "n", "S", "s" -> clear();
      default -> {} // text, colours, clipping
    }
  }

  private void point(COSBase x, COSBase y, double right, double up, PDGraphicsState state) {
    Point2D.Float p =
        state
            .getCurrentTransformationMatrix()
            .transformPoint((float) (number(x) + right), (float) (number(y) + up));
    left = Math.min(left, p.x);
    this.right = Math.max(this.right, p.x);
    bottom = Math.min(bottom, p.y);
    top = Math.max(top, p.y);
  }

  private void clear() {
    left = Double.MAX_VALUE;
    bottom = Double.MAX_VALUE;
    right = -Double.MAX_VALUE;
    top = -Double.MAX_VALUE;
  }

  private static double number(COSBase operand) {
    return operand instanceof COSNumber n ? n.floatValue() : 0;
  }

  /**
   * The marks that stand before a line, as words.
   *
   * @param offset what is cut off of the page on the left
   * @param height of the page's upper edge
   */
  List<Word> bullets(List<Word> words, double offset, double height) {
    List<Word> out = new ArrayList<>();
    for (Mark mark : marks) {
      double x = mark.left() - offset;
      double end = mark.right() - offset;
      double middle = height - (mark.top() + mark.bottom()) / 2;
      Word next = null;
      boolean isFirst = true;
      for (Word w : words) {
        boolean isLevel = w.top() < middle && w.bottom() > middle;
        if (isLevel && w.x() >= end && w.x() - end < REACH && (next == null || w.x() < next.x())) {
          next = w;
        }
        isFirst &= !(isLevel && w.x() < x && x - w.right() < REACH);
      }
      if (next != null && isFirst) {
        Face face = Face.PLAIN.size(next.size());
        out.add(new Word("•", x, end, next.y(), next.space(), face, true, ""));
      }
    }
    return out;
  }
}
