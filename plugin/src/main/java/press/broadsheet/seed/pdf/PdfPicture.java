package press.broadsheet.seed.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import press.broadsheet.seed.layout.Found;

/** Takes a picture out of a PDF: JPEG as it is, all others as PNG. */
final class PdfPicture {

  private static final long MAX_PIXELS = 30_000_000;
  private static final int LEAST_PIXELS = 48;
  private static final int MAX_PICTURES = 60;

  private PdfPicture() {}

  /** What the text says to show it; empty if it cannot be taken. */
  static String take(PDImageXObject picture, Found found) {
    long pixels = (long) picture.getWidth() * picture.getHeight();
    int number = found.pictures().size() + 1;
    if (pixels > MAX_PIXELS
        || Math.min(picture.getWidth(), picture.getHeight()) < LEAST_PIXELS
        || number > MAX_PICTURES) {
      return "";
    }
    try {
      COSName filter = picture.getCOSObject().getCOSName(COSName.FILTER);
      boolean isPlainColor = picture.getColorSpace().getNumberOfComponents() != 4;
      if (COSName.DCT_DECODE.equals(filter) && isPlainColor) {
        try (InputStream in = picture.getCOSObject().createRawInputStream()) {
          return found.picture("image" + number + ".jpg", in.readAllBytes());
        }
      }
      BufferedImage image = picture.getImage();
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      return ImageIO.write(image, "png", out)
          ? found.picture("image" + number + ".png", out.toByteArray())
          : "";
    } catch (IOException | RuntimeException e) {
      found.cannot("A picture is in a format that browsers do not show; it was left out.");
      return "";
    }
  }
}
