package press.broadsheet.markdown;

import java.util.function.IntUnaryOperator;
import press.broadsheet.markdown.Html.Element;

/** Receives HTML in the order in which it is written. */
interface Sink {

  /** Begins an element, with the children it may already have; more may follow. */
  void open(Element element);

  /** Ends the element begun last. */
  void close();

  /** Adds characters, not escaped. */
  void text(String text);

  /**
   * Adds HTML as a text has it.
   *
   * @param html tags and characters, possibly unbalanced
   * @param place the offset in the text of an offset in {@code html}
   */
  void raw(String html, IntUnaryOperator place);

  /** Adds an element that has all its children. */
  default void element(Element element) {
    open(element);
    close();
  }
}
