package press.broadsheet.seed.text;

import java.util.List;

/**
 * How a plain text breaks its lines. A text is hard-wrapped if its lines end where the next word
 * had no room; then line ends mean nothing. In verse, addresses and headers that word would have
 * fitted, and the line's end was meant.
 *
 * @param column the width to which it is wrapped; 0 if it is not
 */
record LineWrap(int column) {

  private static final int NARROWEST = 35;
  private static final int NARROW = 60;
  private static final int WIDEST = 110;

  /** So many sentences that go on in the next line leave no doubt. */
  private static final int SURE = 3;

  /** Editors differ by a column or two in what they count. */
  private static final int RAGGED = 2;

  /** Measures a text. */
  static LineWrap of(List<List<TextLine>> groups) {
    int widest = 0;
    int second = 0;
    boolean isFirst = false;
    for (List<TextLine> group : groups) {
      for (int i = 0; i + 1 < group.size(); i++) {
        int end = group.get(i).indent() + group.get(i).width();
        second = Math.max(second, Math.min(end, widest));
        isFirst = end > widest ? i == 0 : isFirst;
        widest = Math.max(widest, end);
      }
    }
    LineWrap wrap = of(groups, widest, 1, 50, 5);
    // one line may have grown after it was wrapped, as when a dateline is put before the text
    return wrap.column() == 0 && isFirst ? of(groups, second, SURE, NARROW, 8) : wrap;
  }

  private static LineWrap of(
      List<List<TextLine>> groups, int widest, int leastGoingOn, int leastWidth, int leastFull) {
    LineWrap wrap = new LineWrap(widest);
    int full = 0;
    int goesOn = 0;
    int lines = 0;
    for (List<TextLine> group : groups) {
      int own = group.stream().mapToInt(l -> l.indent() + l.width()).max().orElse(0);
      if (own * 4 < widest * 3) {
        continue; // verse, a list or a header beside wrapped text
      }
      lines += group.size() - 1;
      for (int i = 0; i + 1 < group.size(); i++) {
        if (wrap.isFull(group.get(i), group.get(i + 1))) {
          full++;
          goesOn += goesOn(group.get(i), group.get(i + 1)) ? 1 : 0;
        }
      }
    }
    boolean isWrapped =
        widest >= NARROWEST
            && widest <= WIDEST
            && full * 10
                >= lines
                    * (widest < NARROW ? 8 : leastFull) // verse is narrow and ends where it wants
            && (full >= 3 && goesOn >= leastGoingOn - 1
                || goesOn >= leastGoingOn && widest >= leastWidth);
    return isWrapped ? wrap : new LineWrap(0);
  }

  /** Whether the line ends because the next word had no room. */
  boolean isFull(TextLine line, TextLine next) {
    return column > 0 && line.end() + 1 + next.firstWordWidth() > column - RAGGED;
  }

  /** Whether most lines of a group are full. */
  boolean fills(List<TextLine> group) {
    int full = 0;
    for (int i = 0; i + 1 < group.size(); i++) {
      full += isFull(group.get(i), group.get(i + 1)) ? 1 : 0;
    }
    return full * 2 >= group.size() - 1 && full > 0;
  }

  /** Whether the line takes most of the width, so that no headline is that long. */
  boolean isWide(TextLine line) {
    return column > 0 && line.end() * 10 > column * 7;
  }

  /** Whether lines of an East Asian script are one paragraph, broken where the width ends. */
  static boolean isEastern(List<TextLine> group) {
    int widest = group.stream().mapToInt(TextLine::width).max().orElse(0);
    TextLine last = group.get(group.size() - 1);
    if (group.size() < 3 || widest < NARROWEST || !endsSentence(last)) {
      return false;
    }
    boolean goesOn = false;
    for (TextLine line : group) {
      boolean isWide = line.width() * 3 >= line.text().length() * 5;
      if (!isWide || line != last && line.width() < widest - 2 * RAGGED) {
        return false;
      }
      goesOn |= line != last && !endsSentence(line);
    }
    return goesOn;
  }

  /** Whether a sentence may end with the line. */
  static boolean endsSentence(TextLine line) {
    return line.text().matches("(?s).*[.!?:…。\\uFF01\\uFF1F؟][\"'”’»)」』]*$");
  }

  /** Whether a sentence goes on from one line to the next. */
  static boolean goesOn(TextLine line, TextLine next) {
    return !line.text().matches("(?s).*[.!?:…。!?][\"'”’»)」]*$")
        && Character.isLowerCase(next.text().codePointAt(0));
  }
}
