package press.broadsheet.base;

import java.util.Comparator;

/**
 * One thing that is wrong, in the words of the person who can mend it.
 *
 * @param code stable and searchable: {@code BS} and four digits
 * @param severity whether the build can go on
 * @param at where
 * @param what one sentence that says what is wrong
 * @param hint one sentence that says what to do
 */
public record Problem(String code, Severity severity, Location at, String what, String hint)
    implements Comparable<Problem> {

  private static final int MAX_SHOWN = 160;
  private static final Comparator<Problem> ORDER =
      Comparator.comparing((Problem p) -> p.at().file())
          .thenComparingInt(p -> p.at().line())
          .thenComparingInt(p -> p.at().column())
          .thenComparing(Problem::code)
          .thenComparing(Problem::what);

  public Problem {
    if (!code.matches("BS\\d{4}")) {
      throw new IllegalArgumentException("not a problem code: " + code);
    }
  }

  /** An error. */
  public static Problem error(String code, Location at, String what, String hint) {
    return new Problem(code, Severity.ERROR, at, what, hint);
  }

  /** A warning. */
  public static Problem warning(String code, Location at, String what, String hint) {
    return new Problem(code, Severity.WARNING, at, what, hint);
  }

  /** Whether this is an error. */
  public boolean isError() {
    return severity == Severity.ERROR;
  }

  /** By file, line and column, then code. */
  @Override
  public int compareTo(Problem other) {
    return ORDER.compare(this, other);
  }

  /**
   * The block that is printed: code and place, the line with a caret, what is wrong, what to do.
   * Has no control characters but line feeds.
   */
  @Override
  public String toString() {
    StringBuilder out = new StringBuilder(code).append(' ').append(printable(at.file()));
    if (at.line() > 0) {
      out.append(':').append(at.line());
      if (at.column() > 0) {
        out.append(':').append(at.column());
      }
    }
    out.append(' ').append(printable(what));
    if (!at.text().isBlank()) {
      appendSnippet(out);
    }
    return out.append("\n    ").append(printable(hint)).toString();
  }

  private void appendSnippet(StringBuilder out) {
    String line = printable(at.text());
    int caret = Math.min(Math.max(at.column() - 1, 0), line.length());
    int from = 0;
    if (caret > MAX_SHOWN - 20) {
      from = caret - (MAX_SHOWN - 40);
    }
    int to = Math.min(line.length(), from + MAX_SHOWN);
    out.append("\n    ").append(line, from, to);
    if (at.column() > 0) {
      out.append("\n    ").append(" ".repeat(caret - from)).append('^');
    }
  }

  /**
   * The text without what could drive a terminal: every control and bidirectional-override
   * character becomes a space.
   */
  static String printable(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              boolean unsafe =
                  Character.isISOControl(c)
                      || c >= 0x202A && c <= 0x202E
                      || c >= 0x2066 && c <= 0x2069;
              out.appendCodePoint(unsafe ? ' ' : c);
            });
    return out.toString();
  }
}
