package press.broadsheet.seed.classify;

import java.util.List;

/**
 * The lines above a text, and what else tells their roles.
 *
 * @param lines in order
 * @param marksHeadings whether the seed marks its headings, so that a headline is known by that
 * @param hasTitle whether the headline is known and stands above these lines
 * @param median the usual length of a paragraph
 */
record HeadContext(
    Findings found,
    Manuscript text,
    List<HeadLine> lines,
    boolean marksHeadings,
    boolean hasTitle,
    int median) {

  /** The score of a role that a line cannot have. */
  static final double NEVER = -1e6;

  HeadContext {
    lines = List.copyOf(lines);
  }

  HeadLine line(int i) {
    return lines.get(i);
  }

  /** Whether a line below says who, when or where, or names people and nothing else. */
  boolean isFactOrNames(int i) {
    return i < lines.size() && (isSaidFact(lines.get(i)) || lines.get(i).names().isPresent());
  }

  /** A fact in words; pictures and rules stand anywhere. */
  static boolean isSaidFact(HeadLine line) {
    return line.isFact() && !line.text().isEmpty() && !Look.isRule(line.text());
  }

  /** Whether a line is a list, a fence of code, or anything else without a paragraph. */
  boolean isNoParagraph(int i) {
    return i < lines.size() && lines.get(i).isText() && lines.get(i).text().isEmpty();
  }

  /** Whether a line above says who wrote the text. */
  boolean isSigned(int i) {
    return lines.subList(0, i).stream().anyMatch(HeadLine::isByline);
  }
}
