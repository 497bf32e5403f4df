package press.broadsheet.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.IntUnaryOperator;
import press.broadsheet.markdown.Html.Element;

/** Builds the tree at once, for texts without HTML of their own. */
final class TreeSink implements Sink {

  private final Deque<Element> open = new ArrayDeque<>();

  TreeSink(Element root) {
    open.push(root);
  }

  @Override
  public void open(Element element) {
    open.element().add(element);
    open.push(element);
  }

  @Override
  public void close() {
    open.pop();
  }

  @Override
  public void text(String text) {
    open.element().add(text);
  }

  @Override
  public void raw(String html, IntUnaryOperator place) {
    throw new IllegalStateException("this text was said to have no HTML of its own");
  }
}
