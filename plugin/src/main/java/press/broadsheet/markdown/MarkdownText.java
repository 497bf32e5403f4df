package press.broadsheet.markdown;

import java.util.regex.Pattern;

/** Writes plain text as Markdown. */
public final class MarkdownText {

  private static final Pattern ENTITY =
      Pattern.compile("&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]*);");

  private static final Pattern LINE_END = Pattern.compile("\\R");

  private MarkdownText() {}

  /**
   * Escapes the characters that Markdown, or an extension of it that we read, would take for
   * markup, and no others, so that rendering shows exactly these words. Straight quotation marks,
   * hyphens and dots may still become typographic ones, but not the hyphens of pasted markup
   * ({@code <!-- -->}).
   *
   * @param plain one paragraph; its lines may begin with anything. White space at the beginning of
   *     lines and at their end is dropped, and an empty line becomes none
   */
  public static String escape(String plain) {
    StringBuilder out = new StringBuilder(plain.length() + 16);
    LINE_END
        .splitAsStream(plain)
        .map(MarkdownText::strip)
        .filter(line -> !line.isEmpty())
        .forEach(
            line -> {
              if (!out.isEmpty()) {
                out.append('\n');
              }
              line(line, out);
            });
    return out.toString();
  }

  /** The same text, in which nothing is read as an entity. */
  static String withoutEntities(String text) {
    return ENTITY.matcher(text).replaceAll(entity -> "&amp;" + entity.group().substring(1));
  }

  private static String strip(String line) {
    int start = 0;
    int end = line.length();
    while (start < end && isBlank(line.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(line.charAt(end - 1))) {
      end--;
    }
    return line.substring(start, end);
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\f' || c == '\u000B';
  }

  private static void line(String line, StringBuilder out) {
    int from = lineStart(line, out);
    for (int i = from; i < line.length(); i++) {
      char c = line.charAt(i);
      if (isMarkup(line, i)) {
        out.append('\\');
      }
      out.append(c);
    }
  }

  /** Escapes what would begin a block; returns how much of the line that was. */
  private static int lineStart(String line, StringBuilder out) {
    char first = line.charAt(0);
    int digits = 0;
    while (digits < line.length() && line.charAt(digits) >= '0' && line.charAt(digits) <= '9') {
      digits++;
    }
    if (digits > 0) {
      boolean isItem =
          digits < line.length()
              && (line.charAt(digits) == '.' || line.charAt(digits) == ')')
              && endsWord(line, digits + 1);
      out.append(line, 0, digits);
      if (isItem) {
        out.append('\\').append(line.charAt(digits));
        return digits + 1;
      }
      return digits;
    }
    boolean begins =
        switch (first) {
          case '#' -> endsWord(line, run(line, '#'));
          case '>' -> true;
          case '-', '=' -> isOnly(line, first) || first == '-' && endsWord(line, 1);
          case '+', ':' -> endsWord(line, 1);
          default -> false;
        };
    if (begins) {
      out.append('\\').append(first);
      return 1;
    }
    return 0;
  }

  private static int run(String line, char c) {
    int end = 0;
    while (end < line.length() && line.charAt(end) == c) {
      end++;
    }
    return end;
  }

  /** Whether a line is made of this character and spaces: an underline, a rule. */
  private static boolean isOnly(String line, char c) {
    return line.chars().allMatch(x -> x == c || x == ' ' || x == '\t' || x == '|' || x == ':');
  }

  private static boolean endsWord(String line, int at) {
    return at >= line.length() || Character.isWhitespace(line.charAt(at));
  }

  private static boolean isMarkup(String line, int i) {
    char c = line.charAt(i);
    char next = i + 1 < line.length() ? line.charAt(i + 1) : ' ';
    char before = i > 0 ? line.charAt(i - 1) : ' ';
    return switch (c) {
      case '\\' -> i + 1 == line.length() || Escapes.isPunctuation(next);
      case '`', '[', ']', '|' -> true;
      case '*' -> !(isSpace(before) && isSpace(next)) || i == 0;
      case '_' -> !(Character.isLetterOrDigit(before) && Character.isLetterOrDigit(next));
      case '~' -> next == '~' || before == '~';
      case '<' -> Character.isLetter(next) || "/!?".indexOf(next) >= 0 || isMail(line, i);
      case '#' -> i > 0 && isSpace(before) && line.substring(i).replace("#", "").isEmpty();
      case '-' -> next == '-' && isOfMarkup(line, i);
      case '{' -> next == '#';
      case ':' -> before == ']'; // Flexmark looks for the last “]:” of a footnote's line
      case '&' -> ENTITY.matcher(line).region(i, line.length()).lookingAt();
      default -> false;
    };
  }

  /** Whether a run of hyphens belongs to pasted markup, such as a comment, and is no dash. */
  private static boolean isOfMarkup(String line, int i) {
    int start = i;
    int end = i;
    while (start > 0 && line.charAt(start - 1) == '-') {
      start--;
    }
    while (end < line.length() && line.charAt(end) == '-') {
      end++;
    }
    return start > 0 && "<!|>".indexOf(line.charAt(start - 1)) >= 0
        || end < line.length() && "<!|>".indexOf(line.charAt(end)) >= 0;
  }

  /** Whether a mail address in angle brackets begins here. */
  private static boolean isMail(String line, int i) {
    int end = line.indexOf('>', i);
    int at = line.indexOf('@', i);
    return at > 0 && at < end && line.substring(i, end).chars().noneMatch(Character::isWhitespace);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c);
  }
}
