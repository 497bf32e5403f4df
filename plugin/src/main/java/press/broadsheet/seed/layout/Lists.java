package press.broadsheet.seed.layout;

import java.util.ArrayList;
import java.util.List;
import press.broadsheet.seed.Block;

/** Makes lists, one within another, of paragraphs that know their place in one. */
final class Lists {

  private record Item(Part.ListPlace place, List<Block> content) {}

  private Lists() {}

  /**
   * Reads the items that follow each other.
   *
   * @param from where the first is
   * @return where the next part is that is no longer one
   */
  static int read(List<Part> parts, int from, List<Block> out) {
    List<Item> items = new ArrayList<>();
    int at = from;
    while (at < parts.size()) {
      Part part = parts.get(at);
      if (part instanceof Part.Para p && p.place().isPresent()) {
        items.add(new Item(p.place().get(), new ArrayList<>(List.of(Layout.text(p)))));
      } else if (continues(parts, at, items.get(items.size() - 1).place())) {
        items.get(items.size() - 1).content().add(Layout.text((Part.Para) part));
      } else {
        break;
      }
      at++;
    }
    out.addAll(nested(items));
    return at;
  }

  /** A paragraph set in like the items, with another item of their list to come. */
  private static boolean continues(List<Part> parts, int at, Part.ListPlace before) {
    if (!(parts.get(at) instanceof Part.Para p) || p.place().isPresent()) {
      return false;
    }
    if (!p.is(StyleMeaning.Role.IN_LIST)
        && !(p.is(StyleMeaning.Role.TEXT) && p.look().isIndented())) {
      return false;
    }
    boolean isOwn = p.is(StyleMeaning.Role.IN_LIST);
    for (int i = at + 1; i < parts.size() && i < at + 4; i++) {
      if (parts.get(i) instanceof Part.Para next && next.place().isPresent()) {
        return next.place().get().list().equals(before.list());
      }
    }
    return isOwn && p.look().isIndented();
  }

  private static List<Block> nested(List<Item> items) {
    List<Block> out = new ArrayList<>();
    for (int i = 0; i < items.size(); ) {
      int end = end(items, i);
      out.add(list(items.subList(i, end)));
      i = end;
    }
    return out;
  }

  /** Where the list that begins here ends: what is deeper belongs to it, numbers go on. */
  private static int end(List<Item> items, int from) {
    Part.ListPlace last = items.get(from).place();
    int level = last.level();
    int i = from + 1;
    for (; i < items.size(); i++) {
      Part.ListPlace place = items.get(i).place();
      if (place.level() > level) {
        continue;
      }
      boolean isNext = !place.isOrdered() || place.number() == last.number() + 1;
      if (place.level() < level || place.isOrdered() != last.isOrdered() || !isNext) {
        return i;
      }
      last = place;
    }
    return i;
  }

  private static Block list(List<Item> run) {
    Part.ListPlace first = run.get(0).place();
    List<List<Block>> items = new ArrayList<>();
    for (int i = 0; i < run.size(); ) {
      List<Block> content = new ArrayList<>(run.get(i++).content());
      int from = i;
      while (i < run.size() && run.get(i).place().level() > first.level()) {
        i++;
      }
      content.addAll(nested(run.subList(from, i)));
      items.add(content);
    }
    return new Block.Items(first.isOrdered(), Math.max(first.number(), 1), items, 0);
  }
}
