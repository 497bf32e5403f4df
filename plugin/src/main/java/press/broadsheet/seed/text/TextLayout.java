package press.broadsheet.seed.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.broadsheet.seed.Block;
import press.broadsheet.seed.Inline;
import press.broadsheet.seed.Phrase;
import press.broadsheet.seed.classify.BarLine;
import press.broadsheet.seed.classify.BylineLine;
import press.broadsheet.seed.classify.DateLine;
import press.broadsheet.seed.classify.EndMark;
import press.broadsheet.seed.classify.FieldLabel;
import press.broadsheet.seed.classify.WorkDetails;

/** Finds the blocks of a plain text: what is one paragraph, what a list, verse or a table. */
public final class TextLayout {

  private static final int LONG_LINE = 100;
  private static final int LEAST_PROSE = 40;
  private static final int MAX_QUOTES = 8;
  private static final int LEAST_STANZA = 3;
  private static final int WIDEST_VERSE = 75;

  /** What verse does not have, and addresses do. */
  private static final Pattern CONTACT =
      Pattern.compile("@|\\d{4}|https?:|^\\p{Lu}\\S*(?: \\S+){0,2}[:\\uFF1A]$");

  /** A heading as Markdown has it. */
  private static final Pattern HEADING =
      Pattern.compile("(#{1,4}) ([^\\s#][^\\n]{1,120}?(?<![.,;\u3002]))(?: #+)?");

  /** The time of an entry in a running report, on a line of its own. */
  private static final Pattern TIME =
      Pattern.compile("(?iu)\\d{1,2}[:.h]\\d{2}(?: ?(?:uhr|h|gmt|[ap]\\.?m\\.?))?");

  private static final Pattern COLUMNS = Pattern.compile("\\S(?:\\t+| {3,})\\S");

  private static final int LEAST_WRAPPED = 62;

  private final LineWrap wrap;
  private final int depth;
  private final List<Block> out = new ArrayList<>();
  private final List<TextList.Item> items = new ArrayList<>();
  private boolean hasBody;
  private boolean hasVerse;

  private TextLayout(LineWrap wrap, int depth) {
    this.wrap = wrap;
    this.depth = depth;
    this.hasBody = depth > 0;
  }

  /**
   * The blocks of a text.
   *
   * @param firstLine the line of the seed on which the text begins
   */
  public static List<Block> blocks(String text, int firstLine) {
    return blocks(LabelledHead.plain(TextLine.groups(text, firstLine)), 0);
  }

  private static List<Block> blocks(List<List<TextLine>> groups, int depth) {
    TextLayout layout = new TextLayout(LineWrap.of(groups), depth);
    Hyphenation.mend(groups).forEach(layout::group);
    layout.endList();
    return depth == 0 ? TextNotes.mark(layout.out) : layout.out;
  }

  private void group(List<TextLine> group) {
    if (group.size() > 1 && group.get(0).text().equals("--")) {
      endList();
      out.add(new Block.Rule(group.get(0).number())); // what follows is said of the house or author
      group(group.subList(1, group.size()));
      return;
    }
    int rule = Underlined.ruleIn(group);
    if (rule >= 0) {
      endList();
      if (rule > 0) {
        group(group.subList(0, rule));
      }
      endList();
      add(group.get(rule).text(), group.get(rule).number());
      group(group.subList(rule + 1, group.size()));
      return;
    }
    if (Underlined.begins(group)) {
      endList();
      out.add(Underlined.heading(group));
      if (group.size() > 2) {
        group(group.subList(2, group.size()));
      }
      return;
    }
    if (depth < MAX_QUOTES && group.stream().allMatch(l -> l.text().startsWith(">"))) {
      endList();
      String text = String.join("\n", group.stream().map(l -> l.text().substring(1)).toList());
      out.add(
          new Block.Quote(
              blocks(TextLine.groups(text, group.get(0).number()), depth + 1),
              group.get(0).number()));
    } else if (group.stream().filter(TextLayout::hasColumns).count() > 1) {
      endList();
      int margin = group.stream().mapToInt(TextLine::indent).min().orElse(0);
      List<String> lines =
          group.stream().map(l -> " ".repeat(l.indent() - margin) + l.text()).toList();
      out.add(new Block.Preformatted(String.join("\n", lines), "", group.get(0).number()));
    } else {
      lines(group);
    }
  }

