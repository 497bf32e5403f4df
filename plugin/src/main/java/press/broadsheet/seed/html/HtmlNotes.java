package press.broadsheet.seed.html;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Finds notes at the foot of a text, as Word, Google Docs, WordPress and writers by hand make them:
 * a link to a place below that links back, or whose name says that it is a note. The mark becomes
 * an element with {@link #MARK}, the note one with {@link #NOTE}.
 */
final class HtmlNotes {

  /** The attribute of an element that stands for the mark of a note; its value is the label. */
  static final String MARK = "data-broadsheet-mark";

  /** The attribute of an element that holds a note; its value is the label. */
  static final String NOTE = "data-broadsheet-note";

  private static final int MAX = 2000;
  private static final int LONGEST = 4000;
  private static final Pattern NAME =
      Pattern.compile(
          "(?i)_?(?:(?:foot|end)?-?notes?|fn|ftn|ftnt|edn|sdfootnote|sdendnote|cite_note)[-_:.]?\\d.*");
  private static final Pattern LABEL = Pattern.compile("[\\[(]?[\\p{Nd}*†‡§a-z]{1,4}[\\])]?");
  private static final Pattern LEADING =
      Pattern.compile(
          "^[\\s\\u00a0]*(?:[\\[(]?\\d{1,3}[\\])]?[.:]?|[*†‡^↑]{1,3})[\\s\\u00a0]+|^[\\s\\u00a0]*\\[\\d{1,3}\\][\\s\\u00a0]*");

  private final Element root;
  private final Map<String, Element> places = new LinkedHashMap<>();
  private final Map<Element, Integer> order = new IdentityHashMap<>();
  private final Map<Element, String> labels = new IdentityHashMap<>();
  private final List<Element> notes = new ArrayList<>();

  private HtmlNotes(Element root) {
    this.root = root;
  }

  /** Marks the notes in an element. */
  static void mark(Element root) {
    if (root.selectFirst("a[href*=#]") != null) {
      new HtmlNotes(root).run();
    }
  }

  private void run() {
    int number = 0;
    for (Element e : root.getAllElements()) {
      order.put(e, number++);
      for (String name : List.of(e.id(), e.normalName().equals("a") ? e.attr("name") : "")) {
        if (!name.isEmpty()) {
          places.putIfAbsent(name, e);
        }
      }
    }
    int left = MAX;
    for (Element a : root.select("a[href*=#]")) {
      if (left-- > 0) {
        reference(a);
      }
    }
    notes.forEach(HtmlNotes::tidy);
  }

  private void reference(Element a) {
    String name = fragment(a);
    Element place = places.get(name);
    if (place == null || !LABEL.matcher(a.text().strip()).matches() || !isBefore(a, place)) {
      return;
    }
    Optional<Element> back = back(a, place);
    if (back.isEmpty() && !NAME.matcher(name).matches()) {
      return;
    }
    Element note = noteAt(place);
    if (note == root
        || note.normalName().matches("body|table|tr|tbody")
        || note.text().length() > LONGEST) {
      return;
    }
    String label = labels.get(note);
    if (label == null) {
      label = Integer.toString(labels.size() + 1);
      labels.put(note, label);
      note.attr(NOTE, label);
      notes.add(note);
    }
    Element mark = new Element("span").attr(MARK, label);
    Element outer = a;
    while (outer.parent() != null
        && outer.parent().normalName().matches("sup|span|small|b|i|em|strong|font")
        && outer.parent().text().strip().equals(a.text().strip())) {
      outer = outer.parent();
    }
    brackets(outer);
    outer.replaceWith(mark);
  }

  /** The link of a note back to its mark. */
  private Optional<Element> back(Element a, Element place) {
    Element block = noteAt(place);
    for (Element link : block.select("a[href*=#]")) {
      String name = fragment(link);
      Element target = places.get(name);
      boolean isMine =
          target != null
              && (target == a
                  || target.parents().contains(a)
                  || a.parents().contains(target) && target.text().length() < 12
                  || a.id().equals(name)
                  || a.attr("name").equals(name));
      if (isMine && !name.isEmpty()) {
        return Optional.of(link);
      }
    }
    return Optional.empty();
  }

  /** The element that holds the whole note and no other. */
  private Element noteAt(Element place) {
    Element block =
        place.normalName().matches("a|span|sup|b|i|em|strong|font")
            ? place.closest("li, p, dd, td, div")
            : place;
    if (block == null) {
      return root;
    }
    Element parent = block.parent();
    boolean isAlone =
        parent != null
            && parent != root
            && parent.normalName().matches("div|li|aside")
            && NAME.matcher(parent.id()).matches();
    return isAlone && parent != null ? parent : block;
  }

  /** Takes off the number and the way back: they are made anew. */
  private static void tidy(Element note) {
    for (Element a : List.copyOf(note.select("a[href*=#]"))) {
      String text = a.text().strip();
      if (text.length() <= 6 && !text.matches("\\p{L}{3,}")
          || text.matches("(?i)(?:back|return|zurück|retour|↩.*|jump up.*)")) {
        Element outer = a;
        while (outer.parent() != null
            && outer.parent() != note
            && outer.parent().normalName().matches("sup|span|b")
            && outer.parent().text().strip().equals(text)) {
          outer = outer.parent();
        }
        outer.remove();
      }
    }
    Node first = firstText(note);
    if (first instanceof TextNode t) {
      t.text(LEADING.matcher(t.getWholeText()).replaceFirst(""));
    }
  }

  private static Node firstText(Element note) {
    Node[] found = {note};
    note.traverse(
        (node, depth) -> {
          if (found[0] == note && node instanceof TextNode t && !t.isBlank()) {
            found[0] = t;
          }
        });
    return found[0];
  }

  /** Brackets that stand outside of the link. */
  private static void brackets(Element mark) {
    if (mark.previousSibling() instanceof TextNode before
        && mark.nextSibling() instanceof TextNode after
        && before.getWholeText().endsWith("[")
        && after.getWholeText().startsWith("]")) {
      before.text(before.getWholeText().substring(0, before.getWholeText().length() - 1));
      after.text(after.getWholeText().substring(1));
    }
  }

  private boolean isBefore(Element a, Element b) {
    return order.getOrDefault(a, 0) < order.getOrDefault(b, 0);
  }

  private static String fragment(Element a) {
    String href = a.attr("href");
    return href.substring(href.indexOf('#') + 1);
  }
}
