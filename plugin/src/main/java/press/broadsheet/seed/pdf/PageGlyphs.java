package press.broadsheet.seed.pdf;

import java.io.IOException;
import java.io.StringWriter;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import press.broadsheet.seed.layout.Face;
import press.broadsheet.seed.layout.Found;

/** Collects the glyphs of a page as words at their places, and its pictures. */
final class PageGlyphs extends PDFTextStripper {

  /** More than any page has; one that has as many is refused. */
  static final int MAX_WORDS = 20_000;

  private static final double NEAR = 0.3;

  private final Found found;
  private final List<Word> words = new ArrayList<>();
  private final List<PdfPage.Shown> pictures = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();
  private final PageMarks marks = new PageMarks();
  private final StringBuilder sideways = new StringBuilder();
  private PageLinks links = PageLinks.NONE;
  private double width;
  private double height;
  private double offsetX;
  private double top;
  private boolean isPictured;
  private boolean isParted;

  PageGlyphs(Found found) {
    this.found = found;
  }

  /**
   * Reads a page.
   *
   * @param index from 0
   */
  PdfPage read(PDDocument document, int index) throws IOException {
    PDPage page = document.getPage(index);
    PDRectangle box = page.getCropBox();
    width = box.getWidth();
    height = box.getHeight();
    offsetX = box.getLowerLeftX();
    top = box.getUpperRightY();
    links = PageLinks.of(page, box, found);
    setStartPage(index + 1);
    setEndPage(index + 1);
    writeText(document, new StringWriter());
    found.drop(sideways.toString(), "text set sideways");
    marks.bullets(words, offsetX, top).forEach(words::add);
    return new PdfPage(width, height, words, pictures, isPictured);
  }

  @Override
  protected void processTextPosition(TextPosition glyph) {
    String unicode = glyph.getUnicode();
    if (unicode == null || words.size() >= MAX_WORDS) {
      return;
    }
    String text = clean(unicode);
    if (text.isBlank()) {
      isParted |= !unicode.isEmpty();
      return;
    }
    if (glyph.getDir() != 0) {
      sideways.append(text);
      return;
    }
    double x = glyph.getXDirAdj();
    double y = glyph.getYDirAdj();
    if (isRepeated(text, x, y)) {
      return; // printed twice to look bold
    }
    add(
        new Word(
            text,
            x,
            x + glyph.getWidthDirAdj(),
            y,
            Math.min(Math.max(glyph.getWidthOfSpace(), 0.15 * size(glyph)), 0.5 * size(glyph)),
            face(glyph),
            isParted,
            links.at(x + glyph.getWidthDirAdj() / 2, y)));
    isParted = false;
  }

  private boolean isRepeated(String text, double x, double y) {
    long column = Math.round(x);
    long row = Math.round(y);
    for (long dx = -1; dx <= 1; dx++) {
      for (long dy = -1; dy <= 1; dy++) {
        if (seen.contains(text + (column + dx) + "," + (row + dy))) {
          return true;
        }
      }
    }
    seen.add(text + column + "," + row);
    return false;
  }

  /** Adds a glyph to the word before it if it stands beside it and looks alike. */
  private void add(Word glyph) {
    int last = words.size() - 1;
    if (last >= 0 && !glyph.isParted()) {
      Word word = words.get(last);
      double size = glyph.size();
      boolean isAlike =
          word.face().equals(glyph.face())
              && word.href().equals(glyph.href())
              && Math.abs(word.y() - glyph.y()) < 0.1 * size;
      boolean isRight = glyph.x() - word.right() < 0.45 * glyph.space() && glyph.x() > word.x();
      boolean isLeft =
          glyph.isRightToLeft() && Math.abs(word.x() - glyph.right()) < 0.45 * glyph.space();
      if (isAlike && (isRight || isLeft)) {
        boolean isBefore = glyph.isRightToLeft() && !isLeft;
        words.set(
            last,
            new Word(
                isBefore ? glyph.text() + word.text() : word.text() + glyph.text(),
                Math.min(word.x(), glyph.x()),
                Math.max(word.right(), glyph.right()),
                word.y(),
                word.space(),
                word.face(),
                word.isParted(),
                word.href()));
        return;
      }
    }
    words.add(glyph);
  }

  /** Letters that typesetters join, and the shapes that Arabic ones take, are letters again. */
  private static String clean(String text) {
    StringBuilder out = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              boolean isShape =
                  c >= 0xFB00 && c <= 0xFB06
                      || c >= 0xFB50 && c <= 0xFDFF
                      || c >= 0xFE70 && c <= 0xFEFC;
              String one = Character.toString(c);
              if (isShape) {
                out.append(Normalizer.normalize(one, Normalizer.Form.NFKC));
              } else if (!Character.isISOControl(c) && c != 0xFFFD) {
                out.append(one);
              }
            });
    return out.toString();
  }

  /** In points as they are on the page, whatever the size is before it is scaled. */
  private static double size(TextPosition glyph) {
    double size = Math.abs(glyph.getYScale());
    return Math.round(Math.min(Math.max(size, 1), 500) * 4) / 4.0;
  }

  private static Face face(TextPosition glyph) {
    PDFont font = glyph.getFont();
    PDFontDescriptor descriptor = font == null ? null : font.getFontDescriptor();
    String name =
        font == null || font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
    boolean isBold =
        name.matches(".*(?:bold|black|heavy|semibd|demi).*")
            || descriptor != null
                && (descriptor.getFontWeight() >= 600 || descriptor.isForceBold());
    boolean isItalic =
        name.matches(".*(?:ital|obli|kursiv).*") || descriptor != null && descriptor.isItalic();
    return Face.PLAIN
        .bold(isBold)
        .italic(isItalic)
        .mono(Face.isMono(name))
        .size(Math.max(size(glyph), 1));
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    if (operator.getName().equals("Do")
        && !operands.isEmpty()
        && operands.get(0) instanceof COSName name) {
      COSBase object = getResources() == null ? null : getResources().getCOSObject();
      if (object != null && getResources().isImageXObject(name)) {
        PDXObject image = getResources().getXObject(name);
        if (image instanceof PDImageXObject picture) {
          show(picture);
          return;
        }
      }
    }
    marks.operator(operator.getName(), operands, getGraphicsState());
    super.processOperator(operator, operands);
  }

  private void show(PDImageXObject picture) {
    Matrix place = getGraphicsState().getCurrentTransformationMatrix();
    double w = Math.abs(place.getScalingFactorX());
    double h = Math.abs(place.getScalingFactorY());
    double x = place.getTranslateX() - offsetX;
    double y = top - place.getTranslateY() - h;
    if (w * h > 0.8 * width * height) {
      isPictured = true; // a scan with the text behind it, or a background
    } else if (w >= 48 && h >= 48) {
      String src = PdfPicture.take(picture, found);
      if (!src.isEmpty() && pictures.stream().noneMatch(p -> p.src().equals(src))) {
        pictures.add(new PdfPage.Shown(src, x, y, w, h));
      }
    }
  }
}
