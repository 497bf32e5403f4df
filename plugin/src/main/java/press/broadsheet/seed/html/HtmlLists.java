package press.broadsheet.seed.html;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.jsoup.nodes.Element;
import press.broadsheet.seed.Block;
import press.broadsheet.seed.classify.BlockWriter;

/**
 * Reads lists: of items, of pictures, of terms and what they mean.
 *
 * @param inner reads what is within an element
 * @param hints says what an element is, by the box around it
 */
record HtmlLists(
    BiFunction<Element, Block.Hint, List<Block>> inner,
    BiFunction<Element, Block.Hint, Block.Hint> hints) {

  /** The blocks of a list: a list, or lines and pictures that are only laid out as one. */
  List<Block> of(Element list, Block.Hint hint) {
    int line = BlockReading.line(list);
    List<Block> out = new ArrayList<>();
    boolean isGallery =
        list.childrenSize() > 0 && list.children().stream().allMatch(HtmlFigures::isOne);
    if (isGallery
        || areLines(list)
        || hint == Block.Hint.BYLINE
        || hint == Block.Hint.DATE
        || isDek(list, hint)) {
      list.children()
          .forEach(
              i ->
                  out.addAll(
                      HtmlFigures.isOne(i)
                          ? HtmlFigures.of(i, line)
                          : inner.apply(i, hints.apply(i, hint))));
      return out;
    }
    List<List<Block>> items = new ArrayList<>();
    List<Element> notes = new ArrayList<>();
    for (Element item : list.children()) {
      if (item.hasAttr(HtmlNotes.NOTE)) {
        notes.add(item);
        continue;
      }
      boolean isList = item.normalName().matches("ul|ol");
      List<Block> content =
          isList ? new ArrayList<>(of(item, Block.Hint.NONE)) : inner.apply(item, Block.Hint.NONE);
      if (isList && !items.isEmpty()) {
        List<Block> last = new ArrayList<>(items.remove(items.size() - 1));
        last.addAll(content); // a list put into a list without an item around it
        items.add(last);
      } else if (!content.isEmpty()) {
        items.add(content);
      }
    }
    if (!items.isEmpty()) {
      String start = list.attr("start");
      int number = start.matches("\\d{1,8}") ? Integer.parseInt(start) : 1;
      out.add(new Block.Items(list.normalName().equals("ol"), number, items, line));
    }
    Element apart = new Element("div").appendChildren(notes);
    out.addAll(inner.apply(apart, Block.Hint.NONE));
    return out;
  }

  /** A dek that a page puts into a list of one. */
  private static boolean isDek(Element list, Block.Hint hint) {
    return hint == Block.Hint.DEK && list.childrenSize() == 1 && list.text().length() <= 300;
  }

  /** Whether the items are lines of the head: who wrote it, when, how long it takes to read. */
  private static boolean areLines(Element list) {
    return list.childrenSize() <= 6
        && list.text().length() <= 160
        && list.select("[class], [data-hook], time").stream()
                .map(Role::hint)
                .filter(h -> h == Block.Hint.BYLINE || h == Block.Hint.DATE)
                .distinct()
                .count()
            == 2;
  }

  /** Terms and what they mean, in the form that our Markdown has for them. */
  List<Block> definitions(Element list) {
    StringBuilder text = new StringBuilder();
    for (Element e : list.select("dt, dd")) {
      List<Block> content = inner.apply(e, Block.Hint.NONE);
      if (content.isEmpty()) {
        continue;
      }
      String markdown = BlockWriter.write(content);
      if (e.normalName().equals("dt")) {
        text.append(text.length() == 0 ? "" : "\n\n").append(markdown.replaceAll("\\\\?\\n+", " "));
      } else {
        text.append(text.length() == 0 ? "" : "\n")
            .append(": ")
            .append(markdown.replace("\n", "\n    "));
      }
    }
    return text.indexOf("\n: ") > 0
        ? List.of(new Block.Source(text.toString(), BlockReading.line(list)))
        : inner.apply(list, Block.Hint.NONE);
  }
}
