package press.broadsheet.seed.classify;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.broadsheet.seed.Block;
import press.broadsheet.seed.Phrase;

/**
 * A subhead that typed signs set off in plain text: “*Sechs Cent das Kilo*”, “_Late rain_”, “== The
 * vote ==”, “+++ Der Plan +++”, “■ 開発の背景”.
 */
final class MarkedSubhead {

  private static final int MAX = 100;

  /** On both sides the same. */
  private static final Pattern AROUND =
      Pattern.compile(
          "(?<sign>[*_]{1,3}|={1,4}|\\+{2,4}|~{1,3}|/(?!/)|-{2,4}|—)[ ]?(?<words>[^*_=+~\\n][^\\n]*?)[ ]?\\k<sign>");

  /** Before it, as East Asian texts have it. */
  private static final Pattern BEFORE =
      Pattern.compile("[■□◆◇●○▼▲▶►★☆◎＊•](?:[ \\u3000]?)(?<words>[^\\n]{2,60})");

  private static final Pattern BRACKETS =
      Pattern.compile("[【＜〈《\\[](?<words>[^\\n】＞〉》\\]]{2,30})[】＞〉》\\]]");

  private MarkedSubhead() {}

  /** Its words without the signs; empty if a paragraph is anything else. */
  static Optional<Phrase> of(Block.Paragraph p) {
    String line = p.text().plain().strip();
    if (line.length() < 4
        || line.length() > MAX
        || Character.isLetterOrDigit(line.codePointAt(0))) {
      return Optional.empty();
    }
    Matcher around = AROUND.matcher(line);
    if (around.matches()) {
      return words(around).filter(w -> Look.isSubhead(w) || isQuestion(w)).map(Phrase::of);
    }
    Matcher before = BEFORE.matcher(line);
    if (before.matches()) {
      return words(before).filter(w -> isLabel(w) || Look.isSubhead(w)).map(Phrase::of);
    }
    Matcher brackets = BRACKETS.matcher(line);
    return brackets.matches()
        ? words(brackets).filter(MarkedSubhead::isLabel).map(Phrase::of)
        : Optional.empty();
  }

  /** Whether a text has more than one, so that short lines without signs are none. */
  static boolean areUsed(List<Block> blocks) {
    return blocks.stream().filter(b -> b instanceof Block.Paragraph p && of(p).isPresent()).count()
        > 1;
  }

  private static Optional<String> words(Matcher m) {
    return Optional.of(m.group("words").strip());
  }

  private static boolean isQuestion(String words) {
    return words.matches("\\p{Lu}[^.!?]{4,70}[?!]");
  }

  /** A few signs of an East Asian script that end no sentence and state no value. */
  private static boolean isLabel(String words) {
    return EastAsianName.isScript(words) && words.matches("[^。！、：:，；…0-9０-９]{2,28}");
  }
}
