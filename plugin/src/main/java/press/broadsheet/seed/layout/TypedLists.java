package press.broadsheet.seed.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds lists whose bullets or numbers were typed by hand, each item a paragraph. One alone is a
 * sentence, and so is one after a dash, with which speech begins in many languages.
 */
final class TypedLists {

  private static final Pattern MARKER =
      Pattern.compile("^(?:([-*•‣⁃▪◦●○∙·o►▶➢➤✓✔➔\\uE000-\\uF8FF])\\s+|(\\d{1,3})[.)]\\s+)(?=\\S)");

  private TypedLists() {}

  static List<Part> of(List<Part> parts) {
    List<Part> out = new ArrayList<>();
    for (int i = 0; i < parts.size(); ) {
      int end = end(parts, i);
      if (end - i > 1) {
        String list = "typed" + i;
        parts.subList(i, end).forEach(p -> out.add(item((Part.Para) p, list)));
        i = end;
      } else {
        out.add(parts.get(i++));
      }
    }
    return out;
  }

  private static int end(List<Part> parts, int from) {
    int i = from;
    String marker = "";
    int number = 0;
    while (i < parts.size()
        && parts.get(i) instanceof Part.Para p
        && p.place().isEmpty()
        && (p.is(StyleMeaning.Role.TEXT) || p.is(StyleMeaning.Role.IN_LIST))) {
      Matcher m = MARKER.matcher(p.text().plain());
      if (!m.find() || !p.text().canCut(m.end())) {
        return i;
      }
      String own = m.group(1) == null ? "1" : m.group(1);
      int ownNumber = m.group(2) == null ? 0 : Integer.parseInt(m.group(2));
      boolean follows =
          i == from || own.equals(marker) && (ownNumber == 0 || ownNumber == number + 1);
      if (!follows) {
        return i;
      }
      marker = own;
      number = ownNumber;
      i++;
    }
    return i;
  }

  private static Part.Para item(Part.Para p, String list) {
    Matcher m = MARKER.matcher(p.text().plain());
    if (!m.find()) {
      return p;
    }
    int number = m.group(2) == null ? 0 : Integer.parseInt(m.group(2));
    return new Part.Para(
        p.meaning(),
        p.text().from(m.end()),
        p.look(),
        Optional.of(new Part.ListPlace(list, 0, number)));
  }
}
