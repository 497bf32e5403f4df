package press.broadsheet.markdown;

import java.util.function.IntUnaryOperator;
import press.broadsheet.markdown.Html.Element;

/** Keeps only the words, for the alternative text of a picture. */
final class WordsSink implements Sink {

  private final StringBuilder words = new StringBuilder();

  @Override
  public void open(Element element) {
    words.append(element.text());
  }

  @Override
  public void close() {}

  @Override
  public void text(String text) {
    words.append(text);
  }

  /** Tags are no words. */
  @Override
  public void raw(String html, IntUnaryOperator place) {}

  /** The words, on one line. */
  String words() {
    return words.toString().replace('\n', ' ').strip();
  }
}