  /** Columns of a table, not a field whose value is set off: “SLUG: mayor”. */
  private static boolean hasColumns(TextLine line) {
    return COLUMNS.matcher(line.text()).find() && FieldLabel.parse(spaced(line.text())).isEmpty();
  }

  /** Parts a group into items and the runs of other lines between them. */
  private void lines(List<TextLine> group) {
    List<TextLine> run = new ArrayList<>();
    boolean inItem = false;
    for (int i = 0; i < group.size(); i++) {
      TextLine line = group.get(i);
      Optional<TextList.Item> item =
          EndMark.isOne(line.text()) ? Optional.empty() : TextList.Item.parse(line);
      if (item.isPresent()) {
        endRun(run);
        items.add(item.get());
        inItem = true;
      } else if (inItem && continuesItem(group.get(i - 1), line)) {
        TextList.Item last = items.remove(items.size() - 1);
        items.add(last.plus(line.text()));
      } else {
        inItem = false;
        run.add(line);
      }
    }
    endRun(run);
  }

  private boolean continuesItem(TextLine before, TextLine line) {
    TextList.Item last = items.get(items.size() - 1);
    return line.indent() > last.indent()
        || wrap.isFull(before, line)
        || LineWrap.goesOn(before, line);
  }

  private void endRun(List<TextLine> run) {
    if (run.isEmpty()) {
      return;
    }
    endList();
    List<List<TextLine>> paragraphs = SetIn.paragraphs(List.copyOf(run));
    run.clear();
    paragraphs.stream().flatMap(p -> Turns.of(p).stream()).forEach(this::paragraph);
  }

  private void paragraph(List<TextLine> group) {
    if (group.size() > 1 && TIME.matcher(group.get(0).text()).matches()) {
      timed(group);
      return;
    }
    if (hasBody && LabelledBox.begins(group)) {
      String label = group.get(0).text().replaceFirst(":$", "");
      out.add(new Block.Heading(2, Phrase.of(label), group.get(0).number()));
      List<TextLine> facts = group.subList(1, group.size());
      if (LabelledBox.areFacts(facts)) {
        facts.forEach(l -> add(l.text(), l.number()));
      } else {
        paragraph(facts);
      }
      return;
    }
    if (LineWrap.isEastern(group)) {
      add(
          group.stream().map(TextLine::text).reduce(TextLine::join).orElse(""),
          group.get(0).number());
      return;
    }
    boolean isLong = group.stream().anyMatch(l -> l.text().length() > LONG_LINE);
    if (group.size() == 1 || isLong && wrap.column() == 0 || isLong && !wrap.fills(group)) {
      group.forEach(l -> add(l.text(), l.number()));
    } else if (wrap.column() > 0 && (wrap.fills(group) || isProse(group))) {
      prose(group);
    } else if (isIndentedParagraph(group)) {
      prose(group);
    } else if (areDetails(group)) {
      verse(group);
    } else if (isSaying(group)) {
      verse(group);
      Block words = out.remove(out.size() - 1);
      out.add(new Block.Quote(List.of(words), group.get(0).number()));
    } else if (!hasBody && !isStanza(group)
        || group.stream().anyMatch(l -> isHeaderLine(l.text()))) {
      group.forEach(l -> add(l.text(), l.number()));
    } else if (group.size() == 2
        && group.get(0).width() >= LEAST_PROSE
        && (LineWrap.goesOn(group.get(0), group.get(1)) || isSentence(group))) {
      add(TextLine.join(group.get(0).text(), group.get(1).text()), group.get(0).number());
    } else {
      verse(group);
    }
  }

  /** The time, and in the next line what happened. */
  private void timed(List<TextLine> group) {
    String words = group.get(1).text();
    for (TextLine line : group.subList(2, group.size())) {
      words = TextLine.join(words, line.text());
    }
    verse(List.of(group.get(0), new TextLine(words, 0, group.get(1).number())));
    hasBody = true;
  }

  /** What a review says of its book or film, in a few lines below the head. */
  private boolean areDetails(List<TextLine> group) {
    return group.size() > 1
        && group.get(0).number() > 2
        && group.stream().anyMatch(l -> WorkDetails.areIn(l.text()))
        && group.stream().noneMatch(l -> FieldLabel.parse(l.text()).isPresent());
  }

