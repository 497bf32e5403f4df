package press.broadsheet.seed.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.broadsheet.seed.classify.FieldLabel;
import press.broadsheet.seed.classify.ManuscriptHead;

/**
 * Fields above a text whose labels have no colon: set off by tabs or spaces, by a dash or an equals
 * sign, or in stars for bold type. One such line may be anything; two with labels that we know are
 * a head, and are then written as all others: “Title: Ferry stops”.
 */
final class LabelledHead {

  private static final int MOST_GROUPS = 4;
  private static final int LEAST_LABELS = 2;
  private static final Pattern CORNERS = Pattern.compile(" {5,}|\t{2,}");
  private static final String LABEL =
      "[\\p{L}\\p{M}ー/'’()-]{1,24}(?: [\\p{L}\\p{M}ー/'’()-]{1,20}){0,3}";

  /** “hed Ferry stops”, “HEADLINE Ferry stops”, “Title — Ferry stops”, “title = Ferry stops”. */
  private static final Pattern SET_OFF =
      Pattern.compile(
          "^(?<label>"
              + LABEL
              + "?)(?:[ .]*\\t+\\s*| {2,}|\\s?\\.{3,}\\s?|\\s+[-–—]{1,2}\\s+|\\s*=\\s*)(?<value>[^\\s=:\\uFF1A].*)$");

  /** “**Title:** Ferry stops”, “*Title*: Ferry stops”, “- Title: Ferry stops”. */
  private static final Pattern MARKED =
      Pattern.compile(
          "^(?:[-•*]\\s+)?[*_]{0,3}(?<label>"
              + LABEL
              + ")\\s*(?:[*_]{1,3}\\s*[:\\uFF1A]|[:\\uFF1A]\\s*[*_]{1,3}|[:\\uFF1A])\\s*(?<value>\\S.*)$");

  private LabelledHead() {}

  /** The same groups of lines, with such a head in the common form. */
  static List<List<TextLine>> plain(List<List<TextLine>> groups) {
    List<List<TextLine>> out = new ArrayList<>(groups);
    List<TextLine> corners = out.isEmpty() ? List.of() : corners(out.get(0));
    if (!corners.isEmpty() && corners.size() > out.get(0).size()) {
      out.remove(0);
      out.addAll(0, corners.stream().map(List::of).toList());
    }
    for (int i = 0; i < Math.min(MOST_GROUPS, out.size()); i++) {
      out.set(i, joined(plain(out.get(i), MARKED, SET_OFF)));
    }
    return out;
  }

  /** What stands left and right on the first page of a manuscript, one under the other. */
  private static List<TextLine> corners(List<TextLine> group) {
    List<TextLine> out = new ArrayList<>();
    for (TextLine line : group) {
      String[] pieces = CORNERS.split(line.text());
      boolean areTwo =
          pieces.length == 2
              && (ManuscriptHead.isCorner(pieces[0]) || ManuscriptHead.isCorner(pieces[1]));
      if (areTwo) {
        out.add(new TextLine(pieces[0], line.indent(), line.number()));
        out.add(new TextLine(pieces[1], line.indent(), line.number()));
      } else {
        out.add(line);
      }
    }
    return out;
  }

  private static List<TextLine> plain(List<TextLine> group, Pattern... forms) {
    for (Pattern form : forms) {
      long known = group.stream().filter(l -> isField(form.matcher(l.text()))).count();
      if (known >= LEAST_LABELS) {
        return group.stream().map(l -> plain(l, form)).toList();
      }
    }
    return group;
  }

  private static boolean isField(Matcher m) {
    return m.matches() && FieldLabel.parse(line(m)).isPresent();
  }

  private static TextLine plain(TextLine line, Pattern form) {
    Matcher m = form.matcher(line.text());
    return m.matches() ? new TextLine(line(m), line.indent(), line.number()) : line;
  }

  private static String line(Matcher m) {
    return m.group("label") + ": " + m.group("value");
  }

  /**
   * A value that goes on in the next line, set in below its label or in the midst of a sentence.
   */
  private static List<TextLine> joined(List<TextLine> group) {
    if (group.stream().filter(l -> FieldLabel.parse(l.text()).isPresent()).count() < LEAST_LABELS) {
      return group;
    }
    List<TextLine> out = new ArrayList<>();
    boolean isField = false;
    for (TextLine line : group) {
      TextLine before = out.isEmpty() ? line : out.get(out.size() - 1);
      boolean goesOn =
          isField
              && FieldLabel.parse(line.text()).isEmpty()
              && (line.indent() >= before.indent() + 2
                  || Character.isLowerCase(line.text().codePointAt(0))
                      && line.text().indexOf(':') < 0);
      if (goesOn) {
        String whole = TextLine.join(before.text(), line.text());
        out.set(out.size() - 1, new TextLine(whole, before.indent(), before.number()));
      } else {
        isField = FieldLabel.parse(line.text()).isPresent();
        out.add(line);
      }
    }
    return out;
  }
}
