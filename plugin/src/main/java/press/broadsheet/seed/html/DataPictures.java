package press.broadsheet.seed.html;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import press.broadsheet.seed.Attachment;

/** Pictures that a page holds within itself, as addresses with {@code data:}. */
final class DataPictures {

  private static final Pattern DATA =
      Pattern.compile(
          "^data:image/(png|jpeg|jpg|gif|webp|avif)(?:;[^,;]{0,60})*;base64,",
          Pattern.CASE_INSENSITIVE);

  /** What is smaller fills a gap until a script loads the picture. */
  private static final int LEAST_BYTES = 400;

  private DataPictures() {}

  /** Takes them out, and puts references in their places. */
  static List<Attachment> take(Element root) {
    List<Attachment> out = new ArrayList<>();
    for (Element image : root.select("img[src^=data:image]")) {
      String src = image.attr("src");
      Matcher m = DATA.matcher(src.substring(0, Math.min(src.length(), 200)));
      if (!m.find()) {
        continue;
      }
      try {
        byte[] bytes = Base64.getMimeDecoder().decode(src.substring(m.end()));
        if (bytes.length >= LEAST_BYTES) {
          String ending = m.group(1).toLowerCase(Locale.ROOT).replace("jpeg", "jpg");
          Attachment picture = new Attachment("image" + (out.size() + 1) + "." + ending, bytes);
          out.add(picture);
          image.attr("src", picture.reference());
        }
      } catch (IllegalArgumentException e) {
        continue; // no picture
      }
    }
    return out;
  }
}