  /** Somebody’s words above a text, and in the last line whose they are. */
  private static boolean isSaying(List<TextLine> group) {
    String last = group.get(group.size() - 1).text();
    return group.size() <= 4
        && group.get(0).text().matches("[\"“„«‘‚「『].*")
        && group.get(group.size() - 2).text().matches(".*[\"”“»’」』]")
        && last.matches("(?:--|[—–])\\s?\\p{L}[^\\n]{1,60}(?<![.!?])");
  }

  /** Whether a long line ends amid a sentence that the next one ends. */
  private static boolean isSentence(List<TextLine> group) {
    return group.get(0).width() >= LEAST_WRAPPED
        && group.get(0).text().matches("(?s).*[\\p{Ll},]")
        && LineWrap.endsSentence(group.get(1));
  }

  /** Lines of verse that stand below a head, where no text has come yet. */
  private boolean isStanza(List<TextLine> group) {
    int widest = group.stream().mapToInt(TextLine::width).max().orElse(0);
    boolean isBelowHead = group.get(0).number() > 2 && !out.isEmpty();
    long closed = group.stream().filter(l -> CONTACT.matcher(l.text()).find()).count();
    boolean isOne =
        isBelowHead
            && group.size() >= (hasVerse ? 2 : LEAST_STANZA)
            && widest <= WIDEST_VERSE
            && closed == 0;
    hasVerse |= isOne;
    return isOne;
  }

  /** Lines of wrapped text broken by hand, too wide for verse beside it. */
  private boolean isProse(List<TextLine> group) {
    int goesOn = 0;
    for (int i = 0; i + 1 < group.size(); i++) {
      goesOn += LineWrap.goesOn(group.get(i), group.get(i + 1)) ? 1 : 0;
    }
    int widest = group.stream().mapToInt(TextLine::width).max().orElse(0);
    return goesOn > 0 && widest * 4 > wrap.column() * 3;
  }

  /** The first line set in, and one sentence that goes on in each of the others. */
  private static boolean isIndentedParagraph(List<TextLine> group) {
    for (int i = 1; i < group.size(); i++) {
      if (group.get(i).indent() + 2 > group.get(0).indent()
          || !LineWrap.goesOn(group.get(i - 1), group.get(i))) {
        return false;
      }
    }
    return true;
  }

  private void prose(List<TextLine> group) {
    TextLine first = group.get(0);
    String paragraph = first.text();
    int line = first.number();
    for (int i = 1; i < group.size(); i++) {
      TextLine before = group.get(i - 1);
      TextLine next = group.get(i);
      boolean isIndented = next.indent() >= before.indent() + 2 && i > 1;
      boolean joins =
          !isIndented
              && (wrap.isFull(before, next)
                  || LineWrap.goesOn(before, next)
                  || wrap.isWide(before) && !LineWrap.endsSentence(before));
      if (joins) {
        paragraph = TextLine.join(paragraph, next.text());
      } else {
        add(paragraph, line);
        paragraph = next.text();
        line = next.number();
      }
    }
    add(paragraph, line);
  }

  private void verse(List<TextLine> group) {
    List<Inline> content = new ArrayList<>();
    for (TextLine line : group) {
      if (!content.isEmpty()) {
        content.add(new Inline.Break());
      }
      content.add(new Inline.Text(spaced(line.text())));
    }
    out.add(new Block.Paragraph(new Phrase(content), Block.Hint.NONE, group.get(0).number()));
  }

  private void add(String text, int line) {
    Matcher heading = HEADING.matcher(text);
    if (heading.matches()) {
      out.add(new Block.Heading(heading.group(1).length(), Phrase.of(heading.group(2)), line));
      return;
    }
    hasBody |= text.length() > LONG_LINE;
    out.add(Block.Paragraph.of(spaced(text), line));
  }

  private void endList() {
    if (!items.isEmpty()) {
      boolean isAnnounced =
          !out.isEmpty()
              && out.get(out.size() - 1) instanceof Block.Paragraph p
              && p.text().plain().matches("(?s).*[:\\uFF1A]\\s*$");
      out.addAll(TextList.blocks(items, isAnnounced));
      items.clear();
    }
  }

  private static boolean isHeaderLine(String text) {
    return FieldLabel.parse(text).isPresent()
        || BylineLine.parse(text).isPresent()
        || DateLine.parse(text).isPresent()
        || BarLine.parse(text).isPresent()
        || EndMark.isOne(text);
  }

  private static String spaced(String text) {
    return text.replaceAll("[ \\t]{2,}|\\t", " ");
  }
}
