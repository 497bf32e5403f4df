package press.broadsheet.markdown;

/** Tells by a glance which texts could make the parser recurse deeply. */
final class Shape {

  private static final int DEEP_LINE = 40;
  private static final int MANY_OPENERS = 200;

  private Shape() {}

  /**
   * Whether a text may nest something more deeply than an ordinary stack bears: a line that begins
   * with many quotation or list marks, or a paragraph with very many openers of inline markup.
   */
  static boolean isSuspicious(String text) {
    int openers = 0;
    int lineMarks = 0;
    boolean atStart = true;
    boolean blank = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        openers = blank ? 0 : openers;
        lineMarks = 0;
        atStart = true;
        blank = true;
        continue;
      }
      blank &= c == ' ' || c == '\t';
      if (atStart) {
        atStart =
            c == ' '
                || c == '\t'
                || c == '>'
                || c == '-'
                || c == '*'
                || c == '+'
                || c == '.'
                || c == ')'
                || c == ':'
                || c >= '0' && c <= '9';
        lineMarks += atStart ? c == '\t' ? 2 : 1 : 0;
        if (lineMarks > DEEP_LINE) {
          return true;
        }
      }
      if (c == '[' || c == '*' || c == '_' || c == '~' || c == '<' || c == '`') {
        openers++;
        if (openers > MANY_OPENERS) {
          return true;
        }
      }
    }
    return false;
  }
}
