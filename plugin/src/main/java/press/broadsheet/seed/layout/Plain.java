package press.broadsheet.seed.layout;

import java.util.stream.Collectors;

/** The words of a part alone, as for words that are left out. */
public final class Plain {

  private Plain() {}

  public static String of(Part part) {
    if (part instanceof Part.Para p) {
      return p.plain().replace('\n', ' ');
    }
    if (part instanceof Part.Box b) {
      return b.content().stream().map(Plain::of).collect(Collectors.joining(" "));
    }
    if (part instanceof Part.Grid g) {
      return g.rows().stream()
          .flatMap(r -> r.stream())
          .flatMap(c -> c.stream())
          .map(Plain::of)
          .collect(Collectors.joining(" "));
    }
    return "";
  }
}
