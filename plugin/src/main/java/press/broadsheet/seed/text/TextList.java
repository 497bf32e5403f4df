package press.broadsheet.seed.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.broadsheet.seed.Block;

/**
 * Lists in plain text. A line with a bullet or a number is an item only in company: a lone “- 30
 * degrees” or “1984. It was” is a sentence.
 */
final class TextList {

  private static final Pattern MARKER =
      Pattern.compile(
          "^(?:(?<bullet>[-*+•‣▪◦●○·∙▸►✓✔–—\\uF0B7])\\s+|(?<tight>[・●■◆◇○])(?=[\\p{L}\\p{N}])"
              + "|(?<number>\\d{1,3})[.)\\uFF0E]\\s+|(?<small>[(\\uFF08]?(?:\\d{1,2}|[a-hа-з])[)\\uFF09])\\s*(?<!\\d\\))"
              + "|(?<circled>[①-⑳])\\s*|(?<han>\\d{1,2}、))(?=\\S)");

  /** With these people speak, too. */
  private static final String DASHES = "-–—";

  private TextList() {}

  /**
   * A line that may be an item.
   *
   * @param marker the bullet or number as written
   * @param number 0 for a bullet
   * @param text what follows
   */
  record Item(String marker, int number, String text, int indent, int line) {

    static Optional<Item> parse(TextLine line) {
      Matcher m = MARKER.matcher(line.text());
      if (!m.find()) {
        return Optional.empty();
      }
      String marker = m.group().strip();
      String text = line.text().substring(m.end());
      return Optional.of(new Item(marker, number(marker), text, line.indent(), line.number()));
    }

    /** Counts from one, with letters too. */
    private static int number(String marker) {
      String core = marker.replaceAll("[().、\\uFF08\\uFF09\\uFF0E]", "");
      char first = core.charAt(0);
      if (Character.isDigit(first)) {
        return Integer.parseInt(core);
      }
      if (first >= '①' && first <= '⑳') {
        return first - '①' + 1;
      }
      boolean isLetter = Character.isLowerCase(first) && core.length() < marker.length();
      return isLetter ? first - (first < 'а' ? 'a' : 'а') + 1 : 0;
    }

    Item plus(String more) {
      return new Item(marker, number, TextLine.join(text, more), indent, line);
    }

    private boolean follows(Item before) {
      return number == 0
          ? before.number == 0 && marker.equals(before.marker)
          : number == before.number + 1;
    }
  }

  /**
   * Lists, and paragraphs where an item stands alone or people speak.
   *
   * @param isAnnounced whether the text before them ends in a colon
   */
  static List<Block> blocks(List<Item> items, boolean isAnnounced) {
    List<Block> out = new ArrayList<>();
    int from = 0;
    while (from < items.size()) {
      int to = end(items, from);
      List<Item> run = items.subList(from, to);
      if (run.size() > 1 && (isAnnounced && from == 0 || !isSpeech(run))) {
        out.add(list(run));
      } else {
        run.forEach(i -> out.add(Block.Paragraph.of(i.marker() + " " + i.text(), i.line())));
      }
      from = to;
    }
    return out;
  }

  /** Whether people speak, each after a dash. */
  private static boolean isSpeech(List<Item> run) {
    boolean haveDashes = run.stream().allMatch(i -> DASHES.contains(i.marker()));
    boolean ask = run.stream().anyMatch(i -> i.text().matches("(?s).*[?!\\uFF1F؟…][\"”»’]*$"));
    boolean areSentences =
        !run.get(0).marker().equals("-")
            && run.stream().allMatch(i -> i.text().matches("(?s).*[.?!…][\"”»’]*$"));
    return haveDashes && (ask || areSentences);
  }

  /** Where the run that begins here ends: deeper items belong to it, others must follow on. */
  private static int end(List<Item> items, int from) {
    Item last = items.get(from);
    int to = from + 1;
    while (to < items.size()) {
      Item item = items.get(to);
      if (item.indent() <= items.get(from).indent() + 1) {
        if (!item.follows(last)) {
          return to;
        }
        last = item;
      }
      to++;
    }
    return to;
  }

  private static Block.Items list(List<Item> run) {
    Item first = run.get(0);
    List<List<Block>> items = new ArrayList<>();
    for (int i = 0; i < run.size(); ) {
      Item item = run.get(i++);
      List<Item> deeper = new ArrayList<>();
      while (i < run.size() && run.get(i).indent() > first.indent() + 1) {
        deeper.add(run.get(i++));
      }
      List<Block> content = new ArrayList<>();
      content.add(Block.Paragraph.of(item.text(), item.line()));
      content.addAll(deeper.isEmpty() ? List.of() : blocks(deeper, true));
      items.add(content);
    }
    return new Block.Items(first.number() > 0, Math.max(first.number(), 0), items, first.line());
  }
}
