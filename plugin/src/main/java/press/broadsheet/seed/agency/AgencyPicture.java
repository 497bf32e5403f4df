package press.broadsheet.seed.agency;

import java.util.List;
import press.broadsheet.article.ImageRef;
import press.broadsheet.seed.Block;

/**
 * A picture that an agency sends with a text, or the text with it.
 *
 * @param id the agency's own; may be empty
 * @param addresses of its sizes, the best first
 * @param words such as a headline that nobody reads beside the picture
 */
record AgencyPicture(
    String id,
    List<String> addresses,
    String alt,
    String caption,
    String credit,
    List<String> words) {

  AgencyPicture {
    addresses = List.copyOf(addresses);
    words = List.copyOf(words);
  }

  boolean isShownBy(Block.Figure figure) {
    return addresses.contains(figure.src());
  }

  ImageRef image() {
    return new ImageRef(addresses.get(0), alt, caption, credit);
  }

  /** The figure, with what it says itself before what the picture says. */
  Block.Figure with(Block.Figure figure) {
    boolean repeats = !caption.isEmpty() && figure.caption().startsWith(caption);
    return new Block.Figure(
        figure.src(),
        figure.alt().isEmpty() ? alt : figure.alt(),
        figure.caption().isEmpty() || repeats ? caption : figure.caption(),
        figure.credit().isEmpty() ? credit : figure.credit(),
        figure.line());
  }

  Block.Figure figure() {
    return new Block.Figure(addresses.get(0), alt, caption, credit, 0);
  }
}
