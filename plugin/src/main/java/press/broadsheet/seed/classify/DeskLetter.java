package press.broadsheet.seed.classify;

import press.broadsheet.seed.Block;

/**
 * What a writer says to the desk above the headline: “Hi Ana, here’s the ferry piece”, or anything
 * above a rule that the headline stands under.
 */
final class DeskLetter {

  private static final int MAX = 400;
  private static final int REACH = 7;

  private DeskLetter() {}

  /** Takes it; false if the first block is anything else. */
  static boolean take(Findings found, Manuscript text) {
    int end = ruleBelow(text);
    if (end == 0 && isGreeting(text)) {
      end = 1;
    }
    for (int i = 0; i < end; i++) {
      String words = text.words(0);
      if (!words.isBlank() && !Look.isRule(words)) {
        found.drop(words, "note to the desk");
      } else {
        found.said(words);
      }
      text.removeFirst();
    }
    return end > 0;
  }

  /** A greeting with a headline right under it, which a letter to print has not. */
  private static boolean isGreeting(Manuscript text) {
    String first = text.plain(0);
    String next = text.plain(1);
    return text.size() > 3
        && first.length() <= MAX
        && Greeting.begins(first)
        && (first.indexOf(' ') > 0 && first.matches("(?su).*[,!.:\\uFF0C。！].*"))
        && HeadlineLook.isHeadline(next)
        && next.length() < MAX / 3
        && !next.matches("(?su).*[.。,]$")
        && (text.plain(2).length() > next.length() || BylineLine.parse(text.plain(2)).isPresent());
  }

  /** Where the blocks end that stand above a rule near the top and read as a note. */
  private static int ruleBelow(Manuscript text) {
    for (int i = 1; i < Math.min(REACH, text.size() - 3); i++) {
      boolean isRule = text.block(i) instanceof Block.Rule || Look.isRule(text.plain(i));
      if (isRule) {
        boolean isNote =
            text.plain(0).length() <= MAX
                && (text.plain(i - 1).matches("(?su).*[.!?。！]$") || Greeting.begins(text.plain(0)));
        boolean isHeadline =
            HeadlineLook.isHeadline(text.plain(i + 1))
                && !text.plain(i + 1).matches("(?su).*[.。]$");
        return isNote && isHeadline ? i + 1 : 0;
      }
    }
    return 0;
  }
}
