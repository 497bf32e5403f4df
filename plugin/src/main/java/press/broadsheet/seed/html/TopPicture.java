package press.broadsheet.seed.html;

import java.util.List;
import java.util.Optional;
import press.broadsheet.article.FrontMatter;
import press.broadsheet.article.ImageRef;
import press.broadsheet.seed.Block;
import press.broadsheet.seed.classify.CreditLine;

/** The picture on top of an article: as its page shows it, and as its fields name it. */
final class TopPicture {

  private TopPicture() {}

  /**
   * The picture that the page shows above its text is the one on top. Of the picture that fields
   * name, which may be cut for other sites, only what they say of it is taken.
   */
  static void settle(List<Block> pictures, FrontMatter.Builder meta) {
    if (pictures.isEmpty()
        || meta.image.isEmpty()
        || !(pictures.get(0) instanceof Block.Figure f)) {
      return;
    }
    var stated = meta.image.get();
    meta.image =
        Pictures.isSame(stated.src(), f.src())
            ? Optional.of(
                new ImageRef(
                    f.src(),
                    or(f.alt(), stated.alt()),
                    or(f.caption(), stated.caption()),
                    or(CreditLine.bare(f.credit()), stated.credit())))
            : Optional.empty();
  }

  private static String or(String first, String second) {
    return first.isEmpty() ? second : first;
  }
}
