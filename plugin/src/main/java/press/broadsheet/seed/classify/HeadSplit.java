package press.broadsheet.seed.classify;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.broadsheet.seed.Block;

/** Parts what stands on one line, or in one block, above a text but is more than one thing. */
final class HeadSplit {

  private static final int LEAST_TEXT = 100;
  private static final int MAX_LINE = 200;
  private static final int MOST_IN_ONE = 4;
  private static final int MOST_ABOVE = 2;
  private static final int MOST_BELOW = 2;

  /** “KITCHEN NOTES with Mairi Dunlop” */
  private static final Pattern WITH =
      Pattern.compile(
          "(.{4,40}?)\\s+((?:with|mit|avec|con|by|von|par|por|di)\\s+(?<name>\\p{Lu}.{3,40}))");

  private static final Pattern BARS = Pattern.compile("\\s*[|\\uFF5C]\\s*");

  private HeadSplit() {}

  /**
   * Parts the first blocks.
   *
   * @param needsTitle whether the headline is not stated elsewhere
   */
  static void apply(Manuscript text, HeadFields fields, boolean needsTitle) {
    lines(text);
    if (text.plain(0).length() <= MAX_LINE) {
      names(text);
      bars(text, fields, needsTitle);
    }
  }

  private static void names(Manuscript text) {
    Matcher with = WITH.matcher(text.plain(0));
    if (with.matches()
        && (ColumnName.isLikely(with.group(1)) || Look.isCapitals(with.group(1)))
        && PersonName.isPlainly(with.group("name"))) {
      int line = text.block(0).line();
      text.set(0, Block.Paragraph.of(with.group(1), line));
      text.insert(1, Block.Paragraph.of(with.group(2), line));
    }
  }

  /** Where the text is no verse, lines right below one another at its top are not one paragraph. */
  private static void lines(Manuscript text) {
    int at = -1;
    for (int i = 0; i < text.size() - MOST_BELOW; i++) {
      int lines = text.lines(i).size();
      if (lines > 1 && (at >= 0 || i >= MOST_ABOVE || lines > MOST_IN_ONE)) {
        return;
      }
      at = lines > 1 ? i : at;
    }
    if (at >= 0 && Look.medianLength(text.blocks()) > LEAST_TEXT) {
      text.split(at);
    }
  }

  /** “FILM | The Last Projectionist | by Dana Ferro | 14 March 2026”: a whole head on one line. */
  private static void bars(Manuscript text, HeadFields fields, boolean needsTitle) {
    List<String> parts = List.of(BARS.split(text.plain(0)));
    if (!needsTitle || parts.size() < 3 || !(text.block(0) instanceof Block.Paragraph)) {
      return;
    }
    List<String> unknown =
        parts.stream()
            .filter(p -> !Rubrics.isOne(p) && !fields.isOne(p) && BareByline.parse(p).isEmpty())
            .toList();
    if (unknown.size() == 1 && unknown.get(0).split("\\s+").length > 2) {
      int line = text.block(0).line();
      text.removeFirst();
      for (int i = parts.size() - 1; i >= 0; i--) {
        text.insert(0, Block.Paragraph.of(parts.get(i), line));
      }
    }
  }
}
