package press.broadsheet.seed.classify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.broadsheet.article.ImageRef;
import press.broadsheet.seed.Block;

/** The picture above the text, which a seed may state in a field, show in the text, or both. */
final class LeadPicture {

  private LeadPicture() {}

  /**
   * The picture on top, from the first figure.
   *
   * @param stated what a field says
   * @param figure what stands above the first paragraph
   * @return empty if the figure shows another picture than the stated one
   */
  static Optional<ImageRef> of(Optional<ImageRef> stated, Block.Figure figure) {
    String credit = CreditLine.bare(figure.credit());
    ImageRef own = new ImageRef(figure.src(), figure.alt(), figure.caption(), credit);
    if (stated.isEmpty()) {
      return Optional.of(own);
    }
    ImageRef image = stated.get();
    return isSame(image.src(), own.src())
        ? Optional.of(
            new ImageRef(
                image.src(),
                or(image.alt(), own.alt()),
                or(image.caption(), own.caption()),
                or(image.credit(), own.credit())))
        : Optional.empty();
  }

  /** What the text says of the picture and the field that tells of it does not. */
  static Optional<String> unsaid(ImageRef image, Block.Figure figure) {
    List<String> words = new ArrayList<>();
    if (!figure.alt().equals(image.alt()) && !figure.alt().equals(image.caption())) {
      words.add(figure.alt());
    }
    if (!figure.caption().equals(image.caption()) && !figure.caption().equals(image.alt())) {
      words.add(figure.caption());
    }
    return Optional.of(String.join(" ", words).strip()).filter(w -> !w.isEmpty());
  }

  /** The same path, or one is the end of the other, as an absolute address ends in its path. */
  private static boolean isSame(String a, String b) {
    return a.equals(b)
        || a.endsWith("/" + b.replaceFirst("^/", ""))
        || b.endsWith("/" + a.replaceFirst("^/", ""));
  }

  private static String or(String first, String second) {
    return first.isEmpty() ? second : first;
  }
}
