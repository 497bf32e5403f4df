package press.broadsheet.seed.markdown;

import java.util.regex.Pattern;

/**
 * Tells where Markdown has a block of raw HTML, in which Markdown means nothing (CommonMark 4.6,
 * conditions 6 and 7: from a line that begins with an element to the next blank line).
 */
final class HtmlBlockStart {

  private static final Pattern LINE =
      Pattern.compile(
          "(?im)^[ \\t]*</?(?:address|article|aside|blockquote|body|caption|center|col|colgroup|dd"
              + "|details|dialog|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr"
              + "|iframe|li|main|nav|ol|p|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)"
              + "(?=[\\s/>])");
  private static final Pattern ALONE =
      Pattern.compile("^[ \\t]*</?(?![A-Za-z]{2,9}:)[A-Za-z][^\\n<>]*>[ \\t]*(?:\\n|$)");
  private static final Pattern BLANK = Pattern.compile("\\n[ \\t]*\\n");

  private HtmlBlockStart() {}

  /** Whether what follows this text stands in such a block. */
  static boolean isOpenAfter(CharSequence text) {
    int from = Math.max(0, text.length() - 4000); // no tag of interest is so far from its block
    String tail = text.subSequence(from, text.length()).toString();
    String[] parts = BLANK.split(tail, -1);
    String last = parts[parts.length - 1];
    return LINE.matcher(last).find() || ALONE.matcher(last).find();
  }
}
