package press.broadsheet.seed.text;

import java.util.List;
import java.util.regex.Pattern;
import press.broadsheet.seed.Block;
import press.broadsheet.seed.Phrase;
import press.broadsheet.seed.classify.BylineLine;
import press.broadsheet.seed.classify.DateLine;
import press.broadsheet.seed.classify.EndMark;
import press.broadsheet.seed.classify.FieldLabel;

/** A headline or subhead with a line of signs below it, as wide as itself. */
final class Underlined {

  private static final Pattern LINE =
      Pattern.compile("={3,}|-{3,}|~{3,}|_{3,}|\\*{5,}|—{3,}|═{3,}");
  private static final int MAX = 100;
  private static final int SLACK = 4;
  private static final int LEAST_RULE = 10;

  private Underlined() {}

  /** Where a rule stands that underlines nothing, above other lines; -1 if nowhere. */
  static int ruleIn(List<TextLine> group) {
    for (int i = 0; i < group.size(); i++) {
      TextLine line = group.get(i);
      boolean isRule =
          line.width() >= LEAST_RULE
              && !Character.isLetterOrDigit(line.text().codePointAt(0))
              && LINE.matcher(line.text()).matches();
      boolean underlines = i > 0 && Math.abs(line.width() - group.get(i - 1).width()) <= SLACK;
      if (isRule && !underlines && i + 1 < group.size()) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a run of lines begins with one. */
  static boolean begins(List<TextLine> group) {
    if (group.size() < 2) {
      return false;
    }
    String words = group.get(0).text();
    TextLine below = group.get(1);
    return words.length() <= MAX
        && words.codePoints().filter(Character::isLetter).count() > 2
        && LINE.matcher(below.text()).matches()
        && Math.abs(below.width() - group.get(0).width()) <= SLACK
        && BylineLine.parse(words).isEmpty()
        && DateLine.parse(words).isEmpty()
        && FieldLabel.parse(words).isEmpty()
        && !EndMark.isOne(words);
  }

  /** The heading; of the first level if the line below it is a double one. */
  static Block heading(List<TextLine> group) {
    int level = "=═*".indexOf(group.get(1).text().charAt(0)) < 0 ? 2 : 1;
    return new Block.Heading(level, Phrase.of(group.get(0).text()), group.get(0).number());
  }
}
